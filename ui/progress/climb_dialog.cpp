#include "ui/progress/climb_dialog.h"

#include "ui/progress/decision_mark.h"
#include "ui/text/level_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/charts/chart_frame.h"
#include "ui/widgets/charts/trend_chart.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int atOnce = 12; ///< decisions
constexpr int chartHigh = 180;

ChartTable doses(const std::shared_ptr<const ProgressShown>& shown, const ExerciseClimb& climb) {
    ChartTable table;
    table.headers = {ClimbDialog::tr("Day"), ClimbDialog::tr("Exercise"), ClimbDialog::tr("Done")};
    table.rows = static_cast<int>(climb.points.size());
    table.cell = [shown, points = climb.points](int row, int column) {
        const ClimbPoint& point = points[points.size() - 1 - static_cast<std::size_t>(row)];
        return column == 0   ? ProgressWords::date(point.date)
               : column == 1 ? shown->nameOf(point.done.exercise)
                             : LevelWords::target(point.done);
    };
    return table;
}

QWidget* decisionRow(const PastDecision& decision, const ProgressWords::NameOf& names) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* badge = new DecisionBadge(markOf(decision.decision.outcome));
    badge->setSquare(true);
    row->addWidget(badge, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(
        (new TextLabel(ClimbDialog::tr("%1: %2", "date, decision")
                           .arg(ProgressWords::date(decision.date), ProgressWords::decided(decision, names)),
                       Role::BodyMedium))
            ->wrapped());
    words->addWidget(
        (new TextLabel(ProgressWords::reason(decision, names), Role::Note, Token::Ink2))->wrapped());
    row->addLayout(words, 1);
    return box;
}

} // namespace

ClimbDialog::ClimbDialog(std::shared_ptr<const ProgressShown> shown, const ExerciseClimb& climb,
                         QWidget* host)
    : ReadingSheet(host)
    , m_shown(std::move(shown))
    , m_left(climb.decisions) {
    setTitle(ProgressWords::climb(climb));
    setDeleteOnClose(true);
    addChart(climb);
    addDecisions();
    auto* close = new Button(tr("Close"), Button::Variant::Secondary);
    connect(close, &QAbstractButton::clicked, this, &OverlayDialog::done);
    footer()->addStretch(1);
    footer()->addWidget(close);
}

void ClimbDialog::addChart(const ExerciseClimb& climb) {
    auto* chart = new TrendChart(tr("Course of %1", "exercise").arg(title()));
    chart->setPlotHeight(chartHigh);
    chart->setData(climbTrend(climb, m_shown->view.range, m_shown->names()));
    auto* frame = new ChartFrame(tr("What was done"), chart);
    const auto [first, last] = ProgressWords::ends(climb);
    frame->setFigure(last, tr("at first %1", "dose").arg(first));
    frame->setTable([shown = m_shown, climb] { return doses(shown, climb); });
    frame->setState(ChartFrame::State::Ready);
    body()->addWidget(frame);
    setFirstFocus(chart);
}

void ClimbDialog::addDecisions() {
    body()->addSpacing(8);
    body()->addWidget(new TextLabel(tr("What was decided, and why"), Role::CardTitle));
    if (m_left.empty()) {
        body()->addWidget((new TextLabel(tr("Nothing in this time."), Role::Body, Token::Ink2))->wrapped());
        return;
    }
    m_list = new QVBoxLayout;
    m_list->setSpacing(12);
    body()->addLayout(m_list);
    auto* more = new Button(tr("Show older ones"), Button::Variant::Quiet);
    more->setInk(Token::Accent);
    more->setButtonSize(Button::Size::Small);
    m_more = more;
    body()->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QAbstractButton::clicked, this, &ClimbDialog::addMore);
    addMore();
}

void ClimbDialog::addMore() {
    const ProgressWords::NameOf names = m_shown->names();
    for (int i = 0; i < atOnce && !m_left.empty(); ++i) {
        m_list->addWidget(decisionRow(m_left.back(), names));
        m_left.pop_back();
    }
    m_more->setVisible(!m_left.empty());
}

} // namespace patella::ui

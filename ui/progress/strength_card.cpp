#include "ui/progress/strength_card.h"

#include "ui/progress/decision_mark.h"
#include "ui/text/level_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/charts/spark_line.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::size_t fewest = 4;  ///< rows before "Show all"
constexpr int besideDoses = 126;   ///< of a row: course, badge and gaps
constexpr int leastNameWidth = 96; ///< narrower, and the name goes above its doses

SparkLine* lineOf(const ExerciseClimb& climb) {
    auto* line = new SparkLine(StrengthCard::tr("Course"));
    std::vector<double> values;
    for (const ClimbPoint& point : climb.points)
        values.push_back(point.height);
    line->setValues(std::move(values));
    line->setWords(StrengthCard::tr("%n day(s) of training", "", static_cast<int>(climb.points.size())));
    return line;
}

/// What is in a row is said by the row; children take no part in it.
void leaveToRow(QWidget* child) { child->setAttribute(Qt::WA_TransparentForMouseEvents); }

} // namespace

ClimbRow::ClimbRow(const ExerciseClimb& climb, const ProgressWords::NameOf& names, QWidget* parent)
    : Card(parent) {
    setClickable(true);
    setRadius(8);
    setEdge(Token::Count);
    setAccessibleName(ProgressWords::spoken(climb, names));
    setToolTip(StrengthCard::tr("See its whole course"));
    const auto [first, last] = ProgressWords::ends(climb);
    m_first = new TextLabel(first, Role::Note, Token::Ink2);
    m_last = new TextLabel(last, Role::BodyStrong);
    m_first->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_name = (new TextLabel(text(climb.name), Role::BodyMedium))->wrapped();
    m_name->setMinimumWidth(1); // a name without a gap is cut and makes no card wider
    if (const QString below = ProgressWords::below(climb, names); !below.isEmpty()) {
        m_below = (new TextLabel(below, Role::Hint, Token::Ink3))->wrapped();
        m_below->setMinimumWidth(1);
        m_belowWidth = m_below->fontMetrics().horizontalAdvance(below);
    }
    m_line = lineOf(climb);
    auto* badge = new DecisionBadge(climb.latest ? markOf(climb.latest->decision.outcome) : Decision::Hold);
    badge->setSquare(true);
    QSizePolicy keeps = badge->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    badge->setSizePolicy(keeps);
    badge->setVisible(climb.latest.has_value());
    m_badge = badge;
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 8, 0, 8);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    setStacked(false);
    for (QWidget* child : findChildren<QWidget*>())
        leaveToRow(child);
}

void ClimbRow::setStacked(bool on) {
    if (m_stacked == on)
        return;
    m_stacked = on;
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item; // the layout's own, not what it places
    const int wide = on ? 4 : 1;
    m_grid->addWidget(m_name, 0, 0, 1, wide);
    int row = 1;
    if (m_below)
        m_grid->addWidget(m_below, row++, 0, 1, wide);
    const int top = on ? row : 0;
    const int rows = on ? 1 : row;
    m_grid->addWidget(m_first, top, on ? 0 : 1, rows, 1);
    m_grid->addWidget(m_line, top, 2, rows, 1, Qt::AlignVCenter);
    m_grid->addWidget(m_last, top, 3, rows, 1);
    m_grid->addWidget(m_badge, 0, 4, row + (on ? 1 : 0), 1, Qt::AlignVCenter);
    m_first->setAlignment((on ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

std::pair<int, int> ClimbRow::doseWidths() const {
    return {m_first->sizeHint().width(), m_last->sizeHint().width()};
}

void ClimbRow::setDoseWidths(int first, int last) {
    m_first->setFixedWidth(first);
    m_last->setFixedWidth(last);
}

StrengthCard::StrengthCard(QWidget* parent)
    : ChartFrame(tr("Strength"), new QWidget, parent)
    , m_rows(chart())
    , m_list(new QVBoxLayout)
    , m_more(new Button({}, Button::Variant::Quiet)) {
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_list);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_list->setSpacing(0);
    m_more->setInk(Token::Accent);
    m_more->setButtonSize(Button::Size::Small);
    setEmptyTexts(tr("Your doses climb here."), tr("Each exercise gets a line once it was done."));
    setTable([this] { return table(); });
    setState(State::Loading);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_all = !m_all;
        fill();
    });
    connect(&theme(), &Theme::fontChanged, this, &StrengthCard::fill);
}

void StrengthCard::render(const std::shared_ptr<const ProgressShown>& shown) {
    m_shown = shown;
    m_climbs.clear();
    for (const bool strength : {true, false})
        for (const ExerciseClimb& climb : shown->view.climbs)
            if (climb.strength == strength)
                m_climbs.push_back(&climb);
    fill();
    setState(m_climbs.empty() ? State::Empty : State::Ready);
    refreshTable();
}

void StrengthCard::fill() {
    if (!m_shown)
        return;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one who asked
        }
        delete item;
    }
    const std::size_t count = m_all ? m_climbs.size() : std::min(fewest, m_climbs.size());
    const ProgressWords::NameOf names = m_shown->names();
    std::vector<ClimbRow*> rows;
    int first = 0;
    int last = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            m_list->addWidget(new Separator);
        auto* row = new ClimbRow(*m_climbs[i], names);
        connect(row, &Card::clicked, this,
                [this, shown = m_shown, climb = m_climbs[i]] { Q_EMIT climbWanted(*climb); });
        m_list->addWidget(row);
        rows.push_back(row);
        first = std::max(first, row->doseWidths().first);
        last = std::max(last, row->doseWidths().second);
    }
    QWidget* before = tableButton();
    m_shownRows = rows;
    m_doses = first + last;
    arrange();
    for (ClimbRow* row : rows) {
        row->setDoseWidths(first, last);
        setTabOrder(before, row);
        before = row;
    }
    setTabOrder(before, m_more);
    m_more->setVisible(m_climbs.size() > fewest);
    m_more->setText(m_all ? tr("Show fewer")
                          : tr("Show all %n", "exercises", static_cast<int>(m_climbs.size())));
}

/// All rows alike: names above their doses where they would be cut beside them.
void StrengthCard::arrange() {
    const int beside = m_rows->width() - m_doses - grown(besideDoses, Role::BodyMedium);
    const bool narrow = beside < grown(leastNameWidth, Role::BodyMedium) ||
                        std::any_of(m_shownRows.begin(), m_shownRows.end(),
                                    [beside](const ClimbRow* row) { return row->belowWidth() > 2 * beside; });
    for (ClimbRow* row : m_shownRows)
        row->setStacked(narrow);
}

void StrengthCard::resizeEvent(QResizeEvent* event) {
    ChartFrame::resizeEvent(event);
    arrange();
}

ChartTable StrengthCard::table() const {
    ChartTable table;
    table.headers = {tr("Exercise"), tr("First"), tr("Last"), tr("Newest decision")};
    table.rows = static_cast<int>(m_climbs.size());
    table.cell = [shown = m_shown, climbs = m_climbs](int row, int column) {
        const ExerciseClimb& climb = *climbs[static_cast<std::size_t>(row)];
        switch (column) {
        case 0:
            return ProgressWords::climb(climb);
        case 1:
            return LevelWords::target(climb.first());
        case 2:
            return LevelWords::target(climb.last());
        default:
            return climb.latest ? ProgressWords::decided(*climb.latest) : QString();
        }
    };
    return table;
}

} // namespace patella::ui

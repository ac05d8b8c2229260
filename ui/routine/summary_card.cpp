#include "ui/routine/summary_card.h"

#include "ui/routine/balance_bars.h"
#include "ui/routine/phase_card.h"
#include "ui/routine/scaled.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QKeySequence>
#include <QLocale>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::chrono::minutes leastToFill{1}; // no exercise with its rest is shorter by much

} // namespace

std::vector<PhaseSegment> phaseSegments(const Routine& routine, const RoutineTimes& times) {
    std::vector<PhaseSegment> segments;
    for (std::size_t i = 0; i < routine.phases.size(); ++i) {
        const double seconds = static_cast<double>(times.phases[i].total.count()) / 1000.0;
        const PhaseKind phase = routine.phases[i].phase;
        if (seconds > 0)
            segments.push_back(PhaseSegment::whole(Words::name(phase), seconds, phaseToken(phase)));
    }
    return segments;
}

SummaryCard::SummaryCard(QWidget* parent)
    : Card(parent) {
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_time = makeTime();
    m_balance = makeBalance();
    m_line = new Separator(Qt::Vertical, this);
    m_row->addWidget(m_time, 1);
    m_row->addWidget(m_line);
    m_row->addWidget(m_balance);
}

QWidget* SummaryCard::makeTime() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(20, 12, 24, 12);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    m_total = new TextLabel({}, Role::PageTitle, Token::Ink, part);
    m_count = new TextLabel({}, Role::Body, Token::Ink2, part);
    line->addWidget(m_total);
    line->addWidget(m_count, 1);
    m_fits = new Tag({}, part);
    line->addWidget(m_fits);
    m_fill = new Button(tr("Fill the rest"), Button::Variant::Quiet, part);
    m_fill->setButtonSize(Button::Size::Small);
    m_fill->setIconName(QStringLiteral("plus"));
    m_fill->setToolTip(
        tr("Looks for exercises for the time that is left (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F).toString(QKeySequence::NativeText)));
    connect(m_fill, &QAbstractButton::clicked, this, &SummaryCard::fillAsked);
    line->addWidget(m_fill);
    column->addLayout(line);
    m_bar = new PhaseBar(part);
    column->addWidget(m_bar);
    return part;
}

QWidget* SummaryCard::makeBalance() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->addWidget(new TextLabel(tr("Muscle balance"), Role::NoteStrong, Token::Ink, part));
    line->addStretch(1);
    m_span = new Segmented(tr("Muscle balance of"), part);
    m_span->addSegment(tr("Routine"));
    m_span->addSegment(tr("Week"));
    m_span->setCurrentIndex(0);
    m_span->setToolTip(tr("This routine alone, or with what you did in the last seven days"));
    connect(m_span, &Segmented::currentChanged, this, &SummaryCard::showBalance);
    line->addWidget(m_span);
    column->addLayout(line);
    m_light = new TextLabel({}, Role::Hint, Token::Ink2, part);
    column->addWidget(m_light);
    m_bars = new BalanceBars(part);
    column->addWidget(m_bars);
    column->addStretch(1);
    return part;
}

void SummaryCard::render(const View& view) {
    m_total->setText(view.total);
    m_exercises = view.exercises;
    showCount();
    m_bar->setSegments(view.segments);
    m_bar->setVisible(!view.segments.empty());
    m_ofRoutine = view.balance;
    m_ofWeek = view.week;
    showBalance();
    showFit(view);
}

void SummaryCard::setSelected(int exercises) {
    m_selected = exercises;
    showCount();
}

void SummaryCard::showCount() {
    const QString all = tr("%n exercise(s)", "", m_exercises);
    m_count->setText(m_selected == 0 ? all
                                     : tr("%1, %2 selected", "a count of exercises, how many of them")
                                           .arg(all, QLocale().toString(m_selected)));
}

void SummaryCard::showFit(const View& view) {
    m_fits->setVisible(view.minutes && view.exercises > 0);
    const Duration room = std::chrono::minutes(view.minutes.value_or(0)) - view.time;
    m_fill->setVisible(view.minutes && view.mayFill && room >= leastToFill);
    if (!view.minutes)
        return;
    const bool fits = room >= Duration{0};
    m_fits->setIconName(fits ? QStringLiteral("ok") : QStringLiteral("clock"));
    m_fits->setColors(fits ? Token::Soft : Token::Well, fits ? Token::AccentInk : Token::Ink2);
    m_fits->setText(fits ? tr("Fits %1 min").arg(QLocale().toString(*view.minutes))
                         : tr("%1 over %2 min", "a time, the minutes at hand")
                               .arg(Words::clock(-room), QLocale().toString(*view.minutes)));
}

/// Says which groups get less than a quarter of what the most worked one gets.
void SummaryCard::showBalance() {
    const MuscleBalance& balance = m_span->currentIndex() == 1 ? m_ofWeek : m_ofRoutine;
    m_bars->setBalance(balance);
    double most = 0;
    for (const auto& [group, sets] : balance.sets)
        most = std::max(most, sets);
    QStringList light;
    for (const auto& [group, sets] : balance.sets)
        if (sets < most / 4)
            light << QLocale().toLower(muscleGroupName(group));
    const QString counted = balance.strength ? tr("strength sets") : tr("all sets");
    const bool few = light.size() <= 2 && !light.isEmpty();
    m_light->setText(
        few ? tr("%1, light on %2", "what is counted, muscles").arg(counted, light.join(QStringLiteral(", ")))
            : counted);
}

void SummaryCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    const bool narrow = width() < m_balance->sizeHint().width() + scaled(300);
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setVisible(!narrow);
}

} // namespace patella::ui

#include "ui/progress/progress_body.h"

#include "ui/progress/change_card.h"
#include "ui/progress/strength_card.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/calendar_cells.h"
#include "ui/widgets/charts/calendar_chart.h"
#include "ui/widgets/charts/chart_frame.h"
#include "ui/widgets/charts/meter_bars.h"
#include "ui/widgets/charts/trend_chart.h"
#include "ui/widgets/type.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int gap = 16;
// widths at the default font under which cards stand one below the other
constexpr int twoBeside = 800;
constexpr int threeBeside = 1000;
constexpr int alone = 230; ///< height of the trend at the default font in a row of its own

} // namespace

ProgressBody::ProgressBody(QWidget* parent)
    : QWidget(parent)
    , m_trend(new TrendChart(tr("Pain, worst of the day")))
    , m_calendar(new CalendarChart(tr("Calendar")))
    , m_weeks(new BarChart(tr("Sessions per week")))
    , m_muscles(new MeterBars(tr("Volume by muscle")))
    , m_strength(new StrengthCard)
    , m_change(new ChangeCard)
    , m_after(new AfterCard)
    , m_flares(new FlareCard) {
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &ProgressBody::renderNext);
    makeCharts();
    makeRows();
    connectCharts();
}

void ProgressBody::makeCharts() {
    m_trend->setPlotHeight(238);
    m_trend->setTakesNotes(true);
    m_weeks->setPlotHeight(150);
    m_trendFrame = new ChartFrame(m_trend->accessibleName(), m_trend);
    m_trendFrame->setTable([this] { return tableOf(m_trend->data()); });
    m_trendFrame->setEmptyTexts(tr("No score in this time."),
                                tr("Two mornings, and you see how your knees answer."));
    m_trendFrame->headRow()->setStretch(0, 3); // its title is longer than its legend needs
    m_calendarFrame = new ChartFrame(tr("Calendar"), m_calendar);
    m_calendarFrame->setHint(tr("minutes per day"));
    m_calendarFrame->setTable(
        [this] { return tableOf(m_calendar->data(), tr("Day"), tr("What there was")); });
    m_weeksFrame = new ChartFrame(m_weeks->accessibleName(), m_weeks);
    m_weeksFrame->setTable([this] { return tableOf(m_weeks->data()); });
    m_musclesFrame = new ChartFrame(m_muscles->accessibleName(), m_muscles);
    m_musclesFrame->setTable([this] { return tableOf(m_muscles->rows(), tr("Muscles"), tr("Sets a week")); });
    m_musclesFrame->setEmptyTexts(tr("Your sets add up here."), tr("After the first session of this time."));
}

void ProgressBody::makeRows() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    for (QBoxLayout*& row : m_rows) {
        row = new QBoxLayout(QBoxLayout::LeftToRight);
        row->setSpacing(gap);
        column->addLayout(row);
    }
    column->addStretch(1);
    arrange(width()); // first: Tab goes through what was added in its order
    m_rows[Meaning]->addWidget(m_change, 1);
    m_rows[Meaning]->addWidget(m_after, 1);
    auto* right = new QWidget;
    m_measures = new QVBoxLayout(right);
    m_measures->setContentsMargins(0, 0, 0, 0);
    m_measures->setSpacing(gap);
    right->hide();
    m_rows[Rest]->addWidget(m_flares, 1);
    m_rows[Rest]->addWidget(right, 1);
}

void ProgressBody::connectCharts() {
    const auto openDay = [this](int day) { Q_EMIT dayWanted(LocalDate::fromDays(day)); };
    connect(m_trend, &TrendChart::dayChosen, this, openDay);
    connect(m_calendar, &CalendarChart::dayChosen, this, openDay);
    const auto writeOn = [this](int day) { Q_EMIT noteWanted(LocalDate::fromDays(day)); };
    connect(m_trend, &TrendChart::noteWanted, this, writeOn);
    connect(m_calendar, &CalendarChart::noteWanted, this, writeOn);
    connect(m_flares, &FlareCard::dayWanted, this, &ProgressBody::dayWanted);
    connect(m_trend, &TrendChart::rangeChosen, this, [this](int first, int last) {
        Q_EMIT rangeDragged(DateRange::between(LocalDate::fromDays(first), LocalDate::fromDays(last)));
    });
    connect(m_weeks, &BarChart::barChosen, this, [this](int index) {
        const auto at = static_cast<std::size_t>(index);
        if (m_waiting.empty() && m_shown && at < m_shown->view.weeks.weeks.size())
            Q_EMIT rangeDragged(m_shown->view.weeks.weeks[at].span.part);
    });
    connect(m_strength, &StrengthCard::climbWanted, this, &ProgressBody::climbWanted);
}

void ProgressBody::setLoading(const DateRange& range) {
    m_waiting.clear();
    m_trend->setData(trendFrame(range));
    CalendarData weeks;
    weeks.firstDay = range.first.daysSince1970();
    weeks.lastDay = weeks.today = range.last.daysSince1970();
    weeks.firstWeekday = static_cast<int>(QLocale().firstDayOfWeek());
    m_calendar->setData(std::move(weeks));
    for (ChartFrame* frame : std::initializer_list<ChartFrame*>{m_trendFrame, m_calendarFrame, m_weeksFrame,
                                                                m_strength, m_musclesFrame})
        frame->setState(ChartFrame::State::Loading);
    for (QWidget* card : std::initializer_list<QWidget*>{m_change, m_after, m_flares})
        card->hide();
}

void ProgressBody::render(const std::shared_ptr<const ProgressShown>& shown) {
    m_shown = shown;
    const auto filled = [this](auto* card) {
        return [this, card] {
            card->render(*m_shown);
            card->show();
        };
    };
    m_waiting = {filled(m_flares),
                 filled(m_after),
                 filled(m_change),
                 [this] { renderMuscles(); },
                 [this] { m_strength->render(m_shown); },
                 [this] { renderWeeks(); },
                 [this] { renderCalendar(); },
                 [this] { renderTrend(); }};
    renderNext();
    if (!isVisible())
        finish();
}

void ProgressBody::finish() {
    while (!m_waiting.empty())
        renderNext();
}

void ProgressBody::renderNext() {
    if (m_waiting.empty())
        return;
    const std::function<void()> card = std::move(m_waiting.back());
    m_waiting.pop_back();
    card();
    if (!m_waiting.empty())
        m_turn.start(0);
}

void ProgressBody::renderTrend() {
    const TrendData& trend = m_shown->charts.trend;
    m_trend->setData(trend);
    m_trendFrame->setLegend(legendOf(trend));
    m_trendFrame->setState(trend.isEmpty() ? ChartFrame::State::Empty : ChartFrame::State::Ready);
    m_trendFrame->refreshTable();
}

void ProgressBody::renderCalendar() {
    m_calendar->setData(m_shown->charts.calendar);
    m_calendarFrame->setState(ChartFrame::State::Ready);
    m_calendarFrame->refreshTable();
}

void ProgressBody::renderWeeks() {
    m_weeks->setData(m_shown->charts.weeks);
    const auto [number, words] = ProgressWords::weeksFigure(m_shown->view.weeks);
    m_weeksFrame->setFigure(number, words);
    m_weeksFrame->setState(ChartFrame::State::Ready);
    m_weeksFrame->refreshTable();
}

void ProgressBody::renderMuscles() {
    const std::vector<MeterRow>& rows = m_shown->charts.muscles;
    m_muscles->setRows(rows);
    const bool worked =
        std::any_of(rows.begin(), rows.end(), [](const MeterRow& row) { return row.value > 0; });
    m_musclesFrame->setHint(m_shown->view.volume.strength ? tr("sets a week")
                                                          : tr("sets a week, of all exercises"));
    m_musclesFrame->setState(worked ? ChartFrame::State::Ready : ChartFrame::State::Empty);
    m_musclesFrame->refreshTable();
}

void ProgressBody::addMeasures(QWidget* card) {
    m_measures->addWidget(card);
    m_measures->parentWidget()->show();
}

QWidget* ProgressBody::part(ProgressPart part) const {
    switch (part) {
    case ProgressPart::Pain:
        return m_trend;
    case ProgressPart::Calendar:
        return m_calendar->cells();
    case ProgressPart::Weeks:
        return m_weeks;
    case ProgressPart::Strength:
        return m_strength;
    case ProgressPart::Volume:
        return m_muscles;
    case ProgressPart::Change:
        return m_change;
    case ProgressPart::After:
        return m_after;
    case ProgressPart::FlareUps:
        break;
    }
    return m_flares;
}

/// The charts in the rows that the width has room for.
void ProgressBody::arrange(int width) {
    const double nominal = width / typeScale();
    const int beside = nominal >= threeBeside ? 3 : nominal >= twoBeside ? 2 : 1;
    m_trend->setMinimumHeight(
        beside == 3 ? 0 : qRound(alone * std::min(typeScale(), 2.0))); // no calendar holds it up
    if (std::exchange(m_arranged, beside) == beside)
        return;
    const std::array<QWidget*, 5> charts{m_trendFrame, m_calendarFrame, m_weeksFrame, m_strength,
                                         m_musclesFrame};
    static constexpr std::array<Row, 5> wide{Course, Course, Work, Work, Work};
    static constexpr std::array<Row, 5> narrow{Course, Work, Work, More, More};
    for (QBoxLayout* row : m_rows)
        row->setDirection(beside > 1 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (std::size_t i = 0; i < charts.size(); ++i) {
        for (QBoxLayout* row : m_rows)
            row->removeWidget(charts[i]);
        const int share = beside == 3 && i < 2 ? (i == 0 ? 11 : 6) : 1;
        m_rows[beside == 2 ? narrow[i] : wide[i]]->addWidget(charts[i], share);
    }
}

} // namespace patella::ui

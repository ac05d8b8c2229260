// From the numbers of a view to what the charts are handed.
#include "ui/progress/decision_mark.h"
#include "ui/progress/progress_shown.h"
#include "ui/text/coach_words.h"
#include "ui/text/words.h"
#include "ui/widgets/zone.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace patella::ui {

namespace {

QString tr(const char* words, const char* note = nullptr) {
    return QCoreApplication::translate("patella::ui::ProgressPage", words, note);
}

std::vector<ChartBand> zoneBands() {
    const PainZones zones;
    const double edges[] = {0, zones.carefulFrom - 0.5, zones.tooMuchFrom - 0.5, PainScore::highest};
    std::vector<ChartBand> bands;
    for (const Zone zone : {Zone::Fine, Zone::Careful, Zone::TooMuch}) {
        const auto at = static_cast<std::size_t>(zone);
        const ZoneTokens tokens = zoneTokens(zone);
        bands.push_back({edges[at], edges[at + 1], tokens.band, tokens.ink, zone == Zone::TooMuch,
                         zoneIcon(zone), zoneWord(zone)});
    }
    return bands;
}

ChartSeries seriesOf(const KneeCourse& course, Knee knee) {
    const bool left = knee == Knee::Left;
    ChartSeries series;
    series.name = left ? tr("Left", "knee") : tr("Right", "knee");
    series.ink = left ? Token::KneeL : Token::KneeR;
    series.stroke = left ? ChartStroke::Solid : ChartStroke::Dashed;
    series.glyph = left ? ChartGlyph::Circle : ChartGlyph::Diamond;
    series.lineName = tr("9-day mean");
    bool gap = true;
    for (const CourseDay& day : course.days) {
        if (day.mean || !gap)
            series.line.push_back({day.date.daysSince1970(), day.mean.value_or(std::nan(""))});
        gap = !day.mean;
    }
    std::set<std::pair<int, int>> drawn;
    for (const RawRating& each : course.ratings)
        if (each.score && drawn.emplace(each.date.daysSince1970(), each.score->value()).second)
            series.marks.push_back({each.date.daysSince1970(), double(each.score->value())});
    return series;
}

std::vector<ChartLane> lanesOf(const PainCourse& pain) {
    ChartLane sessions{tr("Session"), LaneGlyph::Tick, Token::Accent, {}, 0};
    ChartLane runs{tr("Run"), LaneGlyph::Ring, Token::Ink3, {}, 0};
    for (const LaneDay& day : pain.lanes) {
        if (day.sessions > 0)
            sessions.days.push_back(day.date.daysSince1970());
        if (day.runs > 0)
            runs.days.push_back(day.date.daysSince1970());
    }
    return {sessions, runs};
}

ChartDecision markFor(const std::vector<const PastDecision*>& ofDay, const ProgressWords::NameOf& names) {
    constexpr std::size_t named = 3;
    const auto worst = std::max_element(ofDay.begin(), ofDay.end(), [](const auto* a, const auto* b) {
        return a->decision.outcome < b->decision.outcome;
    });
    const Decision mark = markOf((*worst)->decision.outcome);
    QStringList words;
    for (std::size_t i = 0; i < std::min(named, ofDay.size()); ++i)
        words << ProgressWords::decided(*ofDay[i], names);
    if (ofDay.size() > named)
        words << QCoreApplication::translate("patella::ui::ProgressPage", "%n more", "decisions",
                                             static_cast<int>(ofDay.size() - named));
    return {ofDay.front()->date.daysSince1970(), decisionIcon(mark), words.join(QStringLiteral("; ")),
            decisionFill(mark), decisionInk(mark)};
}

/// One mark a day, of what moved something; that a dose stayed is no mark.
std::vector<ChartDecision> marksOf(const std::vector<ExerciseClimb>& climbs,
                                   const ProgressWords::NameOf& names) {
    std::map<LocalDate, std::vector<const PastDecision*>> days;
    for (const ExerciseClimb& climb : climbs)
        for (const PastDecision& each : climb.decisions) {
            auto& ofDay = days[each.date];
            const bool known = std::any_of(ofDay.begin(), ofDay.end(),
                                           [&](const auto* other) { return other->key == each.key; });
            if ((each.change || each.decision.outcome > Outcome::Hold) && !known)
                ofDay.push_back(&each);
        }
    std::vector<ChartDecision> marks;
    for (const auto& [date, ofDay] : days)
        if (!ofDay.empty())
            marks.push_back(markFor(ofDay, names));
    return marks;
}

/// Shown knees alone count for the corner.
std::optional<PainScore> worstOf(const patella::CalendarDay& day, const PerKnee& knees) {
    std::optional<PainScore> worst;
    for (std::size_t knee = 0; knee < knees.size(); ++knee)
        if (knees[knee])
            worst = std::max(worst, day.worst[knee]);
    return worst;
}

CalendarData calendarOf(const ProgressView& view, const PerKnee& knees, LocalDate today, int firstWeekday) {
    constexpr int someMinutes = 10;
    constexpr int manyMinutes = 20;
    const PainZones zones;
    CalendarData data;
    data.firstDay = view.calendar.empty() ? 0 : view.calendar.front().date.daysSince1970();
    data.lastDay = view.calendar.empty() ? 0 : view.calendar.back().date.daysSince1970();
    data.today = today.daysSince1970();
    data.firstWeekday = firstWeekday;
    for (const patella::CalendarDay& each : view.calendar) {
        const std::optional<PainScore> worst = worstOf(each, knees);
        if (each.sessions == 0 && each.runs == 0 && !each.worstOfBoth() && !each.noted)
            continue;
        CalendarDay day{each.date.daysSince1970(), 0, 0, each.runs > 0, ProgressWords::calendarDay(each)};
        if (const int minutes = each.minutes(); minutes > 0)
            day.level = minutes >= manyMinutes ? 3 : minutes >= someMinutes ? 2 : 1;
        if (worst)
            day.corner = worst->value() >= zones.tooMuchFrom   ? 2
                         : worst->value() >= zones.carefulFrom ? 1
                                                               : 0;
        data.days.push_back(std::move(day));
    }
    data.levelWords = tr("0 to 20+", "minutes");
    data.smallCorner = tr("3 to 5", "pain");
    data.largeCorner = tr("6 or more", "pain");
    data.ringWords = tr("Run");
    data.nothing = tr("nothing entered", "on a day");
    return data;
}

BarData weeksOf(const WeekSeries& weeks) {
    BarData data;
    for (const WeekNumbers& week : weeks.weeks) {
        const std::optional<int> planned = week.unfinished ? week.plannedWhole : week.count.planned;
        ChartBar bar;
        bar.day = week.span.whole.first.daysSince1970();
        bar.done = week.count.held;
        bar.plan = planned ? std::optional<double>(*planned) : std::nullopt;
        bar.present = week.unfinished;
        bar.words = ProgressWords::week(week);
        data.bars.push_back(std::move(bar));
    }
    data.presentLabel = tr("now");
    data.doneWord = tr("Done", "sessions");
    data.planWord = tr("Planned", "sessions");
    return data;
}

} // namespace

TrendData trendFrame(const DateRange& range) {
    TrendData data;
    data.firstDay = range.first.daysSince1970();
    data.lastDay = range.last.daysSince1970();
    data.high = PainScore::highest;
    data.bands = zoneBands();
    return data;
}

ProgressCharts chartsOf(const ProgressView& view, const PerKnee& knees, const std::vector<DayWords>& notes,
                        LocalDate today, int firstWeekday, const ProgressWords::NameOf& names) {
    ProgressCharts charts;
    charts.trend = trendFrame(view.range);
    for (const Knee knee : bothSides)
        if (knees[static_cast<std::size_t>(knee)])
            charts.trend.series.push_back(seriesOf(view.pain.of(knee), knee));
    charts.trend.lanes = lanesOf(view.pain);
    for (const DayWords& note : notes)
        if (view.range.holds(note.date))
            charts.trend.notes.push_back({note.date.daysSince1970(), note.text.simplified()});
    charts.trend.decisions = marksOf(view.climbs, names);
    charts.calendar = calendarOf(view, knees, today, firstWeekday);
    charts.weeks = weeksOf(view.weeks);
    for (const MuscleSets& each : view.volume.groups)
        charts.muscles.push_back(
            {ProgressWords::muscles(each.group), each.perWeek, ProgressWords::number(each.perWeek)});
    return charts;
}

PerKnee activeKnees(const PainCourse& pain, const std::optional<PerKnee>& said) {
    PerKnee active{};
    for (const Knee knee : bothSides) {
        const auto at = static_cast<std::size_t>(knee);
        const bool told = said && ((*said)[0] || (*said)[1]);
        const auto& ratings = pain.of(knee).ratings;
        active[at] =
            (told && (*said)[at]) || std::any_of(ratings.begin(), ratings.end(), [&](const auto& each) {
                return each.score && (!told || each.score->value() > 0);
            });
    }
    return active[0] || active[1] ? active : PerKnee{true, true};
}

QString ProgressShown::nameOf(const ExerciseId& exercise) const {
    return library ? CoachWords::nameOf(*library, exercise) : text(exercise.value);
}

ProgressWords::NameOf ProgressShown::names() const {
    return [this](const ExerciseId& exercise) { return nameOf(exercise); };
}

} // namespace patella::ui

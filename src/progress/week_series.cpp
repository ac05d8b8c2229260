#include "src/progress/week_series.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

using Planned = std::span<const std::optional<PlannedDay>>;

const ExerciseId walkRun("walk-run-intervals");

bool walkedAndRan(const SessionDetail& session) {
    return std::any_of(session.sets.begin(), session.sets.end(), [&](const SetRecord& set) {
        return set.item < session.plan.items.size() && session.plan.items[set.item].exercise == walkRun;
    });
}

std::optional<int> plannedIn(Planned days) {
    std::optional<int> planned;
    for (const auto& day : days)
        if (day)
            planned = planned.value_or(0) + day->parts;
    return planned;
}

/// `runsCount`: the plan has a running part, so that a day's runs are held against it.
WorkCount countIn(const HistoryDays& history, const DateRange& range, bool runsCount) {
    WorkCount count;
    std::set<LocalDate> runDays;
    for (const RunEntry* run : history.runs(range)) {
        ++count.runs;
        count.metres += run->metres;
        if (runsCount)
            runDays.insert(run->date);
    }
    for (const SessionDetail* session : history.sessions(range)) {
        ++count.sessions;
        count.active += session->summary.active;
        count.sets += static_cast<int>(session->sets.size());
        if (runsCount && walkedAndRan(*session))
            runDays.erase(session->summary.date);
    }
    count.held = count.sessions + static_cast<int>(runDays.size());
    return count;
}

} // namespace

WorkCount& WorkCount::operator+=(const WorkCount& other) {
    sessions += other.sessions;
    held += other.held;
    if (other.planned)
        planned = planned.value_or(0) + *other.planned;
    active += other.active;
    runs += other.runs;
    metres += other.metres;
    sets += other.sets;
    return *this;
}

WeekSeries weekSeries(const HistoryDays& history, const std::optional<PlannedRhythm>& plan,
                      const DateRange& range, LocalDate today, int weekStart) {
    WeekSeries series;
    const bool runsCount = plan && std::any_of(plan->parts.begin(), plan->parts.end(),
                                               [](const Rhythm& r) { return r.running; });
    const std::vector<WeekSpan> spans = weeksOf(range, weekStart);
    const DateRange whole{spans.front().whole.first, spans.back().whole.last};
    const std::vector<std::optional<PlannedDay>> days = plannedDays(plan, whole);
    const auto of = [&](const DateRange& part) {
        return plannedIn(Planned(days).subspan(static_cast<std::size_t>(part.first - whole.first),
                                               static_cast<std::size_t>(part.days())));
    };
    for (const WeekSpan& span : spans) {
        WeekNumbers week{span, countIn(history, span.part, runsCount)};
        week.count.planned = of(span.part);
        week.plannedWhole = of(span.whole);
        week.unfinished = span.whole.holds(today);
        series.total += week.count;
        if (plan && span.part.last >= plan->start) {
            const DateRange known{std::max(span.part.first, plan->start), span.part.last};
            WorkCount judged = known == span.part ? week.count : countIn(history, known, runsCount);
            judged.planned = week.count.planned;
            series.judged += judged;
        }
        series.weeks.push_back(std::move(week));
    }
    return series;
}

} // namespace patella

#include "src/progress/day_before.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

constexpr int middleFrom = 5000; ///< metres
constexpr int longFrom = 10'000;

void sum(FollowingDays& group) {
    if (group.days.empty())
        return;
    std::vector<int> scores;
    for (const RatedDay& day : group.days)
        scores.push_back(day.worst.value());
    std::sort(scores.begin(), scores.end());
    const std::size_t half = scores.size() / 2;
    group.median = scores.size() % 2 == 1 ? scores[half] : (scores[half - 1] + scores[half]) / 2.0;
    group.highest = PainScore::of(scores.back());
}

struct Groups {
    std::array<FollowingDays, 4> kinds{};
    std::map<RoutineId, FollowingDays> routines;
    std::map<RunLength, FollowingDays> lengths;

    void add(const RatedDay& day, HistoryDays::Sessions sessions, HistoryDays::Runs runs);
};

void Groups::add(const RatedDay& day, HistoryDays::Sessions sessions, HistoryDays::Runs runs) {
    const int kind = (sessions.empty() ? 0 : 1) + (runs.empty() ? 0 : 2);
    kinds[static_cast<std::size_t>(kind)].days.push_back(day);
    for (const SessionDetail* session : sessions) {
        if (session->summary.routine.empty())
            continue;
        FollowingDays& group = routines[session->summary.routine];
        group.name = session->summary.name;
        if (group.days.empty() || group.days.back().date != day.date) // once for two sessions of it
            group.days.push_back(day);
    }
    if (runs.empty())
        return;
    int metres = 0;
    bool known = true;
    for (const RunEntry* run : runs) {
        metres += run->metres;
        known = known && run->metres > 0;
    }
    lengths[runLengthOf(known ? metres : 0)].days.push_back(day);
}

} // namespace

RunLength runLengthOf(int metres) {
    if (metres <= 0)
        return RunLength::Unknown;
    if (metres < middleFrom)
        return RunLength::Short;
    return metres < longFrom ? RunLength::Middle : RunLength::Long;
}

SeenAfter seenAfter(const HistoryDays& history, Knee knee, const DateRange& range) {
    Groups groups;
    for (const RatedDay& day : history.rated(knee, range)) {
        const LocalDate before = day.date.plusDays(-1);
        if (before >= day.date || before < *history.begins())
            continue;
        groups.add(day, history.sessions({before, before}), history.runs({before, before}));
    }
    SeenAfter seen;
    seen.knee = knee;
    for (std::size_t i = 0; i < groups.kinds.size(); ++i) {
        groups.kinds[i].kind = static_cast<DoneKind>(i);
        seen.kinds.push_back(std::move(groups.kinds[i]));
    }
    for (auto& [routine, group] : groups.routines) {
        group.kind = DoneKind::Session;
        group.routine = routine;
        seen.routines.push_back(std::move(group));
    }
    for (auto& [length, group] : groups.lengths) {
        group.kind = DoneKind::Run;
        group.length = length;
        seen.lengths.push_back(std::move(group));
    }
    std::stable_sort(
        seen.routines.begin(), seen.routines.end(),
        [](const FollowingDays& a, const FollowingDays& b) { return a.days.size() > b.days.size(); });
    for (auto* list : {&seen.kinds, &seen.routines, &seen.lengths})
        std::for_each(list->begin(), list->end(), sum);
    return seen;
}

} // namespace patella

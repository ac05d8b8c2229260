#include "src/progress/muscle_volume.h"

#include <algorithm>
#include <unordered_map>

namespace patella {

namespace {

/// A set counts once, however many sides and directions of it were done.
void addSets(std::unordered_map<ExerciseId, double>& sets, const SessionDetail& session) {
    std::vector<std::pair<std::size_t, int>> done;
    done.reserve(session.sets.size());
    for (const SetRecord& record : session.sets)
        if (record.item < session.plan.items.size())
            done.emplace_back(record.item, record.set);
    std::sort(done.begin(), done.end());
    done.erase(std::unique(done.begin(), done.end()), done.end());
    for (auto each = done.begin(); each != done.end();) {
        const std::size_t item = each->first;
        const auto next = std::find_if(each, done.end(), [item](const auto& d) { return d.first != item; });
        sets[session.plan.items[item].exercise] += static_cast<double>(std::distance(each, next));
        each = next;
    }
}

} // namespace

MuscleVolume muscleVolume(const HistoryDays& history, const ExerciseLibrary& library,
                          const DateRange& range) {
    std::unordered_map<ExerciseId, double> sets;
    for (const SessionDetail* session : history.sessions(range))
        addSets(sets, *session);
    std::vector<WorkedSets> work;
    for (const auto& [exercise, count] : sets)
        work.push_back({exercise, count});
    const MuscleBalance balance = balanceOf(work, library);
    MuscleVolume volume;
    volume.strength = balance.strength;
    const LocalDate begins = std::min(history.begins().value_or(range.first), range.last);
    volume.counted = {std::max(range.first, begins), range.last};
    for (const auto& [group, count] : balance.sets)
        volume.groups.push_back({group, count, count / std::max(volume.counted.weeks(), 1.0)});
    std::stable_sort(volume.groups.begin(), volume.groups.end(),
                     [](const MuscleSets& a, const MuscleSets& b) { return a.sets > b.sets; });
    return volume;
}

} // namespace patella

#include "src/routine/playable.h"

#include <algorithm>

namespace patella {

std::optional<Entry> entryWith(Entry entry, const KeepItem& keep) {
    if (auto* item = std::get_if<RoutineItem>(&entry))
        return keep(*item) ? std::optional(entry) : std::nullopt;
    auto& items =
        std::holds_alternative<Choice>(entry) ? std::get<Choice>(entry).of : std::get<Superset>(entry).items;
    const std::size_t gone = std::erase_if(items, [&](RoutineItem& item) { return !keep(item); });
    if (items.empty())
        return std::nullopt;
    return gone > 0 && items.size() == 1 ? Entry(items.front()) : entry;
}

Routine routineWith(Routine routine, const KeepItem& keep) {
    for (PhaseBlock& block : routine.phases) {
        std::vector<Entry> entries;
        for (Entry& entry : block.entries)
            if (std::optional<Entry> left = entryWith(std::move(entry), keep))
                entries.push_back(std::move(*left));
        block.entries = std::move(entries);
    }
    std::erase_if(routine.phases, [](const PhaseBlock& block) { return block.entries.empty(); });
    return routine;
}

bool isPlayable(const RoutineItem& item, const ExerciseLibrary& library) {
    const Exercise* exercise = library.find(item.exercise);
    return exercise && resolveDose(*exercise, item.dose);
}

PlayablePart playablePart(const Routine& routine, const ExerciseLibrary& library) {
    PlayablePart part;
    part.routine = routineWith(routine, [&](const RoutineItem& item) {
        if (isPlayable(item, library))
            return true;
        if (std::find(part.left.begin(), part.left.end(), item.exercise) == part.left.end())
            part.left.push_back(item.exercise);
        return false;
    });
    return part;
}

} // namespace patella

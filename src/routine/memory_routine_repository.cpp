#include "src/routine/memory_routine_repository.h"

#include <algorithm>

namespace patella {

MemoryRoutineRepository::Entry* MemoryRoutineRepository::find(const RoutineId& id) {
    const auto same =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.routine.id == id; });
    return same == m_entries.end() ? nullptr : &*same;
}

Result<std::vector<Routine>> MemoryRoutineRepository::all() {
    std::vector<Routine> routines;
    for (const Entry& entry : m_entries)
        if (!entry.removed)
            routines.push_back(entry.routine);
    return routines;
}

Done MemoryRoutineRepository::save(const Routine& routine) {
    if (routine.id.empty())
        return Error{ErrorCode::InvalidArgument, "a routine needs an id"};
    Routine own = routine;
    own.origin = RoutineOrigin::Own;
    if (Entry* entry = find(routine.id))
        *entry = {std::move(own), false};
    else
        m_entries.push_back({std::move(own), false});
    return {};
}

Done MemoryRoutineRepository::remove(const RoutineId& id) {
    Entry* entry = find(id);
    if (!entry || entry->removed)
        return Error{ErrorCode::NotFound, "there is no routine \"" + id.value + "\""};
    entry->removed = true;
    return {};
}

Done MemoryRoutineRepository::restore(const RoutineId& id) {
    Entry* entry = find(id);
    if (!entry)
        return Error{ErrorCode::NotFound, "there is no routine \"" + id.value + "\""};
    entry->removed = false;
    return {};
}

} // namespace patella

#pragma once
#include "src/routine/routine.h"

#include <vector>

namespace patella {

/// The user's own routines; ours are files and never in it. Two implementations: SQLite and memory.
class RoutineRepository {
public:
    virtual ~RoutineRepository() = default;

    virtual Result<std::vector<Routine>> all() = 0; ///< in the order in which they were first saved
    virtual Done save(const Routine& routine) = 0;  ///< adds it, or replaces the one of the same id
    virtual Done remove(const RoutineId& id) = 0;   ///< leaves a tombstone; NotFound when there is none
    virtual Done restore(const RoutineId& id) = 0;  ///< undoes remove, also after a restart
};

} // namespace patella

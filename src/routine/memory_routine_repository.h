#pragma once
#include "src/routine/routine_repository.h"

namespace patella {

/// Keeps the routines in memory, for tests.
class MemoryRoutineRepository final : public RoutineRepository {
public:
    Result<std::vector<Routine>> all() override;
    Done save(const Routine& routine) override;
    Done remove(const RoutineId& id) override;
    Done restore(const RoutineId& id) override;

private:
    struct Entry {
        Routine routine;
        bool removed = false;
    };
    Entry* find(const RoutineId& id);

    std::vector<Entry> m_entries;
};

} // namespace patella

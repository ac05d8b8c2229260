#pragma once
#include "src/routine/routine_repository.h"

#include <functional>

namespace patella {

class Database;

/// The user's routines in SQLite, a JSON document each.
class SqliteRoutineRepository final : public RoutineRepository {
public:
    /// `device`: id of this installation's row. `utcNow`: milliseconds since 1970.
    SqliteRoutineRepository(Database& database, std::int64_t device, std::function<std::int64_t()> utcNow)
        : m_database(database)
        , m_device(device)
        , m_utcNow(std::move(utcNow)) {}

    Result<std::vector<Routine>> all() override; ///< one that cannot be read is left out; doctor names it
    Done save(const Routine& routine) override;  ///< InvalidArgument when it could not be read back
    Done remove(const RoutineId& id) override;
    Done restore(const RoutineId& id) override;

private:
    Done write(const Routine& routine, const std::string& document);

    Database& m_database;
    std::int64_t m_device;
    std::function<std::int64_t()> m_utcNow;
};

} // namespace patella

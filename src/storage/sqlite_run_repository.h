#pragma once
#include "src/runs/run_repository.h"

#include <cstdint>

namespace patella {

class Database;

/// Runs in SQLite.
class SqliteRunRepository final : public RunRepository {
public:
    /// `device`: id of this installation's row.
    SqliteRunRepository(Database& database, std::int64_t device)
        : m_database(database)
        , m_device(device) {}

    Done add(const RunRecord& record) override;
    Result<std::vector<RunRecord>> all() override;
    Done remove(const std::string& uuid, const WallTime& at) override;
    Done restore(const std::string& uuid) override;

private:
    Done insert(const RunRecord& record);

    Database& m_database;
    std::int64_t m_device;
};

} // namespace patella

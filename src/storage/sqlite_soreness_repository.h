#pragma once
#include "src/session/soreness.h"

#include <cstdint>

namespace patella {

class Database;

/// Answers about sore muscles in SQLite.
class SqliteSorenessRepository final : public SorenessRepository {
public:
    /// `device`: id of this installation's row.
    SqliteSorenessRepository(Database& database, std::int64_t device)
        : m_database(database)
        , m_device(device) {}

    Done add(const SorenessEntry& entry) override;
    Result<std::vector<SorenessEntry>> all() override;
    Done remove(const std::string& uuid, const WallTime& at) override;
    Done restore(const std::string& uuid) override;

private:
    Done mustCount(const std::string& uuid);
    Done insert(const SorenessEntry& entry);

    Database& m_database;
    std::int64_t m_device;
};

} // namespace patella

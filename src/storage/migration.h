#pragma once
#include "src/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace patella {

class Database;

/// "Patl": what PRAGMA application_id of our files says.
inline constexpr std::int64_t applicationId = 0x5061746C;

/// One numbered file of data/sql. Versions start at 1 and rise by 1.
struct Migration {
    int version = 0;
    std::string name;
    std::string sql;
};

int latestVersion(const std::vector<Migration>& migrations);

/// Runs the steps above the database's version in one transaction with foreign_key_check; all or nothing.
Done migrate(Database& database, const std::vector<Migration>& migrations);

} // namespace patella

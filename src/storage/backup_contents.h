#pragma once
#include "src/base/time.h"
#include "src/storage/backup.h"

#include <string>
#include <vector>

namespace patella {

/// What a backup holds, for a look before it is restored.
struct BackupContents {
    struct Day {
        std::string localDate; ///< ISO 8601
        std::string name;      ///< of the session
    };
    std::int64_t sessions = 0;
    std::int64_t sets = 0; ///< recorded, corrections included
    std::int64_t ratings = 0;
    std::int64_t routines = 0;
    std::string firstDate{};   ///< of a session, ISO 8601; empty without one
    std::vector<Day> newest{}; ///< the last five sessions, newest first
};

/// Reads it without changing it, after verifyBackup. Corrupt when it is not whole.
Result<BackupContents> lookInside(const std::filesystem::path& backup);

} // namespace patella

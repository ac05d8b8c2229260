#pragma once
#include "src/runs/run_repository.h"
#include "src/session/session_repository.h"

#include <filesystem>
#include <string>

namespace patella {

/// Tables in UTF-8 with a header row; every column is explained in `dictionary`.
struct CsvTables {
    std::string sets;       ///< one row a recorded set, side and direction
    std::string ratings;    ///< one row a pain rating
    std::string runs;       ///< one row a run
    std::string dictionary; ///< one row a column
};

/// Of all sessions, ratings and runs that count.
Result<CsvTables> csvTables(SessionRepository& sessions, RunRepository& runs);

/// Writes sets.csv, ratings.csv, runs.csv and dictionary.csv, 0600, into the folder, which is made when it is
/// not there.
Done exportCsv(SessionRepository& sessions, RunRepository& runs, const std::filesystem::path& folder);

} // namespace patella

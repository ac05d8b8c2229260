#pragma once
#include "src/coach/coach_repository.h"
#include "src/runs/run_repository.h"
#include "src/session/session_repository.h"
#include "src/session/soreness.h"

#include <filesystem>
#include <string>

namespace patella {

/// Tables in UTF-8 with a header row; every column is explained in `dictionary`.
struct CsvTables {
    std::string sets;       ///< one row a recorded set, side and direction
    std::string ratings;    ///< one row a pain rating
    std::string runs;       ///< one row a run
    std::string soreness;   ///< one row an answer about sore muscles
    std::string measures;   ///< one row a number of an answer to a measure
    std::string dictionary; ///< one row a column
};

/// What the tables are made of.
struct CsvSources {
    SessionRepository& sessions;
    RunRepository& runs;
    SorenessRepository& soreness;
    CoachRepository& coach;
};

/// Of all sessions, ratings, runs and answers that count.
Result<CsvTables> csvTables(const CsvSources& from);

/// Writes sets.csv, ratings.csv, runs.csv, soreness.csv, measures.csv and dictionary.csv, 0600, into the
/// folder, which is made when it is not there.
Done exportCsv(const CsvSources& from, const std::filesystem::path& folder);

} // namespace patella

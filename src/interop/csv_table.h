#pragma once
#include "src/coach/coach_repository.h"
#include "src/interop/csv.h"
#include "src/interop/export_watch.h"
#include "src/runs/run_repository.h"
#include "src/session/pinned_note.h"
#include "src/session/session_repository.h"
#include "src/session/soreness.h"

#include <map>
#include <span>

namespace patella {

/// A column as dictionary.csv explains it.
struct CsvColumn {
    const char* name;
    const char* meaning;
    const char* unit;
    const char* values;
};
inline constexpr const char* csvMoment = "ISO 8601 with offset";

/// What the tables are made of.
struct CsvSources {
    SessionRepository& sessions;
    RunRepository& runs;
    SorenessRepository& soreness;
    CoachRepository& coach;
    NoteRepository* notes = nullptr; ///< pinned to days; null: there are none
};

/// What goes from one table to the next while they are written in order.
struct CsvReading {
    const CsvSources& from;
    const ExportWatch& watch;
    std::map<std::pair<std::string, std::size_t>, std::string> exercises{}; ///< by session and item
};

using CsvRowSink = std::function<Done(const std::vector<CsvValue>& row)>;

/// A file of the export. A new one is a list of columns, a function that hands its rows on, and a line in
/// csvTableList().
struct CsvTable {
    std::string_view file;
    std::span<const CsvColumn> columns;
    Done (*rows)(CsvReading& reading, const CsvRowSink& add);
};

extern const CsvTable setTable;        ///< one row a recorded set, side and direction
extern const CsvTable ratingTable;     ///< one row a pain rating; to come after setTable
extern const CsvTable runTable;        ///< one row a run
extern const CsvTable sorenessTable;   ///< one row an answer about sore muscles
extern const CsvTable noteTable;       ///< one row a note pinned to a day
extern const CsvTable measureTable;    ///< one row a number told of another measure
extern const CsvTable ruleNumberTable; ///< one row a number of the rule that is not ours

} // namespace patella

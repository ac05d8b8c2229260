#pragma once
#include "src/interop/csv_table.h"

#include <filesystem>

namespace patella {

inline constexpr const char* csvDictionaryFile = "dictionary.csv";

/// Every table in the order in which they are to be written; each is explained in the dictionary.
std::vector<CsvTable> csvTableList();

/// Header and rows of one table, in UTF-8.
Done writeCsv(const CsvTable& table, CsvReading& reading, const TextSink& out);

/// One row a column of every table.
std::string csvDictionary();

/// All tables by the names of their files, the dictionary among them: of all sessions, ratings, runs and
/// answers that count.
Result<std::map<std::string, std::string>> csvTables(const CsvSources& from);

/// Writes every table and dictionary.csv, 0600, into the folder, which is made when it is not there. One
/// session at a time is held in memory.
Done exportCsv(const CsvSources& from, const std::filesystem::path& folder, const ExportWatch& watch = {});

} // namespace patella

#pragma once
#include "src/storage/history_records.h"

namespace patella {

class Database;

/// A column of one of historyTables.
struct HistoryColumn {
    std::string name;
    bool text = false;
    bool required = false;
};

/// The columns that travel, in the order of the table, which is that of the chain.
Result<std::vector<HistoryColumn>> historyColumns(Database& database, std::string_view table);

using HistoryShapes = std::map<std::string, std::vector<HistoryColumn>>; ///< columns by table
Result<HistoryShapes> historyShapes(Database& database);

/// All of it, with what is away. In the order of the content: sessions by start, rows and events by
/// history_order.h.
Result<HistoryRecords> readHistory(Database& database);

/// Without what is away and without devices that nothing is of.
void dropAway(HistoryRecords& records);

std::string uuidText(std::string_view sixteenBytes);         ///< with hyphens
std::optional<std::string> uuidBytes(std::string_view uuid); ///< 16 bytes of one with hyphens in lower case

} // namespace patella

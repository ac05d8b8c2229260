#pragma once
#include "src/storage/day_rows.h"
#include "src/storage/history_records.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace patella {

// A row of a day is removed by its tombstone, and its removal is undone by a row of `profile` that says
// which: all of that row up to a moment. A tombstone that is set after that is later than it, whatever the
// clock says, so of two machines the one that knew of the other's doing wins: the row is gone when its latest
// tombstone is later than all that was undone. What was undone is a row like any other and travels; programs
// that do not know its key pass it over.

/// "restored:run:<uuid>", the key of such a row in `profile`; its value is the moment in UTC ms.
std::string restoredKey(std::string_view table, std::string_view uuid);

struct RestoredRow {
    std::string table; ///< one of historyTables
    std::string uuid;
    std::int64_t upTo = 0; ///< UTC ms
};
/// Empty when the key is another one, or the value no moment.
std::optional<RestoredRow> restoredRow(std::string_view key, std::string_view value);
bool isRestoredKey(std::string_view key);

/// Up to when removals of the row are undone, also by what was taken back; empty: none is.
Result<std::optional<std::int64_t>> restoredUpTo(Database& database, std::string_view table,
                                                 std::string_view uuid);

/// When a row that is removed at `utcMs` is so: later than any removal of it that was undone.
Result<std::int64_t> removalMoment(Database& database, std::string_view table, std::string_view uuid,
                                   std::int64_t utcMs);

/// Removals that histories say are undone, without what is away.
class Restorations {
public:
    void add(const HistoryRecords& records);
    [[nodiscard]] bool has(std::string_view table, std::string_view uuid) const;
    /// The tombstone, or none where its removal was undone.
    [[nodiscard]] std::optional<std::int64_t> standing(std::string_view table, std::string_view uuid,
                                                       const std::optional<std::int64_t>& tombstone) const;

private:
    std::unordered_map<std::string, std::int64_t> m_upTo; ///< by restoredKey
};

} // namespace patella

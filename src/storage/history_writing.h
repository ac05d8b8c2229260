#pragma once
#include "src/base/time.h"
#include "src/storage/history_batch.h"

namespace patella {

class Database;

/// Who writes, and when.
struct HistoryPen {
    Database& database;
    std::int64_t device = 0; ///< id of this installation's row
    WallTime at{};
};

/// Writes what the comparison found, within a transaction of the caller's, and returns the ids of the
/// sessions whose summaries are to be derived anew. The chain of each device, day and session goes on.
/// Cancelled when `progress` says so.
Result<std::vector<std::int64_t>> writeHistory(const HistoryPen& pen, const HistoryDiff& diff,
                                               const HistoryRecords& file, const HistoryProgress& progress);

/// Takes it back, within a transaction of the caller's; what the user changed since stays as it is. Returns
/// what writeHistory does.
Result<std::vector<std::int64_t>> takeBackHistory(const HistoryPen& pen, const HistoryBatch& batch);

/// Whether what the import wrote is there and counts: false when it was never committed or is taken back.
Result<bool> stands(Database& database, const HistoryBatch& batch);

} // namespace patella

#pragma once
#include "src/session/put_back.h"
#include "src/storage/backup.h"
#include "src/storage/history_reader.h"
#include "src/storage/history_writing.h"

#include <functional>

namespace patella {

class SqliteSessionRepository;

/// The history of the database as a whole: out of it, into it, and back. One thread at a time.
class HistoryStore {
public:
    struct Parts {
        Database& database;
        std::int64_t device;          ///< id of this installation's row
        std::filesystem::path folder; ///< of the data
        SqliteSessionRepository& sessions;
        std::function<Result<BackupInfo>()> backUp;
        std::function<WallTime()> now;
    };
    explicit HistoryStore(Parts parts)
        : m_parts(std::move(parts)) {}

    /// Everything, tombstones and corrected rows too: what makes another database equal.
    Result<HistoryRecords> records();
    /// The same as JSON, piece by piece, see writeRecords; the first error that `out` gives ends it.
    Done recordsJson(const std::function<Done(std::string_view)>& out);

    /// NotFound when it is not removed.
    Result<PutBack> removedSession(const SessionId& id);

    /// What is here, slice by slice, for compareHistory() on any thread; and the columns of its tables.
    HistoryReader reader() { return HistoryReader(m_parts.database); }
    Result<HistoryShapes> shapes() { return historyShapes(m_parts.database); }

    /// What taking the file in would do. Writes nothing. Cancelled when `progress` says so.
    Result<HistoryComparison> compare(const HistoryRecords& file, const HistoryProgress& progress = {});

    /// Takes in what the file has and is not here: all of it or nothing, after a verified backup. Returns
    /// what undoes it; its id is empty when there was nothing to do. The first fault of the comparison,
    /// Corrupt when rows here are damaged, Cancelled until the last of it is written, DiskFull, ReadOnly, Io.
    Result<HistoryBatch> apply(const HistoryRecords& file, const std::string& label,
                               const HistoryProgress& progress = {});

    /// Imports that can be undone, newest first.
    Result<std::vector<HistoryBatch>> imports();

    /// Takes the newest import back, also after a restart; after a verified backup. What the user entered or
    /// changed himself since stays. NotFound when there is none of this id, InvalidArgument when it is not
    /// the newest.
    Done undo(const std::string& id);

private:
    Done backUpWhole();
    Done rebuild(const std::vector<std::int64_t>& sessions, const HistoryProgress& progress);
    Done write(const HistoryComparison& found, const HistoryRecords& file, HistoryBatch& batch,
               const HistoryProgress& progress);
    HistoryPen pen();

    Parts m_parts;
};

} // namespace patella

#include "src/storage/history_store.h"

#include "src/storage/database.h"
#include "src/storage/history_json.h"
#include "src/storage/json_document.h"
#include "src/storage/sqlite_session_repository.h"
#include "src/storage/transaction.h"

namespace patella {

namespace {

// of the time that an import takes: comparing, the backup, writing; deriving the summaries is the rest
constexpr double comparingShare = 0.1;
constexpr double backupShare = 0.1;
constexpr double writingShare = 0.5;
constexpr double safeShare = comparingShare + backupShare;

constexpr std::size_t sliceSessions = 200;

Error stopped() { return {ErrorCode::Cancelled, "the import was stopped; nothing was changed"}; }

bool goesOn(const HistoryProgress& progress, double share) { return !progress || progress(share); }

} // namespace

Result<HistoryRecords> HistoryStore::records() {
    Result<HistoryRecords> all = readHistory(m_parts.database);
    if (all)
        dropAway(*all);
    return all;
}

Done HistoryStore::recordsJson(const std::function<Done(std::string_view)>& out) {
    const Result<HistoryRecords> all = records();
    return all ? writeRecords(*all, out) : Done{all.error()};
}

Result<PutBack> HistoryStore::removedSession(const SessionId& id) {
    return m_parts.sessions.removedDetail(id);
}

Result<HistoryComparison> HistoryStore::compare(const HistoryRecords& file, const HistoryProgress& progress) {
    HistoryReader here = reader();
    for (bool whole = false; !whole;) {
        if (!goesOn(progress, 0))
            return stopped();
        const Result<bool> read = here.readOn(sliceSessions);
        if (!read)
            return read.error();
        whole = *read;
    }
    const Result<HistoryShapes> known = shapes();
    if (!known)
        return known.error();
    return compareHistory(here.take(), file, *known);
}

HistoryPen HistoryStore::pen() { return {m_parts.database, m_parts.device, m_parts.now()}; }

Done HistoryStore::backUpWhole() {
    const Result<BackupInfo> backup = m_parts.backUp();
    if (!backup)
        return backup.error();
    if (!backup->verified)
        return Error{ErrorCode::Corrupt,
                     "rows of the database are damaged, so nothing is taken in or back; see "
                     "patella doctor"};
    return {};
}

Done HistoryStore::rebuild(const std::vector<std::int64_t>& sessions, const HistoryProgress& progress) {
    const double all = static_cast<double>(std::max<std::size_t>(sessions.size(), 1));
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        if (const Done done = m_parts.sessions.rebuild(sessions[i]); !done)
            return done;
        constexpr double before = safeShare + writingShare;
        if (i % 64 == 0 && !goesOn(progress, before + (1 - before) * static_cast<double>(i) / all))
            return stopped();
    }
    return {};
}

Done HistoryStore::write(const HistoryComparison& found, const HistoryRecords& file, HistoryBatch& batch,
                         const HistoryProgress& progress) {
    Result<Transaction> transaction = Transaction::begin(m_parts.database);
    if (!transaction)
        return transaction.error();
    const HistoryProgress share = [&progress](double done) {
        return goesOn(progress, safeShare + done * writingShare);
    };
    const Result<std::vector<std::int64_t>> touched = writeHistory(pen(), found.diff, file, share);
    if (!touched)
        return touched.error();
    if (const Done derived = rebuild(*touched, progress); !derived)
        return derived;
    if (const Done kept = writeBatch(m_parts.folder, batch); !kept)
        return kept;
    return transaction->commit();
}

Result<HistoryBatch> HistoryStore::apply(const HistoryRecords& file, const std::string& label,
                                         const HistoryProgress& progress) {
    const Result<HistoryComparison> found = compare(file, progress);
    if (!found)
        return found.error();
    if (!found->faults.empty())
        return found->faults.front();
    HistoryBatch batch = batchOf(found->diff, file);
    batch.label = label;
    batch.utcMs = m_parts.now().utcMs;
    batch.counts = found->counts;
    if (found->diff.empty())
        return batch;
    if (!goesOn(progress, comparingShare))
        return stopped();
    if (const Done safe = backUpWhole(); !safe)
        return safe.error();
    if (!goesOn(progress, safeShare))
        return stopped();
    const Done written = write(*found, file, batch, progress);
    m_parts.sessions.forget(); // rows are there, or are not, of which it does not know
    if (!written) {
        if (!batch.id.empty())
            removeBatch(m_parts.folder, batch.id);
        return written.error();
    }
    return batch;
}

Result<std::vector<HistoryBatch>> HistoryStore::imports() {
    std::vector<HistoryBatch> all;
    for (const std::string& id : batchIds(m_parts.folder)) {
        Result<HistoryBatch> batch = readBatch(m_parts.folder, id);
        if (!batch)
            continue; // what cannot be read cannot be undone
        const Result<bool> there = stands(m_parts.database, *batch);
        if (!there)
            return there.error();
        if (*there)
            all.push_back(std::move(*batch));
    }
    return all;
}

Done HistoryStore::undo(const std::string& id) {
    const Result<std::vector<HistoryBatch>> made = imports();
    if (!made)
        return made.error();
    const auto found =
        std::find_if(made->begin(), made->end(), [&id](const HistoryBatch& batch) { return batch.id == id; });
    if (found == made->end())
        return Error{ErrorCode::NotFound, "there is no import " + jsonExcerpt(id) + " to take back"};
    if (found != made->begin())
        return Error{ErrorCode::InvalidArgument,
                     "a later import builds on it: take \"" + made->front().id + "\" back first"};
    if (const Done safe = backUpWhole(); !safe)
        return safe;
    Result<Transaction> transaction = Transaction::begin(m_parts.database);
    if (!transaction)
        return transaction.error();
    const Result<std::vector<std::int64_t>> touched = takeBackHistory(pen(), *found);
    if (!touched)
        return touched.error();
    if (const Done derived = rebuild(*touched, {}); !derived)
        return derived;
    Done committed = transaction->commit();
    m_parts.sessions.forget();
    if (!committed)
        return committed;
    removeBatch(m_parts.folder, id);
    return {};
}

} // namespace patella

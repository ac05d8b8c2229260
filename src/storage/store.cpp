#include "src/storage/store.h"

#include "src/storage/files.h"
#include "src/storage/history_store.h"
#include "src/storage/sqlite_coach_repository.h"
#include "src/storage/sqlite_note_repository.h"
#include "src/storage/sqlite_routine_repository.h"
#include "src/storage/sqlite_run_repository.h"
#include "src/storage/sqlite_session_repository.h"
#include "src/storage/sqlite_soreness_repository.h"
#include "src/storage/transaction.h"

#include <cstdlib>

namespace patella {

namespace fs = std::filesystem;

Store::Store(StoreOptions options, OpenedDatabase opened)
    : m_options(std::move(options))
    , m_opened(std::move(opened)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> openStore(StoreOptions options) {
    Result<OpenedDatabase> opened =
        openDatabase({options.folder, options.migrations, options.now().utcMs, options.checkBudget});
    if (!opened)
        return opened.error();
    std::unique_ptr<Store> store(new Store(std::move(options), std::move(*opened)));
    if (const Done ready = store->prepare(); !ready)
        return ready.error();
    return store;
}

Done Store::prepare() {
    const Result<std::int64_t> device = ownDevice();
    if (!device)
        return device.error();
    m_sessions = std::make_unique<SqliteSessionRepository>(m_opened.database, *device,
                                                           [this] { m_sessionEnded = true; });
    m_routines = std::make_unique<SqliteRoutineRepository>(m_opened.database, *device,
                                                           [this] { return m_options.now().utcMs; });
    m_runs = std::make_unique<SqliteRunRepository>(m_opened.database, *device);
    m_coach = std::make_unique<SqliteCoachRepository>(m_opened.database, *device);
    m_soreness = std::make_unique<SqliteSorenessRepository>(m_opened.database, *device);
    m_history = std::make_unique<HistoryStore>(
        HistoryStore::Parts{m_opened.database, *device, m_options.folder, *m_sessions,
                            [this] { return backUp(); }, m_options.now});
    m_notes = std::make_unique<SqliteNoteRepository>(m_opened.database, *device);
    return {};
}

Result<std::int64_t> Store::ownDevice() {
    Database& database = m_opened.database;
    const auto known = database.integer("SELECT id FROM device WHERE own = 1");
    if (!known)
        return known.error();
    if (*known || m_opened.report.readOnly)
        return known->value_or(0);
    const std::string uuid = newUuid();
    if (const Done added =
            database.run("INSERT INTO device (uuid, name, own, added_utc_ms) VALUES (?, '', 1, ?)",
                         {std::string_view(uuid), m_options.now().utcMs});
        !added)
        return added.error();
    return database.lastRowId();
}

SessionRepository& Store::sessions() { return *m_sessions; }

RoutineRepository& Store::routines() { return *m_routines; }

RunRepository& Store::runs() { return *m_runs; }

CoachRepository& Store::coach() { return *m_coach; }

SorenessRepository& Store::soreness() { return *m_soreness; }

HistoryStore& Store::history() { return *m_history; }

Done Store::atOnce(const std::function<Done()>& work) {
    Result<Transaction> transaction = Transaction::begin(m_opened.database);
    if (!transaction)
        return transaction.error();
    Done done = work();
    if (done)
        done = transaction->commit();
    if (!done)
        m_sessions->forget();
    return done;
}
NoteRepository& Store::notes() { return *m_notes; }

Result<std::optional<BackupInfo>> Store::settle() {
    if (!m_sessionEnded || m_opened.report.readOnly)
        return std::optional<BackupInfo>{};
    m_sessionEnded = false;
    if (m_opened.report.writeAheadLog)
        if (const Done moved = m_opened.database.checkpoint(); !moved)
            return moved.error();
    const std::vector<BackupInfo> backups = listBackups(m_options.folder / backupFolderName);
    // a clock that was set back must not put off backups for ever
    if (!backups.empty() &&
        std::abs(m_options.now().utcMs - backups.front().utcMs) < Duration(backupInterval).count())
        return std::optional<BackupInfo>{};
    const Result<BackupInfo> made = backUp();
    if (!made)
        return made.error();
    return std::optional(*made);
}

Result<BackupInfo> Store::backUp() {
    if (m_opened.report.readOnly)
        return Error{ErrorCode::ReadOnly, "the folder \"" + utf8(m_options.folder) + "\" cannot be written"};
    const fs::path folder = m_options.folder / backupFolderName;
    const std::int64_t now = m_options.now().utcMs;
    Result<BackupInfo> made = makeBackup(m_opened.database, folder, now);
    if (made && made->verified)
        rotateBackups(folder, now);
    else if (made)
        limitUnverified(folder);
    return made;
}

Done Store::copyTo(const fs::path& folder) {
    const Result<BackupInfo> made = makeBackup(m_opened.database, folder, m_options.now().utcMs);
    return made ? moveFile(made->file, folder / databaseName) : Done{made.error()};
}

Result<std::string> Store::finishCheck() { return m_opened.database.quickCheck(std::chrono::minutes(10)); }

Result<StoreOverview> Store::overview() {
    Database& database = m_opened.database;
    StoreOverview found;
    found.file = m_options.folder / databaseName;
    found.bytes = sizeOf(database.file()) + sizeOf(fs::path(database.file()) += "-wal");
    const std::pair<std::int64_t*, const char*> counts[] = {
        {&found.sessions, "SELECT count(*) FROM session WHERE deleted_utc_ms IS NULL"},
        {&found.sets, "SELECT count(*) FROM session_event WHERE kind = 'set'"},
        {&found.ratings, "SELECT count(*) FROM pain WHERE deleted_utc_ms IS NULL"},
        {&found.routines, "SELECT count(*) FROM routine WHERE deleted_utc_ms IS NULL"},
        {&found.runs, "SELECT count(*) FROM run WHERE deleted_utc_ms IS NULL"}};
    for (const auto& [target, sql] : counts) {
        const auto count = database.integer(sql);
        if (!count)
            return count.error();
        *target = count->value_or(0);
    }
    found.schema = m_opened.report.version;
    found.readOnly = m_opened.report.readOnly;
    found.backups = listBackups(m_options.folder / backupFolderName);
    return found;
}

Result<StoreInspection> Store::inspect() {
    Database& database = m_opened.database;
    Result<StoreOverview> seen = overview();
    if (!seen)
        return seen.error();
    StoreInspection found{std::move(*seen), {}, {}, {}, 0};
    const Result<std::string> quick = database.quickCheck(std::chrono::minutes(10));
    const Result<std::string> full = database.integrityCheck();
    const Result<ChainReport> chains = verifyChains(database);
    if (!quick || !full || !chains)
        return !quick ? quick.error() : !full ? full.error() : chains.error();
    found.quickCheck = *quick;
    found.integrityCheck = *full;
    found.chains = *chains;
    if (!m_opened.report.readOnly && found.well()) {
        const Result<int> repaired = m_sessions->rebuildSummaries();
        if (!repaired)
            return repaired.error();
        found.summariesRepaired = *repaired;
    }
    for (BackupInfo& backup : found.backups)
        backup.verified = verifyBackup(backup.file).ok();
    return found;
}

} // namespace patella

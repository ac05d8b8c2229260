#pragma once
#include "src/coach/coach_repository.h"
#include "src/routine/routine_repository.h"
#include "src/runs/run_repository.h"
#include "src/session/pinned_note.h"
#include "src/session/session_repository.h"
#include "src/session/soreness.h"
#include "src/storage/chain.h"
#include "src/storage/opening.h"

#include <functional>
#include <memory>

namespace patella {

class HistoryStore;
class SqliteCoachRepository;
class SqliteNoteRepository;
class SqliteRoutineRepository;
class SqliteRunRepository;
class SqliteSessionRepository;
class SqliteSorenessRepository;

struct StoreOptions {
    std::filesystem::path folder;
    std::vector<Migration> migrations;
    std::function<WallTime()> now; ///< for the names of backups and the dates of routines
    std::chrono::milliseconds checkBudget{500};
};

/// What lies in the data folder, without a check.
struct StoreOverview {
    std::filesystem::path file;
    std::uintmax_t bytes = 0; ///< with its -wal
    int schema = 0;
    bool readOnly = false;
    std::int64_t sessions = 0;
    std::int64_t sets = 0; ///< recorded, corrections included
    std::int64_t ratings = 0;
    std::int64_t routines = 0;
    std::int64_t runs = 0;
    std::vector<BackupInfo> backups{}; ///< newest first
};

/// What `patella doctor` tells; here `verified` of the backups is as of now.
struct StoreInspection : StoreOverview {
    std::string quickCheck;     ///< empty: well
    std::string integrityCheck; ///< empty: well
    ChainReport chains;
    int summariesRepaired = 0; ///< derived rows that did not fit the events

    [[nodiscard]] bool well() const {
        return quickCheck.empty() && integrityCheck.empty() && chains.faults.empty();
    }
};

/// The data folder while it is open: the database, its repositories and its backups. One thread at a time.
class Store {
public:
    static constexpr std::chrono::minutes backupInterval{30};

    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    [[nodiscard]] const OpenReport& report() const { return m_opened.report; }
    SessionRepository& sessions();
    RoutineRepository& routines();
    RunRepository& runs();
    CoachRepository& coach();
    SorenessRepository& soreness();
    HistoryStore& history();

    /// Does all that `work` writes in one transaction: everything, or nothing when it fails.
    Done atOnce(const std::function<Done()>& work);
    NoteRepository& notes();

    /// To be called when nothing else is to do: after a session's end it moves the -wal's content into the
    /// file and makes a backup unless there is one of the last half hour. Empty: none was due.
    Result<std::optional<BackupInfo>> settle();
    Result<BackupInfo> backUp(); ///< at once; old ones go only when it is verified
    /// A whole copy of the database as a data folder of its own, which must be empty or not there.
    Done copyTo(const std::filesystem::path& folder);
    /// Ends the check that ran out of its budget when the store was opened: what is damaged, empty when all
    /// is well.
    Result<std::string> finishCheck();
    Result<StoreOverview> overview();  ///< a few milliseconds
    Result<StoreInspection> inspect(); ///< reads every page and every backup

private:
    friend Result<std::unique_ptr<Store>> openStore(StoreOptions options);
    Store(StoreOptions options, OpenedDatabase opened);
    Result<std::int64_t> ownDevice();
    Done prepare();

    StoreOptions m_options;
    OpenedDatabase m_opened;
    std::unique_ptr<SqliteSessionRepository> m_sessions;
    std::unique_ptr<SqliteRoutineRepository> m_routines;
    std::unique_ptr<SqliteRunRepository> m_runs;
    std::unique_ptr<SqliteCoachRepository> m_coach;
    std::unique_ptr<SqliteSorenessRepository> m_soreness;
    std::unique_ptr<HistoryStore> m_history;
    std::unique_ptr<SqliteNoteRepository> m_notes;
    bool m_sessionEnded = false;
};

/// Opens the data folder as openDatabase does.
Result<std::unique_ptr<Store>> openStore(StoreOptions options);

} // namespace patella

#pragma once
#include "src/interop/workout_csv.h"
#include "src/storage/history_store.h"

namespace patella {

/// What a file of a history would change, shown before anything is written.
struct HistoryPlan {
    std::string from; ///< "Patella", "Hevy", "Strong"
    std::string file; ///< its name
    HistoryCounts counts{};
    std::string firstDate{}; ///< of the sessions that are new, "" where none is
    std::string lastDate{};
    std::vector<Error> left{};   ///< rows of another program that are not taken, and why
    std::vector<Error> faults{}; ///< by line; a file that has any is not taken in at all
    bool empty = true;           ///< everything is here already
    bool lengthUnsaid = false;   ///< whether its distances are miles was not said: WorkoutOptions decided
    HistoryRecords records{};    ///< for apply()

    [[nodiscard]] HistoryCount count(const std::string& table) const;
};

/// Reads the file (up to 1 GB) without the database, on any thread: what is wrong with it is among the plan's
/// faults; compared with nothing yet. The only error is Cancelled, when `progress` says so.
Result<HistoryPlan> readHistoryFile(const std::filesystem::path& file, const WorkoutOptions& options,
                                    const HistoryProgress& progress = {});

/// What the file that was read would change of what is here; a plan with faults stays as it is.
HistoryPlan comparedHistory(HistoryPlan read, const HistoryRecords& here, const HistoryShapes& shapes);

/// Takes histories in: an export of ours, or sessions of Hevy or Strong as CSV. For a window as for a
/// command.
class HistoryImport {
public:
    explicit HistoryImport(HistoryStore& store, WorkoutOptions options = {})
        : m_store(store)
        , m_options(options) {}

    /// Reads the file and compares, all at once; writes nothing. What is wrong with the file is among the
    /// plan's faults; an error is one of the database.
    Result<HistoryPlan> planImport(const std::filesystem::path& file);
    Result<HistoryPlan> planImport(const DataFile& file);

    /// All of the plan or nothing, after a verified backup; see HistoryStore::apply. `progress` is called on
    /// this thread with 0 to 1 and stops it by answering false.
    Result<HistoryBatch> apply(const HistoryPlan& plan, const HistoryProgress& progress = {});

    /// Imports that can be taken back, newest first, and taking the newest back; also after a restart.
    Result<std::vector<HistoryBatch>> imports() { return m_store.imports(); }
    Done undo(const std::string& id) { return m_store.undo(id); }

private:
    Result<HistoryPlan> compared(Result<HistoryPlan> plan);

    HistoryStore& m_store;
    WorkoutOptions m_options;
};

} // namespace patella

#pragma once
#include "src/storage/history_compare.h"

#include <filesystem>

namespace patella {

/// What an import did, kept in the data folder so that it can be undone after a restart too. It is written
/// before the import is committed: one whose rows are not there never happened.
struct HistoryBatch {
    struct Mark {
        std::string table;
        std::string uuid;
        std::optional<std::int64_t> before{};
        std::optional<std::int64_t> after{};
    };
    struct Change {
        std::string uuid;
        std::int64_t changedUtcMs = 0; ///< as the import left it
        std::optional<std::int64_t> deletedUtcMs{};
        std::optional<HistoryRoutine> before{};
    };
    std::string id; ///< of its file
    std::string label;
    std::int64_t utcMs = 0;
    HistoryCounts counts{};
    std::vector<std::string> sessions{};                      ///< that came or came again
    std::map<std::string, std::vector<std::string>> events{}; ///< of others, by session
    std::map<std::string, std::vector<std::string>> rows{};   ///< by table
    std::vector<Mark> marks{};
    std::vector<Change> routines{};
};

inline constexpr const char* historyImportsName = "history-imports"; ///< folder of the data folder

HistoryBatch batchOf(const HistoryDiff& diff, const HistoryRecords& file);

/// Gives it an id. The newest 20 files stay.
Done writeBatch(const std::filesystem::path& dataDir, HistoryBatch& batch);
Result<HistoryBatch> readBatch(const std::filesystem::path& dataDir, const std::string& id);
std::vector<std::string> batchIds(const std::filesystem::path& dataDir); ///< newest first
void removeBatch(const std::filesystem::path& dataDir, const std::string& id);

} // namespace patella

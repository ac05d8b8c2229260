#pragma once
#include "src/storage/backup.h"
#include "src/storage/database.h"
#include "src/storage/migration.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace patella {

inline constexpr const char* databaseName = "patella.db";
inline constexpr const char* backupFolderName = "backups";

/// What happened when the data folder was opened.
struct OpenReport {
    enum class Outcome { Fresh, Opened, Migrated };

    Outcome outcome = Outcome::Opened;
    int fromVersion = 0; ///< Migrated: what it was
    int version = 0;
    bool readOnly = false;     ///< a private copy: nothing is kept, writing answers ReadOnly
    bool writeAheadLog = true; ///< false: the file system cannot have one, which is safe but slower
    bool checkFinished = true; ///< false: the check ran out of its budget
    bool unclean = false;      ///< left behind by a kill: what its -wal held was taken over
    std::optional<std::filesystem::path> setAside{}; ///< where the damaged database now lies, with its -wal
    std::string damage{};                            ///< what was wrong with it
    std::optional<BackupInfo> offered{}; ///< the newest whole backup, when there was nothing whole to open
    std::vector<BackupInfo> backups{};   ///< newest first
};

struct OpenRequest {
    std::filesystem::path folder;
    std::vector<Migration> migrations;
    std::int64_t utcMs = 0; ///< now, for the names of files
    std::chrono::milliseconds checkBudget{500};
};

/// A folder that goes when this does; empty: none.
class PrivateCopy {
public:
    PrivateCopy() = default;
    explicit PrivateCopy(std::filesystem::path folder)
        : m_folder(std::move(folder)) {}
    PrivateCopy(PrivateCopy&& other) noexcept
        : m_folder(std::exchange(other.m_folder, {})) {}
    PrivateCopy& operator=(PrivateCopy&& other) noexcept {
        std::swap(m_folder, other.m_folder);
        return *this;
    }
    ~PrivateCopy();
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

private:
    std::filesystem::path m_folder{};
};

struct OpenedDatabase {
    PrivateCopy copy; ///< before the database, so that it goes after it
    Database database;
    OpenReport report;
};

/// Opens, checks and migrates the database of a data folder, or makes it. Newer and Foreign before anything
/// is written, Busy when another Patella has it. A damaged one is set aside under a dated name and a new one
/// made.
Result<OpenedDatabase> openDatabase(const OpenRequest& request);

/// True when another process has the database of this folder open; a look at the kernel's locks that takes
/// microseconds. To be asked only while this process has it not open: closing the file would drop its locks.
/// Where it cannot be told (Windows): false, and openDatabase says Busy.
bool heldByAnother(const std::filesystem::path& folder);

/// Puts a backup in the place of the database, which nobody may have open; that one is set aside, never lost.
/// Old or new after a kill: an interrupted restore is finished by the next openDatabase. Returns where the
/// old one lies.
Result<std::optional<std::filesystem::path>>
restoreBackup(const std::filesystem::path& folder, const std::filesystem::path& backup, std::int64_t utcMs);

/// Renames the database with its -wal to patella-<why>-<stamp>.db; nothing when there is none.
Result<std::optional<std::filesystem::path>> setDatabaseAside(const std::filesystem::path& folder,
                                                              const std::string& why, std::int64_t utcMs);
/// Completes a restore that a kill interrupted.
Done finishRestore(const std::filesystem::path& folder, std::int64_t utcMs);

} // namespace patella

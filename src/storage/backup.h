#pragma once
#include "src/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace patella {

class Database;

/// A copy in the folder "backups" of the data folder, named after the moment it was made.
struct BackupInfo {
    std::filesystem::path file;
    std::int64_t utcMs = 0;
    std::uintmax_t bytes = 0;
    int schema = 0;
    bool verified = false; ///< was whole with every chain when it was made
};

/// Newest first.
std::vector<BackupInfo> listBackups(const std::filesystem::path& folder);

/// Copies the database through SQLite's backup API to a temporary name, reopens it for the full check and the
/// chains, syncs, renames, syncs the folder. With damaged rows it is kept as not verified; a damaged file is
/// Corrupt.
Result<BackupInfo> makeBackup(Database& database, const std::filesystem::path& folder, std::int64_t utcMs);

/// Opens a backup read-only for the full check and the chains.
Done verifyBackup(const std::filesystem::path& file);

/// The newest one that passes verifyBackup now.
std::optional<BackupInfo> newestWholeBackup(const std::filesystem::path& folder);

/// Which may go: all of two days stay, then the newest verified one of each of 7 days, 4 weeks and 12 months.
/// The newest verified one always stays.
std::vector<BackupInfo> backupsToDrop(std::vector<BackupInfo> backups, std::int64_t utcMs);
void rotateBackups(const std::filesystem::path& folder, std::int64_t utcMs);

/// While rows are damaged only the newest three that are not verified stay, so that they do not fill the
/// disk.
void limitUnverified(const std::filesystem::path& folder);

/// Half-made backups of a run that was killed.
void removeLeftovers(const std::filesystem::path& folder);

} // namespace patella

#pragma once
#include "src/base/result.h"
#include "src/base/time.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace patella {

/// The path as UTF-8 with forward slashes.
std::string utf8(const std::filesystem::path& path);
std::string inQuotes(const std::filesystem::path& path);
std::filesystem::path pathOf(std::string_view utf8);

/// Makes the folder with its parents, 0700. One that is there is tightened to 0700 only when it is empty or
/// holds our database, belongs to this user, and is neither the home folder nor shared (sticky).
Done preparePrivateFolder(const std::filesystem::path& folder);

/// Makes an empty file, 0600 whatever the umask; AlreadyExists when there is one.
Done createPrivateFile(const std::filesystem::path& file);
void makePrivate(const std::filesystem::path& file); ///< 0600 if it is ours, else nothing

/// False when this user cannot write it, or it is on a read-only file system.
bool writable(const std::filesystem::path& path);

/// Its content reaches the disk before this returns (F_FULLFSYNC on macOS).
Done syncFile(const std::filesystem::path& file);

/// Renames within a folder and syncs it; replaces `to` at once or not at all.
Done moveFile(const std::filesystem::path& from, const std::filesystem::path& to);
void removeQuietly(const std::filesystem::path& file);

/// Writes all bytes to a temporary name, syncs, checks the size, renames: old or new, never a mixture. 0600,
/// and no .bak beside it.
Done writePrivateFile(const std::filesystem::path& file, std::string_view bytes);
/// Copies bytes to a new file, 0600. Not for a database that this process has open: closing would drop its
/// locks.
Done copyPrivateFile(const std::filesystem::path& from, const std::filesystem::path& to);

/// "20261121-174000Z", for names of files.
std::string utcStamp(std::int64_t utcMs);
/// The moment of a stamp, -1 when it is none.
std::int64_t parseUtcStamp(std::string_view stamp);

/// Size in bytes, 0 when there is no such file.
std::uintmax_t sizeOf(const std::filesystem::path& file);

} // namespace patella

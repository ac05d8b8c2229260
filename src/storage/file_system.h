#pragma once
#include "src/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace patella::file_system {

// What safe_file.cpp needs of a system: one source file for each.

/// `NotFound`, `DiskFull`, `ReadOnly` or `Io`.
Error failure(const std::string& doing, const std::filesystem::path& path, int systemCode);

Result<std::string> read(const std::filesystem::path& path, std::uintmax_t most);

/// Makes a new file for its owner alone, writes, syncs and closes it. AlreadyExists when there is one.
Done createAndSync(const std::filesystem::path& path, std::string_view bytes);

/// Gives the file a second name, in place of what had it. Nothing when there is no such file.
Done keepCopy(const std::filesystem::path& from, const std::filesystem::path& to);

/// Renames over what has the name, so that after a power loss it is the old or the new file.
Done replace(const std::filesystem::path& from, const std::filesystem::path& to);

/// The same without making it lasting yet: keepNames() of the folder does that for many at once.
Done replaceLater(const std::filesystem::path& from, const std::filesystem::path& to);
Done keepNames(const std::filesystem::path& folder);

/// Renames; AlreadyExists instead of replacing.
Done renameNew(const std::filesystem::path& from, const std::filesystem::path& to);

/// Whether another process has a lock on any byte of the file. Drops the locks of this process on it.
bool lockedByAnother(const std::filesystem::path& path);

/// Makes the name lasting, where a system can. Best effort: the folder may not be readable to us.
void keepName(const std::filesystem::path& path);

} // namespace patella::file_system

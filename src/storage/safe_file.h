#pragma once
#include "src/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace patella {

/// The bytes of a regular file. NotFound when there is none, TooLarge beyond `most` bytes, Io for anything
/// else; never waits for a pipe.
Result<std::string> readFile(const std::filesystem::path& path, std::uintmax_t most);

/// Says whether bytes read back from the disk are what they should be.
using Verify = std::function<Done(const std::string& bytes)>;

/// Replaces the file as a whole or leaves it as it was: the bytes go to a temporary name beside it (mode
/// 0600), are synced, read back, compared and handed to `verify`; the file before it stays as "<name>.bak". A
/// file that `verify` refuses is never written over (Corrupt). DiskFull, ReadOnly and Io say why it did not
/// work.
Done writeFile(const std::filesystem::path& path, std::string_view bytes, const Verify& verify = {});

/// Renames the file to "<name>.broken-<stamp>", or "-2", "-3" after it: what is set aside is never written
/// over.
Result<std::filesystem::path> setAside(const std::filesystem::path& path, std::string_view stamp);

} // namespace patella

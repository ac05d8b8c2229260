#pragma once
#include "src/base/result.h"

#include <filesystem>

namespace patella {

/// Deletes all that Patella keeps in the folder: the database with its -wal, those set aside, every backup,
/// the settings and the user's own exercise and routine files. What is not ours stays. Nobody may have the
/// database open (Busy). The database goes last, so that an erasure that was cut off is seen to be
/// unfinished.
Done eraseEverything(const std::filesystem::path& folder);

} // namespace patella

#pragma once
#include "src/base/preferences.h"
#include "src/base/result.h"
#include "src/base/time.h"

#include <filesystem>
#include <optional>

namespace patella {

/// The preferences that hold, and a notice for the user when those on the disk could not be read.
struct LoadedPreferences {
    Preferences preferences;
    std::optional<Error> notice{}; ///< its place names the file; Corrupt or TooLarge: it was set aside
};

/// From settings.json in the folder; defaults when there is none. A value that is out of its range falls to
/// its default and a key that is not known is passed over. A file that is no JSON object or beyond 1 MB is
/// renamed to settings.json.broken-YYYYMMDD-HHMMSS, by the clock of `now`.
LoadedPreferences loadPreferences(const std::filesystem::path& dir, const WallTime& now);

/// Makes the folder (for its owner alone) if it is not there. Corrupt when a damaged file came there after
/// loading.
Done savePreferences(const std::filesystem::path& dir, const Preferences& preferences);

} // namespace patella

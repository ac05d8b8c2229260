#pragma once
#include "src/base/time.h"
#include "src/routine/routine.h"

#include <map>
#include <string>
#include <vector>

namespace patella {

/// What a pack says of itself. Name, author and licence are of one line.
struct PackInfo {
    std::string name;
    std::string author{};
    std::string licence{};
    std::string created{}; ///< a date as 2026-11-21, or empty
    friend bool operator==(const PackInfo&, const PackInfo&) = default;
};

/// A set of exercises and routines to share, as one file. Its exercises name their pictures as the data
/// folder does: "pictures/<digits of the content>.png".
struct Pack {
    PackInfo info;
    std::vector<Exercise> exercises;
    std::vector<Routine> routines;
    std::map<std::string, std::string> pictures{}; ///< bytes by name
    friend bool operator==(const Pack&, const Pack&) = default;
};

} // namespace patella

#pragma once
#include "src/storage/import_plan.h"

namespace patella {

/// What a pack is to hold, by ids.
struct PackWish {
    PackInfo info;
    std::vector<ExerciseId> exercises{};
    std::vector<RoutineId> routines{};
    bool everythingOfYours = false; ///< all exercises and routines that are the user's own
};

struct GatheredPack {
    Pack pack;
    std::vector<Error> faults; ///< pictures that could not be read: left out of their exercise
};

/// Puts a pack together. The user's own exercises that a routine or another exercise names come along; ours
/// do only when they are asked for. NotFound for an id that does not exist,
/// Io when one of the user's files cannot be read just now.
Result<GatheredPack> gatherPack(const PackWish& wish, const Present& present);

} // namespace patella

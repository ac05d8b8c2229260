#pragma once
#include "src/coach/generator_choice.h"

namespace patella {

/// The items of a phase in the order in which they are done: where the body is already, then on with few
/// changes; what was asked for first, what gets going first, breathing last.
std::vector<Chosen> ordered(std::vector<Chosen> items, PhaseKind phase, Ground from);

/// The items of a phase with the locked ones at the places that they had, as far as there are so many.
struct Placed {
    const Chosen* made = nullptr; ///< one of the two
    std::optional<EntryRef> locked{};
};
std::vector<Placed> placed(const std::vector<Chosen>& made, const RoutineWish& wish, PhaseKind phase);

} // namespace patella

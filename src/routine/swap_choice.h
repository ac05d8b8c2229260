#pragma once
#include "src/routine/session_plan.h"

namespace patella {

/// What can stand in for an item of a plan: the exercise's easier and harder links, and others for the same
/// muscles. Each can be played; none is in `except` or wants equipment that the session has not.
struct SwapChoice {
    const Exercise* easier = nullptr;
    const Exercise* harder = nullptr;
    std::vector<const Exercise*> others; ///< the likest first, at most `mostSwaps`, none loads the knee more
};
inline constexpr std::size_t mostSwaps = 3;

SwapChoice swapsFor(const PlannedItem& item, const SessionPlan& plan, const ExerciseLibrary& library);

} // namespace patella

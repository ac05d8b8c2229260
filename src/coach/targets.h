#pragma once
#include "src/coach/coach.h"
#include "src/routine/routine.h"

namespace patella {

/// A routine at the coach's levels, and the decisions that changed it, one an exercise.
struct Dosed {
    Routine routine;
    std::vector<CoachEntry> changed;
};

/// Puts the coach's targets in place of the routine's doses: always where the dose is the user's own, where
/// an exercise was eased below its lower end or gave way to another one, and otherwise where the target asks
/// more than the routine does, or a step of load. What lies between stays as the routine says. Of two sides
/// the more careful one speaks for both.
Dosed withTargets(const Routine& routine, const std::vector<CoachEntry>& coach,
                  const ExerciseLibrary& library);

/// What the coach makes of one item of a routine.
struct CoachedItem {
    CoachEntry entry;     ///< the more careful one of its sides
    RoutineItem item;     ///< as it is to be done
    bool changed = false; ///< other than the routine says
    friend bool operator==(const CoachedItem&, const CoachedItem&) = default;
};

/// Nothing of an exercise that was never done.
std::optional<CoachedItem> coachedItem(const RoutineItem& item, const std::vector<CoachEntry>& coach,
                                       const ExerciseLibrary& library);

} // namespace patella

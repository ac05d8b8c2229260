#pragma once
#include "src/coach/coach.h"
#include "src/routine/routine.h"

namespace patella {

/// A routine at the coach's levels, and the decisions that changed it, one an exercise.
struct Dosed {
    Routine routine;
    std::vector<CoachEntry> changed;
};

/// Puts the coach's targets in place of the routine's doses: always where an exercise was eased below its
/// lower end or gave way to another one, and otherwise where the target asks more than the routine does. What
/// lies between stays as the routine says. Of two sides the more careful one speaks for both.
Dosed withTargets(const Routine& routine, const std::vector<CoachEntry>& coach,
                  const ExerciseLibrary& library);

} // namespace patella

#pragma once
#include "src/coach/exposure.h"
#include "src/coach/history.h"
#include "src/coach/level.h"
#include "src/coach/thresholds.h"
#include "src/library/exercise_library.h"

namespace patella {

/// One exercise and side on one day, all its sessions together.
struct ItemDay {
    CoachKey key;
    LocalDate date = LocalDate::fromDays(0);
    Exposure knees; ///< without `top` and `surplus2`, which need the day's target, and without mornings
    Measure measure = Measure::Repetitions;
    std::vector<int> amounts; ///< of each planned set what was done, of its directions the lower; 0: not done
    bool complete = false;    ///< every planned set as planned
};

/// What was done of each exercise and side, by day, then by key. An item counts when something of it was done
/// or it was rated. Exercises that the library does not have, or that cannot be played, are left out.
///
/// `dur` is the highest given for the exercise, else the highest given for the whole session. Of several
/// sessions of a day `pre` is the first one's; `dur` and `post` are the highest, but unknown when one of them
/// is unknown and the known ones are no bad news. Cut short by pain: not complete, and rated above the
/// exercise's stop value or sharp; by fatigue: not complete, and nothing left in reserve.
std::vector<ItemDay> itemDays(const History& history, const ExerciseLibrary& library, const Rules& rule);

/// The exposure judged against the day's target. Done in another measure than the target's, the plan stands
/// for it.
Exposure exposureOf(const ItemDay& item, const Target& target, const Thresholds& thresholds);

/// The knees that an exercise of one side involves: lying and seated that side's, standing and on all fours
/// both, its own first. Without a side both.
std::vector<Knee> kneesOf(const Exercise& exercise, std::optional<Side> side);

/// Runs and walk-run are held to the stricter numbers.
bool isRunning(const Exercise& exercise);

} // namespace patella

#pragma once
#include "src/coach/plan_day.h"
#include "src/progress/date_range.h"

namespace patella {

/// The rhythm of the plan that the user follows now.
struct PlannedRhythm {
    LocalDate start = LocalDate::fromDays(0); ///< nothing is known of the days before it
    std::vector<Rhythm> parts;
    std::optional<LocalDate> pausedSince{}; ///< from this day on nothing is planned
    friend bool operator==(const PlannedRhythm&, const PlannedRhythm&) = default;
};

/// Nothing when no plan was chosen.
std::optional<PlannedRhythm> plannedRhythm(const PlanInput& input);

/// What the plan had for a day, its rest days kept, as if all of it had been done: what was left undone asks
/// for nothing twice.
struct PlannedDay {
    int parts = 0;
    int running = 0; ///< of them: a run does as well
    friend bool operator==(const PlannedDay&, const PlannedDay&) = default;
};

/// One for each day of the range; nothing on days before the plan was chosen.
std::vector<std::optional<PlannedDay>> plannedDays(const std::optional<PlannedRhythm>& plan,
                                                   const DateRange& range);

} // namespace patella

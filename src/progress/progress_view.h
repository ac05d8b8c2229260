#pragma once
#include "src/progress/calendar_days.h"
#include "src/progress/day_before.h"
#include "src/progress/day_summary.h"
#include "src/progress/exercise_climb.h"
#include "src/progress/flare_up.h"
#include "src/progress/muscle_volume.h"
#include "src/progress/pain_change.h"
#include "src/progress/pain_course.h"
#include "src/progress/week_series.h"

namespace patella {

struct ProgressInput {
    const HistoryDays& history;                 ///< kept from one range to the next
    const std::vector<PastDecision>& decisions; ///< of CoachRecord
    const ExerciseLibrary& library;
    const std::optional<PlannedRhythm>& plan;
    const Rules& rules;
    const MinimalChange& important; ///< of usual and worst pain
    DateRange range;
    LocalDate today;
    int weekStart = 1; ///< ISO weekday
};

/// Everything that Progress shows of a range.
struct ProgressView {
    DateRange range;
    bool empty = true; ///< nothing was recorded in it
    PainCourse pain;
    std::array<PainChange, 2> change{}; ///< left, right
    WeekSeries weeks;
    std::vector<CalendarDay> calendar; ///< whole weeks
    std::vector<ExerciseClimb> climbs;
    MuscleVolume volume;
    std::array<SeenAfter, 2> after{}; ///< left, right
    std::vector<FlareUp> flareUps;
};

ProgressView progressView(const ProgressInput& input);

} // namespace patella

#pragma once
#include "src/coach/coach.h"
#include "src/progress/history_days.h"

namespace patella {

/// What was done of an exercise on one day.
struct ClimbPoint {
    LocalDate date = LocalDate::fromDays(0);
    Target done;    ///< sets done; of them the fewest repetitions or seconds and the least load
    int most = 0;   ///< repetitions or seconds of the best set
    int height = 0; ///< rungs above the easiest dose of the easiest exercise of its family: for the curve
    bool newVariant = false; ///< another exercise than at the point before
    friend bool operator==(const ClimbPoint&, const ClimbPoint&) = default;
};

/// Exercises that are linked as easier and harder, of one side. What is done with both sides at once belongs
/// to both where the family also has one-sided exercises.
struct ExerciseClimb {
    ExerciseId family;     ///< its easiest exercise
    ExerciseId newest;     ///< its exercise at the last point
    std::string name;      ///< of `newest`, as it was called then
    std::string firstName; ///< of the exercise at the first point, as it was called then
    bool strength = false; ///< a strengthening exercise, as far as the library knows it
    std::optional<Side> side{};
    std::vector<ClimbPoint> points;       ///< by day, at least one
    std::vector<PastDecision> decisions;  ///< of the range, by day
    std::optional<PastDecision> latest{}; ///< the last of the range that is of `newest`
    [[nodiscard]] const Target& first() const { return points.front().done; }
    [[nodiscard]] const Target& last() const { return points.back().done; }
    friend bool operator==(const ExerciseClimb&, const ExerciseClimb&) = default;
};

/// The most often done first, then by family and side. `decisions`: of CoachRecord, by day.
std::vector<ExerciseClimb> exerciseClimbs(const HistoryDays& history, const ExerciseLibrary& library,
                                          const std::vector<PastDecision>& decisions, const DateRange& range);

} // namespace patella

#pragma once
#include "src/coach/today.h"
#include "src/storage/store.h"

namespace patella::ui {

/// What a day is decided from, beside the store; a copy, since it is read on another thread.
struct DayContent {
    ExerciseLibrary library;
    std::vector<Routine> shipped;
    ProgressionRule rule;
    ExpandOptions timing;
    WallTime now;
    LocalDate weekStart;
    bool notToday;
};

TodayView viewOf(const History& history, const std::vector<Routine>& own, const DayContent& content);
Result<TodayView> readDay(Store& store, const DayContent& content);

/// Where Today stands.
struct DayState {
    TodayView view{}; ///< what is shown
    bool reading = false;
    bool again = false;             ///< something changed while it was read
    int quarter = -1;               ///< quarter of an hour in which it was read
    std::optional<LocalDate> off{}; ///< the day on which the user said "not today"
};

} // namespace patella::ui

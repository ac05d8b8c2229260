#pragma once
#include "src/coach/today.h"
#include "src/storage/store.h"

namespace patella::ui {

/// What a day is decided from, beside the store; a copy, since it is read on another thread.
struct DayContent {
    ExerciseLibrary library;
    std::vector<Routine> shipped;
    std::vector<TrainingPlan> plans;
    ProgressionRule rule;
    ExpandOptions timing;
    WallTime now;
    LocalDate weekStart;
};

/// What is recorded and said.
struct DayRecord {
    History history{};
    std::vector<Routine> own{};
    std::vector<Override> overrides{};
    Profile profile{};
};
Result<DayRecord> readRecord(Store& store);

TodayView viewOf(const DayRecord& record, const DayContent& content);
Result<TodayView> readDay(Store& store, const DayContent& content);

/// A read that is asked for again while it is under way is done once more, not twice.
struct ReadState {
    bool reading = false;
    bool again = false;
};

/// Where Today stands.
struct DayState {
    TodayView view{}; ///< what is shown
    bool reading = false;
    bool again = false; ///< something changed while it was read
    int quarter = -1;   ///< quarter of an hour in which it was read
};

} // namespace patella::ui

#pragma once
#include "src/coach/plan_ahead.h"
#include "src/coach/today.h"
#include "src/progress/measure_change.h"
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
    std::vector<OutcomeMeasure> measures{}; ///< beside pain, for the report
};

/// What is recorded and said.
struct DayRecord {
    History history{};
    std::vector<Routine> own{};
    std::vector<Override> overrides{};
    std::vector<NumbersFrom> numbers{}; ///< of the rule, as they were changed
    Profile profile{};
    std::vector<PinnedNote> notes{}; ///< to days, by day
};
Result<DayRecord> readRecord(Store& store);

CoachOptions coachOptions(const DayRecord& record, const ProgressionRule& ours,
                          const std::vector<TrainingPlan>& plans);

/// What the chosen plan has for the coming weeks, for exports.
PlanAhead aheadOf(const DayRecord& record, const DayContent& content);

TodayView viewOf(const DayRecord& record, const DayContent& content);
/// A day, and the rule's numbers as they were changed last.
struct DayRead {
    TodayView view;
    RuleNumbers numbers;
    MeasuresAsked measures = MeasuresAsked::NotNow;
};
Result<DayRead> dayOf(const Result<DayRecord>& record, const DayContent& content);

/// A read that is asked for again while it is under way is done once more, not twice.
struct ReadState {
    bool reading = false;
    bool again = false;
};

/// Where Today stands.
struct DayState {
    TodayView view{};   ///< what is shown
    bool known = false; ///< it was read
    ProgressionRule ours{};
    RuleNumbers numbers{};
    bool reading = false;
    bool again = false; ///< something changed while it was read
    int quarter = -1;   ///< quarter of an hour in which it was read
};

} // namespace patella::ui

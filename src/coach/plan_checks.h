#pragma once
#include "src/coach/coach.h"
#include "src/coach/pain_log.h"
#include "src/coach/training_plan.h"

namespace patella {

/// How far a check of a plan has filled.
struct CheckState {
    PlanCheck check;
    int have = 0;
    int need = 1;
    std::vector<Equipment> missing{}; ///< what its exercises want and is not at hand
    [[nodiscard]] bool met() const { return have >= need; }
    friend bool operator==(const CheckState&, const CheckState&) = default;
};

/// What the checks are filled from.
struct CheckLog {
    const History& history;
    const CoachRecord& record;
    const PainLog& pain;
    const std::vector<TrainingPlan>& plans;
    const ExerciseLibrary& library;
    LocalDate since; ///< the phase's start: nothing earlier counts
    LocalDate today;
    std::optional<std::set<Equipment>> equipment{}; ///< nothing said: everything
};

/// A day without a score neither fills nor breaks calm days, but of a calm week three days need one, as many
/// as a weekly median. An unknown score never fills a check.
CheckState stateOf(const PlanCheck& check, const CheckLog& log);
std::vector<CheckState> statesOf(const PlanGate& gate, const CheckLog& log);
bool allMet(const std::vector<CheckState>& states);

/// The highest pain of either knee on a run was known, within `painMax`, and the next morning was known and
/// no higher than the morning before it, or than `painMax` where that is not known.
bool cleanRun(const RunEntry& run, const PainLog& pain, const RunRules& rules);

/// Where the walk-run plan stands: the stage that the next run is, 1 and up, and how many of its clean runs
/// are there. Runs from `since` on count; without one for the plan's days it begins anew.
struct StageState {
    const RunStage* stage = nullptr; ///< null when the plan has none
    int clean = 0;
    int need = 1;
    bool finished = false; ///< the last stage is done
};
StageState stageOf(const TrainingPlan& plan, const CheckLog& log);

/// The next run's most metres: the longest of the last 30 days times the plan's factor; nothing without one.
std::optional<int> longestNext(const TrainingPlan& plan, const std::vector<RunEntry>& runs, LocalDate today);

} // namespace patella

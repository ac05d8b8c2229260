#pragma once
#include "src/coach/plan_checks.h"
#include "src/coach/plan_schedule.h"
#include "src/coach/safety_check.h"
#include "src/routine/session_plan.h"

namespace patella {

/// A part of a plan as it is to be done.
struct PlanPart {
    Routine routine;
    Rhythm rhythm{};
    friend bool operator==(const PlanPart&, const PlanPart&) = default;
};

enum class PlanState {
    None,   ///< no plan was chosen
    Paused, ///< a warning sign is ticked
    Break,  ///< the user's own
    Active,
};

/// The phase or the stage that a plan is in.
struct PlanPlace {
    int number = 1;
    int of = 1;
    std::string name; ///< of a phase
    std::string text; ///< the goal of a phase, what a stage asks
    int clean = 0;    ///< of a stage: clean runs so far
    int need = 0;     ///< of a stage: of so many
    friend bool operator==(const PlanPlace&, const PlanPlace&) = default;
};

/// What the chosen plan says about a day.
struct PlanDay {
    static constexpr int ahead = 14;

    PlanState state = PlanState::None;
    std::string id; ///< of the plan; also when it is paused
    std::string name;
    int week = 1; ///< since its start
    std::optional<PlanPlace> place{};
    std::vector<CheckState> checks{};               ///< that open the next phase, or the first run
    bool opens = false;                             ///< all of them are met and a next phase is there
    std::vector<PlanPart> due{};                    ///< in the order in which they are done
    std::vector<bool> moved{};                      ///< of `due`: it was planned for an earlier day
    bool done = false;                              ///< something of it was done today
    std::vector<std::vector<std::string>> coming{}; ///< names of what falls on today and the days after it
    std::optional<int> longestRun{}; ///< metres of the next run at most, once the stages are done
    SafetyState safety{};
};

struct PlanInput {
    const std::vector<TrainingPlan>& plans;
    const std::vector<Routine>& shipped;
    const std::vector<Routine>& own;
    const ExerciseLibrary& library;
    const Profile& profile;
    const History& history;
    const CoachRecord& record;
    const PainLog& pain;
    const Thresholds& thresholds;
    const ExpandOptions& timing;
    LocalDate today;
};

PlanDay planDay(const PlanInput& input);

/// The parts of a plan as the profile wants them: on the days that suit (Monday, Wednesday and Friday when
/// none were said), of the minutes there are, with what is at hand.
std::vector<PlanPart> partsOf(const ChosenPlan& chosen, const PlanInput& input);

/// The phase of the staged plan whose exercises are open, 1 without one.
int openPhaseOf(const Profile& profile, const std::vector<TrainingPlan>& plans);

/// What the record says was done of the parts up to today. A plan's only strength part is done by strength of
/// any kind.
PlanProgress progressOf(const std::vector<PlanPart>& parts, const PlanInput& input);

/// Id of the plan that fits what was said: while a knee hurts, or nothing is known of it, the staged one;
/// else walk-run, whose entry checks come first (evidence: practice). Empty when there is none.
std::string fittingPlan(const Profile& profile, const std::vector<TrainingPlan>& plans);

const TrainingPlan* findPlan(const std::vector<TrainingPlan>& plans, const std::string& id);

} // namespace patella

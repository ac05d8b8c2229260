#pragma once
#include "src/coach/profile.h"
#include "src/routine/routine.h"

#include <variant>

namespace patella {

/// No score of either knee above the limit for so many days.
struct PainMaxCheck {
    int limit = 0;
    int days = 1;
    friend bool operator==(const PainMaxCheck&, const PainMaxCheck&) = default;
};
/// Each of the exercises was clean so often, with at least so many sets and repetitions where they are given.
struct CleanSessionsCheck {
    int count = 1;
    bool consecutive = false;
    std::vector<ExerciseId> exercises;
    std::optional<int> sets{};
    std::optional<int> reps{};
    friend bool operator==(const CleanSessionsCheck&, const CleanSessionsCheck&) = default;
};
/// Something that the user does once and answers; kept under `id`.
struct AnsweredCheck {
    std::string id;
    ExerciseId exercise{}; ///< of a trial; empty: a self-check
    std::optional<PainScore> painMax{};
    friend bool operator==(const AnsweredCheck&, const AnsweredCheck&) = default;
};
/// The rule neither eased nor stopped anything for so many days.
struct NoSetbackCheck {
    int days = 1;
    friend bool operator==(const NoSetbackCheck&, const NoSetbackCheck&) = default;
};
/// The entry checks of another plan.
struct PlanGateCheck {
    std::string plan;
    friend bool operator==(const PlanGateCheck&, const PlanGateCheck&) = default;
};
/// Every run of the last weeks was at least so long and stayed calm.
struct RunningCheck {
    int minutes = 0;
    int painMax = 0;
    int weeks = 1;
    friend bool operator==(const RunningCheck&, const RunningCheck&) = default;
};

struct PlanCheck {
    std::variant<PainMaxCheck, CleanSessionsCheck, AnsweredCheck, NoSetbackCheck, PlanGateCheck, RunningCheck>
        what{};
    std::string text;
    std::vector<std::string> evidence{}; ///< ids of data/evidence/sources.json
    friend bool operator==(const PlanCheck&, const PlanCheck&) = default;
};

/// Open when every check is met.
struct PlanGate {
    std::string text;
    std::vector<PlanCheck> checks;
    friend bool operator==(const PlanGate&, const PlanGate&) = default;
};

enum class BlockRole { RunDay, CrossTraining, Reduce, Strength, Stretch, Relief };

/// A part of a habit or a framework.
struct PlanBlock {
    std::string id;
    std::string name;
    BlockRole role = BlockRole::Strength;
    std::vector<ExerciseId> exercises;
    std::optional<ChooseRule> choose{}; ///< all of them when empty
    RoutineId routine{};                ///< ours with the same exercises, or empty
    std::optional<int> everyDays{};
    friend bool operator==(const PlanBlock&, const PlanBlock&) = default;
};

struct PlanPhase {
    int number = 1;
    std::string name;
    std::string goal;
    std::optional<WholeRange> weeks{}; ///< since the start of the plan, typical and no promise
    std::vector<ExerciseId> exercises;
    PlanGate exit;
    friend bool operator==(const PlanPhase&, const PlanPhase&) = default;
};

struct RunStage {
    int number = 1;
    double km = 0;
    std::string text;
    friend bool operator==(const RunStage&, const RunStage&) = default;
};

/// The numbers of the walk-run plan; the defaults are those of its file.
struct RunRules {
    int restDays = 1;           ///< between two runs (evidence: trials-2023-rtr)
    int cleanRuns = 2;          ///< at a stage (evidence: trials-2023-rtr)
    int painMax = 2;            ///< during (evidence: latrobe-runners)
    int morningRiseMax = 0;     ///< next morning (evidence: latrobe-runners)
    int restartAfterDays = 30;  ///< without a run: the first stage again
    double longestFactor = 1.1; ///< of the longest run of 30 days (evidence: frandsen-2025)
    friend bool operator==(const RunRules&, const RunRules&) = default;
};

enum class PlanKind { Habit, Framework, Staged, WalkRun };

/// What goes over days and weeks: a file of data/plans.
struct TrainingPlan {
    std::string id;
    std::string name;
    PlanKind kind = PlanKind::Framework;
    bool fromArticles = false;
    std::string summary;
    std::vector<std::string> notes;
    std::vector<std::string> evidence; ///< ids of data/evidence/sources.json
    std::vector<Source> sources;       ///< the articles
    std::vector<PlanBlock> blocks;
    std::vector<PlanPhase> phases;
    PlanGate gate; ///< before the first stage
    std::vector<RunStage> stages;
    RunRules rules{};
    friend bool operator==(const TrainingPlan&, const TrainingPlan&) = default;
};

/// How long it takes: "expect 6 to 12 weeks, and not everyone is free of pain by then".
struct TimeCourse {
    int fromWeeks = 6; ///< (evidence: evidence-6wk)
    int toWeeks = 12;  ///< (evidence: ferber-2015)
    std::array<std::string_view, 3> sources{"evidence-6wk", "ferber-2015", "collins-2013"};
};

template <>
struct EnumKeys<BlockRole> {
    static constexpr std::array table{std::pair{BlockRole::RunDay, std::string_view{"run-day"}},
                                      std::pair{BlockRole::CrossTraining, std::string_view{"cross-training"}},
                                      std::pair{BlockRole::Reduce, std::string_view{"reduce"}},
                                      std::pair{BlockRole::Strength, std::string_view{"strength"}},
                                      std::pair{BlockRole::Stretch, std::string_view{"stretch"}},
                                      std::pair{BlockRole::Relief, std::string_view{"relief"}}};
};
template <>
struct EnumKeys<PlanKind> {
    static constexpr std::array table{std::pair{PlanKind::Habit, std::string_view{"habit"}},
                                      std::pair{PlanKind::Framework, std::string_view{"framework"}},
                                      std::pair{PlanKind::Staged, std::string_view{"staged"}},
                                      std::pair{PlanKind::WalkRun, std::string_view{"walk-run"}}};
};

} // namespace patella

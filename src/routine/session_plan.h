#pragma once
#include "src/base/knee.h"
#include "src/routine/routine.h"

#include <set>
#include <vector>

namespace patella {

enum class StepKind { GetReady, Work, Switch, Rest };

/// One stretch of time of a session. A work step is one set of one side and one direction.
struct Step {
    StepKind kind = StepKind::Work;
    std::size_t item = 0;       ///< into SessionPlan::items; for GetReady, Switch and Rest: what comes next
    int set = 1;                ///< 1-based
    std::optional<Side> side{}; ///< of a one-sided exercise
    int direction = 0;          ///< 1 or 2; 0 where directions play no part
    Duration duration{0};
    bool estimated = false; ///< self-paced: ends on a key, its time is a guess
    bool added = false;     ///< came in while the session ran: it was not planned
    friend bool operator==(const Step&, const Step&) = default;
};

/// An item as it is going to be done: targets are single numbers, the lower ends of the ranges.
struct PlannedItem {
    ExerciseId exercise;
    std::string name; ///< as it was when planned: later edits of the library never rewrite history
    PhaseKind phase = PhaseKind::WarmUp;
    int round = 1; ///< 1-based
    int rounds = 1;
    int sets = 1;
    Work target = Timed{};
    Per per = Per::Total;
    SideRule sideRule = SideRule::Both;
    SideChoice sides = SideChoice::Both;
    int restSeconds = 0;
    bool selfPaced = false;
    int stopAbove = 5;
    KneeLoad kneeLoad = KneeLoad::Low;
    std::string cue{};
    std::string note{};
    std::size_t source = 0; ///< number of the routine's item that it stands for, in reading order
    std::vector<Equipment> equipment{};
    int plannedLoad = 0;                    ///< steps of load above the first, as the coach planned it
    int load = 0;                           ///< steps of load above, or below, what was planned
    std::optional<std::size_t> insteadOf{}; ///< the item that it took the place of while the session ran

    [[nodiscard]] bool oneSided() const {
        return sideRule == SideRule::PerSide && (per == Per::Side || per == Per::SidePerDirection);
    }
    friend bool operator==(const PlannedItem&, const PlannedItem&) = default;
};

/// A routine expanded into timed steps.
struct SessionPlan {
    RoutineId routine;
    std::string name;
    std::vector<PlannedItem> items;
    std::vector<Step> steps;
    std::vector<Step> left{}; ///< planned sets that a change took out while the session ran

    [[nodiscard]] Duration duration() const; ///< of all steps
    [[nodiscard]] bool estimated() const; ///< true when a self-paced set is in it: show the time with a tilde
    friend bool operator==(const SessionPlan&, const SessionPlan&) = default;
};

/// The sets that were planned when the session began, whatever changed since: the work steps without those
/// that were added, then those that were taken out.
std::vector<Step> plannedSets(const SessionPlan& plan);

/// Numbers of the items in the order in which their first step comes; those without a step stand where they
/// were planned.
std::vector<std::size_t> playingOrder(const SessionPlan& plan);

struct ExpandOptions {
    Duration getReady = std::chrono::seconds(10);
    Duration sideSwitch = std::chrono::seconds(5);
    /// Picked options of the routine's choices: (number of the choice in reading order, index of the option).
    /// A choice without a pick takes its first option.
    std::set<std::pair<std::size_t, std::size_t>> picks{};
};

/// More steps than a day of training has; a plan of more is refused.
inline constexpr std::size_t mostSteps = 5000;

/// NotFound when an exercise is not in the library, InvalidArgument when one cannot be played or nothing is
/// left, TooLarge beyond mostSteps.
Result<SessionPlan> expand(const Routine& routine, const ExerciseLibrary& library,
                           const ExpandOptions& options = {});

/// The one exercise as a routine of its own ("Try it").
Result<SessionPlan> expandSingle(const Exercise& exercise, const ExerciseLibrary& library,
                                 const ExpandOptions& options = {});

/// Times for the builder: of each entry of each phase (in the order of routine.phases), of each phase, of the
/// whole.
struct RoutineTimes {
    struct Phase {
        std::vector<Duration> entries; ///< all rounds of the phase together
        Duration total{0};
        bool estimated = false;
    };
    std::vector<Phase> phases;
    Duration total{0};
    bool estimated = false;
};
RoutineTimes timesOf(const Routine& routine, const ExerciseLibrary& library,
                     const ExpandOptions& options = {});

} // namespace patella

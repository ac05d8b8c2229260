#pragma once
#include "src/routine/session_plan.h"

namespace patella {

enum class ChangeKind {
    SetFewer,
    SetMore,
    Heavier, ///< one step of load up: the next band or weight
    Lighter, ///< one step of load down
    NoPause, ///< repetitions without the hold at the top
    Swapped, ///< for another exercise
    Later,   ///< moved to the end of its phase, from there to the end of the session
};

/// A plan changed in the middle of its session. The steps before `step` are what they were, items keep their
/// numbers, and what was planned stays told: see SessionPlan::left, Step::added and PlannedItem::insteadOf.
struct ChangedPlan {
    std::vector<ChangeKind> kinds; ///< what changed, one or more
    std::size_t item = 0;          ///< that it is about
    SessionPlan plan;
    std::size_t step = 0; ///< where the session stands now; one past the last: nothing is left
    bool begins = false;  ///< the step under way gave way, so the one at `step` begins
};

/// The last set of the item of `step` falls away. Nothing when it has begun, or is the only one.
std::optional<ChangedPlan> oneSetFewer(const SessionPlan& plan, std::size_t step);

/// The item of `step` gets another set behind its last one. Nothing at limits::sets.
std::optional<ChangedPlan> oneSetMore(const SessionPlan& plan, std::size_t step);

/// What is left of the item of `step`, and of its later rounds, at `by` steps more load. Nothing when nothing
/// loads it, or beyond mostLoadChange.
std::optional<ChangedPlan> withLoad(const SessionPlan& plan, std::size_t step, int by);
inline constexpr int mostLoadChange = 5;
bool isLoaded(const PlannedItem& item);

/// What is left of the item of `step` without a pause at the top of each repetition. Nothing when it has
/// none.
std::optional<ChangedPlan> withoutPause(const SessionPlan& plan, std::size_t step);

/// What is left of the item of `step`, the set under way included, and its later rounds give way to
/// `exercise`: as many sets, at the lower end of its own dose, each beginning with its time to get ready.
/// InvalidArgument when the exercise cannot be played or is the same one.
Result<ChangedPlan> swapped(const SessionPlan& plan, std::size_t step, const Exercise& exercise,
                            const ExerciseLibrary& library);

/// What is left of the item of `step`, the set under way included, comes at the end of its phase; when
/// nothing else of the phase is left, at the end of the session. Nothing when it stands there already.
std::optional<ChangedPlan> later(const SessionPlan& plan, std::size_t step);

/// The gentler way on with the item of `step` for pain of 3 to 5: a set fewer and no pause at the top, where
/// there is one; else a step of load less. Nothing when neither is left: then only an easier exercise is.
std::optional<ChangedPlan> gentler(const SessionPlan& plan, std::size_t step);

template <>
struct EnumKeys<ChangeKind> {
    static constexpr std::array table{std::pair{ChangeKind::SetFewer, std::string_view{"set-fewer"}},
                                      std::pair{ChangeKind::SetMore, std::string_view{"set-more"}},
                                      std::pair{ChangeKind::Heavier, std::string_view{"heavier"}},
                                      std::pair{ChangeKind::Lighter, std::string_view{"lighter"}},
                                      std::pair{ChangeKind::NoPause, std::string_view{"no-pause"}},
                                      std::pair{ChangeKind::Swapped, std::string_view{"swapped"}},
                                      std::pair{ChangeKind::Later, std::string_view{"later"}}};
};

} // namespace patella

#pragma once
#include "src/coach/routine_wish.h"

namespace patella {

/// What is wrong with a routine for a wish.
enum class WishFaultKind {
    OverTime,     ///< longer than the wish
    Unplayable,   ///< cannot be expanded, or holds a move to leave out
    PhaseUnasked, ///< of a phase that is not wanted, or for which the exercise is not made
    Equipment,    ///< not at hand
    Load,         ///< more than the pain allows
    StopsEarly,   ///< loads the knee, and ends above a score below the present pain
    Withheld,     ///< by the coach, or replaced by another exercise
    Later,        ///< of a later phase of the plan
    Running,      ///< belongs to the walk-run plan
    TooSoon,      ///< the same muscles were strengthened today or yesterday
    Dose,         ///< outside the exercise's own ranges, or other than the coach's
    Variants,     ///< beside an easier or harder one
    Twice,        ///< the same exercise again
    LockMissing,  ///< a locked entry is not there, changed or in another order
    LockMoved,    ///< it is not where it was although there are so many entries
    FocusUnserved,
    BreathingNotLast, ///< something that is not locked comes after it in its phase
};
struct WishFault {
    WishFaultKind kind = WishFaultKind::OverTime;
    ExerciseId exercise{}; ///< empty: the whole
    friend bool operator==(const WishFault&, const WishFault&) = default;
};

/// All that is wrong; empty for a good one. What is locked is only asked to be there, not to fit.
std::vector<WishFault> wishFaults(const Routine& routine, const RoutineWish& wish,
                                  const ExerciseLibrary& library, const ExpandOptions& timing = {});

template <>
struct EnumKeys<WishFaultKind> {
    static constexpr std::array table{
        std::pair{WishFaultKind::OverTime, std::string_view{"over-time"}},
        std::pair{WishFaultKind::Unplayable, std::string_view{"unplayable"}},
        std::pair{WishFaultKind::PhaseUnasked, std::string_view{"phase-unasked"}},
        std::pair{WishFaultKind::Equipment, std::string_view{"equipment"}},
        std::pair{WishFaultKind::Load, std::string_view{"load"}},
        std::pair{WishFaultKind::StopsEarly, std::string_view{"stops-early"}},
        std::pair{WishFaultKind::Withheld, std::string_view{"withheld"}},
        std::pair{WishFaultKind::Later, std::string_view{"later"}},
        std::pair{WishFaultKind::Running, std::string_view{"running"}},
        std::pair{WishFaultKind::TooSoon, std::string_view{"too-soon"}},
        std::pair{WishFaultKind::Dose, std::string_view{"dose"}},
        std::pair{WishFaultKind::Variants, std::string_view{"variants"}},
        std::pair{WishFaultKind::Twice, std::string_view{"twice"}},
        std::pair{WishFaultKind::LockMissing, std::string_view{"lock-missing"}},
        std::pair{WishFaultKind::LockMoved, std::string_view{"lock-moved"}},
        std::pair{WishFaultKind::FocusUnserved, std::string_view{"focus-unserved"}},
        std::pair{WishFaultKind::BreathingNotLast, std::string_view{"breathing-not-last"}}};
};

} // namespace patella

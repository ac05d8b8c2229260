#pragma once
#include "src/coach/routine_wish.h"

namespace patella {

/// One way to do an item: exact sets and an exact amount (repetitions, or seconds) of each.
struct DoseOption {
    int sets = 1;
    int amount = 1;
    int seconds = 0; ///< of the item with all rounds, rounded up
    int cost = 0;    ///< how far it is from what one would choose with time to spare
};

/// What the doses are chosen by.
struct DoseNeeds {
    int rounds = 1;      ///< of the phase
    int seconds = 0;     ///< that an item done for a while should take; 0: its shortest
    bool gentle = false; ///< fewest sets and repetitions
    bool full = false;   ///< most sets
};

/// The ways to do an exercise within its own ranges, the shortest first; never empty of a playable exercise
/// but where the rounds alone are more sets than it has. With `exactly` (the coach's), that dose alone.
std::vector<DoseOption> doseOptions(const Exercise& exercise, const std::optional<Dose>& exactly,
                                    const DoseNeeds& needs, const ExpandOptions& timing);

/// The item of an exercise with that dose.
RoutineItem itemWith(const Exercise& exercise, const DoseOption& dose);

struct Fit {
    std::vector<std::size_t> option; ///< of each item
    int seconds = 0;
};

/// Takes an option for each item so that the whole comes close to `limit` seconds from below at little cost.
/// Nothing when even the shortest are longer.
std::optional<Fit> fitTime(const std::vector<const std::vector<DoseOption>*>& items, int limit);

/// Time left over from which on it is worth more than any dose: half a minute.
inline constexpr int closeSeconds = 30;

} // namespace patella

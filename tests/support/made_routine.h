#pragma once
// Routines that were made, looked into.
#include "tests/support/catch.h"
#include "tests/support/wishes.h"

namespace patella::test {

inline MadeRoutine made(const RoutineWish& wish, const ExerciseLibrary& library = shippedLibrary(),
                        const ExpandOptions& timing = {}) {
    auto result = makeRoutine(wish, library, timing);
    REQUIRE(std::holds_alternative<MadeRoutine>(result));
    return std::get<MadeRoutine>(std::move(result));
}

/// What the issue asks for: twenty minutes, mat and band, right knee 3 this morning, hips first.
inline RoutineWish hipsFirst(std::uint64_t seed = 1) {
    RoutineWish wish = wishOf(40, seed);
    wish.equipment = roomWith({Equipment::MiniBand});
    wish.pain[1] = PainScore::of(3);
    wish.knees = {false, true};
    wish.focus = musclesOf(FocusArea::Hips);
    return wish;
}

inline std::vector<const Exercise*> exercisesIn(const MadeRoutine& made, PhaseKind phase,
                                                const ExerciseLibrary& library = shippedLibrary()) {
    std::vector<const Exercise*> all;
    if (const PhaseBlock* block = made.routine.findBlock(phase))
        for (const Entry& entry : block->entries)
            for (const RoutineItem* item : itemsOf(entry))
                all.push_back(library.find(item->exercise));
    return all;
}

inline const std::vector<ItemReason>* reasonsFor(const MadeRoutine& made, const char* id) {
    for (const MadeEntry& entry : made.entries)
        if (itemsOf(made.routine.findBlock(entry.place.phase)->entries[entry.place.entry])
                .front()
                ->exercise.value == id)
            return &entry.reasons;
    return nullptr;
}

inline bool has(const std::vector<ItemReason>& reasons, ItemWhy why) {
    return std::any_of(reasons.begin(), reasons.end(), [why](const ItemReason& r) { return r.why == why; });
}

inline Exercise move(const char* id, std::vector<Muscle> primary, int count = 10) {
    Exercise e = exercise(id, dose(2, reps(count)));
    e.primary = std::move(primary);
    return e;
}

inline CoachEntry coached(const char* id, int sets, int amount) {
    CoachEntry entry{{ExerciseId(id), {}}, {}, false, {}};
    entry.target = {ExerciseId(id), Measure::Repetitions, sets, amount, 0, false};
    entry.lastDone = wishDay().plusDays(-3);
    return entry;
}

inline int countOf(const MadeRoutine& made, LeftOutWhy why) {
    for (const LeftOut& out : made.leftOut)
        if (out.why == why)
            return out.count;
    return 0;
}

} // namespace patella::test

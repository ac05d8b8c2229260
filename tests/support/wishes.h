#pragma once
// Wishes for the routine generator, and libraries to make them from.
#include "src/coach/routine_generator.h"
#include "src/coach/wish_faults.h"
#include "src/storage/content.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"

#include <rapidcheck.h>

namespace patella::test {

/// The exercises that the app brings along.
inline const ExerciseLibrary& shippedLibrary() {
    static const ExerciseLibrary library = loadContent(shippedData(), {}).library;
    return library;
}

inline LocalDate wishDay() { return *LocalDate::of(2026, 11, 21); }

inline RoutineWish wishOf(int halfMinutes, std::uint64_t seed = 1) {
    RoutineWish wish;
    wish.halfMinutes = halfMinutes;
    wish.seed = seed;
    wish.today = wishDay();
    return wish;
}

/// What a room has in its place, and these.
inline std::set<Equipment> roomWith(std::set<Equipment> pieces = {}) {
    Profile profile;
    profile.equipment = std::move(pieces);
    return *atHand(profile);
}

template <typename E>
E anyOf() {
    const auto& table = EnumKeys<E>::table;
    return table[*rc::gen::inRange<std::size_t>(0, table.size())].first;
}

template <typename E>
std::vector<E> someOf(int most) {
    std::set<E> picked;
    for (int i = *rc::gen::inRange(0, most + 1); i > 0; --i)
        picked.insert(anyOf<E>());
    return {picked.begin(), picked.end()};
}

inline const Exercise& anyExercise(const ExerciseLibrary& library) {
    return library.all()[*rc::gen::inRange<std::size_t>(0, library.size())];
}

inline WholeRange anyRange(int least, int most, int widest) {
    const int lower = *rc::gen::inRange(least, most + 1);
    return *WholeRange::of(lower, lower + *rc::gen::inRange(0, widest + 1));
}

inline Work anyWork() {
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return Hold{anyRange(5, 60, 30)};
    case 1:
        return Timed{anyRange(20, 400, 900)};
    case 2:
        return Repetitions{anyRange(1, 20, 10), anyRange(1, 10, 5)};
    default:
        return Repetitions{anyRange(1, 20, 10)};
    }
}

/// Kinds of equipment that the user named, each spelled in one of its ways.
inline std::vector<std::string> someOwnEquipment(int most) {
    std::vector<std::string> picked;
    for (int i = *rc::gen::inRange(0, most + 1); i > 0; --i)
        picked.push_back(
            *rc::gen::element<std::string>("Slide board", "slide  BOARD", "Sled", "sléd", "Mat"));
    return picked;
}

/// Of the user's own making: nothing in it is as tidy as in ours.
inline Exercise anyMadeExercise(int number) {
    Exercise e;
    e.id = ExerciseId("made-" + std::to_string(number));
    e.name = e.id.value;
    e.kind = anyOf<ExerciseKind>();
    e.phases = someOf<PhaseKind>(3);
    e.primary = someOf<Muscle>(3);
    e.secondary = someOf<Muscle>(2);
    e.position = anyOf<Position>();
    e.equipment = someOf<Equipment>(2);
    if (*rc::gen::inRange(0, 3) == 0)
        e.ownEquipment = someOwnEquipment(2);
    e.sides = anyOf<SideRule>();
    const int rest = *rc::gen::element(0, 0, 10, 45, 60);
    e.prescription = Prescription{
        Dose::of(anyRange(1, 4, 2), anyWork(), anyOf<Per>(), *WholeRange::of(rest, rest + 30)).value(),
        Basis::Practice,
        Basis::Practice,
        {},
        {}};
    e.stopAbove = *rc::gen::element<std::optional<int>>(std::nullopt, 2, 5);
    e.kneeLoad = anyOf<KneeLoad>();
    e.planPhase = *rc::gen::inRange(1, 5);
    const auto link = [&] { return ExerciseId("made-" + std::to_string(*rc::gen::inRange(0, 30))); };
    if (*rc::gen::inRange(0, 3) == 0)
        e.easier = link();
    if (*rc::gen::inRange(0, 3) == 0)
        e.harder = link();
    if (*rc::gen::inRange(0, 4) == 0)
        e.variantGroup = *rc::gen::element<std::string>("bridge", "squat", "calf");
    return e;
}

inline ExerciseLibrary anyMadeLibrary() {
    ExerciseLibrary library;
    for (int i = *rc::gen::inRange(1, 40); i > 0; --i)
        library.add(anyMadeExercise(i));
    return library;
}

/// Where the coach may have come to with an exercise.
inline CoachEntry anyCoachEntry(const ExerciseLibrary& library, const Exercise& exercise) {
    CoachEntry entry{{exercise.id, {}}, {}, false, {}};
    if (exercise.sides == SideRule::PerSide)
        entry.key.side = *rc::gen::element(Side::Left, Side::Right);
    const Exercise& other = anyExercise(library);
    const bool moved = *rc::gen::inRange(0, 6) == 0 && other.playable();
    const Exercise& at = moved ? other : exercise;
    const Ladder ladder(at, {true, true});
    entry.target = ladder.at(*rc::gen::inRange(0, ladder.top() + 1));
    if (*rc::gen::inRange(0, 5) == 0)
        entry.withheld = anyOf<Withheld>();
    entry.lastDone = wishDay().plusDays(-*rc::gen::inRange(0, 40));
    return entry;
}

/// A routine of the user's own, with choices, supersets and rounds.
inline Routine anyBase(const ExerciseLibrary& library) {
    Routine base;
    base.id = RoutineId("own");
    base.name = "Own";
    const auto item = [&] {
        RoutineItem made{anyExercise(library).id};
        if (*rc::gen::inRange(0, 2) == 0)
            made.dose.sets = WholeRange::exactly(*rc::gen::inRange(1, 4));
        return made;
    };
    for (int i = *rc::gen::inRange(1, 8); i > 0; --i) {
        PhaseBlock& block = base.block(anyOf<PhaseKind>());
        block.rounds = *rc::gen::element(1, 1, 1, 2, 3);
        switch (*rc::gen::inRange(0, 5)) {
        case 0:
            block.entries.emplace_back(patella::Choice{ChooseRule::One, {item(), item()}, {}});
            break;
        case 1:
            block.entries.emplace_back(Superset{{item(), item()}, {}});
            break;
        default:
            block.entries.emplace_back(item());
        }
    }
    return base;
}

inline std::vector<EntryRef> anyLocks(const Routine& base) {
    std::vector<EntryRef> locks;
    for (const PhaseBlock& block : base.phases)
        for (std::size_t entry = 0; entry < block.entries.size(); ++entry)
            if (*rc::gen::inRange(0, 3) == 0)
                locks.push_back({block.phase, entry, 0});
    return locks;
}

/// A wish of any kind; each of its parts is often left out.
inline RoutineWish anyWish(const ExerciseLibrary& library) {
    const auto often = [] { return *rc::gen::inRange(0, 3) > 0; };
    RoutineWish wish =
        wishOf(*rc::gen::inRange(RoutineWish::fewestHalfMinutes, 140), *rc::gen::arbitrary<std::uint64_t>());
    if (*rc::gen::inRange(0, 12) == 0)
        wish.halfMinutes = *rc::gen::inRange(140, RoutineWish::mostHalfMinutes + 1);
    if (often()) {
        const auto pieces = someOf<Equipment>(6);
        wish.equipment = roomWith({pieces.begin(), pieces.end()});
    }
    if (often()) {
        wish.ownEquipment.emplace();
        for (std::string& name : someOwnEquipment(2))
            wish.ownEquipment->emplace(std::move(name));
    }
    for (auto& score : wish.pain)
        if (often())
            score = PainScore::of(*rc::gen::inRange(0, 10));
    wish.knees = {*rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()};
    if (!often()) {
        const auto phases = someOf<PhaseKind>(3);
        if (!phases.empty())
            wish.phases = {phases.begin(), phases.end()};
    }
    if (!often())
        wish.focus = musclesOf(anyOf<FocusArea>());
    for (int i = *rc::gen::inRange(0, 16); often() && i > 0; --i)
        wish.done.push_back({anyExercise(library).id, wish.today.plusDays(-*rc::gen::inRange(-1, 16)),
                             *rc::gen::inRange(1, 4)});
    if (!often())
        for (const Exercise& exercise : library.all())
            if (exercise.playable() && *rc::gen::inRange(0, 3) == 0)
                wish.coach.push_back(anyCoachEntry(library, exercise));
    if (!often())
        wish.openPhase = *rc::gen::inRange(1, 5);
    return wish;
}

} // namespace patella::test

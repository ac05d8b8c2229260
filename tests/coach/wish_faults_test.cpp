// The judge: each fault is found, and only where it is one.
#include "src/coach/wish_faults.h"

#include "tests/support/catch.h"
#include "tests/support/wishes.h"

using namespace patella;
using namespace patella::test;

namespace {

std::vector<WishFaultKind> kindsOf(const Routine& routine, const RoutineWish& wish,
                                   const ExerciseLibrary& lib) {
    std::vector<WishFaultKind> kinds;
    for (const WishFault& fault : wishFaults(routine, wish, lib))
        kinds.push_back(fault.kind);
    return kinds;
}
using Kinds = std::vector<WishFaultKind>;

Exercise move(const char* id, Muscle muscle = Muscle::Quadriceps) {
    Exercise e = exercise(id, dose(2, reps(10)));
    e.primary = {muscle};
    return e;
}

} // namespace

TEST_CASE("Wish faults: a routine that is as wished has none") {
    const ExerciseLibrary lib = library({move("a"), move("b", Muscle::Soleus)});
    CHECK(kindsOf(routine({"a", "b"}), wishOf(20), lib).empty());
}

TEST_CASE("Wish faults: over time, by a second") {
    const ExerciseLibrary lib =
        library({exercise("a", dose(1, timed(290))), exercise("b", dose(1, timed(291)))});
    CHECK(kindsOf(routine({"a"}), wishOf(10), lib).empty());
    CHECK(kindsOf(routine({"b"}), wishOf(10), lib) == Kinds{WishFaultKind::OverTime});
}

TEST_CASE("Wish faults: what cannot be played") {
    Exercise avoid = move("avoid");
    avoid.kind = ExerciseKind::Avoid;
    const auto kinds = kindsOf(routine({"avoid"}), wishOf(20), library({avoid}));
    CHECK(std::count(kinds.begin(), kinds.end(), WishFaultKind::Unplayable) == 2);
    CHECK(kindsOf(routine({"gone"}), wishOf(20), library({avoid})) ==
          Kinds{WishFaultKind::Unplayable, WishFaultKind::Unplayable});
}

TEST_CASE("Wish faults: a phase, a piece, a load and a stop that do not go") {
    Exercise e = move("a");
    RoutineWish wish = wishOf(20);
    wish.phases = {PhaseKind::WarmUp};
    CHECK(kindsOf(routine({"a"}), wish, library({e})) == Kinds{WishFaultKind::PhaseUnasked});
    wish = wishOf(20);
    wish.equipment = roomWith();
    e.equipment = {Equipment::Step};
    CHECK(kindsOf(routine({"a"}), wish, library({e})) == Kinds{WishFaultKind::Equipment});
    e.equipment = {};
    e.ownEquipment = {"Sled"};
    CHECK(kindsOf(routine({"a"}), wish, library({e})).empty()); // nothing said of these
    wish.ownEquipment.emplace();
    CHECK(kindsOf(routine({"a"}), wish, library({e})) == Kinds{WishFaultKind::Equipment});
    wish.ownEquipment->emplace("sled");
    CHECK(kindsOf(routine({"a"}), wish, library({e})).empty());
    e.equipment = {Equipment::Mat};
    CHECK(kindsOf(routine({"a"}), wish, library({e})).empty());
    for (int score = 0; score <= 10; ++score)
        for (const KneeLoad load : {KneeLoad::Low, KneeLoad::Moderate, KneeLoad::High}) {
            wish.pain[1] = PainScore::of(score);
            e.kneeLoad = load;
            const bool fits =
                score <= 2 || load == KneeLoad::Low || (score <= 5 && load == KneeLoad::Moderate);
            CAPTURE(score, keyOf(load));
            CHECK(kindsOf(routine({"a"}), wish, library({e})) ==
                  (fits ? Kinds{} : Kinds{WishFaultKind::Load}));
        }
    e.kneeLoad = KneeLoad::Moderate;
    e.stopAbove = 2;
    wish.pain[1] = PainScore::of(3);
    CHECK(kindsOf(routine({"a"}), wish, library({e})) == Kinds{WishFaultKind::StopsEarly});
    e.kneeLoad = KneeLoad::Low;
    CHECK(kindsOf(routine({"a"}), wish, library({e})).empty());
}

TEST_CASE("Wish faults: what the coach, the plan and a day of rest say") {
    Exercise e = move("a");
    RoutineWish wish = wishOf(20);
    CoachEntry entry{
        {ExerciseId("a"), {}}, {}, false, {ExerciseId("a"), Measure::Repetitions, 2, 10, 0, false}};
    wish.coach = {entry};
    CHECK(kindsOf(routine({"a"}), wish, library({e})).empty());
    wish.coach.front().withheld = Withheld::Suspended;
    CHECK(kindsOf(routine({"a"}), wish, library({e})) == Kinds{WishFaultKind::Withheld});
    wish.coach.front() = entry;
    wish.coach.front().target.amount = 12;
    CHECK(kindsOf(routine({"a"}), wish, library({e})) == Kinds{WishFaultKind::Dose});
    wish.coach.clear();
    e.planPhase = 2;
    wish.openPhase = 1;
    CHECK(kindsOf(routine({"a"}), wish, library({e})) == Kinds{WishFaultKind::Later});
    wish.openPhase = 2;
    wish.done = {{ExerciseId("a"), wish.today.plusDays(-1), 1}};
    CHECK(kindsOf(routine({"a"}), wish, library({e})) == Kinds{WishFaultKind::TooSoon});
    wish.done.front().date = wish.today.plusDays(-2);
    CHECK(kindsOf(routine({"a"}), wish, library({e})).empty());
    e.tags = {"running"};
    CHECK(kindsOf(routine({"a"}), wish, library({e})) == Kinds{WishFaultKind::Running});
}

TEST_CASE("Wish faults: a dose beyond the exercise's own") {
    Routine r = routine({"a"});
    auto& item = std::get<RoutineItem>(r.phases.front().entries.front());
    item.dose.reps = WholeRange::exactly(11);
    CHECK(kindsOf(r, wishOf(20), library({move("a")})) == Kinds{WishFaultKind::Dose});
    item.dose.reps.reset();
    r.phases.front().rounds = 2;
    CHECK(kindsOf(r, wishOf(20), library({move("a")})) == Kinds{WishFaultKind::Dose});
}

TEST_CASE("Wish faults: the same again, and an easier or harder one beside it") {
    Exercise a = move("a");
    Exercise b = move("b");
    CHECK(kindsOf(routine({"a", "a"}), wishOf(20), library({a})) ==
          Kinds{WishFaultKind::Twice, WishFaultKind::Twice});
    const Kinds pair{WishFaultKind::Variants, WishFaultKind::Variants};
    a.harder = ExerciseId("b");
    CHECK(kindsOf(routine({"a", "b"}), wishOf(20), library({a, b})) == pair);
    a.harder.reset();
    b.easier = ExerciseId("a");
    CHECK(kindsOf(routine({"a", "b"}), wishOf(20), library({a, b})) == pair);
    b.easier.reset();
    a.variantGroup = b.variantGroup = "squat";
    CHECK(kindsOf(routine({"a", "b"}), wishOf(20), library({a, b})) == pair);
}

TEST_CASE("Wish faults: a lock that was changed, dropped or moved") {
    const ExerciseLibrary lib =
        library({move("a"), move("b", Muscle::Soleus), move("c", Muscle::GluteusMedius)});
    RoutineWish wish = wishOf(20);
    wish.base = routine({"a", "b"});
    wish.locked = {{PhaseKind::Strength, 1, 0}};
    CHECK(kindsOf(routine({"c", "b"}), wish, lib).empty());
    CHECK(kindsOf(routine({"b"}), wish, lib).empty()); // nothing is left to stand before it
    CHECK(kindsOf(routine({"a", "c"}), wish, lib) == Kinds{WishFaultKind::LockMissing});
    CHECK(kindsOf(routine({"b", "c"}), wish, lib) == Kinds{WishFaultKind::LockMoved});
    Routine changed = routine({"c", "b"});
    std::get<RoutineItem>(changed.phases.front().entries[1]).note = "other";
    CHECK(kindsOf(changed, wish, lib) == Kinds{WishFaultKind::LockMissing});
}

TEST_CASE("Wish faults: a focus that is not served, and breathing before the end") {
    Exercise breath = exercise("breath", dose(1, timed(60)));
    breath.kind = ExerciseKind::Breathing;
    const ExerciseLibrary lib = library({move("a"), breath});
    RoutineWish wish = wishOf(20);
    wish.focus = musclesOf(FocusArea::Calves);
    CHECK(kindsOf(routine({"a"}), wish, lib) == Kinds{WishFaultKind::FocusUnserved});
    wish.focus = musclesOf(FocusArea::Quads);
    CHECK(kindsOf(routine({"a", "breath"}), wish, lib).empty());
    CHECK(kindsOf(routine({"breath", "a"}), wish, lib) == Kinds{WishFaultKind::BreathingNotLast});
}

#include "src/coach/routine_warnings.h"

#include "tests/support/catch.h"
#include "tests/support/lived_history.h"
#include "tests/support/wishes.h"

using namespace patella;
using namespace patella::test;

namespace {

Exercise quad(const char* id, KneeLoad load) {
    Exercise e = exercise(id, dose(2, reps(8)));
    e.primary = {Muscle::Quadriceps};
    e.kneeLoad = load;
    return e;
}

/// deep (high) -> middle (moderate) -> shallow (low); left-out, which Patella leaves out; banded.
ExerciseLibrary squats() {
    Exercise deep = quad("deep", KneeLoad::High);
    deep.easier = ExerciseId("middle");
    Exercise middle = quad("middle", KneeLoad::Moderate);
    middle.easier = ExerciseId("shallow");
    Exercise leftOut = quad("left-out", KneeLoad::High);
    leftOut.kind = ExerciseKind::Avoid;
    leftOut.phases.clear();
    leftOut.prescription.reset();
    leftOut.instead = {ExerciseId("deep"), ExerciseId("shallow")};
    Exercise banded = quad("banded", KneeLoad::Low);
    banded.equipment = {Equipment::MiniBand};
    return library({deep, middle, quad("shallow", KneeLoad::Low), leftOut, banded});
}

PresentState sore(int right) {
    PresentState present;
    present.today = on(3);
    present.pain[1] = LatestPain{*PainScore::of(right), on(1)};
    present.knees = {false, true};
    return present;
}

std::vector<ItemWarning> about(const std::vector<const char*>& ids, const PresentState& present) {
    return routineWarnings(routine(ids), squats(), present);
}

} // namespace

TEST_CASE("Routine warnings: a load beyond the present pain names the knee, its score and the swap") {
    const auto warnings = about({"shallow", "deep"}, sore(6));
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].at == EntryRef{PhaseKind::Strength, 1});
    CHECK(warnings[0].why == WarningWhy::Load);
    CHECK(warnings[0].knee == Knee::Right);
    CHECK(warnings[0].pain == LatestPain{*PainScore::of(6), on(1)});
    CHECK(warnings[0].swap == ExerciseId("banded"));                     // shallow is in the routine already
    CHECK(about({"deep"}, sore(6)).at(0).swap == ExerciseId("shallow")); // middle is too much as well
    CHECK(about({"deep"}, sore(4)).at(0).swap == ExerciseId("middle"));
    CHECK(about({"deep"}, sore(2)).empty());
    CHECK(about({"middle"}, sore(5)).empty());
}

TEST_CASE("Routine warnings: of the load nothing is said while nothing is known of the knees") {
    PresentState present;
    CHECK(about({"deep"}, present).empty());
    present.knees = {true, false}; // it hurts, and nobody said how much
    const auto warnings = about({"deep"}, present);
    REQUIRE(warnings.size() == 1);
    CHECK_FALSE(warnings[0].pain);
    CHECK(about({"middle"}, present).empty());
    present.pain[1] = LatestPain{*PainScore::of(1), on(0)}; // the other knee's score explains nothing
    CHECK_FALSE(about({"deep"}, present).at(0).knee);
}

TEST_CASE("Routine warnings: a move that is left out says so whatever the pain, and what to do instead") {
    const auto warnings = about({"left-out"}, PresentState{});
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].why == WarningWhy::LeaveOut);
    CHECK(warnings[0].swap == ExerciseId("deep"));
    CHECK(about({"left-out"}, sore(4)).at(0).swap == ExerciseId("shallow"));
}

TEST_CASE("Routine warnings: what is not at hand is named") {
    PresentState present;
    present.equipment = roomWith({Equipment::Chair});
    const auto warnings = about({"banded"}, present);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].why == WarningWhy::Equipment);
    CHECK(warnings[0].lacking == std::vector{Equipment::MiniBand});
    CHECK(warnings[0].swap == ExerciseId("shallow")); // of the likest the one that loads least
    present.equipment = roomWith({Equipment::MiniBand});
    CHECK(about({"banded"}, present).empty());
    CHECK(about({"no-such-exercise"}, present).empty());
}

TEST_CASE("Routine warnings: what the user named and has not at hand is named, and nothing that wants it "
          "swapped in") {
    Exercise slide = exercise("slide", dose(2, reps(10)));
    slide.primary = {Muscle::Adductors};
    slide.ownEquipment = {"Slide board", "Sled"};
    Exercise other = slide;
    other.id = ExerciseId("other");
    other.ownEquipment = {"sled"};
    Exercise free = other;
    free.id = ExerciseId("z-free");
    free.ownEquipment.clear();
    const ExerciseLibrary all = library({slide, other, free});
    PresentState present;
    CHECK(routineWarnings(routine({"slide"}), all, present).empty()); // nothing said
    present.ownEquipment.emplace();
    const auto warnings = routineWarnings(routine({"slide"}), all, present);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].why == WarningWhy::Equipment);
    CHECK(warnings[0].lacking.empty());
    CHECK(warnings[0].lackingOwn.size() == 2);
    CHECK(warnings[0].swap == ExerciseId("z-free"));
    present.ownEquipment->emplace("slide board");
    CHECK(routineWarnings(routine({"slide"}), all, present).at(0).lackingOwn ==
          std::vector{OwnEquipment("sled")});
    present.ownEquipment->emplace("Sled");
    CHECK(routineWarnings(routine({"slide"}), all, present).empty());
}

TEST_CASE("Routine warnings: an item inside a superset is told by its place") {
    Routine two = routine({});
    two.block(PhaseKind::Strength)
        .entries.emplace_back(
            Superset{{RoutineItem{ExerciseId("shallow")}, RoutineItem{ExerciseId("deep")}}, ""});
    const auto warnings = routineWarnings(two, squats(), sore(4));
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].at == EntryRef{PhaseKind::Strength, 0, 1});
}

TEST_CASE("Routine warnings: a swap never brings a warning of its own, on what the app brings along") {
    const ExerciseLibrary& library = shippedLibrary();
    const bool held = rc::check([&] {
        PresentState present = sore(*rc::gen::inRange(0, 11));
        if (*rc::gen::arbitrary<bool>())
            present.equipment = roomWith({});
        Routine r = routine({});
        r.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{anyExercise(library).id});
        for (const ItemWarning& warning : routineWarnings(r, library, present)) {
            if (!warning.swap)
                continue;
            Routine swapped = routine({warning.swap->value.c_str()});
            RC_ASSERT(routineWarnings(swapped, library, present).empty());
            RC_ASSERT(expand(swapped, library).ok());
        }
    });
    CHECK(held);
}

TEST_CASE("Present state: the newest score of each knee, and the work of seven days") {
    const Exercise squat = strengthening("squat");
    LivedHistory lived;
    lived.train(0, {{&squat}}, 5, 6, 2);
    lived.train(6, {{&squat, 3}}, 1, 3, -1);
    Profile profile;
    profile.minutes = 20;
    profile.knees = PerKnee{false, true};
    const PresentState present = presentState(lived.history, profile, on(7));
    CHECK(present.pain[1] == LatestPain{*PainScore::of(3), on(6)});
    CHECK(present.minutes == 20);
    CHECK(present.knees == PerKnee{false, true});
    CHECK_FALSE(present.equipment);
    REQUIRE(present.week.size() == 1); // eight days ago is not this week
    CHECK(present.week[0].sets == 3);
    CHECK_FALSE(presentState(lived.history, profile, on(40)).pain[1]);
}

TEST_CASE("Week balance: what was done counts with what the routine adds") {
    const ExerciseLibrary library = squats();
    const Routine two = routine({"shallow"});
    const std::vector<DoneWork> week{{ExerciseId("middle"), on(0), 3}, {ExerciseId("gone"), on(0), 9}};
    CHECK(muscleBalance(two, library).sets.at(MuscleGroup::FrontOfThigh) == 2);
    CHECK(weekBalance(two, week, library).sets.at(MuscleGroup::FrontOfThigh) == 5);
    CHECK(weekBalance(two, {}, library) == muscleBalance(two, library));
}

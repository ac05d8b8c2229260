#include "src/routine/routine_facts.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace patella;
using namespace patella::test;

namespace {

Exercise working(const char* id, std::vector<Muscle> primary, std::vector<Muscle> secondary = {},
                 ExerciseKind kind = ExerciseKind::Strengthening) {
    Exercise e = exercise(id, dose(3, reps(10)));
    e.primary = std::move(primary);
    e.secondary = std::move(secondary);
    e.kind = kind;
    return e;
}

Routine choosing(ChooseRule rule) {
    Routine r = routine({"first"});
    r.block(PhaseKind::Strength)
        .entries.emplace_back(
            Choice{rule,
                   {RoutineItem{ExerciseId("a")}, RoutineItem{ExerciseId("b")}, RoutineItem{ExerciseId("c")}},
                   {}});
    return r;
}

std::vector<std::string> idsOf(const Routine& r) {
    std::vector<std::string> ids;
    for (const PhaseBlock& block : r.phases)
        for (const Entry& entry : block.entries)
            ids.push_back(std::get<RoutineItem>(entry).exercise.value);
    return ids;
}

} // namespace

TEST_CASE("Routine facts: the options of a choice count as one exercise") {
    REQUIRE(exerciseCount(choosing(ChooseRule::Any)) == 2);
    REQUIRE(exerciseCount(Routine{}) == 0);
}

TEST_CASE("Routine facts: picks replace the choice in its place") {
    const Routine any = choosing(ChooseRule::Any);
    REQUIRE(choicesOf(any).size() == 1);
    REQUIRE(idsOf(withPicks(any, {{0, 0}, {0, 2}})) == std::vector<std::string>{"first", "a", "c"});
    REQUIRE(idsOf(withPicks(any, {})) == std::vector<std::string>{"first", "a"});
    REQUIRE(idsOf(withPicks(choosing(ChooseRule::One), {{0, 1}, {0, 2}})) ==
            std::vector<std::string>{"first", "b"});
    REQUIRE(choicesOf(withPicks(any, {{0, 1}})).empty());
}

TEST_CASE("Routine facts: equipment is listed once, unknown exercises ask for none") {
    Exercise a = exercise("a", dose(1, reps(1)));
    a.equipment = {Equipment::Wall, Equipment::Mat};
    Exercise b = exercise("b", dose(1, reps(1)));
    b.equipment = {Equipment::Mat};
    REQUIRE(equipmentOf(routine({"b", "a", "gone"}), library({a, b})) ==
            std::vector{Equipment::Mat, Equipment::Wall});
}

TEST_CASE("Routine facts: a working muscle counts whole, a helping one half") {
    const auto lib =
        library({working("squat", {Muscle::Quadriceps}, {Muscle::GluteusMaximus, Muscle::HipFlexors}),
                 working("reach", {Muscle::Hamstrings}, {}, ExerciseKind::Stretch)});
    const MuscleBalance balance = muscleBalance(routine({"squat", "reach"}), lib);
    REQUIRE(balance.strength);
    REQUIRE(balance.sets.at(MuscleGroup::FrontOfThigh) == 3);
    REQUIRE(balance.sets.at(MuscleGroup::Buttocks) == 1.5);
    REQUIRE(balance.sets.at(MuscleGroup::Hamstrings) == 0);
}

TEST_CASE("Routine facts: without strengthening the other sets are counted, rounds included") {
    const auto lib = library({working("reach", {Muscle::Hamstrings}, {}, ExerciseKind::Stretch)});
    Routine r = routine({"reach"}, PhaseKind::Stretch);
    r.block(PhaseKind::Stretch).rounds = 2;
    const MuscleBalance balance = muscleBalance(r, lib);
    REQUIRE_FALSE(balance.strength);
    REQUIRE(balance.sets.at(MuscleGroup::Hamstrings) == 6);
    REQUIRE(balance.sets.size() == allMuscleGroups.size());
}

#include "src/routine/swap_choice.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace patella;
using namespace patella::test;

namespace {

Exercise move(const char* id, std::vector<Muscle> primary, KneeLoad load = KneeLoad::Low,
              std::vector<Equipment> equipment = {}) {
    Exercise e = exercise(id, dose(2, reps(8)));
    e.primary = std::move(primary);
    e.kneeLoad = load;
    e.equipment = std::move(equipment);
    return e;
}

std::vector<std::string> namesOf(const std::vector<const Exercise*>& exercises) {
    std::vector<std::string> names;
    for (const Exercise* e : exercises)
        names.push_back(e->id.value);
    return names;
}

const std::vector<Muscle> hip{Muscle::GluteusMedius, Muscle::GluteusMaximus};

} // namespace

TEST_CASE("Swap choice: the easier and the harder link, and the likest others") {
    Exercise own = move("own", hip, KneeLoad::Moderate);
    own.easier = ExerciseId("easy");
    own.harder = ExerciseId("hard");
    const auto lib = library({own, move("easy", hip), move("hard", hip, KneeLoad::High),
                              move("one", {hip[0]}), move("both", hip), move("thigh", {Muscle::Quadriceps})});
    const SessionPlan plan = expand(routine({"own"}), lib).value();
    const SwapChoice choice = swapsFor(plan.items[0], plan, lib);
    REQUIRE(choice.easier);
    CHECK(choice.easier->id.value == "easy");
    REQUIRE(choice.harder);
    CHECK(choice.harder->id.value == "hard");
    CHECK(namesOf(choice.others) == std::vector<std::string>{"both", "one"});
}

TEST_CASE("Swap choice: nothing that loads the knee more, wants what is not there, or is in the session") {
    Exercise kit = move("kit", hip, KneeLoad::Low, {Equipment::LongBand});
    Exercise mat = move("mat", hip, KneeLoad::Low, {Equipment::Mat});
    Exercise avoid = move("avoid", hip);
    avoid.kind = ExerciseKind::Avoid;
    const auto lib = library(
        {move("own", hip), move("loads", hip, KneeLoad::Moderate), kit, mat, avoid, move("there", hip)});
    const SessionPlan plan = expand(routine({"own", "there"}), lib).value();
    CHECK(namesOf(swapsFor(plan.items[0], plan, lib).others) == std::vector<std::string>{"mat"});
}

TEST_CASE("Swap choice: what the user named must be in the session already") {
    Exercise own = move("own", hip);
    own.ownEquipment = {"Slide board"};
    Exercise same = move("same", hip);
    same.ownEquipment = {"slide board"};
    Exercise other = move("other", hip);
    other.ownEquipment = {"Sled"};
    const auto lib = library({own, same, other});
    const SessionPlan plan = expand(routine({"own"}), lib).value();
    CHECK(namesOf(swapsFor(plan.items[0], plan, lib).others) == std::vector<std::string>{"same"});
}

TEST_CASE("Swap choice: an easier exercise that wants equipment the session has not is not offered") {
    Exercise own = move("own", hip);
    own.easier = ExerciseId("band");
    const auto lib = library({own, move("band", hip, KneeLoad::Low, {Equipment::MiniBand})});
    const SessionPlan plan = expand(routine({"own"}), lib).value();
    CHECK_FALSE(swapsFor(plan.items[0], plan, lib).easier);
    PlannedItem unknown;
    unknown.exercise = ExerciseId("nobody");
    CHECK(swapsFor(unknown, plan, lib).others.empty());
}

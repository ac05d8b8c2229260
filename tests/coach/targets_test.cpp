#include "src/coach/targets.h"
#include "tests/support/catch.h"
#include "tests/support/lived_history.h"

using namespace patella;
using namespace patella::test;

namespace {

/// Repetitions, 2 to 3 sets of 8 to 10; the lower ends are where it begins.
ExerciseLibrary squats() {
    Exercise squat = strengthening("squat");
    Exercise chair = strengthening("chair-squat");
    Exercise single = strengthening("single-squat");
    squat.easier = chair.id;
    squat.harder = single.id;
    return library({squat, chair, single, strengthening("clam", SideRule::PerSide)});
}

CoachEntry at(const char* id, int sets, int amount, const char* to = nullptr, std::optional<Side> side = {}) {
    CoachEntry entry{{ExerciseId(id), side}, {}, false, {ExerciseId(to ? to : id)}};
    entry.target.sets = sets;
    entry.target.amount = amount;
    return entry;
}

RoutineItem only(const Dosed& dosed) {
    return std::get<RoutineItem>(dosed.routine.phases.at(0).entries.at(0));
}

Dosed dosed(const std::vector<CoachEntry>& coach, const DosePatch& patch = {}, const char* id = "squat") {
    Routine r = routine({id});
    std::get<RoutineItem>(r.phases[0].entries[0]).dose = patch;
    return withTargets(r, coach, squats());
}

PlannedItem planned(const Dosed& d) { return expand(d.routine, squats())->items.at(0); }

} // namespace

TEST_CASE("Targets: a raised exercise is asked for at its new level") {
    const Dosed d = dosed({at("squat", 2, 9)});
    CHECK(d.changed.size() == 1);
    CHECK(planned(d).sets == 2);
    CHECK(std::get<Repetitions>(planned(d).target).count == WholeRange::exactly(9));
}

TEST_CASE("Targets: an exercise eased below its lower end is asked for at less, whatever the routine says") {
    DosePatch more;
    more.sets = WholeRange::exactly(3);
    more.reps = WholeRange::exactly(15);
    const Dosed d = dosed({at("squat", 1, 8)}, more);
    CHECK(planned(d).sets == 1);
    CHECK(std::get<Repetitions>(planned(d).target).count == WholeRange::exactly(8));
}

TEST_CASE("Targets: what lies between stays as the routine says") {
    DosePatch more;
    more.sets = WholeRange::exactly(3);
    more.reps = WholeRange::exactly(15);
    const Dosed d = dosed({at("squat", 2, 9)}, more);
    CHECK(d.changed.empty());
    CHECK(only(d).dose == more);
    CHECK(dosed({at("squat", 2, 8)}).changed.empty()); // the lower end itself
    CHECK(dosed({}).changed.empty());
}

TEST_CASE("Targets: another exercise takes the place of one that was eased or raised beyond its ends") {
    CHECK(only(dosed({at("squat", 2, 8, "chair-squat")})).exercise == ExerciseId("chair-squat"));
    CHECK(only(dosed({at("squat", 2, 8, "single-squat")})).exercise == ExerciseId("single-squat"));
    CHECK(only(dosed({at("squat", 2, 8, "gone")})).exercise == ExerciseId("squat"));
}

TEST_CASE("Targets: of two sides the more careful one speaks for both") {
    const Dosed d =
        dosed({at("clam", 2, 10, nullptr, Side::Left), at("clam", 2, 9, nullptr, Side::Right)}, {}, "clam");
    REQUIRE(d.changed.size() == 1);
    CHECK(d.changed[0].key.side == Side::Right);
    CHECK(std::get<Repetitions>(planned(d).target).count == WholeRange::exactly(9));
}

TEST_CASE("Targets: putting them in place twice changes nothing more") {
    const std::vector<CoachEntry> coach{at("squat", 2, 10)};
    const Dosed once = dosed(coach);
    CHECK(withTargets(once.routine, coach, squats()).routine == once.routine);
}

TEST_CASE("Targets: the user's own dose is taken whatever the routine asks") {
    CoachEntry own = at("squat", 2, 9);
    own.ownSince = on(0);
    DosePatch more;
    more.sets = WholeRange::exactly(3);
    more.reps = WholeRange::exactly(15);
    const Dosed d = dosed({own}, more);
    CHECK(d.changed.size() == 1);
    CHECK(planned(d).sets == 2);
    CHECK(std::get<Repetitions>(planned(d).target).count == WholeRange::exactly(9));
}

TEST_CASE("Targets: a step of load is named in the plan") {
    CoachEntry loaded = at("squat", 3, 10);
    loaded.target.load = 1;
    const Dosed d = dosed({loaded});
    CHECK(planned(d).plannedLoad == 1);
    CHECK(planned(d).load == 0);
    CHECK(withTargets(d.routine, {loaded}, squats()).changed.empty());
    CHECK(planned(dosed({at("squat", 3, 10)})).plannedLoad == 0);
}

TEST_CASE("Targets: the coach has something to say of every exercise that was done, changed or not") {
    const RoutineItem squat{ExerciseId("squat")};
    CHECK_FALSE(coachedItem(squat, {}, squats()));
    const auto same = coachedItem(squat, {at("squat", 2, 8)}, squats());
    REQUIRE(same);
    CHECK_FALSE(same->changed);
    CHECK(same->item == squat);
    const auto up = coachedItem(squat, {at("squat", 2, 10)}, squats());
    REQUIRE(up);
    CHECK(up->changed);
    CHECK(up->entry.target.amount == 10);
}

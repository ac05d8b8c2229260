// What is locked, and what the coach and the plan say.
#include "src/coach/routine_generator.h"

#include "src/coach/targets.h"
#include "tests/support/catch.h"
#include "tests/support/made_routine.h"

using namespace patella;
using namespace patella::test;

TEST_CASE("Routine generator: the coach's doses stand, and its targets change nothing afterwards") {
    RoutineWish wish = wishOf(60);
    wish.pain = {PainScore::of(1), PainScore::of(1)};
    wish.coach = {coached("chair-squat", 3, 11), coached("band-squat", 1, 8), coached("mini-squat", 3, 12),
                  coached("glute-bridge", 3, 14)};
    int seen = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        wish.seed = seed;
        const MadeRoutine routine = made(wish);
        CHECK(withTargets(routine.routine, wish.coach, shippedLibrary()).routine == routine.routine);
        for (const PhaseBlock& block : routine.routine.phases)
            for (const Entry& entry : block.entries)
                for (const RoutineItem* item : itemsOf(entry))
                    if (item->exercise.value == "chair-squat") {
                        ++seen;
                        CHECK(item->dose.sets == WholeRange::exactly(3));
                        CHECK(item->dose.reps == WholeRange::exactly(11));
                    }
    }
    CHECK(seen > 0);
}

TEST_CASE("Routine generator: what the coach withholds or replaced is left out") {
    RoutineWish wish = wishOf(10);
    wish.phases = {PhaseKind::Strength};
    const ExerciseLibrary lib = library(
        {move("a", {Muscle::Quadriceps}), move("b", {Muscle::GluteusMedius}), move("c", {Muscle::Soleus})});
    CoachEntry held = coached("a", 2, 10);
    held.withheld = Withheld::Suspended;
    CoachEntry replaced = coached("b", 2, 10);
    replaced.target.exercise = ExerciseId("c");
    wish.coach = {held, replaced};
    const MadeRoutine routine = made(wish, lib);
    CHECK(countOf(routine, LeftOutWhy::Withheld) == 1);
    CHECK(countOf(routine, LeftOutWhy::Replaced) == 1);
    const auto* reasons = reasonsFor(routine, "c");
    REQUIRE(reasons);
    CHECK(has(*reasons, ItemWhy::CoachLevel));
}

TEST_CASE("Routine generator: two suspended sides of one exercise count once and never come") {
    RoutineWish wish = wishOf(40);
    for (const Side side : bothSides) {
        CoachEntry entry = coached("clamshell", 2, 10);
        entry.key.side = side;
        entry.suspendedUntil = wish.today.plusDays(2);
        wish.coach.push_back(entry);
    }
    const MadeRoutine routine = made(wish);
    CHECK_FALSE(reasonsFor(routine, "clamshell"));
    CHECK(countOf(routine, LeftOutWhy::Withheld) == 1);
}

TEST_CASE("Routine generator: a plan keeps out what is for later, and without one the last phase stays out") {
    RoutineWish wish = wishOf(120);
    wish.pain = {PainScore::of(0), PainScore::of(0)};
    for (int open = 1; open <= 4; ++open) {
        wish.openPhase = open;
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            wish.seed = seed;
            for (const Exercise* e : exercisesIn(made(wish), PhaseKind::Strength))
                CHECK(e->planPhase <= open);
        }
    }
    wish.openPhase.reset();
    CHECK(countOf(made(wish), LeftOutWhy::Later) == 1); // hops
}

TEST_CASE("Routine generator: regenerating keeps what is locked with its dose and its place") {
    RoutineWish wish = hipsFirst();
    wish.base = made(wish).routine;
    wish.base.id = RoutineId("mine");
    wish.base.name = "Mine";
    auto& entries = wish.base.block(PhaseKind::Strength).entries;
    auto* item = std::get_if<RoutineItem>(&entries[1]);
    REQUIRE(item);
    item->dose.sets = WholeRange::exactly(1);
    item->note = "slowly";
    wish.locked = {{PhaseKind::Strength, 1, 0}};
    std::set<std::string> first;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        wish.seed = seed;
        const MadeRoutine again = made(wish);
        const PhaseBlock* block = again.routine.findBlock(PhaseKind::Strength);
        REQUIRE(block->entries.size() >= 2);
        CHECK(block->entries[1] == entries[1]);
        CHECK(again.routine.id == wish.base.id);
        CHECK(again.routine.name == "Mine");
        CHECK(again.duration <= wish.limit());
        first.insert(std::get_if<RoutineItem>(&block->entries[0])->exercise.value);
    }
    CHECK(first.size() > 1);
}

TEST_CASE("Routine generator: what is locked against the wish stays, and is told") {
    RoutineWish wish = wishOf(40);
    wish.pain[0] = PainScore::of(6);
    wish.equipment = roomWith();
    wish.base = routine({"single-leg-squat-to-box", "clamshell"});
    wish.locked = {{PhaseKind::Strength, 0, 0}, {PhaseKind::Strength, 1, 0}};
    const MadeRoutine routine = made(wish);
    REQUIRE(routine.against.size() == 1);
    CHECK(routine.against.front().place == EntryRef{PhaseKind::Strength, 0, 0});
    CHECK(routine.against.front().why == LeftOutWhy::Equipment);
}

TEST_CASE("Routine generator: a phase with rounds keeps them, and new items count them") {
    RoutineWish wish = wishOf(30);
    wish.base = routine({"clamshell"});
    wish.base.block(PhaseKind::Strength).rounds = 2;
    RoutineItem once{ExerciseId("clamshell")};
    once.dose.sets = WholeRange::exactly(1);
    wish.base.block(PhaseKind::Strength).entries.front() = once;
    wish.locked = {{PhaseKind::Strength, 0, 0}};
    const MadeRoutine routine = made(wish);
    const PhaseBlock* block = routine.routine.findBlock(PhaseKind::Strength);
    CHECK(block->rounds == 2);
    CHECK(routine.duration <= wish.limit());
    CHECK(routine.duration > wish.limit() - std::chrono::seconds(30));
}

TEST_CASE("Routine generator: the player's own lead times are counted") {
    RoutineWish wish = wishOf(40);
    const ExpandOptions slow{std::chrono::seconds(30), std::chrono::milliseconds(12'500), {}};
    const MadeRoutine routine = made(wish, shippedLibrary(), slow);
    CHECK(routine.duration == expand(routine.routine, shippedLibrary(), slow)->duration());
    CHECK(routine.duration <= wish.limit());
    CHECK(routine.duration > wish.limit() - std::chrono::seconds(40));
}

TEST_CASE("Routine generator: a wish that is none is refused") {
    const auto refused = [](RoutineWish wish) {
        const auto result = generateRoutine(wish, shippedLibrary());
        return !result && result.error().code == ErrorCode::InvalidArgument;
    };
    CHECK(refused(wishOf(9)));
    CHECK(refused(wishOf(481)));
    RoutineWish wish = wishOf(40);
    wish.phases.clear();
    CHECK(refused(wish));
    wish = wishOf(40);
    wish.locked = {{PhaseKind::Strength, 0, 0}};
    CHECK(refused(wish));
    wish = wishOf(40);
    wish.openPhase = 5;
    CHECK(refused(wish));
    CHECK_FALSE(refused(wishOf(480)));
}

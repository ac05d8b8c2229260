#include "src/coach/routine_generator.h"

#include "tests/support/catch.h"
#include "tests/support/made_routine.h"

using namespace patella;
using namespace patella::test;

TEST_CASE("Routine generator: twenty minutes, mat and band, right knee at 3, hips first") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const MadeRoutine routine = made(hipsFirst(seed));
        CHECK(routine.routine.phases.size() == 4);
        CHECK(routine.emptyPhases.empty());
        CHECK(routine.duration <= std::chrono::minutes(20));
        CHECK(routine.duration >= std::chrono::minutes(20) - std::chrono::seconds(30));
        const auto strength = exercisesIn(routine, PhaseKind::Strength);
        REQUIRE(strength.size() >= 2);
        CHECK(serves(*strength.front(), musclesOf(FocusArea::Hips)));
        for (const Exercise* e : strength)
            CHECK(e->kneeLoad != KneeLoad::High);
    }
}

TEST_CASE("Routine generator: without a focus a session works hip and knee") {
    int both = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        RoutineWish wish = wishOf(60, seed);
        wish.pain = {PainScore::of(1), PainScore::of(1)};
        const MadeRoutine routine = made(wish);
        const MuscleBalance balance = muscleBalance(routine.routine, shippedLibrary());
        both +=
            balance.sets.at(MuscleGroup::SideOfHip) >= 2 && balance.sets.at(MuscleGroup::FrontOfThigh) >= 2;
    }
    CHECK(both >= 19);
}

TEST_CASE("Routine generator: another seed makes another routine that fits as well") {
    std::set<std::vector<std::string>> different;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const MadeRoutine routine = made(hipsFirst(seed));
        std::vector<std::string> ids;
        for (const Exercise* e : exercisesIn(routine, PhaseKind::Strength))
            ids.push_back(e->id.value);
        different.insert(ids);
    }
    CHECK(different.size() >= 8);
}

TEST_CASE("Routine generator: a warm-up gets going first, breathing comes last") {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const MadeRoutine routine = made(wishOf(60, seed));
        const Exercise& first = *exercisesIn(routine, PhaseKind::WarmUp).front();
        CHECK(std::holds_alternative<Timed>(first.prescription->dose.work()));
        CHECK(exercisesIn(routine, PhaseKind::CoolDown).back()->kind == ExerciseKind::Breathing);
    }
}

TEST_CASE("Routine generator: a warm-up takes its part of the time, no more") {
    for (int halfMinutes = 20; halfMinutes <= 120; halfMinutes += 10)
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const MadeRoutine routine = made(wishOf(halfMinutes, seed));
            const RoutineTimes times = timesOf(routine.routine, shippedLibrary());
            CAPTURE(halfMinutes, seed);
            REQUIRE(routine.routine.phases.front().phase == PhaseKind::WarmUp);
            CHECK(times.phases.front().total * 4 <= routine.duration);
        }
}

TEST_CASE("Routine generator: in a phase each place is gone to once") {
    const auto ground = [](const Exercise& e) {
        const bool up = e.position == Position::Standing || e.position == Position::OneLeg ||
                        e.position == Position::Moving;
        return up ? 0 : e.position == Position::Sitting ? 1 : 2;
    };
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const MadeRoutine routine = made(wishOf(90, seed));
        for (const PhaseKind phase : {PhaseKind::Stretch, PhaseKind::Strength}) {
            std::vector<int> places;
            for (const Exercise* e : exercisesIn(routine, phase))
                if (places.empty() || places.back() != ground(*e))
                    places.push_back(ground(*e));
            const std::set<int> once(places.begin(), places.end());
            CHECK(once.size() == places.size());
        }
    }
}

TEST_CASE("Routine generator: at 7 only what loads the knee little, and gently") {
    RoutineWish wish = wishOf(30);
    wish.pain[0] = PainScore::of(7);
    const MadeRoutine routine = made(wish);
    for (const PhaseKind phase : allPhases)
        for (const Exercise* e : exercisesIn(routine, phase))
            CHECK(e->kneeLoad == KneeLoad::Low);
    CHECK(countOf(routine, LeftOutWhy::Load) > 10);
}

TEST_CASE("Routine generator: what was trained yesterday rests, and the balance of two weeks counts") {
    RoutineWish wish = wishOf(40);
    wish.pain = {PainScore::of(1), PainScore::of(1)};
    wish.done = {{ExerciseId("chair-squat"), wish.today.plusDays(-1), 3}};
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        wish.seed = seed;
        const MadeRoutine routine = made(wish);
        for (const Exercise* e : exercisesIn(routine, PhaseKind::Strength))
            for (const Muscle muscle : e->primary)
                CHECK((muscle != Muscle::Quadriceps && muscle != Muscle::GluteusMaximus));
        CHECK(countOf(routine, LeftOutWhy::TooSoon) > 5);
    }
    wish.done.front().date = wish.today.plusDays(-2);
    CHECK(countOf(made(wish), LeftOutWhy::TooSoon) == 0);
}

TEST_CASE("Routine generator: muscles that had little come before those that had much, and it says so") {
    const ExerciseLibrary lib =
        library({move("squat", {Muscle::Quadriceps}), move("hip", {Muscle::GluteusMedius})});
    RoutineWish wish = wishOf(10);
    wish.phases = {PhaseKind::Strength};
    wish.done = {{ExerciseId("squat"), wish.today.plusDays(-4), 8},
                 {ExerciseId("hip"), wish.today.plusDays(-9), 2}};
    const MadeRoutine routine = made(wish, lib);
    const auto* reasons = reasonsFor(routine, "hip");
    REQUIRE(reasons);
    REQUIRE(reasons->front().why == ItemWhy::Balance);
    CHECK(reasons->front().group == MuscleGroup::SideOfHip);
    CHECK(reasons->front().sets == 2);
    CHECK(reasons->front().against == 8);
    REQUIRE(reasons->back().why == ItemWhy::NotDoneFor);
    CHECK(reasons->back().days == 9);
    const auto* other = reasonsFor(routine, "squat");
    REQUIRE(other);
    CHECK_FALSE(has(*other, ItemWhy::Balance));
}

TEST_CASE("Routine generator: what has not been done for longest is preferred") {
    std::vector<Exercise> alike;
    for (const char* id : {"a", "b", "c", "d"})
        alike.push_back(move(id, {Muscle::Quadriceps}, 22)); // two sets take nearly all of the time
    const ExerciseLibrary lib = library(std::move(alike));
    RoutineWish wish = wishOf(10);
    wish.phases = {PhaseKind::Strength};
    const auto day = [&](int ago) { return wish.today.plusDays(-ago); };
    wish.done = {{ExerciseId("a"), day(2), 1},
                 {ExerciseId("b"), day(2), 1},
                 {ExerciseId("c"), day(2), 1},
                 {ExerciseId("d"), day(13), 1}};
    int fresh = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        wish.seed = seed;
        fresh += exercisesIn(made(wish, lib), PhaseKind::Strength, lib).front()->id.value == "d" ? 1 : 0;
    }
    CHECK(fresh >= 18); // by chance alone it were ten
}

TEST_CASE("Routine generator: the reasons name the focus, the knee and the purpose") {
    const MadeRoutine routine = made(hipsFirst());
    for (const MadeEntry& entry : routine.entries) {
        const RoutineItem& item =
            *itemsOf(routine.routine.findBlock(entry.place.phase)->entries[entry.place.entry]).front();
        const Exercise& e = *shippedLibrary().find(item.exercise);
        CAPTURE(e.id.value);
        for (const ItemReason& reason : entry.reasons) {
            if (reason.why == ItemWhy::Focus)
                CHECK(musclesOf(FocusArea::Hips).contains(*reason.muscle));
            if (reason.why == ItemWhy::LowLoad) {
                CHECK(e.kneeLoad == KneeLoad::Low);
                CHECK(reason.knee == Knee::Right);
                CHECK(reason.score == PainScore::of(3));
            }
            CHECK(reason.why != ItemWhy::NotDone); // nothing is recorded at all
        }
        CHECK(has(entry.reasons, ItemWhy::Calms) == (e.kind == ExerciseKind::Breathing));
    }
}

TEST_CASE("Routine generator: five minutes are a warm-up and strength; what found no room is told") {
    RoutineWish wish = wishOf(10);
    wish.pain = {PainScore::of(0), PainScore::of(0)};
    const MadeRoutine routine = made(wish);
    CHECK_FALSE(exercisesIn(routine, PhaseKind::WarmUp).empty());
    CHECK_FALSE(exercisesIn(routine, PhaseKind::Strength).empty());
    CHECK(routine.emptyPhases.contains(PhaseKind::Stretch));
}

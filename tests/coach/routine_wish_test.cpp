#include "src/coach/routine_wish.h"

#include "tests/support/catch.h"
#include "tests/support/lived_history.h"
#include "tests/support/wishes.h"

using namespace patella;
using namespace patella::test;

TEST_CASE("Routine wish: what pain allows, and caution where nothing is known") {
    RoutineWish wish;
    CHECK(mostLoad(wish) == KneeLoad::Moderate);
    for (int score = 0; score <= 10; ++score) {
        wish.pain[0] = PainScore::of(score);
        CHECK(mostLoad(wish) == (score <= 2   ? KneeLoad::High
                                 : score <= 5 ? KneeLoad::Moderate
                                              : KneeLoad::Low));
    }
    wish.pain[0] = PainScore::of(1);
    wish.knees = {false, true}; // the other one hurts, and nobody said how much
    CHECK(mostLoad(wish) == KneeLoad::Moderate);
    wish.pain[1] = PainScore::of(6);
    CHECK(mostLoad(wish) == KneeLoad::Low);
    CHECK(worstKnee(wish)->knee == Knee::Right);
}

TEST_CASE("Routine wish: the left knee speaks for two that are equally sore") {
    RoutineWish wish;
    CHECK_FALSE(worstKnee(wish));
    wish.pain = {PainScore::of(4), PainScore::of(4)};
    CHECK(worstKnee(wish)->knee == Knee::Left);
}

TEST_CASE("Routine wish: a muscle is served by what works it first or most") {
    Exercise e = exercise("a", dose(2, reps(8)));
    e.primary = {Muscle::Quadriceps, Muscle::GluteusMaximus};
    CHECK(serves(e, musclesOf(FocusArea::Quads)));
    CHECK_FALSE(serves(e, musclesOf(FocusArea::Hips)));
    e.primary.push_back(Muscle::GluteusMedius);
    CHECK(serves(e, musclesOf(FocusArea::Hips)));
    CHECK_FALSE(serves(e, {}));
    e.primary.clear();
    CHECK_FALSE(serves(e, musclesOf(FocusArea::Quads)));
}

TEST_CASE("Routine wish: steps of one movement are told by link or group, an exercise is none of itself") {
    Exercise a = exercise("a", dose(1, reps(1)));
    Exercise b = exercise("b", dose(1, reps(1)));
    CHECK_FALSE(isVariantPair(a, b));
    a.easier = ExerciseId("b");
    CHECK(isVariantPair(a, b));
    CHECK(isVariantPair(b, a));
    a.easier = ExerciseId("a");
    CHECK_FALSE(isVariantPair(a, b));
    CHECK_FALSE(isVariantPair(a, a));
}

TEST_CASE("Routine wish: sets of two weeks are counted by day, both sides of a set once") {
    const Exercise squat = strengthening("squat");
    const Exercise clam = strengthening("clam", SideRule::PerSide);
    LivedHistory lived;
    lived.train(0, {{&squat, 3}});
    lived.train(13, {{&squat, 2}, {&clam, 2}});
    lived.train(13, {{&squat, 1}});
    lived.train(15, {{&squat, 3}}); // not yet
    const std::vector<DoneWork> done = doneLately(lived.history, on(14));
    CHECK(done == std::vector<DoneWork>{{ExerciseId("clam"), on(13), 2}, {ExerciseId("squat"), on(13), 3}});
    CHECK(doneLately(lived.history, on(13)).size() == 3);
}

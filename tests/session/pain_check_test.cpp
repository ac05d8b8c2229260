#include "src/session/pain_check.h"
#include "tests/support/catch.h"

using namespace patella;

namespace {

KneeAnswers right(int score, bool sharp = false) {
    KneeAnswers answers;
    answers[static_cast<std::size_t>(Knee::Right)] = {PainScore::of(score), sharp};
    return answers;
}

} // namespace

TEST_CASE("Pain check: strength goes on gently up to 5 and ends at 6") {
    for (int score = 0; score <= 10; ++score) {
        const PainAdvice wanted = score <= 2   ? PainAdvice::CarryOn
                                  : score <= 5 ? PainAdvice::Careful
                                               : PainAdvice::EndExercise;
        REQUIRE(adviceDuring(right(score), 5) == wanted);
    }
}

TEST_CASE("Pain check: a stretch carries on at 2 and ends at 3") {
    REQUIRE(adviceDuring(right(2), 2) == PainAdvice::CarryOn);
    REQUIRE(adviceDuring(right(3), 2) == PainAdvice::EndExercise);
}

TEST_CASE("Pain check: sharp pain ends an exercise whatever the score") {
    REQUIRE(adviceDuring(right(0, true), 5) == PainAdvice::EndExercise);
    KneeAnswers sharpAlone;
    sharpAlone[0].sharp = true;
    REQUIRE(adviceDuring(sharpAlone, 5) == PainAdvice::EndExercise);
}

TEST_CASE("Pain check: the knee that asks for more decides") {
    KneeAnswers answers = right(1);
    answers[static_cast<std::size_t>(Knee::Left)].score = PainScore::of(4);
    REQUIRE(adviceDuring(answers, 5) == PainAdvice::Careful);
    REQUIRE(adviceDuring({}, 5) == PainAdvice::CarryOn);
}

TEST_CASE("Pain check: 6 or more before the start leaves low-load movement") {
    REQUIRE_FALSE(onlyLowLoadFits({}));
    REQUIRE_FALSE(onlyLowLoadFits(right(5)));
    REQUIRE(onlyLowLoadFits(right(6)));
    REQUIRE(onlyLowLoadFits(right(1, true)));
}

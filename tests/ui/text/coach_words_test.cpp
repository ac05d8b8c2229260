#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/lived_history.h"
#include "ui/text/coach_words.h"
#include "ui/text/words.h"

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

std::string said(const QString& text) { return text.toStdString(); }

Exercise squat() {
    Exercise e = strengthening("squat");
    e.name = "Mini squat";
    e.optionalEquipment = {Equipment::Weight};
    return e;
}

CoachEntry entry(int load = 0) {
    CoachEntry made{
        {ExerciseId("squat")}, {}, false, {ExerciseId("squat"), Measure::Repetitions, 3, 10, load}};
    made.lastDone = on(0);
    return made;
}

} // namespace

TEST_CASE("CoachWords: a dose says what the coach made of it, and whose it is") {
    const ExerciseLibrary lib = library({squat()});
    CHECK(said(CoachWords::note(entry(), lib).badge) == "Coach: 3 × 10 reps");
    CHECK(said(CoachWords::note(entry(1), lib).badge).starts_with("Coach: 3 × 10 reps, +1 step"));
    CoachEntry own = entry();
    own.ownSince = *LocalDate::of(2026, 11, 12);
    CHECK(said(CoachWords::note(own, lib).badge) == "Yours: 3 × 10 reps");
    CHECK(said(CoachWords::note(own, lib).why).starts_with("Your own since 12 Nov. "));
    CoachEntry rests = entry();
    rests.withheld = Withheld::LowLoadOnly;
    CHECK(said(CoachWords::note(rests, lib).badge) == "Coach: not today");
}

TEST_CASE("CoachWords: a dose that the coach leaves says so, with what it would ask for") {
    const ExerciseLibrary lib = library({squat()});
    const CoachNote note =
        CoachWords::note(CoachedItem{entry(), RoutineItem{ExerciseId("squat")}, false}, lib);
    CHECK(said(note.badge) == "Coach: keeps this dose");
    CHECK(said(note.why).starts_with("The coach would ask for 3 × 10 reps"));
}

TEST_CASE("Words: steps of load are named by what loads the exercise") {
    CHECK(Words::load(0, {Equipment::MiniBand}).isEmpty());
    CHECK(said(Words::load(1, {Equipment::MiniBand})) == "next band");
    CHECK(said(Words::load(1, {Equipment::Step})) == "one step higher");
    CHECK(said(Words::load(2, {Equipment::Mat})).starts_with("+2 step"));
}

TEST_CASE("CoachWords: every number has its words, range and unit") {
    for (const RuleNumber& number : ruleNumbers()) {
        CHECK_FALSE(CoachWords::name(number.key).isEmpty());
        CHECK_FALSE(CoachWords::explained(number.key).isEmpty());
        CHECK_FALSE(CoachWords::value(number, number.of({})).isEmpty());
    }
    CHECK(said(CoachWords::value(*findNumber("min_ratio"), 0.7)) == "70 %");
    CHECK(said(CoachWords::value(*findNumber("week_hold_delta"), 1.5)) == "1.5 points");
    CHECK(said(CoachWords::range(*findNumber("min_ratio"))) == "50 to 100 %; ours is 70 %");
    CHECK(CoachWords::changed({}).isEmpty());
    CHECK(said(CoachWords::changed({{"safe_during_max", 2, 1, on(0)}})) ==
          "This uses numbers changed by you or your clinician: calm up to 1 of 10 (ours 2 of 10).");
}

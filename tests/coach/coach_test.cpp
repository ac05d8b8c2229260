#include "src/coach/coach.h"

#include "tests/support/catch.h"
#include "tests/support/lived_history.h"

using namespace patella;
using namespace patella::test;
using Code = ReasonCode;

namespace {

struct World {
    Exercise squat = strengthening("squat");
    Exercise step = strengthening("step");
    Exercise bridge = strengthening("bridge");
    Exercise lunge = strengthening("lunge", SideRule::PerSide);
    LivedHistory lived{};
    std::vector<Override> overrides{};
    CoachOptions options{};

    World() { bridge.kneeLoad = KneeLoad::Low; }

    std::vector<CoachEntry> all(int day) const {
        return coachToday(lived.history, library({squat, step, bridge, lunge}), overrides, on(day), options);
    }
    CoachEntry squatOn(int day) const { return entryOf(all(day), "squat"); }
};

bool is(const CoachEntry& entry, Outcome outcome, Code code) {
    return entry.decision.outcome == outcome && entry.decision.reason.code == code;
}

/// Two clean days of squats, decided on the fourth.
World risen() {
    World w;
    w.lived.train(0, {{&w.squat}});
    w.lived.train(2, {{&w.squat}});
    return w;
}

} // namespace

TEST_CASE("Coach: two clean exposures move up by one repetition, and the change is told until it is done") {
    const World w = risen();
    for (const int day : {3, 4, 9}) {
        const CoachEntry entry = w.squatOn(day);
        CHECK(is(entry, Outcome::Progress, Code::P1));
        CHECK(entry.target.amount == 9);
        CHECK(entry.target.sets == 2);
        REQUIRE(entry.change);
        CHECK(entry.change->date == on(3));
        CHECK(entry.change->from.amount == 8);
        CHECK_FALSE(entry.withheld);
    }
}

TEST_CASE("Coach: nothing is decided before the next morning is answered or gone by") {
    World w = risen();
    CHECK(w.squatOn(2).pending);
    w.lived.find(SessionId("s1"), PainKind::NextMorning, Knee::Right).rating.score.reset();
    const CoachEntry morning = w.squatOn(3);
    CHECK(morning.pending);
    CHECK(is(morning, Outcome::Hold, Code::H1));
    CHECK(morning.decision.reason.missing == std::vector{ScoreKind::Morn});
    const CoachEntry later = w.squatOn(4);
    CHECK_FALSE(later.pending);
    CHECK(is(later, Outcome::Hold, Code::H1));
}

TEST_CASE("Coach: after a move up the list begins anew, and the next one waits for a week") {
    World w = risen();
    w.lived.train(4, {{&w.squat, 2, 9}});
    CHECK(is(w.squatOn(5), Outcome::Hold, Code::H12));
    CHECK(is(w.squatOn(12), Outcome::Hold, Code::H14));
    CHECK(w.squatOn(12).decision.reason.have == 1);
    w.lived.train(6, {{&w.squat, 2, 9}});
    CHECK(is(w.squatOn(7), Outcome::Hold, Code::H12));
    CHECK(w.squatOn(7).decision.reason.days == 4);
    CHECK(is(w.squatOn(9), Outcome::Hold, Code::H12));
    CHECK(is(w.squatOn(10), Outcome::Progress, Code::P1));
    CHECK(w.squatOn(10).target.amount == 10);
}

TEST_CASE("Coach: the old level done again does not reach the target") {
    World w = risen();
    w.lived.train(4, {{&w.squat, 2, 8}});
    CHECK(is(w.squatOn(5), Outcome::Hold, Code::H7));
}

TEST_CASE("Coach: a stop counts on its day, two in three exposures suspend the exercise for a week") {
    World w = risen();
    w.lived.train(4, {{&w.squat, 2, 9, 3, 6}});
    const CoachEntry once = w.squatOn(4);
    CHECK(is(once, Outcome::Stop, Code::S1));
    CHECK_FALSE(once.pending);
    CHECK(once.target.amount == 8);
    CHECK_FALSE(once.suspendedUntil);
    w.lived.train(6, {{&w.squat, 2, 8, 3, 1, 1.0, true}});
    const CoachEntry twice = w.squatOn(7);
    CHECK(is(twice, Outcome::Stop, Code::S2));
    CHECK(twice.suspendedUntil == on(13));
    CHECK(twice.withheld == Withheld::Suspended);
    CHECK_FALSE(w.squatOn(13).withheld);
}

TEST_CASE("Coach: below the lower end a set goes, then range, when there is no easier exercise") {
    World w;
    for (int i = 0; i < 4; ++i)
        w.lived.train(10 * i, {{&w.squat, 1, 8, 3, 7}});
    CHECK(w.squatOn(0).target.sets == 1);
    CHECK_FALSE(w.squatOn(0).target.lessRange);
    CHECK(w.squatOn(10).target.lessRange);
    CHECK(w.squatOn(31).target.lessRange);
}

TEST_CASE("Coach: an easier exercise takes its place, and the harder one again at its lower end") {
    World w;
    w.squat.easier = w.step.id;
    w.step.harder = w.squat.id;
    w.lived.train(0, {{&w.squat, 2, 8, 3, 7}});
    CHECK(w.squatOn(1).target.exercise == w.step.id);
    CHECK(w.squatOn(1).target.amount == 8);
    CHECK(w.all(1).size() == 1); // nothing is said of what was never done
    for (const int day : {2, 4})
        w.lived.train(day, {{&w.step}});
    w.overrides.push_back({on(4), {w.step.id}, OverrideKind::Level, 3, 10, 0});
    for (const int day : {12, 14})
        w.lived.train(day, {{&w.step, 3, 10}});
    const CoachEntry step = entryOf(w.all(15), "step");
    CHECK(is(step, Outcome::Progress, Code::P1));
    CHECK(step.target == Target{w.squat.id, Measure::Repetitions, 2, 8, 0, false});
}

TEST_CASE("Coach: the harder exercise waits for its phase, and is passed over without its equipment") {
    World w;
    w.squat.harder = w.step.id;
    w.step.planPhase = 2;
    w.step.equipment = {Equipment::Step};
    w.overrides.push_back({on(0), {w.squat.id}, OverrideKind::Level, 3, 10, 0});
    w.lived.train(8, {{&w.squat, 3, 10}});
    w.lived.train(10, {{&w.squat, 3, 10}});
    CHECK(is(w.squatOn(11), Outcome::Hold, Code::H13));
    w.options.openPhase = 2;
    CHECK(is(w.squatOn(11), Outcome::Progress, Code::P1));
    CHECK(w.squatOn(11).target.exercise == w.step.id);
    w.options.equipment = std::set<Equipment>{};
    CHECK(w.squatOn(11).target == Target{w.squat.id, Measure::Repetitions, 3, 10, 1, false});
}

TEST_CASE("Coach: a stretch without a range of its hold stays where it is") {
    World w;
    w.squat.kind = ExerciseKind::Stretch;
    w.squat.prescription->dose = dose(2, hold(30));
    w.lived.train(0, {{&w.squat, 2, 30}});
    w.lived.train(2, {{&w.squat, 2, 30}});
    CHECK(is(w.squatOn(3), Outcome::Hold, Code::H17));
    CHECK(w.squatOn(3).target.amount == 30);
}

TEST_CASE("Coach: a flare is put down to the run of that day, else to the sorest item") {
    World w;
    w.lived.morning(0, 1, 1);
    w.lived.train(0, {{&w.squat, 2, 8, 3, 1}, {&w.step, 2, 8, 3, 3}}, 1, 1, 4);
    CHECK(is(entryOf(w.all(1), "step"), Outcome::Regress, Code::R1));
    const CoachEntry squat = w.squatOn(1);
    CHECK(is(squat, Outcome::Hold, Code::H15));
    CHECK(squat.likelier == std::vector<CoachKey>{{w.step.id, {}}});
    CHECK_FALSE(squat.likelierRun);
    w.lived.history.runs.push_back({on(0), 5000, 1800, {}});
    CHECK(is(entryOf(w.all(1), "step"), Outcome::Hold, Code::H15));
    CHECK(w.squatOn(1).likelierRun);
}

TEST_CASE("Coach: when only low load was done, a flare holds everything") {
    World w;
    w.lived.train(0, {{&w.bridge}}, 1, 1, 5);
    CHECK(is(entryOf(w.all(1), "bridge"), Outcome::Hold, Code::H15));
    CHECK(entryOf(w.all(1), "bridge").likelier.empty());
}

TEST_CASE("Coach: what was raised last is blamed before what was not") {
    World w = risen();
    w.lived.train(0, {{&w.step}});
    w.lived.train(4, {{&w.squat, 2, 9}, {&w.step}}, 1, 1, 4);
    CHECK(is(w.squatOn(5), Outcome::Regress, Code::R1));
    CHECK(w.squatOn(5).target.amount == 8);
    CHECK(is(entryOf(w.all(5), "step"), Outcome::Hold, Code::H15));
}

TEST_CASE("Coach: a rise of the weekly median takes one step back a week, at low load none") {
    World w;
    for (const int day : {0, 1, 2})
        w.lived.morning(day, 1, 1);
    for (const int day : {7, 8})
        w.lived.morning(day, 3, 3);
    w.lived.train(8, {{&w.squat}, {&w.bridge}}, 3, 3, 3);
    CHECK(is(w.squatOn(9), Outcome::Regress, Code::R8));
    CHECK(is(entryOf(w.all(9), "bridge"), Outcome::Hold, Code::H10));
    w.lived.train(10, {{&w.squat, 1, 8}}, 3, 3, 3);
    CHECK(is(w.squatOn(11), Outcome::Hold, Code::H10));
    CHECK(w.squatOn(11).target.sets == 1);
}

TEST_CASE("Coach: more than 28 days away is one step easier, once, and the list begins anew") {
    World w = risen();
    CHECK(is(w.squatOn(30), Outcome::Progress, Code::P1));
    CHECK(is(w.squatOn(31), Outcome::Regress, Code::R9));
    CHECK(w.squatOn(31).target.amount == 8);
    CHECK(w.squatOn(400).target.amount == 8);
    w.lived.train(40, {{&w.squat}});
    CHECK(is(w.squatOn(41), Outcome::Hold, Code::H14));
}

TEST_CASE("Coach: 6 before a session leaves only low load that day") {
    World w;
    w.lived.train(0, {{&w.squat}, {&w.bridge}});
    w.lived.rate({}, PainKind::Before, Knee::Left, 6, wallTime(on(2), 9, 0));
    CHECK(w.squatOn(2).withheld == Withheld::LowLoadOnly);
    CHECK_FALSE(entryOf(w.all(2), "bridge").withheld);
    CHECK_FALSE(w.squatOn(3).withheld);
}

TEST_CASE("Coach: a warning sign on the day stops the plan and changes no level") {
    World w = risen();
    w.lived.history.redFlags = {on(2)};
    CHECK(is(w.squatOn(2), Outcome::PlanStop, Code::RF));
    CHECK(w.squatOn(5).withheld == Withheld::PlanStopped);
    CHECK(w.squatOn(5).target.amount == 8);
    w.overrides.push_back({on(5), {w.squat.id}, OverrideKind::Resume});
    CHECK(w.squatOn(5).withheld == Withheld::PlanStopped); // the sign still stands
}

TEST_CASE("Coach: sides are decided on their own, at most one step apart") {
    World w;
    w.lunge.position = Position::SideLying; // so that each side's knee is its own
    w.lived.train(0, {{&w.lunge}});
    w.lived.train(2, {{&w.lunge}});
    for (const int session : {0, 1})
        w.lived.find(SessionId("s" + std::to_string(session)), PainKind::During, Knee::Right).rating.score =
            PainScore::of(4);
    const auto left = [&](int day) { return entryOf(w.all(day), "lunge", Side::Left); };
    const auto right = [&](int day) { return entryOf(w.all(day), "lunge", Side::Right); };
    CHECK(is(left(3), Outcome::Progress, Code::P1));
    CHECK(is(right(3), Outcome::Hold, Code::H5));
    for (const int day : {10, 12})
        w.lived.train(day, {{&w.lunge, 2, 9}});
    for (const int session : {2, 3})
        w.lived.find(SessionId("s" + std::to_string(session)), PainKind::During, Knee::Right).rating.score =
            PainScore::of(3);
    CHECK(is(left(13), Outcome::Hold, Code::H16));
    CHECK(left(13).target.amount == 9);
    w.lived.find(SessionId("s3"), PainKind::During, Knee::Right).rating.score = PainScore::of(7);
    CHECK(is(right(13), Outcome::Stop, Code::S1));
    CHECK(right(13).target.sets == 1);
    CHECK(left(13).target.amount == 8);
}

TEST_CASE("Coach: both sides good on the same day both move up") {
    World w;
    w.lived.train(0, {{&w.lunge}});
    w.lived.train(2, {{&w.lunge}});
    for (const CoachEntry& entry : w.all(3))
        CHECK(is(entry, Outcome::Progress, Code::P1));
}

TEST_CASE("Coach: the user may stay, set a level, and resume") {
    World w = risen();
    w.overrides.push_back({on(3), {w.squat.id}, OverrideKind::StayHere});
    CHECK(w.squatOn(3).target.amount == 8);
    CHECK(w.squatOn(3).change->overruled);
    w.overrides = {{on(3), {w.squat.id}, OverrideKind::Level, 3, 10, 0}};
    CHECK(w.squatOn(4).target.sets == 3);
    w.lived.train(5, {{&w.squat, 3, 10}});
    w.lived.train(7, {{&w.squat, 3, 10}});
    CHECK(is(w.squatOn(8), Outcome::Hold, Code::H12));
}

TEST_CASE("Coach: an old score corrected changes everything after it") {
    World w = risen();
    w.lived.train(4, {{&w.squat, 2, 9}});
    w.lived.train(6, {{&w.squat, 2, 9}});
    CHECK(w.squatOn(12).target.amount == 10);
    w.lived.find(SessionId("s0"), PainKind::During, Knee::Left).rating.score = PainScore::of(4);
    CHECK(w.squatOn(12).target.amount == 9);
    w.lived.find(SessionId("s0"), PainKind::During, Knee::Left).rating.score = PainScore::of(1);
    CHECK(w.squatOn(12).target.amount == 10);
}

#include "src/coach/overrule.h"
#include "tests/support/catch.h"
#include "tests/support/lived_history.h"

#include <rapidcheck.h>

using namespace patella;
using namespace patella::test;
using Code = ReasonCode;

namespace {

/// A squat of 2 to 3 sets of 8 to 10, with nothing easier or harder.
struct Squats {
    Exercise squat = strengthening("squat");
    LivedHistory lived{};
    std::vector<Override> overrides{};

    [[nodiscard]] CoachEntry on(int day) const {
        return entryOf(coachToday(lived.history, library({squat}), overrides, test::on(day)), "squat");
    }
    void own(int day, int sets, int amount, OverrideMoment moment = OverrideMoment::Decided) {
        overrides.push_back({test::on(day), {squat.id}, OverrideKind::Level, sets, amount, 0, moment});
    }
    void say(int day, OverrideKind kind) { overrides.push_back({test::on(day), {squat.id}, kind}); }
};

Squats risen() {
    Squats s;
    s.lived.train(0, {{&s.squat}});
    s.lived.train(2, {{&s.squat}});
    return s;
}

} // namespace

TEST_CASE("Overrule: an own dose is taken as it was said, and the coach goes on from it") {
    Squats s = risen();
    s.own(3, 3, 8); // no rung of the ladder
    CHECK(s.on(3).target == Target{s.squat.id, Measure::Repetitions, 3, 8});
    CHECK(s.on(3).ownSince == on(3));
    s.lived.train(11, {{&s.squat, 3, 8}});
    s.lived.train(13, {{&s.squat, 3, 8}});
    const CoachEntry up = s.on(14);
    CHECK(up.decision.outcome == Outcome::Progress);
    CHECK(up.target == Target{s.squat.id, Measure::Repetitions, 3, 10});
    CHECK_FALSE(up.ownSince);
}

TEST_CASE("Overrule: an own dose beyond the ladder stays where there is nothing harder") {
    Squats s = risen();
    s.overrides.push_back({on(3), {s.squat.id}, OverrideKind::Level, 6, 25, 30});
    s.lived.train(11, {{&s.squat, 6, 25}});
    s.lived.train(13, {{&s.squat, 6, 25}});
    CHECK(s.on(14).decision.reason.code == Code::H17);
    CHECK(s.on(14).target.amount == 25);
}

TEST_CASE("Overrule: an own dose below everything is eased by its range") {
    Squats s = risen();
    s.own(3, 1, 5);
    s.lived.train(5, {{&s.squat, 1, 5}}, 1, 1, 5);
    const Target eased = s.on(6).target;
    CHECK(eased.lessRange);
    CHECK(eased.amount == 5);
}

TEST_CASE("Overrule: what was said before the morning's answer leaves the answer its say") {
    for (const OverrideMoment moment : {OverrideMoment::Trained, OverrideMoment::Undecided}) {
        Squats s = risen();
        const bool evening = moment == OverrideMoment::Trained;
        s.lived.train(10, {{&s.squat, 2, 9}}, 1, 1, 4); // 3 above the day before, known on day 11
        s.own(evening ? 10 : 11, 3, 10, moment);
        const CoachEntry eased = s.on(11);
        CHECK(eased.decision.reason.code == Code::R1);
        CHECK(eased.target.sets * eased.target.amount < 30);
        CHECK_FALSE(eased.ownSince);
    }
}

TEST_CASE("Overrule: a calm answer after it raises nothing more") {
    Squats s = risen();
    s.lived.train(10, {{&s.squat, 2, 9}});
    s.lived.train(12, {{&s.squat, 2, 9}});
    s.own(12, 2, 8, OverrideMoment::Trained);
    const CoachEntry entry = s.on(13);
    CHECK(entry.decision.outcome == Outcome::Hold);
    CHECK(entry.target.amount == 8);
    CHECK(entry.ownSince == on(12));
}

TEST_CASE("Overrule: a session of the day itself is judged by the level it was done at") {
    Squats s = risen();
    s.lived.train(10, {{&s.squat, 2, 9}});
    s.own(10, 3, 15, OverrideMoment::Trained);
    CHECK(s.on(10).target.amount == 15);
    CHECK(s.on(11).decision.reason.code == Code::H12); // not H7: its target was reached
}

TEST_CASE("Overrule: a step down after a stop stands, and an own dose may ask no more than it") {
    Squats s = risen();
    s.lived.train(10, {{&s.squat, 2, 9, 3, 7}});
    const CoachEntry stopped = s.on(11);
    REQUIRE(stopped.decision.outcome == Outcome::Stop);
    REQUIRE(stopped.target.amount == 8);
    const AllowedOverrides allowed = allowedOverrides(stopped);
    CHECK_FALSE(allowed.stayHere);
    CHECK(allowed.most == stopped.target);
    s.say(11, OverrideKind::StayHere);
    s.own(11, 2, 9);
    CHECK(s.on(11).target == stopped.target);
    s.own(11, 2, 5);
    CHECK(s.on(11).target.amount == 5);
    CHECK(s.on(11).decision.outcome == Outcome::Stop);
}

TEST_CASE("Overrule: staying here undoes the coach's newest change, and not the user's own") {
    Squats s = risen();
    CHECK(allowedOverrides(s.on(3)).stayHere);
    s.say(3, OverrideKind::StayHere);
    CHECK(s.on(3).target.amount == 8);
    CHECK(s.on(3).ownSince == on(3));
    CHECK_FALSE(allowedOverrides(s.on(3)).stayHere);
    s.say(4, OverrideKind::StayHere);
    CHECK(s.on(4).target.amount == 8);
}

TEST_CASE("Overrule: a suspension can be ended, a warning sign only once it does not stand any more") {
    Squats s = risen();
    s.lived.history.redFlags = {on(2)};
    s.say(5, OverrideKind::Resume);
    CHECK(s.on(5).withheld == Withheld::PlanStopped);
    CHECK_FALSE(allowedOverrides(s.on(5)).resume);
    s.lived.history.checks.push_back(
        {"c", on(4), CheckResult::safety, SafetyAnswer{}, wallTime(on(4), 9, 0)});
    CHECK_FALSE(s.on(5).withheld);
    s.overrides.clear();
    CHECK(s.on(5).withheld == Withheld::PlanStopped);
    CHECK(allowedOverrides(s.on(5)).resume);
}

TEST_CASE("Overrule: it carries what was known of its day") {
    Squats s;
    s.lived.train(0, {{&s.squat}}, 1, 1, -1);
    CHECK(overrideOf(s.on(0), OverrideKind::Level, on(0)).moment == OverrideMoment::Trained);
    CHECK(overrideOf(s.on(1), OverrideKind::Level, on(1)).moment == OverrideMoment::Undecided);
    CHECK(overrideOf(s.on(5), OverrideKind::Level, on(5)).moment == OverrideMoment::Decided);
    CHECK(overrideOf(s.on(5), OverrideKind::Level, on(5), true).moment == OverrideMoment::Trained);
}

TEST_CASE("Overrule: given back, the coach stands where it would have stood") {
    Squats s = risen();
    const Target coach = s.on(5).target;
    s.own(3, 2, 12);
    s.own(4, 2, 14);
    const CoachEntry own = s.on(5);
    CHECK(own.ownSince == on(4));
    std::vector<OverrideRecord> records{{"before", {on(1), {s.squat.id}, OverrideKind::Level, 1, 8}},
                                        {"a", s.overrides[0]},
                                        {"b", s.overrides[1]},
                                        {"r", {on(4), {s.squat.id}, OverrideKind::Resume}},
                                        {"x", {on(4), {ExerciseId("other")}, OverrideKind::Level}}};
    CHECK(ownOverrides(own, records) == std::vector<std::string>{"a", "b"});
    s.overrides.clear();
    CHECK(s.on(5).target == coach);
    CHECK(ownOverrides(s.on(5), records).empty());
}

TEST_CASE("Overrule: 7 during an exercise stops and eases it, whatever was overruled before") {
    CHECK(rc::check([] {
        Squats s = risen();
        const int day = *rc::gen::inRange(3, 12);
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            const auto kind =
                *rc::gen::element(OverrideKind::StayHere, OverrideKind::Level, OverrideKind::Resume);
            s.overrides.push_back({on(*rc::gen::inRange(0, day + 1)),
                                   {s.squat.id},
                                   kind,
                                   *rc::gen::inRange(1, 6),
                                   *rc::gen::inRange(1, 30),
                                   *rc::gen::inRange(0, 4),
                                   *rc::gen::element(OverrideMoment::Decided, OverrideMoment::Undecided)});
        }
        const Target before = s.on(day).target;
        s.lived.train(day, {{&s.squat, before.sets, before.amount, 3, 7}});
        const CoachEntry after = s.on(day);
        RC_ASSERT(after.decision.outcome == Outcome::Stop);
        RC_ASSERT(after.target != before || before.lessRange);
        RC_ASSERT(asksNoMore(after.target, before));
    }));
}

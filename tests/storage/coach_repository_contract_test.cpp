#include "src/coach/memory_coach_repository.h"
#include "src/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/measures.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

namespace {

struct InMemory {
    MemoryCoachRepository repository;
    CoachRepository& get() { return repository; }
    void reopen() {}
    [[nodiscard]] bool whole() const { return true; }
};

struct InSqlite {
    TempFolder folder;
    std::unique_ptr<Store> store = open();
    CoachRepository& get() { return store->coach(); }
    void reopen() {
        store.reset();
        store = open();
    }
    std::unique_ptr<Store> open() {
        auto opened = openStore(options(folder.path()));
        REQUIRE(opened.ok());
        return std::move(opened).value();
    }
    [[nodiscard]] bool whole() const { return store->inspect()->well(); }
};

LocalDate day(int after) { return wall().localDate().plusDays(after); }

Profile everything() {
    Profile said;
    said.knees = PerKnee{false, true};
    said.pain = {{std::nullopt, PainScore::of(4)}};
    said.birthYear = 1988;
    said.equipment = std::set{Equipment::Mat, Equipment::MiniBand};
    said.ownEquipment =
        OwnEquipmentSet{OwnEquipment("Slide board"), OwnEquipment("Schlitten \xe2\x80\x9cX\xe2\x80\x9d")};
    said.days = Weekdays{true, false, true, false, true, false, false};
    said.minutes = 20;
    said.plan = ChosenPlan{"plan-staged-rehab", day(-10), 2, day(-3)};
    said.pause = PlanPause{true, day(-1)};
    said.numbers = RuleNumbers{{"clean_needed", 3}, {"week_hold_delta", 1.5}, {"min_ratio", 0.85}};
    said.notToday = day(0);
    said.firstRunDone = day(-10);
    said.measuresPutOff = day(-2);
    return said;
}

OverrideRecord level(const char* uuid, int after) {
    return {uuid, {day(after), {ExerciseId("step-up"), Side::Left}, OverrideKind::Level, 3, 12, 2}, wall()};
}

CheckResult safety(const char* uuid, int after, std::vector<std::string> ticked) {
    return {uuid, day(after), CheckResult::safety, SafetyAnswer{std::move(ticked)}, wall()};
}

} // namespace

#define CONTRACT(name) TEMPLATE_TEST_CASE("CoachRepository: " name, "", InMemory, InSqlite)

CONTRACT("of a new user nothing is known") {
    TestType box;
    CHECK(*box.get().profile() == Profile{});
    CHECK(box.get().overrides()->empty());
    CHECK(box.get().checks()->empty());
}

CONTRACT("what was said of oneself comes back after a restart") {
    TestType box;
    REQUIRE(box.get().say(everything(), wall()));
    box.reopen();
    CHECK(*box.get().profile() == everything());
    CHECK(box.whole());
}

CONTRACT("the latest of each key counts and the others stay as they were") {
    TestType box;
    REQUIRE(box.get().say(everything(), wall()));
    Profile later;
    later.minutes = 30;
    later.knees = PerKnee{true, true};
    later.pain = {{PainScore::of(2), std::nullopt}};
    REQUIRE(box.get().say(later, wall(60'000)));
    REQUIRE(box.get().say(Profile{}, wall(120'000)));
    box.reopen();
    Profile expected = everything();
    merge(expected, later);
    CHECK(*box.get().profile() == expected);
    CHECK(box.get().profile()->birthYear == 1988);
    CHECK_FALSE(box.get().profile()->pain->at(1));
}

CONTRACT("a plan of one's own keeps its routines and their days") {
    TestType box;
    Profile said;
    ChosenPlan plan{ChosenPlan::own, day(0), 1, day(0)};
    plan.slots = {{RoutineId("s3-home-strength"), {true, false, false, true, false, false, false}, 0},
                  {RoutineId("s2-six-stretches"), {}, 2}};
    said.plan = plan;
    REQUIRE(box.get().say(said, wall()));
    box.reopen();
    CHECK(box.get().profile()->plan == plan);
}

CONTRACT("what cannot be is not kept") {
    TestType box;
    Profile said;
    said.birthYear = 12;
    CHECK(box.get().say(said, wall()).error().code == ErrorCode::InvalidArgument);
    said = {};
    said.minutes = 0;
    CHECK(box.get().say(said, wall()).error().code == ErrorCode::InvalidArgument);
    said = {};
    said.plan = ChosenPlan{ChosenPlan::own, day(0)};
    said.plan->slots = {{RoutineId("s3-home-strength"), {}, 0}};
    CHECK(box.get().say(said, wall()).error().code == ErrorCode::InvalidArgument);
    said.plan->slots = {};
    said.plan->phase = 0;
    CHECK(box.get().say(said, wall()).error().code == ErrorCode::InvalidArgument);
    CHECK(*box.get().profile() == Profile{});
}

CONTRACT("every change of the rule's numbers comes back with its day, one that does not fit is refused") {
    TestType box;
    const auto change = [&](const RuleNumbers& numbers, std::int64_t later) {
        Profile said;
        said.numbers = numbers;
        return box.get().say(said, wall(later));
    };
    CHECK(box.get().ruleChanges()->empty());
    const RuleNumbers stricter{{"acceptable_during_max", 4}, {"safe_during_max", 1}};
    REQUIRE(change(stricter, 0));
    REQUIRE(change({}, 2 * 86'400'000));
    CHECK(change({{"acceptable_during_max", 9}}, 0).error().code == ErrorCode::InvalidArgument);
    CHECK(change({{"safe_during_max", 5}, {"acceptable_during_max", 4}}, 0).error().code ==
          ErrorCode::InvalidArgument);
    CHECK(change({{"no_such", 1}}, 0).error().code == ErrorCode::InvalidArgument);
    box.reopen();
    CHECK(*box.get().ruleChanges() == std::vector<NumbersFrom>{{day(0), stricter}, {day(2), {}}});
    CHECK(box.get().profile()->numbers == RuleNumbers{});
    CHECK(box.whole());
}

CONTRACT("an override keeps what was known of its day") {
    TestType box;
    OverrideRecord evening = level("e", 0);
    evening.what.moment = OverrideMoment::Trained;
    OverrideRecord morning{"m", {day(1), {ExerciseId("mini-squat"), {}}, OverrideKind::Resume}, wall()};
    morning.what.moment = OverrideMoment::Undecided;
    REQUIRE(box.get().addOverride(evening));
    REQUIRE(box.get().addOverride(morning));
    box.reopen();
    CHECK(*box.get().overrides() == std::vector<OverrideRecord>{evening, morning});
}

CONTRACT("overrides come back by day, a removed one is gone until it is restored") {
    TestType box;
    const OverrideRecord stay{
        "s", {day(-2), {ExerciseId("mini-squat"), {}}, OverrideKind::StayHere}, wall(5000)};
    REQUIRE(box.get().addOverride(level("l", 0)));
    REQUIRE(box.get().addOverride(stay));
    CHECK(box.get().addOverride(level("l", -1)).error().code == ErrorCode::AlreadyExists);
    CHECK(box.get().addOverride(level("", -1)).error().code == ErrorCode::InvalidArgument);
    box.reopen();
    CHECK(*box.get().overrides() == std::vector<OverrideRecord>{stay, level("l", 0)});
    REQUIRE(box.get().removeOverride("s", wall()));
    CHECK(box.get().removeOverride("s", wall()).error().code == ErrorCode::NotFound);
    CHECK(*box.get().overrides() == std::vector<OverrideRecord>{level("l", 0)});
    box.reopen();
    REQUIRE(box.get().restoreOverride("s"));
    CHECK(*box.get().overrides() == std::vector<OverrideRecord>{stay, level("l", 0)});
    CHECK(box.get().restoreOverride("nobody").error().code == ErrorCode::NotFound);
    CHECK(box.whole());
}

CONTRACT("answers to checks come back by day, and a correction takes the place of one") {
    TestType box;
    CheckResult looked = safety("b", 0, {"rf-locking"});
    std::get<SafetyAnswer>(looked.answer).seen = true;
    const CheckResult stairs{"t", day(-3), "stairs", TrialAnswer{true, PainScore::of(2)}, wall()};
    const CheckResult hops{"h", day(-3), "pogo-hops-trial", TrialAnswer{false, {}}, wall()};
    for (const CheckResult& result : {safety("a", -1, {"rf-locking", "rf-night"}), looked, stairs, hops})
        REQUIRE(box.get().addCheck(result));
    box.reopen();
    CHECK(*box.get().checks() ==
          std::vector<CheckResult>{stairs, hops, safety("a", -1, {"rf-locking", "rf-night"}), looked});
    CheckResult mended = safety("c", -1, {});
    mended.replaces = "a";
    REQUIRE(box.get().addCheck(mended));
    CHECK(*box.get().checks() == std::vector<CheckResult>{stairs, hops, mended, looked});
    mended.uuid = "d";
    CHECK(box.get().addCheck(mended).error().code == ErrorCode::NotFound);
    mended.uuid = "c";
    mended.replaces.clear();
    CHECK(box.get().addCheck(mended).error().code == ErrorCode::AlreadyExists);
    CHECK(box.whole());
}

CONTRACT("an answer fits its check") {
    TestType box;
    CheckResult odd = safety("a", 0, {});
    odd.kind = "stairs";
    CHECK(box.get().addCheck(odd).error().code == ErrorCode::InvalidArgument);
    odd.kind = CheckResult::safety;
    odd.answer = TrialAnswer{true, {}};
    CHECK(box.get().addCheck(odd).error().code == ErrorCode::InvalidArgument);
    odd.kind.clear();
    CHECK(box.get().addCheck(odd).error().code == ErrorCode::InvalidArgument);
    CHECK(box.get().checks()->empty());
}

CONTRACT("answers to measures come back as they were told") {
    TestType box;
    const std::vector<CheckResult> told{measured("p", day(-2), MeasureId::Pain, pains(2, 4, -1, 7), wall()),
                                        measured("a", day(-2), MeasureId::Activities,
                                                 activities({{"Going down \"stairs\"", 0},
                                                             {"\xC3\x9C"
                                                              "ben %1",
                                                              -1},
                                                             {"5 km", 10}}),
                                                 wall()),
                                        measured("c", day(-1), MeasureId::Change, overall(-3), wall()),
                                        measured("k", day(0), MeasureId::Akps, total(100), wall()),
                                        measured("l", day(0), MeasureId::Lefs, total(0), wall())};
    for (const CheckResult& result : told)
        REQUIRE(box.get().addCheck(result));
    box.reopen();
    CHECK(*box.get().checks() == told);
    CHECK(box.whole());
}

CONTRACT("an answer to a measure is within its range") {
    TestType box;
    const auto refused = [&](MeasureId id, MeasureAnswer answer) {
        return box.get().addCheck(measured("x", day(0), id, std::move(answer))).error().code ==
               ErrorCode::InvalidArgument;
    };
    CHECK(refused(MeasureId::Lefs, total(81)));
    CHECK(refused(MeasureId::Pain, pains(-1, -1)));
    CHECK(refused(MeasureId::Change, total(1)));
    CheckResult odd = measured("x", day(0), MeasureId::Akps, total(1));
    odd.kind = "measure:koos-pf";
    CHECK_FALSE(box.get().addCheck(odd));
    CHECK(box.get().checks()->empty());
}

CONTRACT("a removed answer is gone with what it had corrected, until it is restored") {
    TestType box;
    CheckResult mended = measured("b", day(-1), MeasureId::Akps, total(70));
    mended.replaces = "a";
    const CheckResult later = measured("c", day(0), MeasureId::Akps, total(75));
    REQUIRE(box.get().addCheck(measured("a", day(-1), MeasureId::Akps, total(17))));
    REQUIRE(box.get().addCheck(mended));
    REQUIRE(box.get().addCheck(later));
    CHECK(*box.get().checks() == std::vector<CheckResult>{mended, later});
    REQUIRE(box.get().removeCheck("b", wall()));
    CHECK(*box.get().checks() == std::vector<CheckResult>{later});
    CHECK(box.get().removeCheck("b", wall()).error().code == ErrorCode::NotFound);
    CHECK(box.get().removeCheck("a", wall()).error().code == ErrorCode::NotFound);
    CHECK(box.get().restoreCheck("nobody").error().code == ErrorCode::NotFound);
    CheckResult again = measured("d", day(-1), MeasureId::Akps, total(71));
    again.replaces = "b";
    CHECK(box.get().addCheck(again).error().code == ErrorCode::NotFound);
    box.reopen();
    REQUIRE(box.get().restoreCheck("b"));
    CHECK(*box.get().checks() == std::vector<CheckResult>{mended, later});
    CHECK(box.whole());
}

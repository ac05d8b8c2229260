#include "src/coach/coach.h"
#include "src/coach/rule_numbers.h"
#include "tests/support/catch.h"
#include "tests/support/lived_history.h"

#include <rapidcheck.h>

using namespace patella;
using namespace patella::test;
using Code = ReasonCode;

namespace {

/// Two calm days of squats, the second on day 2; decided on day 3.
struct Squats {
    Exercise squat = strengthening("squat");
    LivedHistory lived{};
    Squats() {
        lived.train(0, {{&squat}});
        lived.train(2, {{&squat}});
    }
    [[nodiscard]] CoachRecord record(int day, const std::vector<NumbersFrom>& changes) const {
        CoachOptions options;
        options.rule = rulesOf({}, changes);
        return coachRecord(lived.history, library({squat}), {}, on(day), options);
    }
    [[nodiscard]] CoachEntry entry(int day, const std::vector<NumbersFrom>& changes) const {
        return record(day, changes).entries.at(0);
    }
};

} // namespace

TEST_CASE("Rule numbers: ours are within their ranges, and no key comes twice") {
    std::set<std::string_view> keys;
    for (const RuleNumber& number : ruleNumbers()) {
        CHECK(number.takes(number.of({})));
        CHECK(keys.insert(number.key).second);
        CHECK(!number.source.empty());
    }
    CHECK(faultsOf({}).empty());
}

TEST_CASE("Rule numbers: no line of a stop can be drawn later than its source draws it") {
    for (const RuleNumber& number : ruleNumbers())
        if (number.source == "pain-model-rules")
            CHECK(number.highest == number.of({}));
}

TEST_CASE("Rule numbers: what is unknown, out of range or between two steps does not fit") {
    using Faults = std::vector<NumberFault>;
    CHECK(faultsOf({{"clean_needed", 3}}).empty());
    CHECK(faultsOf({{"week_hold_delta", 1.5}}).empty());
    CHECK(faultsOf({{"acceptable_during_max", 6}}) == Faults{{"acceptable_during_max"}});
    CHECK(faultsOf({{"week_hold_delta", 1.3}}) == Faults{{"week_hold_delta"}});
    CHECK(faultsOf({{"no_such", 1}}) == Faults{{"no_such"}});
    CHECK(faultsOf({{"clean_needed", 1e300}}) == Faults{{"clean_needed"}});
}

TEST_CASE("Rule numbers: two that contradict each other do not fit, also with ours as one of them") {
    using Faults = std::vector<NumberFault>;
    CHECK(faultsOf({{"safe_during_max", 4}, {"acceptable_during_max", 3}}) ==
          Faults{{"safe_during_max", "acceptable_during_max"}});
    CHECK(faultsOf({{"acceptable_during_max", 1}}) == Faults{{"safe_during_max", "acceptable_during_max"}});
    CHECK(faultsOf({{"gap_hold_days", 28}, {"gap_regress_days", 28}}).empty());
    CHECK(faultsOf({{"suspend_within", 1}}) == Faults{{"suspend_stops", "suspend_within"}});
}

TEST_CASE("Rule numbers: runs keep the stricter number of their own") {
    const ProgressionRule rule = withNumbers({}, {{"settled_post_minus_pre_max", 2}, {"clean_needed", 4}});
    CHECK(rule.items.settledPostMinusPreMax == 2);
    CHECK(rule.running.settledPostMinusPreMax == 0);
    CHECK(rule.running.cleanNeeded == 4);
    CHECK_FALSE(rule.running.slowCounts);
}

TEST_CASE("Rules: each day has the numbers that were in force on it, of one day the last ones") {
    const Rules rules = rulesOf({}, {{on(5), {{"clean_needed", 3}}},
                                     {on(9), {{"clean_needed", 5}}},
                                     {on(9), {{"clean_needed", 4}}},
                                     {on(12), {}}});
    CHECK(rules.on(on(4)).items.cleanNeeded == 2);
    CHECK(rules.on(on(5)).items.cleanNeeded == 3);
    CHECK(rules.on(on(9)).items.cleanNeeded == 4);
    CHECK(rules.on(on(12)).items.cleanNeeded == 2);
    CHECK(changedNumbers(rules, on(4)).empty());
    CHECK(changedNumbers(rules, on(12)).empty());
    CHECK(changedNumbers(rules, on(10)) == std::vector<ChangedNumber>{{"clean_needed", 2, 4, on(9)}});
}

TEST_CASE("Rules: a change holds from its day on and changes nothing before it") {
    const Squats s;
    const std::vector<NumbersFrom> later{{on(4), {{"clean_needed", 3}}}};
    CHECK(s.entry(3, later) == s.entry(3, {}));
    CHECK(s.entry(9, later).target == s.entry(9, {}).target); // raised on day 3, which stays
    const CoachEntry before = s.entry(3, {{on(3), {{"clean_needed", 3}}}});
    CHECK(before.decision.reason.code == Code::H14);
    CHECK(before.decision.reason.need == 3);
    CHECK(before.target.amount == 8);
}

TEST_CASE("Rules: a day stays judged by the numbers of its day") {
    const Squats s;
    const std::vector<NumbersFrom> stricter{{on(8), {{"safe_during_max", 0}}}};
    REQUIRE(s.record(9, stricter).days == s.record(9, {}).days);
    const std::vector<NumbersFrom> from{{on(1), {{"safe_during_max", 0}}}};
    const std::vector<JudgedDay> days = s.record(9, from).days;
    CHECK(days.at(0).kind == ExposureClass::Clean);
    CHECK(days.at(1).kind == ExposureClass::Slow);
}

TEST_CASE("Rules: a shorter limit stops earlier") {
    Squats s;
    s.lived.train(10, {{&s.squat, 2, 9, 3, 4}});
    CHECK(s.entry(10, {}).decision.outcome != Outcome::Stop);
    CHECK(s.entry(10, {{on(10), {{"acceptable_during_max", 3}}}}).decision.outcome == Outcome::Stop);
}

TEST_CASE("Rules: what lies before a change of any number stays as it was") {
    CHECK(rc::check([] {
        const Squats s;
        const auto& number =
            *rc::gen::elementOf(std::vector<RuleNumber>(ruleNumbers().begin(), ruleNumbers().end()));
        const double value = *rc::gen::inRange(number.lowest, number.highest + 1) * number.step;
        const RuleNumbers changed{{std::string(number.key), value}};
        RC_PRE(faultsOf(changed).empty());
        const int from = *rc::gen::inRange(1, 20);
        const int day = *rc::gen::inRange(0, from);
        const CoachRecord with = s.record(day, {{on(from), changed}});
        const CoachRecord without = s.record(day, {});
        RC_ASSERT(with.entries == without.entries);
        RC_ASSERT(with.days == without.days);
    }));
}

// What the replay keeps of the days that it went through.
#include "tests/support/catch.h"
#include "tests/support/lived_history.h"

using namespace patella;
using namespace patella::test;

namespace {

const Exercise squat = strengthening("squat");

CoachRecord record(const LivedHistory& lived, int day, const std::vector<Override>& overrides = {}) {
    return coachRecord(lived.history, library({squat}), overrides, on(day), {});
}

} // namespace

TEST_CASE("PastDecisions: each day of training has its decision, on the day on which it was made") {
    LivedHistory lived;
    lived.train(0, {{&squat}});
    lived.train(3, {{&squat}});
    lived.train(6, {{&squat}}, 1, 1, 7); // a flare the next morning
    const std::vector<PastDecision> past = record(lived, 8).decisions;
    REQUIRE(past.size() == 3);
    CHECK(past[0].trained == on(0));
    CHECK(past[0].date == on(1));
    CHECK(past[0].decision.outcome == Outcome::Hold);
    CHECK_FALSE(past[0].change);
    CHECK(past[2].trained == on(6));
    CHECK(past[2].date == on(7));
    CHECK(past[2].decision.outcome == Outcome::Regress);
    REQUIRE(past[2].change);
    CHECK(past[2].change->date == on(7));
    CHECK(past[2].decision.reason.morn == PainScore::of(7));
}

TEST_CASE("PastDecisions: what was known on a day does not change with the days after it") {
    LivedHistory lived;
    for (int day = 0; day < 40; day += 3)
        lived.train(day, {{&squat, 3, 12}}, 1, 1, day % 5 == 0 ? 4 : 1);
    const std::vector<PastDecision> all = record(lived, 45).decisions;
    REQUIRE(all.size() >= 14);
    for (int day = 1; day < 45; ++day) {
        const std::vector<PastDecision> then = record(lived, day).decisions;
        const auto known = std::count_if(all.begin(), all.end(),
                                         [&](const PastDecision& each) { return each.date <= on(day); });
        CHECK(then == std::vector<PastDecision>(all.begin(), all.begin() + known));
    }
}

TEST_CASE("PastDecisions: the user's own doing is told beside the coach's") {
    LivedHistory lived;
    lived.train(0, {{&squat}}, 1, 1, 7);
    const std::vector<PastDecision> past =
        record(lived, 3, {{on(1), {squat.id, std::nullopt}, OverrideKind::StayHere}}).decisions;
    REQUIRE(past.size() == 2);
    CHECK(past[0].decision.outcome == Outcome::Regress);
    CHECK_FALSE(past[0].change->overruled);
    CHECK(past[1].change->overruled);
}

TEST_CASE("PastDecisions: what waits for a morning is not decided yet") {
    LivedHistory lived;
    lived.train(0, {{&squat}}, 1, 1, -1);
    CHECK(record(lived, 0).decisions.empty());
    CHECK(record(lived, 1).decisions.empty());
    CHECK(record(lived, 2).decisions.size() == 1);
}

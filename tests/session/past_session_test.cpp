#include "src/session/past_session.h"

#include "src/session/session_replay.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

namespace {

constexpr std::int64_t hour = 3'600'000;

PastSession told() { return {wall(-26 * hour), std::chrono::minutes(20)}; }

} // namespace

TEST_CASE("PastSession: as planned every set is done, marked as corrected, within its length") {
    PastSession past = told();
    past.pain = {{PainKind::Before, Knee::Left, PainScore::of(2)},
                 {PainKind::NextMorning, Knee::Left, PainScore::of(3)}};
    const WholeSession whole = wholeOf(SessionId("p"), past, plan(), wall());
    CHECK(checkWhole(whole));
    CHECK(whole.state == SessionState::Finished);
    REQUIRE(whole.sets.size() == 4);
    for (const SetRecord& set : whole.sets) {
        CHECK(set.done == 12);
        CHECK(set.corrected);
        CHECK(set.at <= past.active);
    }
    CHECK(whole.sets.back().at == past.active);
    CHECK(whole.pain[0].about == past.started);
    CHECK(whole.pain[1].about.localDate() == past.started.localDate().plusDays(1));
    CHECK(whole.pain[1].entered == wall());
    SessionDetail detail;
    detail.sets = whole.sets;
    CHECK(enteredLater(detail));
    detail.sets[0].took = Duration(1);
    CHECK_FALSE(enteredLater(detail));
}

TEST_CASE("PastSession: a count stands in place of the plan, and 0 leaves the exercise out") {
    PastSession past = told();
    past.counts = {7, 0};
    const WholeSession whole = wholeOf(SessionId("p"), past, plan(), wall());
    REQUIRE(whole.sets.size() == 2);
    CHECK(whole.sets[0].done == 7);
    CHECK(whole.sets[0].planned == 12);
    CHECK(whole.state == SessionState::Partial);
}

TEST_CASE("PastSession: times that cannot be are told") {
    PastSession past = told();
    CHECK_FALSE(faultIn(past, plan(), wall()));
    past.started = wall(-19 * 60'000); // it would end in a minute
    CHECK(faultIn(past, plan(), wall()) == PastFault::Future);
    past.started = wall(-20 * 60'000);
    CHECK_FALSE(faultIn(past, plan(), wall()));
    past.active = std::chrono::seconds(59);
    CHECK(faultIn(past, plan(), wall()) == PastFault::NoLength);
    past.active = std::chrono::hours(25);
    CHECK(faultIn(past, plan(), wall()) == PastFault::TooLong);
    past = told();
    past.started.utcMs = -2'208'992'400'000; // 1899-12-31T23:00Z, midnight in Berlin an hour on
    past.started.offsetMinutes = 0;
    CHECK(faultIn(past, plan(), wall()) == PastFault::TooEarly);
    past = told();
    past.counts = {0, 0};
    CHECK(faultIn(past, plan(), wall()) == PastFault::NothingDone);
}

TEST_CASE("PastSession: a session of the same time is found, one that only touches it is not") {
    SessionSummary there;
    there.id = SessionId("there");
    there.started = wall(-26 * hour);
    there.active = std::chrono::minutes(20);
    const std::vector all{there};
    CHECK(overlapping(all, wall(-26 * hour + 60'000), std::chrono::minutes(5)) == &all[0]);
    CHECK_FALSE(overlapping(all, wall(-26 * hour + 20 * 60'000), std::chrono::minutes(5)));
    CHECK_FALSE(overlapping(all, wall(-27 * hour), std::chrono::minutes(60)));
    CHECK_FALSE(overlapping(all, wall(-26 * hour), std::chrono::minutes(5), there.id));
}

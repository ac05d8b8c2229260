#include "src/session/session_engine.h"
#include "src/session/session_tally.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace patella;
using namespace patella::test;
using std::chrono::seconds;

namespace {

constexpr Instant t0{seconds(1000)};

void runTo(SessionEngine& engine, Instant& now, Instant end) {
    for (; now < end; now = std::min(end, now + seconds(1)))
        engine.advance(now);
    engine.advance(now);
}

std::optional<PlanChange> change(SessionEngine& engine, Instant now, const SessionEngine::Change& how) {
    SessionEngine::Events events;
    return engine.change(now, how, events);
}

} // namespace

TEST_CASE("SessionEngine: a set fewer is asked for in a set, and the set goes on") {
    SessionEngine engine(planOf({exercise("a", dose(3, reps(4), Per::Total, 30))}));
    Instant now = t0;
    engine.start(now);
    runTo(engine, now, t0 + seconds(17));
    const Duration left = engine.view(now).totalLeft;
    REQUIRE(change(engine, now, oneSetFewer));
    CHECK(engine.view(now).elapsed == seconds(7));
    CHECK(left - engine.view(now).totalLeft == seconds(50));
    runTo(engine, now, t0 + seconds(200));
    CHECK(engine.finished());
    CHECK(engine.records().size() == 2);
}

TEST_CASE("SessionEngine: without the pause the repetition under way stays where it was") {
    SessionEngine engine(planOf({exercise("a", dose(1, reps(4)))})); // 2 1 2
    Instant now = t0;
    engine.start(now);
    runTo(engine, now, t0 + seconds(10 + 10));
    REQUIRE(engine.view(now).rep == 3);
    const Duration active = engine.view(now).active;
    REQUIRE(change(engine, now, withoutPause));
    CHECK(engine.view(now).rep == 3);
    CHECK(engine.view(now).left == seconds(8));
    CHECK(engine.view(now).active == active);
    runTo(engine, now, now + seconds(8));
    CHECK(engine.finished());
    CHECK(engine.records().front().complete());
}

TEST_CASE("SessionEngine: a swap in a set keeps what was done of it and begins the other exercise") {
    const auto lib =
        library({exercise("a", dose(2, reps(4), Per::Total, 30)), exercise("b", dose(1, hold(10)))});
    SessionEngine engine(expand(routine({"a"}), lib).value());
    Instant now = t0;
    engine.start(now);
    runTo(engine, now, t0 + seconds(10 + 11));
    const auto swap = [&](const SessionPlan& plan, std::size_t step) -> std::optional<ChangedPlan> {
        return swapped(plan, step, *lib.find(ExerciseId("b")), lib).value();
    };
    REQUIRE(change(engine, now, swap) == PlanChange{{ChangeKind::Swapped}, 0});
    REQUIRE(engine.records().size() == 1);
    CHECK(engine.records()[0].done == 2);
    CHECK(engine.plan().steps[engine.view(now).step].item == 1);
    runTo(engine, now, t0 + seconds(100));
    REQUIRE(engine.finished());
    const SessionTally tally = tallyOf(engine.plan(), engine.records());
    CHECK(tally.items[0].setsPlanned == 2);
    CHECK(tally.items[0].setsDone == 1);
    CHECK(tally.items[1].setsDone == 2);
    CHECK(tally.itemsPlanned == 2);
}

TEST_CASE("SessionEngine: a changed load is told with each set that follows") {
    Exercise a = exercise("a", dose(2, hold(10), Per::Total, 10));
    a.equipment = {Equipment::LongBand};
    SessionEngine engine(planOf({a}));
    Instant now = t0;
    engine.start(now);
    runTo(engine, now, t0 + seconds(25));
    REQUIRE(change(engine, now,
                   [](const SessionPlan& plan, std::size_t step) { return withLoad(plan, step, 1); }));
    runTo(engine, now, t0 + seconds(60));
    REQUIRE(engine.records().size() == 2);
    CHECK(engine.records()[0].load == 0);
    CHECK(engine.records()[1].load == 1);
}

TEST_CASE("SessionEngine: an added set that was not done was not planned") {
    SessionEngine engine(planOf({exercise("a", dose(1, hold(10)))}));
    Instant now = t0;
    engine.start(now);
    REQUIRE(change(engine, now, oneSetMore));
    runTo(engine, now, t0 + seconds(20));
    engine.finish(now);
    CHECK(tallyOf(engine.plan(), engine.records()).setsPlanned == 1);
    CHECK(countWorkSteps(engine.plan()) == 1);
}

TEST_CASE("SessionEngine: leaving out the last set that was left finishes the session") {
    SessionEngine engine(planOf({exercise("a", dose(2, hold(10), Per::Total, 30))}));
    Instant now = t0;
    engine.start(now);
    runTo(engine, now, t0 + seconds(25));
    SessionEngine::Events events;
    REQUIRE(engine.change(now, oneSetFewer, events));
    CHECK(engine.finished());
    CHECK(events.back().kind == SessionEvent::Kind::Finished);
}

TEST_CASE("SessionEngine: nothing changes before the start, after the end, or when nothing can") {
    SessionEngine engine(planOf({exercise("a", dose(1, hold(10)))}));
    CHECK_FALSE(change(engine, t0, oneSetMore));
    engine.start(t0);
    CHECK_FALSE(change(engine, t0, oneSetFewer));
    engine.finish(t0);
    CHECK_FALSE(change(engine, t0, oneSetMore));
}

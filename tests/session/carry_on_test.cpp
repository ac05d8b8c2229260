// Taking up a session that was cut off, and getting ready again after a break.
#include "src/session/player_view.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace patella;
using namespace patella::test;
using std::chrono::milliseconds;
using std::chrono::seconds;
using Kind = SessionEvent::Kind;

namespace {

constexpr Instant t0{seconds(1000)};

SessionEngine::Events runFor(SessionEngine& engine, Instant& now, Duration time) {
    SessionEngine::Events all;
    for (const Instant end = now + time; now < end;) {
        now = std::min(end, now + milliseconds(250));
        const auto events = engine.advance(now);
        all.insert(all.end(), events.begin(), events.end());
    }
    return all;
}

std::vector<Instant> momentsOf(Kind kind, const SessionEngine::Events& events) {
    std::vector<Instant> moments;
    for (const SessionEvent& event : events)
        if (event.kind == kind)
            moments.push_back(event.at);
    return moments;
}

/// Get ready of 10 s, two holds of 30 s with a rest.
SessionPlan twoHolds() { return planOf({exercise("a", dose(2, hold(30)))}); }

std::size_t firstWork(const SessionPlan& plan) {
    std::size_t step = 0;
    while (plan.steps[step].kind != StepKind::Work)
        ++step;
    return step;
}

} // namespace

TEST_CASE("SessionEngine: a session that was cut off goes on where it stood, with what was recorded") {
    const SessionPlan plan = twoHolds();
    SessionEngine whole(plan);
    Instant now = t0;
    whole.start(now);
    runFor(whole, now, seconds(10 + 30));
    REQUIRE(whole.records().size() == 1);
    runFor(whole, now, seconds(2));
    const SessionView left = whole.view(now);

    SessionEngine again(plan);
    Instant later{seconds(900'000)};
    const auto taken = again.carryOn(later, left.step, left.elapsed, left.active, whole.records());
    REQUIRE(again.paused());
    REQUIRE(taken.size() == 1);
    CHECK(again.records() == whole.records());
    CHECK(again.view(later).active == left.active);
    CHECK(again.view(later).totalLeft == left.totalLeft);
    again.resume(later);
    runFor(again, later, left.totalLeft);
    CHECK(again.finished());
    CHECK(again.records().size() == 2);
    CHECK(again.view(later).active == plan.duration());
}

TEST_CASE("SessionEngine: what a heartbeat says wrongly is bounded by the plan") {
    const SessionPlan plan = twoHolds();
    for (const auto& [step, elapsed] : {std::pair{std::size_t{999}, Duration(seconds(3))},
                                        std::pair{std::size_t{0}, Duration(seconds(999))},
                                        std::pair{std::size_t{0}, Duration(seconds(-5))}}) {
        SessionEngine engine(plan);
        Instant now = t0;
        engine.carryOn(now, step, elapsed, seconds(1), {});
        CHECK(engine.view(now).step < plan.steps.size());
        CHECK(engine.view(now).elapsed >= Duration{0});
        CHECK(engine.view(now).left >= Duration{0});
        engine.resume(now);
        runFor(engine, now, seconds(600));
        CHECK(engine.finished());
    }
    SessionEngine empty{SessionPlan{}};
    CHECK(empty.carryOn(t0, 0, {}, {}, {}).empty());
}

TEST_CASE("SessionEngine: after a break a set waits for the get-ready and keeps its remaining time") {
    const SessionPlan plan = twoHolds();
    SessionEngine engine(plan);
    Instant now = t0;
    engine.carryOn(now, firstWork(plan), seconds(12), seconds(22), {});
    engine.resume(now, seconds(5));
    const Instant resumed = now;
    const auto events = runFor(engine, now, seconds(4));
    CHECK(momentsOf(Kind::Countdown, events) ==
          std::vector<Instant>{resumed + seconds(2), resumed + seconds(3), resumed + seconds(4)});
    CHECK(engine.view(now).elapsed == seconds(12));
    CHECK(engine.view(now).active == seconds(22));
    CHECK(playerView(engine, now).stage == Stage::GetReady);
    CHECK(playerView(engine, now).number == 1);
    CHECK(engine.view(now + milliseconds(400)).leadIn == milliseconds(600));
    const auto over = runFor(engine, now, seconds(2));
    CHECK(momentsOf(Kind::LeadInOver, over) == std::vector<Instant>{resumed + seconds(5)});
    CHECK(engine.view(now).elapsed == seconds(13));
    CHECK(playerView(engine, now).stage == Stage::Hold);
}

TEST_CASE("SessionEngine: one late tick crosses the get-ready and goes on without drift") {
    const SessionPlan plan = twoHolds();
    SessionEngine engine(plan);
    engine.carryOn(t0, firstWork(plan), seconds(12), seconds(22), {});
    engine.resume(t0, seconds(2));
    const auto events = engine.advance(t0 + milliseconds(4'500));
    CHECK(momentsOf(Kind::LeadInOver, events) == std::vector<Instant>{t0 + seconds(2)});
    CHECK(engine.view(t0 + milliseconds(4'500)).elapsed == milliseconds(14'500));
}

TEST_CASE("SessionEngine: what is no set needs no get-ready, and moving on takes it away") {
    const SessionPlan plan = twoHolds();
    REQUIRE(plan.steps.front().kind == StepKind::GetReady);
    SessionEngine resting(plan);
    resting.carryOn(t0, 0, seconds(1), seconds(1), {});
    resting.resume(t0, seconds(5));
    CHECK(resting.view(t0).leadIn == Duration{0});

    SessionEngine moved(plan);
    moved.carryOn(t0, firstWork(plan), seconds(12), seconds(22), {});
    moved.resume(t0, seconds(5));
    moved.next(t0 + seconds(1));
    CHECK(moved.view(t0 + seconds(1)).leadIn == Duration{0});
}

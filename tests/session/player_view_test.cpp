#include "src/session/player_view.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace patella;
using namespace patella::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

void go(SessionEngine& engine, Instant& now, Duration time) {
    const Instant end = now + time;
    while (now < end) {
        now = std::min(end, now + milliseconds(250));
        engine.advance(now);
    }
}

} // namespace

TEST_CASE("PlayerView: get-ready counts down and names what comes") {
    SessionEngine engine(planOf({exercise("a", dose(2, hold(20), Per::Side, 30), SideRule::PerSide),
                                 exercise("b", dose(1, hold(5)))}));
    Instant now{};
    engine.start(now);
    go(engine, now, milliseconds(2500));
    const PlayerView view = playerView(engine, now);
    REQUIRE(view.stage == Stage::GetReady);
    REQUIRE(view.number == 8);
    REQUIRE(view.target == 10);
    REQUIRE(view.side == Side::Left);
    REQUIRE(view.nextItem == std::size_t{1});
    REQUIRE(view.ring == Approx(0.75));
}

TEST_CASE("PlayerView: a hold shows the seconds left, a rest what comes next") {
    SessionEngine engine(planOf({exercise("a", dose(2, hold(20), Per::Total, 30))}));
    Instant now{};
    engine.start(now);
    go(engine, now, seconds(15));
    REQUIRE(playerView(engine, now).stage == Stage::Hold);
    REQUIRE(playerView(engine, now).number == 15);
    go(engine, now, seconds(16));
    const PlayerView view = playerView(engine, now);
    REQUIRE(view.stage == Stage::Rest);
    REQUIRE(view.number == 29);
    REQUIRE(view.set == 2);
    REQUIRE(view.sets == 2);
    REQUIRE_FALSE(view.nextItem);
}

TEST_CASE("PlayerView: repetitions count up and fill the ring in parts") {
    SessionEngine engine(planOf({exercise("a", dose(1, reps(12, *Tempo::of(2, 1, 3, 0))))}));
    Instant now{};
    engine.start(now);
    go(engine, now, seconds(10 + 6 * 6 + 3)); // half of the seventh
    const PlayerView view = playerView(engine, now);
    REQUIRE(view.stage == Stage::Reps);
    REQUIRE(view.number == 7);
    REQUIRE(view.target == 12);
    REQUIRE(view.ring == Approx(6.5));
    REQUIRE(view.part == TempoPart::Lower);
}

TEST_CASE("PlayerView: the bars fill by time and are full at the end") {
    SessionEngine engine(planOf({exercise("a", dose(1, hold(10))), exercise("b", dose(1, hold(30)))}));
    Instant now{};
    engine.start(now);
    go(engine, now, seconds(30)); // half of b: ten of get-ready and... the get-ready alone
    PlayerView view = playerView(engine, now);
    REQUIRE(view.bars.size() == 2);
    REQUIRE(view.bars[0].done == Approx(1.0));
    REQUIRE(view.bars[1].done == Approx(0.25));
    REQUIRE(view.bars[1].current);
    go(engine, now, seconds(60));
    view = playerView(engine, now);
    REQUIRE(view.stage == Stage::Finished);
    REQUIRE(view.bars[1].done == Approx(1.0));
}

#include "src/session/session_engine.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace patella;
using namespace patella::test;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr Instant t0{seconds(1000)};

/// The time goes on as usual, a tick every 100 ms.
void run(SessionEngine& engine, Instant& now, Duration time) {
    const Instant end = now + time;
    while (now < end) {
        now = now + milliseconds(100);
        engine.advance(now);
    }
}

} // namespace

TEST_CASE("F14: a machine that sleeps at any second of a session pauses it, and no time is made up") {
    const SessionPlan plan = planOf({exercise("a", dose(2, hold(10), Per::Total, 5))});
    const Duration whole = SessionEngine(plan).view(t0).totalLeft;
    const Duration sleep =
        GENERATE(Duration(milliseconds(5001)), Duration(hours(3)), Duration(hours(24 * 400)));
    for (int second = 1; second < std::chrono::duration_cast<seconds>(whole).count(); ++second) {
        SessionEngine engine(plan);
        Instant now = t0;
        engine.start(now);
        run(engine, now, seconds(second));
        const std::size_t sets = engine.records().size();
        now = now + sleep;
        engine.advance(now);
        INFO("asleep in second " << second);
        REQUIRE(engine.paused());
        REQUIRE(engine.records().size() == sets);
        REQUIRE(engine.view(now).active == seconds(second));
        run(engine, now, seconds(9)); // nobody is there yet
        REQUIRE(engine.view(now).active == seconds(second));
        engine.resume(now);
        run(engine, now, whole - seconds(second));
        REQUIRE(engine.finished());
        REQUIRE(engine.view(now).active == whole);
        REQUIRE(engine.records().size() == 2);
        for (const SetRecord& record : engine.records())
            REQUIRE(record.took == seconds(10));
    }
}

TEST_CASE("F14: a machine that sleeps while the session is paused changes nothing") {
    SessionEngine engine(planOf({exercise("a", dose(1, hold(10)))}));
    Instant now = t0;
    engine.start(now);
    run(engine, now, seconds(12));
    engine.pause(now);
    now = now + hours(10);
    engine.advance(now);
    REQUIRE(engine.paused());
    engine.resume(now);
    REQUIRE(engine.view(now).active == seconds(12));
    run(engine, now, seconds(8));
    REQUIRE(engine.finished());
    REQUIRE(engine.records().front().took == seconds(10));
}

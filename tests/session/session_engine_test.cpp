#include "src/session/session_engine.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace patella;
using namespace patella::test;
using std::chrono::milliseconds;
using std::chrono::seconds;
using Kind = SessionEvent::Kind;

namespace {

constexpr Instant t0{seconds(1000)};

std::vector<SessionEvent> of(Kind kind, const SessionEngine::Events& events) {
    std::vector<SessionEvent> some;
    for (const SessionEvent& e : events)
        if (e.kind == kind)
            some.push_back(e);
    return some;
}

SessionEngine::Events runFor(SessionEngine& engine, Instant& now, Duration time,
                             Duration tick = milliseconds(100)) {
    SessionEngine::Events all;
    const Instant end = now + time;
    while (now < end) {
        now = std::min(end, now + tick);
        const auto events = engine.advance(now);
        all.insert(all.end(), events.begin(), events.end());
    }
    return all;
}

} // namespace

TEST_CASE("SessionEngine: nothing runs before the start") {
    SessionEngine engine(planOf({exercise("a", dose(1, hold(10)))}));
    REQUIRE(engine.advance(t0).empty());
    REQUIRE(engine.pause(t0).empty());
    REQUIRE(engine.next(t0).empty());
    REQUIRE(engine.view(t0).mode == SessionView::Mode::Idle);
    REQUIRE(engine.view(t0).totalLeft == seconds(20));
}

TEST_CASE("SessionEngine: a hold runs from get-ready to finished and is recorded") {
    SessionEngine engine(planOf({exercise("a", dose(1, hold(10)))}));
    Instant now = t0;
    engine.start(now);
    const auto events = runFor(engine, now, seconds(20));
    REQUIRE(engine.finished());
    REQUIRE(of(Kind::Finished, events).front().at == t0 + seconds(20));
    REQUIRE(engine.records().size() == 1);
    REQUIRE(engine.records()[0].done == 10);
    REQUIRE(engine.records()[0].took == seconds(10));
    REQUIRE(engine.view(now).active == seconds(20));
}

TEST_CASE("SessionEngine: the last three seconds of every step are counted at their moments") {
    SessionEngine engine(planOf({exercise("a", dose(1, hold(10)))}));
    Instant now = t0;
    engine.start(now);
    const auto counts = of(Kind::Countdown, runFor(engine, now, seconds(20), milliseconds(70)));
    REQUIRE(counts.size() == 6);
    REQUIRE(counts[0].at == t0 + seconds(7));
    REQUIRE(counts[2].at == t0 + seconds(9));
    REQUIRE(counts[5].number == 1);
    REQUIRE(counts[5].at == t0 + seconds(19));
}

TEST_CASE("SessionEngine: each repetition starts on its tempo") {
    SessionEngine engine(planOf({exercise("a", dose(1, reps(4, *Tempo::of(2, 1, 3, 0))))}));
    Instant now = t0;
    engine.start(now);
    const auto starts = of(Kind::RepStarted, runFor(engine, now, seconds(40)));
    REQUIRE(starts.size() == 4);
    REQUIRE(starts[3].number == 4);
    REQUIRE(starts[3].at == t0 + seconds(10 + 18));
}

TEST_CASE("SessionEngine: the view names the tempo's part") {
    SessionEngine engine(planOf({exercise("a", dose(1, reps(4, *Tempo::of(2, 1, 3, 0))))}));
    Instant now = t0;
    engine.start(now);
    runFor(engine, now, seconds(17)); // one second into the second repetition
    SessionView view = engine.view(now);
    REQUIRE(view.rep == 2);
    REQUIRE(view.part == TempoPart::Lift);
    REQUIRE(view.partFraction == Approx(0.5));
    runFor(engine, now, milliseconds(1500));
    REQUIRE(engine.view(now).part == TempoPart::Pause);
    runFor(engine, now, seconds(2));
    REQUIRE(engine.view(now).part == TempoPart::Lower);
    REQUIRE(engine.view(now).repFraction == Approx(4.5 / 6));
}

TEST_CASE("SessionEngine: a hold of twenty seconds or more says halfway") {
    SessionEngine engine(planOf({exercise("a", dose(1, hold(30))), exercise("b", dose(1, hold(10)))}));
    Instant now = t0;
    engine.start(now);
    const auto half = of(Kind::Halfway, runFor(engine, now, seconds(60)));
    REQUIRE(half.size() == 1);
    REQUIRE(half[0].at == t0 + seconds(25));
}

TEST_CASE("SessionEngine: one late tick crosses several steps without drift or loss") {
    ExpandOptions quick;
    quick.getReady = seconds(1);
    SessionEngine engine(planOf({exercise("a", dose(3, hold(1), Per::Total, 1))}, quick));
    engine.start(t0);
    const auto events = engine.advance(t0 + milliseconds(4700));
    REQUIRE(of(Kind::SetRecorded, events).size() == 2);
    REQUIRE(of(Kind::StepStarted, events).size() == 4);
    REQUIRE(of(Kind::StepStarted, events).back().at == t0 + seconds(4));
    REQUIRE(engine.view(t0 + milliseconds(4700)).elapsed == milliseconds(700));
}

TEST_CASE("SessionEngine: a gap of more than five seconds pauses instead of skipping") {
    SessionEngine engine(planOf({exercise("a", dose(1, hold(60)))}));
    Instant now = t0;
    engine.start(now);
    runFor(engine, now, seconds(12));
    const auto events = engine.advance(now + seconds(3600));
    REQUIRE(engine.paused());
    REQUIRE(of(Kind::Paused, events).front().at == now);
    REQUIRE(engine.view(now + seconds(3600)).elapsed == seconds(2));
    engine.resume(now + seconds(3601));
    REQUIRE(engine.view(now + seconds(3601)).elapsed == seconds(2));
}

TEST_CASE("SessionEngine: an instant that runs backwards changes nothing") {
    SessionEngine engine(planOf({exercise("a", dose(1, hold(60)))}));
    engine.start(t0);
    engine.advance(t0 + seconds(3));
    REQUIRE(engine.advance(t0 + seconds(1)).empty());
    REQUIRE(engine.view(t0 + seconds(3)).elapsed == seconds(3));
    engine.pause(t0 + seconds(2));
    REQUIRE(engine.view(t0).elapsed == seconds(3));
}

TEST_CASE("SessionEngine: pause and resume at every step keep the time of the session") {
    const SessionPlan plan = planOf({exercise("a", dose(2, hold(4), Per::Side, 3), SideRule::PerSide),
                                     exercise("b", dose(2, reps(2), Per::Total, 2))});
    for (std::size_t at = 0; at < plan.steps.size(); ++at) {
        SessionEngine engine(plan);
        Instant now = t0;
        engine.start(now);
        bool paused = false;
        while (!engine.finished()) {
            now = now + milliseconds(500);
            engine.advance(now);
            if (!paused && engine.view(now).step == at && !engine.finished()) {
                paused = true;
                const Duration before = engine.view(now).totalLeft;
                engine.pause(now);
                REQUIRE(engine.advance(now + seconds(3)).empty());
                now = now + seconds(1234);
                REQUIRE(engine.view(now).totalLeft == before);
                engine.resume(now);
            }
        }
        REQUIRE(paused);
        REQUIRE(now - t0 == plan.duration() + seconds(1234));
        REQUIRE(engine.records().size() == 6);
    }
}

TEST_CASE("SessionEngine: back goes to the start of a step, or to the one before within two seconds") {
    SessionEngine engine(planOf({exercise("a", dose(2, hold(20), Per::Total, 30))}));
    Instant now = t0;
    engine.start(now);
    runFor(engine, now, seconds(15));
    engine.back(now);
    REQUIRE(engine.view(now).step == 1);
    REQUIRE(engine.view(now).elapsed == seconds(0));
    engine.back(now);
    REQUIRE(engine.view(now).step == 0);
    engine.back(now);
    REQUIRE(engine.view(now).step == 0);
    REQUIRE(engine.records().empty());
}

TEST_CASE("SessionEngine: next keeps what was done of a set, and the last next finishes") {
    SessionEngine engine(planOf({exercise("a", dose(1, reps(10))), exercise("b", dose(1, hold(20)))}));
    Instant now = t0;
    engine.start(now);
    runFor(engine, now, seconds(10 + 17)); // three whole repetitions of five seconds and a bit
    engine.next(now);
    REQUIRE(engine.records().size() == 1);
    REQUIRE(engine.records()[0].done == 3);
    REQUIRE_FALSE(engine.records()[0].complete());
    engine.next(now);
    engine.next(now); // nothing held yet
    REQUIRE(engine.finished());
    REQUIRE(engine.records().size() == 1);
    REQUIRE(engine.next(now).empty());
    REQUIRE(engine.back(now).empty());
}

TEST_CASE("SessionEngine: of two tries at a set the better one stays") {
    SessionEngine engine(planOf({exercise("a", dose(1, hold(20))), exercise("b", dose(1, hold(20)))}));
    Instant now = t0;
    engine.start(now);
    runFor(engine, now, seconds(30));
    engine.back(now);
    REQUIRE(engine.view(now).step == 1);
    runFor(engine, now, seconds(5));
    engine.next(now);
    REQUIRE(engine.records().size() == 1);
    REQUIRE(engine.records()[0].done == 20);
}

TEST_CASE("SessionEngine: skipping goes to the next exercise, and from the last one to the end") {
    SessionEngine engine(
        planOf({exercise("a", dose(3, hold(20), Per::Total, 10)), exercise("b", dose(1, hold(20)))}));
    engine.start(t0);
    engine.skipExercise(t0 + seconds(1));
    REQUIRE(engine.plan().steps[engine.view(t0 + seconds(1)).step].item == 1);
    engine.skipExercise(t0 + seconds(2));
    REQUIRE(engine.finished());
    REQUIRE(engine.records().empty());
}

TEST_CASE("SessionEngine: a longer rest lengthens the rest alone") {
    SessionEngine engine(planOf({exercise("a", dose(2, hold(20), Per::Total, 30))}));
    Instant now = t0;
    engine.start(now);
    runFor(engine, now, seconds(15));
    engine.extendRest(now, seconds(15));
    REQUIRE(engine.view(now).left == seconds(15)); // still the hold
    runFor(engine, now, seconds(20));
    engine.extendRest(now, seconds(15));
    REQUIRE(engine.view(now).left == seconds(40));
    engine.extendRest(now, seconds(-600));
    REQUIRE(engine.view(now).left == seconds(0));
    runFor(engine, now, milliseconds(100));
    REQUIRE(engine.view(now).step == 3);
}

TEST_CASE("SessionEngine: a self-paced set waits for the key and can take longer than its estimate") {
    ExerciseLibrary l = library({exercise("a", dose(1, reps(2)))});
    Routine r = routine({"a"});
    std::get<RoutineItem>(r.phases[0].entries[0]).selfPaced = true;
    SessionEngine engine(expand(r, l).value());
    Instant now = t0;
    engine.start(now);
    runFor(engine, now, seconds(100));
    REQUIRE(engine.running());
    REQUIRE(engine.view(now).left == seconds(0));
    REQUIRE(engine.view(now).rep == 0);
    engine.completeSet(now);
    REQUIRE(engine.finished());
    REQUIRE(engine.records()[0].done == 2);
    REQUIRE(engine.records()[0].took == seconds(90));
}

TEST_CASE("SessionEngine: a self-paced set that is skipped counts for nothing") {
    ExerciseLibrary l = library({exercise("a", dose(1, reps(2)))});
    Routine r = routine({"a"});
    std::get<RoutineItem>(r.phases[0].entries[0]).selfPaced = true;
    SessionEngine engine(expand(r, l).value());
    Instant now = t0;
    engine.start(now);
    runFor(engine, now, seconds(15));
    engine.next(now);
    REQUIRE(engine.finished());
    REQUIRE(engine.records().empty());
}

TEST_CASE("SessionEngine: a count can be corrected afterwards, and nought takes the set back") {
    SessionEngine engine(planOf({exercise("a", dose(1, reps(10)))}));
    Instant now = t0;
    engine.start(now);
    runFor(engine, now, seconds(60));
    const SetRecord record = engine.records()[0];
    REQUIRE(engine.correct(record, 8));
    REQUIRE(engine.records()[0].done == 8);
    REQUIRE(engine.records()[0].corrected);
    REQUIRE(engine.correct(record, 0));
    REQUIRE(engine.records().empty());
    REQUIRE_FALSE(engine.correct(record, 5));
}

TEST_CASE("SessionEngine: keys pressed while paused move the place and do not start the clock") {
    SessionEngine engine(planOf({exercise("a", dose(2, hold(20), Per::Total, 30))}));
    Instant now = t0;
    engine.start(now);
    runFor(engine, now, seconds(12));
    engine.pause(now);
    engine.next(now);
    REQUIRE(engine.paused());
    REQUIRE(engine.view(now).step == 2);
    REQUIRE(engine.records().size() == 1);
    REQUIRE(engine.records()[0].done == 2);
    engine.finish(now);
    REQUIRE(engine.finished());
}

TEST_CASE("SessionEngine: a plan without steps is finished at once") {
    SessionEngine engine(SessionPlan{});
    REQUIRE(engine.start(t0).front().kind == Kind::Finished);
    REQUIRE(engine.view(t0).mode == SessionView::Mode::Finished);
}

TEST_CASE("SessionEngine: it says how long it is until something falls due") {
    SessionEngine engine(planOf({exercise("a", dose(1, reps(4)))})); // ready for 10 s, then 2 up, 1, 2 down
    CHECK_FALSE(engine.untilNext(t0, seconds(1)));
    Instant now = t0;
    engine.start(now);
    CHECK(engine.untilNext(now, seconds(1)) == seconds(1));
    now = t0 + milliseconds(6700);
    engine.advance(t0 + seconds(4));
    engine.advance(now);
    CHECK(engine.untilNext(now, seconds(1)) == milliseconds(300)); // "3"
    CHECK(engine.untilNext(now + milliseconds(100), seconds(1)) ==
          milliseconds(200));                                                    // without a tick between
    CHECK(engine.untilNext(now + milliseconds(600), seconds(1)) == Duration{0}); // overdue
    runFor(engine, now, milliseconds(5000));                                     // 1.7 s of the set
    CHECK(engine.untilNext(now, seconds(1)) == milliseconds(300));               // the pause at the top
    CHECK(engine.untilNext(now, milliseconds(33)) == milliseconds(33));
    engine.pause(now);
    CHECK_FALSE(engine.untilNext(now, seconds(1)));
    engine.resume(now, milliseconds(5000));
    CHECK(engine.untilNext(now + milliseconds(250), seconds(1)) == milliseconds(750));
}

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "ui/player/live_session.h"

using namespace patella;
using namespace patella::test;
using namespace patella::ui;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// Two exercises in alternation, two sets each, without a get-ready.
SessionPlan superset() {
    Routine r;
    r.name = "Superset";
    r.block(PhaseKind::Strength)
        .entries.emplace_back(Superset{{RoutineItem{ExerciseId("a")}, RoutineItem{ExerciseId("b")}}, {}});
    return expand(r, library({exercise("a", dose(2, hold(10))), exercise("b", dose(2, hold(10)))}),
                  {seconds(0), seconds(0), {}})
        .value();
}

struct Watched {
    explicit Watched(SessionPlan plan)
        : session(clock, std::move(plan)) {
        QObject::connect(&session, &LiveSession::setRecorded,
                         [this](const SetRecord& r) { sets.push_back(r); });
        QObject::connect(&session, &LiveSession::toneDue, [this](Tone t) { tones.push_back(t); });
        QObject::connect(&session, &LiveSession::beat, [this](const Heartbeat& b) { beats.push_back(b); });
        QObject::connect(&session, &LiveSession::over,
                         [this](SessionState s, Duration a) { ends.emplace_back(s, a); });
        session.begin();
    }
    void run(Duration time, Duration tick = milliseconds(100)) {
        for (Duration gone{0}; gone < time; gone += tick) {
            clock.advance(tick);
            session.tick();
        }
    }

    FakeClock clock;
    LiveSession session;
    std::vector<SetRecord> sets;
    std::vector<Tone> tones;
    std::vector<Heartbeat> beats;
    std::vector<std::pair<SessionState, Duration>> ends;
};

const ExpandOptions bare{seconds(0), seconds(0), {}};

} // namespace

TEST_CASE("Live session: it runs to the end, records each set and says so once") {
    Watched w(planOf({exercise("a", dose(2, hold(10), Per::Total, 5))}));
    w.run(seconds(40));
    REQUIRE(w.sets.size() == 2);
    REQUIRE(w.ends.size() == 1);
    REQUIRE(w.ends[0].first == SessionState::Finished);
    REQUIRE(w.ends[0].second == seconds(35));
    REQUIRE(w.tones == std::vector<Tone>{Tone::Count, Tone::Count, Tone::Count, Tone::Start, Tone::Count,
                                         Tone::Count, Tone::Count, Tone::Rest, Tone::Count, Tone::Count,
                                         Tone::Count, Tone::Start, Tone::Count, Tone::Count, Tone::Count,
                                         Tone::End});
}

TEST_CASE("Live session: a heartbeat comes once a second while it runs") {
    Watched w(planOf({exercise("a", dose(1, hold(30)))}));
    w.run(seconds(10));
    REQUIRE(w.beats.size() == 10);
    w.session.pause();
    w.run(seconds(10));
    REQUIRE(w.beats.size() == 10);
}

TEST_CASE("Live session: a gap is told from a pause of the user") {
    Watched w(planOf({exercise("a", dose(1, hold(30)))}));
    w.run(seconds(1));
    w.clock.advance(seconds(60));
    w.session.tick();
    REQUIRE(w.session.broken() == LiveSession::Break::Sleep);
    w.session.resume();
    REQUIRE(w.session.broken() == LiveSession::Break::None);
    w.session.pause();
    REQUIRE(w.session.paused());
    REQUIRE(w.session.broken() == LiveSession::Break::None);
}

TEST_CASE("Live session: an early end keeps what was done") {
    Watched w(planOf({exercise("a", dose(3, hold(10)))}, bare));
    w.run(seconds(14));
    w.session.finish();
    REQUIRE(w.sets.size() == 2);
    REQUIRE(w.sets[1].done == 4);
    REQUIRE(w.ends[0].first == SessionState::Partial);
}

TEST_CASE("Live session: with nothing done it is discarded, and discarding records no more") {
    Watched none(planOf({exercise("a", dose(1, hold(10)))}));
    none.session.finish();
    REQUIRE(none.ends[0].first == SessionState::Discarded);
    Watched some(planOf({exercise("a", dose(2, hold(10)))}, bare));
    some.run(seconds(5));
    some.session.discard();
    REQUIRE(some.sets.empty());
    REQUIRE(some.ends.size() == 1);
    REQUIRE(some.ends[0].first == SessionState::Discarded);
}

TEST_CASE("Live session: a skipped exercise of a superset does not come back") {
    Watched w(superset());
    w.run(seconds(4));
    w.session.skipItem();
    REQUIRE(w.session.step().item == 1);
    w.run(seconds(40));
    REQUIRE(w.ends.size() == 1);
    REQUIRE(w.sets.size() == 3);
    REQUIRE(w.sets[0].item == 0);
    REQUIRE(w.sets[0].done == 4);
    REQUIRE(w.sets[1].item == 1);
    REQUIRE(w.sets[2].item == 1);
}

TEST_CASE("Live session: a late tick keeps nothing of an exercise that was left") {
    Watched w(superset());
    w.session.skipItem();
    w.run(seconds(9), seconds(3));
    w.run(seconds(4), seconds(4));
    for (const SetRecord& set : w.sets)
        REQUIRE(set.item == 1);
}

TEST_CASE("Live session: stepping back returns to a skipped exercise, never to one that pain ended") {
    Watched skipped(planOf({exercise("a", dose(1, hold(10))), exercise("b", dose(1, hold(10)))}, bare));
    skipped.session.skipItem();
    REQUIRE(skipped.session.step().item == 1);
    skipped.session.back();
    REQUIRE(skipped.session.step().item == 0);

    Watched stopped(planOf({exercise("a", dose(1, hold(10))), exercise("b", dose(1, hold(10)))}, bare));
    stopped.session.endExercise(0);
    REQUIRE(stopped.session.step().item == 1);
    stopped.session.back();
    REQUIRE(stopped.session.step().item == 1);
    REQUIRE_FALSE(stopped.session.ended());
}

TEST_CASE("Live session: pain said in the get-ready is about the exercise before") {
    Watched w(planOf({exercise("a", dose(1, hold(10))), exercise("b", dose(1, hold(10)))}));
    REQUIRE(w.session.itemWorkedOn() == 0);
    w.run(seconds(25));
    REQUIRE(w.session.step().kind == StepKind::GetReady);
    REQUIRE(w.session.step().item == 1);
    REQUIRE(w.session.itemWorkedOn() == 0);
}

TEST_CASE("Live session: a set counts as confirmed when storage says so") {
    Watched w(planOf({exercise("a", dose(2, hold(10)))}, bare));
    w.run(seconds(11));
    REQUIRE(w.session.recorded().size() == 1);
    REQUIRE(w.session.confirmed().empty());
    w.session.confirm(w.sets[0]);
    REQUIRE(w.session.confirmed().size() == 1);
}

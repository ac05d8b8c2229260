#include "src/session/cue.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace patella;
using namespace patella::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

Instant at(Duration time) { return Instant{time}; }

/// The cues of a whole run, taken every 50 ms.
std::vector<Cue> cuesOfRun(const SessionPlan& plan, Counting counting, bool lastSeconds = true) {
    SessionEngine engine(plan);
    std::vector<Cue> all;
    Instant now{};
    const auto take = [&](const SessionEngine::Events& events) {
        for (const Cue& cue : cuesOf(events, plan, engine.view(now), {counting, lastSeconds}))
            all.push_back(cue);
    };
    take(engine.start(now));
    while (!engine.finished()) {
        now = now + milliseconds(50);
        take(engine.advance(now));
    }
    return all;
}

std::vector<Cue> only(const std::vector<Cue>& cues, CueKind kind) {
    std::vector<Cue> kept;
    for (const Cue& cue : cues)
        if (cue.kind == kind)
            kept.push_back(cue);
    return kept;
}

Exercise withGear(Exercise exercise, std::vector<Equipment> equipment) {
    exercise.equipment = std::move(equipment);
    return exercise;
}

} // namespace

TEST_CASE("Cue: a hold has its start, halfway, the last three seconds, each with its room") {
    const std::vector<Cue> cues = cuesOfRun(planOf({exercise("a", dose(1, hold(30)))}), Counting::Numbers);
    REQUIRE(cues.size() == 10);
    CHECK(cues[0].kind == CueKind::Prepare);
    CHECK(cues[0].room == seconds(7));
    CHECK(cues[4].kind == CueKind::Start);
    CHECK(cues[4].due == at(seconds(10)));
    CHECK(cues[4].room == seconds(15));
    CHECK(cues[5].kind == CueKind::Halfway);
    CHECK(cues[5].number == 15);
    CHECK(cues[5].room == seconds(12));
    for (const int i : {6, 7, 8}) {
        CHECK(cues[static_cast<std::size_t>(i)].kind == CueKind::LastSeconds);
        CHECK(cues[static_cast<std::size_t>(i)].number == 9 - i);
        CHECK(cues[static_cast<std::size_t>(i)].room == seconds(1));
    }
    CHECK(cues[9].kind == CueKind::Done);
}

TEST_CASE("Cue: repetitions are counted by number, by the tempo's parts or not at all") {
    const SessionPlan plan = planOf({exercise("a", dose(1, reps(3, Tempo::of(2, 0, 3, 1).value())))});
    const std::vector<Cue> numbers = cuesOfRun(plan, Counting::Numbers);
    const std::vector<Cue> reps = only(numbers, CueKind::Rep);
    REQUIRE(reps.size() == 3);
    CHECK(reps[2].number == 3);
    CHECK(reps[2].due == at(seconds(22)));
    CHECK(reps[2].room == seconds(6));
    CHECK(only(numbers, CueKind::Start)[0].room == seconds(6));
    CHECK(only(numbers, CueKind::Part).empty());

    const std::vector<Cue> tempo = cuesOfRun(plan, Counting::Tempo);
    const std::vector<Cue> parts = only(tempo, CueKind::Part);
    REQUIRE(parts.size() == 9);
    CHECK(parts[0].part == TempoPart::Lift);
    CHECK(parts[1].part == TempoPart::Lower);
    CHECK(parts[1].room == seconds(3));
    CHECK(parts[2].part == TempoPart::Rest);
    CHECK(parts[2].due == at(seconds(15)));
    CHECK(parts[2].room == seconds(1));
    CHECK(only(tempo, CueKind::Rep).empty());

    const std::vector<Cue> quiet = cuesOfRun(plan, Counting::Quiet);
    CHECK(only(quiet, CueKind::Rep).empty());
    CHECK(only(quiet, CueKind::Part).empty());
    CHECK(only(quiet, CueKind::Start)[0].room == seconds(18));
}

TEST_CASE("Cue: where tones mark the last seconds, words have until the end of the step") {
    const std::vector<Cue> cues =
        cuesOfRun(planOf({exercise("a", dose(1, hold(30)))}), Counting::Numbers, false);
    REQUIRE(cues.size() == 4);
    CHECK(cues[0].room == seconds(10));
    CHECK(cues[2].kind == CueKind::Halfway);
    CHECK(cues[2].room == seconds(15));
}

TEST_CASE("Cue: what is to be fetched is said once, by the first exercise that needs it") {
    const SessionPlan plan =
        planOf({withGear(exercise("a", dose(2, hold(5), Per::Total, 20)), {Equipment::Mat}),
                withGear(exercise("b", dose(1, hold(5))), {Equipment::Mat, Equipment::MiniBand}),
                withGear(exercise("c", dose(1, hold(5))), {Equipment::MiniBand})});
    const std::vector<Cue> cues = cuesOfRun(plan, Counting::Numbers);
    const std::vector<Cue> prepare = only(cues, CueKind::Prepare);
    REQUIRE(prepare.size() == 3);
    CHECK(prepare[0].fetch == std::vector{Equipment::Mat});
    CHECK(prepare[1].fetch == std::vector{Equipment::MiniBand});
    CHECK(prepare[2].fetch.empty());
    CHECK(only(cues, CueKind::Rest)[0].fetch.empty());
    CHECK(only(cues, CueKind::Rest)[0].number == 20);
    for (const Cue& start : only(cues, CueKind::Start))
        CHECK(start.fetch.empty());
}

TEST_CASE("Cue: without a get-ready the start of the set says what to fetch") {
    ExpandOptions at_once;
    at_once.getReady = Duration{0};
    const SessionPlan plan = planOf({withGear(exercise("a", dose(1, hold(5))), {Equipment::Strap})}, at_once);
    const std::vector<Cue> cues = cuesOfRun(plan, Counting::Numbers);
    REQUIRE(cues.front().kind == CueKind::Start);
    CHECK(cues.front().fetch == std::vector{Equipment::Strap});
}

TEST_CASE("Cue: nothing is due while it is paused, and nothing of a step that was left behind") {
    const SessionPlan plan = planOf({exercise("a", dose(2, hold(20), Per::Total, 30))});
    SessionEngine engine(plan);
    Instant now{};
    engine.start(now);
    const auto cues = [&](const SessionEngine::Events& events) {
        return cuesOf(events, plan, engine.view(now), {});
    };
    now = now + seconds(2);
    CHECK(cues(engine.pause(now)).empty());
    CHECK(cues(engine.next(now)).empty());
    now = now + seconds(60);
    const std::vector<Cue> resumed = cues(engine.resume(now));
    REQUIRE(resumed.size() == 1); // the step was entered in the pause: now it begins
    CHECK(resumed[0].kind == CueKind::Start);
    CHECK(resumed[0].due == now);
    SessionEngine::Events both = engine.next(now);
    const SessionEngine::Events second = engine.next(now);
    both.insert(both.end(), second.begin(), second.end());
    const std::vector<Cue> kept = cues(both);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].step == 3);
}

TEST_CASE("Cue: going on in the middle of a step has the time until its next cue") {
    const SessionPlan plan = planOf({exercise("a", dose(1, hold(20)))});
    SessionEngine engine(plan);
    Instant now{};
    engine.start(now);
    engine.next(now);
    for (int i = 0; i < 8; ++i)
        engine.advance(now = now + seconds(1));
    engine.pause(now);
    const auto events = engine.resume(now);
    const std::vector<Cue> cues = cuesOf(events, plan, engine.view(now), {});
    REQUIRE(cues.size() == 1);
    CHECK(cues[0].kind == CueKind::GoOn);
    CHECK(cues[0].room == seconds(2));
}

TEST_CASE("Cue: after a break the exercise is named again, the lead-in counts, then it goes on") {
    const SessionPlan plan = planOf({exercise("a", dose(1, reps(5)))});
    SessionEngine engine(plan);
    Instant now{};
    std::vector<Cue> all;
    const auto take = [&](const SessionEngine::Events& events) {
        for (const Cue& cue : cuesOf(events, plan, engine.view(now), {}))
            all.push_back(cue);
    };
    engine.start(now);
    engine.next(now);
    engine.advance(now = now + seconds(3));
    engine.pause(now);
    take(engine.resume(now, seconds(8)));
    for (int i = 0; i < 90; ++i)
        take(engine.advance(now = now + milliseconds(100)));
    REQUIRE(all.size() == 5);
    CHECK(all[0].kind == CueKind::Prepare);
    CHECK(all[0].room == seconds(5));
    for (const std::size_t i : {1U, 2U, 3U})
        CHECK(all[i].kind == CueKind::LastSeconds);
    CHECK(all[4].kind == CueKind::GoOn);
    CHECK(all[4].due == at(seconds(11)));
    CHECK(all[4].room == seconds(2));
}

TEST_CASE("Cue: of a late tick the latest moment counts, its weightiest cue first") {
    const SessionPlan plan = planOf({exercise("a", dose(1, reps(3)))});
    SessionEngine engine(plan);
    Instant now{};
    engine.start(now);
    engine.advance(now = now + milliseconds(5000));
    const auto events = engine.advance(now = now + milliseconds(5000));
    const std::vector<Cue> due = latestOf(cuesOf(events, plan, engine.view(now), {}));
    REQUIRE(due.size() == 2);
    CHECK(due[0].kind == CueKind::Start);
    CHECK(due[1].kind == CueKind::Rep);
}

TEST_CASE("Cue: the end is one cue, a self-paced set has all the time") {
    Routine r;
    RoutineItem item{ExerciseId("a")};
    item.selfPaced = true;
    r.block(PhaseKind::Strength).entries.emplace_back(item);
    const SessionPlan plan = expand(r, library({exercise("a", dose(1, reps(12)))})).value();
    SessionEngine engine(plan);
    Instant now{};
    engine.start(now);
    const auto events = engine.next(now);
    const auto started = latestOf(cuesOf(events, plan, engine.view(now), {}));
    REQUIRE(started.size() == 1);
    CHECK(started[0].room == openRoom);
    const auto last = engine.completeSet(now);
    const auto ended = cuesOf(last, plan, engine.view(now), {});
    REQUIRE(ended.size() == 1);
    CHECK(ended[0].kind == CueKind::Done);
}

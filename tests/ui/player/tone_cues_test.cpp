#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "ui/player/tone_cues.h"

using namespace patella;
using namespace patella::test;
using namespace patella::ui;
using Kind = SessionEvent::Kind;

namespace {

SessionEvent event(Kind kind, std::size_t step = 0, int number = 0) { return {kind, {}, step, number, {}}; }

std::size_t stepOf(const SessionPlan& plan, StepKind kind) {
    for (std::size_t s = 1; s < plan.steps.size(); ++s)
        if (plan.steps[s].kind == kind)
            return s;
    return 0;
}

SessionPlan twoExercises() {
    return planOf({exercise("a", dose(2, reps(10), Per::Side, 30), SideRule::PerSide),
                   exercise("b", dose(1, hold(20)))});
}

} // namespace

TEST_CASE("Tone cues: every step has its tone, the first get-ready none") {
    const SessionPlan plan = twoExercises();
    REQUIRE_FALSE(ToneCues::toneFor(event(Kind::StepStarted, 0), plan));
    REQUIRE(ToneCues::toneFor(event(Kind::StepStarted, stepOf(plan, StepKind::Work)), plan) == Tone::Start);
    REQUIRE(ToneCues::toneFor(event(Kind::StepStarted, stepOf(plan, StepKind::Switch)), plan) ==
            Tone::Switch);
    REQUIRE(ToneCues::toneFor(event(Kind::StepStarted, stepOf(plan, StepKind::Rest)), plan) == Tone::Rest);
    REQUIRE(ToneCues::toneFor(event(Kind::Finished), plan) == Tone::End);
}

TEST_CASE("Tone cues: the end of an exercise sounds like a rest") {
    const SessionPlan plan = twoExercises();
    const std::size_t secondReady = stepOf(plan, StepKind::GetReady);
    REQUIRE(secondReady > 0);
    REQUIRE(ToneCues::toneFor(event(Kind::StepStarted, secondReady), plan) == Tone::Rest);
}

TEST_CASE("Tone cues: the last three seconds count, single repetitions stay silent") {
    const SessionPlan plan = twoExercises();
    REQUIRE(ToneCues::toneFor(event(Kind::Countdown, 0, 3), plan) == Tone::Count);
    for (const Kind kind : {Kind::RepStarted, Kind::Halfway, Kind::SetRecorded, Kind::Paused, Kind::Resumed})
        REQUIRE_FALSE(ToneCues::toneFor(event(kind), plan));
}

TEST_CASE("Tone cues: of events that fell due together the latest is heard") {
    const SessionPlan plan = twoExercises();
    REQUIRE(ToneCues::toneFor(
                {event(Kind::Countdown, 0, 1), event(Kind::StepStarted, 1), event(Kind::RepStarted, 1, 1)},
                plan) == Tone::Start);
    REQUIRE_FALSE(ToneCues::toneFor(SessionEngine::Events{}, plan));
}

// What holds of the rule whatever the history.
#include "src/coach/decide.h"
#include "tests/support/catch.h"
#include "tests/support/exposures.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace patella;
using namespace patella::test;

namespace {

std::optional<PainScore> anyScore() {
    // mostly low: otherwise nearly every history ends in a stop
    const int value = *rc::gen::weightedElement<int>(
        {{1, -1}, {6, 0}, {8, 1}, {6, 2}, {4, 3}, {2, 4}, {2, 5}, {1, 6}, {1, 7}, {1, 10}});
    return PainScore::of(value);
}

bool rarely() { return *rc::gen::inRange(0, 12) == 0; }

KneeExposure anyKnee() {
    KneeExposure k;
    k.pre = anyScore(), k.dur = anyScore(), k.post = anyScore(), k.morn = anyScore(), k.ref = anyScore();
    k.top = !rarely(), k.surplus2 = rarely(), k.formOk = !rarely(), k.sharp = rarely();
    k.rir = *rc::gen::inRange(0, 5);
    k.painkiller = rarely(), k.lateMorning = rarely(), k.redFlag = rarely(), k.attributed = !rarely();
    if (!rarely())
        k.ratio = *rc::gen::element(0.2, 0.5, 0.69, 0.7, 0.9, 1.0, 1.2);
    if (rarely())
        k.cutShort = *rc::gen::element(CutShort::Pain, CutShort::Fatigue);
    return k;
}

/// Often calm, so that every line of the tables is reached.
std::vector<Exposure> anyHistory(std::size_t fewest = 1) {
    std::vector<Exposure> exposures;
    const auto count = *rc::gen::inRange<std::size_t>(fewest, 6);
    const auto knees = *rc::gen::inRange<std::size_t>(1, 3);
    for (std::size_t i = 0; i < count; ++i) {
        Exposure exposure;
        for (std::size_t knee = 0; knee < knees; ++knee)
            exposure.push_back(*rc::gen::inRange(0, 6) == 0 ? anyKnee() : cleanKnee(*rc::gen::inRange(0, 4)));
        exposures.push_back(exposure);
    }
    return exposures;
}

DecideOptions anyOptions() {
    DecideOptions o;
    if (*rc::gen::arbitrary<bool>())
        return o;
    o.daysSinceLastProgress = *rc::gen::element(0, 6, 7, 99);
    o.weekDelta = *rc::gen::element(-1.0, 0.0, 0.0, 0.0, 0.5, 1.0, 2.0);
    o.gapDays = *rc::gen::element(1, 2, 2, 2, 14, 15, 28, 29);
    o.gateOk = !rarely();
    o.kneeLoad = *rc::gen::element(KneeLoad::Low, KneeLoad::Moderate, KneeLoad::High);
    return o;
}

Thresholds anyThresholds() { return *rc::gen::element(ProgressionRule{}.items, ProgressionRule{}.running); }

using Scores = std::optional<PainScore> KneeExposure::*;

/// A known score of a knee raised by at least 1; false when there is nothing to raise.
bool raise(KneeExposure& knee, Scores which) {
    std::optional<PainScore>& score = knee.*which;
    if (!score || score->value() == PainScore::highest)
        return false;
    score = PainScore::of(*rc::gen::inRange(score->value() + 1, PainScore::highest + 1));
    return true;
}

bool raised(const std::string& name, Scores which, bool attributedOnly) {
    return rc::check(name, [=] {
        std::vector<Exposure> history = anyHistory();
        const DecideOptions options = anyOptions();
        const Thresholds thresholds = anyThresholds();
        const Outcome before = decide(history, options, thresholds).outcome;
        Exposure& newest = history.back();
        KneeExposure& knee = newest[*rc::gen::inRange<std::size_t>(0, newest.size())];
        RC_PRE(!attributedOnly || knee.attributed);
        RC_PRE(raise(knee, which));
        RC_ASSERT(decide(history, options, thresholds).outcome >= before);
    });
}

} // namespace

TEST_CASE("Rule: more pain during, after or next morning of the newest never gives a bolder decision") {
    CHECK(raised("dur", &KneeExposure::dur, false));
    CHECK(raised("post", &KneeExposure::post, false));
    CHECK(raised("morn", &KneeExposure::morn, true));
}

TEST_CASE("Rule: the order of the knees does not matter to the outcome") {
    CHECK(rc::check([] {
        std::vector<Exposure> history = anyHistory();
        const DecideOptions options = anyOptions();
        const Outcome before = decide(history, options, {}).outcome;
        for (Exposure& exposure : history)
            if (*rc::gen::arbitrary<bool>())
                std::reverse(exposure.begin(), exposure.end());
        RC_ASSERT(decide(history, options, {}).outcome == before);
    }));
}

TEST_CASE("Rule: every decision has a reason of its own outcome") {
    CHECK(rc::check([] {
        const std::vector<Exposure> history = anyHistory(0);
        const Decision decision = decide(history, anyOptions(), anyThresholds());
        const std::string_view code = keyOf(decision.reason.code);
        const char letter = decision.outcome == Outcome::Progress  ? 'P'
                            : decision.outcome == Outcome::Hold    ? 'H'
                            : decision.outcome == Outcome::Regress ? 'R'
                            : decision.outcome == Outcome::Stop    ? 'S'
                                                                   : 'R';
        RC_ASSERT(code.front() == letter);
        RC_ASSERT((decision.outcome == Outcome::PlanStop) == (code == "RF"));
        RC_CLASSIFY(decision.outcome == Outcome::Progress, "progress");
    }));
}

TEST_CASE("Rule: a history whose newest exposure lacks a score never progresses") {
    CHECK(rc::check([] {
        std::vector<Exposure> history = anyHistory();
        Exposure& newest = history.back();
        KneeExposure& knee = newest[*rc::gen::inRange<std::size_t>(0, newest.size())];
        const Scores scores[] = {&KneeExposure::pre, &KneeExposure::dur, &KneeExposure::post,
                                 &KneeExposure::morn};
        (knee.*scores[*rc::gen::inRange(0, 4)]).reset();
        RC_ASSERT(decide(history, anyOptions(), anyThresholds()).outcome >= Outcome::Hold);
    }));
}

TEST_CASE("Rule: one known bad score of the newest regresses or stops, whatever else is unknown") {
    CHECK(rc::check([] {
        std::vector<Exposure> history = anyHistory();
        KneeExposure bad;
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            bad.dur = PainScore::of(*rc::gen::inRange(6, 11));
            break;
        case 1:
            bad.post = PainScore::of(*rc::gen::inRange(6, 11));
            break;
        case 2:
            bad.morn = PainScore::of(*rc::gen::inRange(6, 11));
            break;
        default:
            bad.sharp = true;
        }
        history.back().front() = bad;
        RC_ASSERT(decide(history, anyOptions(), anyThresholds()).outcome >= Outcome::Regress);
    }));
}

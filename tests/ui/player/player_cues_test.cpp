// What is handed to tone and voice while the heartbeat comes late.
#include "src/storage/content.h"
#include "tests/support/catch.h"
#include "tests/support/played_out.h"
#include "tests/support/temp_folder.h"
#include "ui/app/shipped_files.h"

#include <random>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

SessionPlan planOfMinutes(int minutes) {
    const Content content = loadContent(shippedFiles(), "no-own-data");
    return expand(routineOf(content.library, std::chrono::minutes(minutes)), content.library).value();
}

bool sameButForTime(const std::vector<HandedCue>& a, const std::vector<HandedCue>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const HandedCue& x, const HandedCue& y) { return x.tone == y.tone; });
}

} // namespace

TEST_CASE("Cues: an hour under a jittering heartbeat loses none, doubles none and ends on its second") {
    const SessionPlan plan = planOfMinutes(60);
    const PlayedOut exact = playOutExactly(plan);
    REQUIRE(exact.took == plan.duration());
    REQUIRE(exact.tones.size() > 500);
    REQUIRE(exact.words.size() > 200);
    std::mt19937 random(20261121);
    for (const auto& [usual, rare] : {std::pair{33, 400}, std::pair{250, 450}}) {
        std::uniform_int_distribution<int> jitter(usual / 2, usual * 3 / 2);
        std::uniform_int_distribution<int> late(usual, rare);
        const PlayedOut out =
            playOut(plan, [&] { return Duration(random() % 200 == 0 ? late(random) : jitter(random)); });
        INFO("a heartbeat of " << usual << " ms");
        const CueErrors tones = errorsOf(exact.tones, out.tones);
        CHECK(tones.lost == 0);
        CHECK(tones.doubled == 0);
        CHECK(sameButForTime(exact.tones, out.tones));
        CHECK(*std::max_element(tones.ms.begin(), tones.ms.end()) <= rare);
        const CueErrors words = errorsOf(exact.words, out.words);
        CHECK(words.lost == 0);
        CHECK(words.doubled == 0);
        CHECK(out.active == plan.duration());
        CHECK(out.sets.size() == exact.sets.size());
        CHECK(out.took - plan.duration() <= Duration(rare));
    }
}

TEST_CASE("Cues: what is lost, doubled or early is found") {
    const auto cue = [](int ms, Tone tone) { return HandedCue{Duration(ms), tone, {}}; };
    const std::vector<HandedCue> due{cue(0, Tone::Start), cue(1000, Tone::Count), cue(2000, Tone::Rest)};
    const CueErrors late =
        errorsOf(due, {cue(5, Tone::Start), cue(1030, Tone::Count), cue(2900, Tone::Rest)});
    CHECK(late.ms == std::vector<double>{5, 30, 900});
    CHECK(late.lost + late.doubled == 0);
    CHECK(errorsOf(due, {cue(5, Tone::Start), cue(2001, Tone::Rest)}).lost == 1);
    const CueErrors twice = errorsOf(due, {cue(5, Tone::Start), cue(9, Tone::Start), cue(1000, Tone::Count),
                                           cue(2000, Tone::Rest), cue(2001, Tone::Rest)});
    CHECK(twice.doubled == 2);
    CHECK(twice.lost == 0);
    const CueErrors early =
        errorsOf(due, {cue(0, Tone::Start), cue(999, Tone::Count), cue(2000, Tone::Rest)});
    CHECK(early.lost == 1);
    CHECK(early.doubled == 1);
}

// How late a cue is over an hour of session, on a clock that is turned.
#include "src/storage/content.h"
#include "tests/bench/benches.h"
#include "tests/bench/cue_figures.h"
#include "tests/bench/measure.h"
#include "tests/support/played_out.h"
#include "ui/app/shipped_files.h"

#include <cstdio>
#include <random>

namespace patella::bench {

using namespace patella::test;

namespace {

constexpr auto length = std::chrono::hours(1);

/// Heartbeats of `usual` milliseconds, half as much sooner or later; one in two hundred comes after up to
/// `rare`.
std::function<Duration()> jitter(int usual, int rare) {
    return [=, random = std::mt19937(20261121)]() mutable {
        if (random() % 200 == 0)
            return Duration(std::uniform_int_distribution(usual, rare)(random));
        return Duration(std::uniform_int_distribution(usual / 2, usual * 3 / 2)(random));
    };
}

} // namespace

bool benchCues(const Wanted& /*wanted*/) {
    const Content content = loadContent(ui::shippedFiles(), "nowhere-at-all");
    const SessionPlan plan = expand(routineOf(content.library, length), content.library).value();
    const PlayedOut exact = playOutExactly(plan);
    bool well = true;
    for (const auto& [name, usual] : {std::pair{"shown", 33}, std::pair{"hidden", 250}}) {
        const PlayedOut out = playOut(plan, jitter(usual, 450));
        const CueFigures figures = figuresOf(exact, out);
        std::printf(
            "cue error, simulated  %lld s of session, heartbeat %d ms (%s), jittering by half of it, at "
            "times 450 ms\n",
            static_cast<long long>(plan.duration().count() / 1000), usual, name);
        print(figures, usual, "heartbeat");
        const auto drift = static_cast<long long>((out.active - plan.duration()).count());
        std::printf("                      drift at the end %lld ms (aim 0)\n", drift);
        well = well && figures.whole() && drift == 0;
    }
    return well;
}

} // namespace patella::bench

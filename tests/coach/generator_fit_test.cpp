#include "src/coach/generator_fit.h"

#include "tests/support/catch.h"
#include "tests/support/wishes.h"

using namespace patella;
using namespace patella::test;

namespace {

using Options = std::vector<DoseOption>;

/// Tries everything.
int closest(const std::vector<Options>& items, std::size_t at, int limit) {
    if (limit < 0)
        return -1;
    if (at == items.size())
        return 0;
    int best = -1;
    for (const DoseOption& option : items[at]) {
        const int rest = closest(items, at + 1, limit - option.seconds);
        if (rest >= 0)
            best = std::max(best, rest + option.seconds);
    }
    return best;
}

std::vector<Options> anyItems() {
    std::vector<Options> items;
    for (int i = *rc::gen::inRange(1, 5); i > 0; --i) {
        Options options;
        for (int o = *rc::gen::inRange(1, 5); o > 0; --o)
            options.push_back({1, o, *rc::gen::inRange(1, 200), *rc::gen::inRange(0, 50)});
        std::sort(options.begin(), options.end(),
                  [](const DoseOption& a, const DoseOption& b) { return a.seconds < b.seconds; });
        items.push_back(options);
    }
    return items;
}

} // namespace

TEST_CASE("Generator fit: the time is that of the player's own expansion, whatever the dose") {
    CHECK(rc::check("seconds", [] {
        const ExerciseLibrary library = anyMadeLibrary();
        const ExpandOptions timing{std::chrono::seconds(*rc::gen::inRange(0, 20)),
                                   std::chrono::seconds(*rc::gen::inRange(0, 20)),
                                   {}};
        const Exercise& exercise = anyExercise(library);
        RC_PRE(exercise.playable());
        DoseNeeds needs;
        needs.rounds = *rc::gen::inRange(1, 4);
        for (const DoseOption& option : doseOptions(exercise, {}, needs, timing)) {
            Routine r;
            r.block(PhaseKind::Strength).rounds = needs.rounds;
            r.block(PhaseKind::Strength).entries.emplace_back(itemWith(exercise, option));
            RC_ASSERT(expand(r, library, timing)->duration() == std::chrono::seconds(option.seconds));
        }
    }));
}

TEST_CASE("Generator fit: never over, and within half a minute where any doses come so close") {
    CHECK(rc::check("fit", [] {
        const std::vector<Options> items = anyItems();
        std::vector<const Options*> pointers;
        for (const Options& each : items)
            pointers.push_back(&each);
        const int limit = *rc::gen::inRange(1, 700);
        const auto fit = fitTime(pointers, limit);
        const int best = closest(items, 0, limit);
        RC_ASSERT(fit.has_value() == (best >= 0));
        RC_PRE(fit.has_value());
        int sum = 0;
        for (std::size_t i = 0; i < items.size(); ++i)
            sum += items[i][fit->option[i]].seconds;
        RC_ASSERT(sum == fit->seconds);
        RC_ASSERT(sum <= limit);
        RC_ASSERT(limit - sum <= closeSeconds || sum == best);
    }));
}

TEST_CASE("Generator fit: with time to spare the doses are those that one would choose") {
    const Options squat{{2, 8, 100, 0}, {2, 9, 110, 5}, {3, 8, 150, 40}};
    const auto secondsIn = [&](int limit) { return fitTime({&squat, &squat}, limit)->seconds; };
    CHECK(secondsIn(200) == 200);
    CHECK(secondsIn(209) == 200);
    CHECK(secondsIn(225) == 220);
    CHECK(secondsIn(249) == 220); // a third set of one would be too long
    CHECK(secondsIn(255) == 250); // and is worth it once half a minute would be left over
    CHECK_FALSE(fitTime({&squat, &squat}, 199));
}

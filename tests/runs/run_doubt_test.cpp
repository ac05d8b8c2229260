#include "src/runs/run_doubt.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace patella;

namespace {

RunEntry ran(int metres, int minutes) {
    RunEntry run;
    run.metres = metres;
    run.seconds = minutes * 60;
    return run;
}

std::optional<RunDoubtKind> kindOf(int metres, int minutes, int longest = 0) {
    const auto doubt = doubtOf(ran(metres, minutes), longest);
    return doubt ? std::optional(doubt->kind) : std::nullopt;
}

} // namespace

TEST_CASE("RunDoubt: an ordinary run raises none, and what is not known is not doubted") {
    CHECK_FALSE(doubtOf(ran(5200, 31), 5000));
    CHECK_FALSE(doubtOf(ran(0, 3000), 5000));
    CHECK_FALSE(doubtOf(ran(14'000, 0), 5000));
    CHECK_FALSE(doubtOf(ran(0, 0), 0));
}

TEST_CASE("RunDoubt: the point a digit off is seen and the likely distance named") {
    const auto fast = doubtOf(ran(52'000, 31), 5000);
    REQUIRE(fast);
    CHECK(fast->kind == RunDoubtKind::TooFast);
    CHECK(fast->meant == 5200);
    const auto slow = doubtOf(ran(520, 31), 5000);
    REQUIRE(slow);
    CHECK(slow->kind == RunDoubtKind::TooSlow);
    CHECK(slow->meant == 5200);
    const auto far = doubtOf(ran(50'000, 0), 5000);
    REQUIRE(far);
    CHECK(far->kind == RunDoubtKind::FarBeyond);
    CHECK(far->longest == 5000);
    CHECK(far->meant == 5000);
}

TEST_CASE("RunDoubt: nothing is proposed that would be doubted again") {
    const auto doubt = doubtOf(ran(20'000, 1), 0); // 2 km in a minute is no run either
    REQUIRE(doubt);
    CHECK(doubt->kind == RunDoubtKind::TooFast);
    CHECK_FALSE(doubt->meant);
}

TEST_CASE("RunDoubt: each bound is crossed only behind it") {
    CHECK_FALSE(kindOf(4000, 10)); // 2:30 a kilometre
    CHECK(kindOf(4001, 10) == RunDoubtKind::TooFast);
    CHECK_FALSE(kindOf(1000, 20)); // 20:00 a kilometre
    CHECK(kindOf(999, 20) == RunDoubtKind::TooSlow);
    CHECK_FALSE(kindOf(60'000, 0));
    CHECK(kindOf(60'001, 0) == RunDoubtKind::TooFar);
    CHECK_FALSE(kindOf(15'000, 0, 5000));
    CHECK(kindOf(15'001, 0, 5000) == RunDoubtKind::FarBeyond);
}

TEST_CASE("RunDoubt: the longest run leaves out the one that is being changed") {
    const RunRecord a{"a", ran(52'000, 31)};
    const RunRecord b{"b", ran(5000, 30)};
    const std::vector<RunRecord> runs{a, b};
    CHECK(longestOf(runs) == 52'000);
    CHECK(longestOf(runs, "a") == 5000);
    CHECK(longestOf({}) == 0);
}

TEST_CASE("RunDoubt: no numbers break it, and what it proposes stands") {
    CHECK(rc::check("a proposal raises no doubt", [] {
        RunEntry run;
        run.metres = *rc::gen::inRange(0, RunRecord::mostMetres + 1);
        run.seconds = *rc::gen::inRange(0, RunRecord::mostSeconds + 1);
        const int longest = *rc::gen::inRange(0, RunRecord::mostMetres + 1);
        const auto doubt = doubtOf(run, longest);
        if (!doubt || !doubt->meant)
            return;
        run.metres = *doubt->meant;
        RC_ASSERT(!doubtOf(run, longest));
    }));
}

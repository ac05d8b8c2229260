#include "src/coach/blame.h"

#include "tests/support/catch.h"

using namespace patella;

namespace {

Loaded item(KneeLoad load, int dur, std::optional<int> raised = {}) {
    return {load, PainScore::of(dur), raised, false};
}
constexpr Loaded aRun{KneeLoad::High, std::nullopt, std::nullopt, true};

using Flags = std::vector<bool>;
Flags blamed(const std::vector<Loaded>& loaded) { return blame(loaded, {}); }

} // namespace

TEST_CASE("Blame: a run takes it all") {
    CHECK(blamed({item(KneeLoad::High, 5), aRun, item(KneeLoad::Moderate, 1, 3)}) ==
          Flags{false, true, false});
}

TEST_CASE("Blame: without a run the sorest item of 3 or more, low load too, and ties share it") {
    CHECK(blamed({item(KneeLoad::High, 3), item(KneeLoad::Low, 4)}) == Flags{false, true});
    CHECK(blamed({item(KneeLoad::High, 4), item(KneeLoad::Low, 4), item(KneeLoad::High, 3)}) ==
          Flags{true, true, false});
}

TEST_CASE("Blame: else the most recently raised of moderate or high load within 14 days") {
    CHECK(blamed({item(KneeLoad::High, 2, 14), item(KneeLoad::Moderate, 1, 3), item(KneeLoad::Low, 1, 1)}) ==
          Flags{false, true, false});
    CHECK(blamed({item(KneeLoad::High, 2, 15), item(KneeLoad::Moderate, 1)}) == Flags{true, true});
}

TEST_CASE("Blame: else every item of moderate or high load, and low load alone is never blamed") {
    CHECK(blamed({item(KneeLoad::High, 2), item(KneeLoad::Low, 2), item(KneeLoad::Moderate, -1)}) ==
          Flags{true, false, true});
    CHECK(blamed({item(KneeLoad::Low, 2), item(KneeLoad::Low, 0, 2)}) == Flags{false, false});
    CHECK(blamed({}).empty());
}

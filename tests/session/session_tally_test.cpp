#include "src/session/session_tally.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace patella;
using namespace patella::test;

namespace {

SetRecord record(std::size_t item, int set, std::optional<Side> side, int planned, int done) {
    return {item, set, side, 0, planned, done};
}

} // namespace

TEST_CASE("Session tally: sets are counted per side, exercises by their first set") {
    const SessionPlan plan = planOf(
        {exercise("a", dose(2, reps(10), Per::Side), SideRule::PerSide), exercise("b", dose(1, hold(30)))});
    const SessionTally tally =
        tallyOf(plan, {record(0, 1, Side::Left, 10, 10), record(0, 1, Side::Right, 10, 5)});
    REQUIRE(tally.setsPlanned == 5);
    REQUIRE(tally.setsDone == 2);
    REQUIRE(tally.itemsDone == 1);
    REQUIRE(tally.items[0].done == Approx(1.5 / 4));
    REQUIRE(tally.items[1].done == 0.0);
}

TEST_CASE("Session tally: a set is whole when each of its sides is done") {
    const SessionPlan plan = planOf({exercise("a", dose(2, reps(10), Per::Side), SideRule::PerSide)});
    std::vector<SetRecord> records{record(0, 1, Side::Left, 10, 10)};
    REQUIRE(wholeSets(plan, records, 0) == std::vector<bool>{false, false});
    mergeRecord(records, record(0, 1, Side::Right, 10, 4));
    REQUIRE(wholeSets(plan, records, 0) == std::vector<bool>{true, false});
}

TEST_CASE("Session tally: a corrected record takes the place of the first, none takes it out") {
    std::vector<SetRecord> records{record(0, 1, std::nullopt, 10, 10)};
    mergeRecord(records, record(0, 1, std::nullopt, 10, 7));
    REQUIRE(records.size() == 1);
    REQUIRE(records[0].done == 7);
    mergeRecord(records, record(0, 1, std::nullopt, 10, 0));
    REQUIRE(records.empty());
}

#include "src/storage/restoring_rows.h"

#include "tests/support/catch.h"
#include "tests/support/grown_history.h"

using namespace patella;
using namespace patella::test;

namespace {

constexpr const char* run = "21212121-2121-4121-8121-212121212121";

/// Two machines that have the same run.
struct TwoMachines {
    TempFolder base;
    Machine first{base / "a"};
    Machine second{base / "b"};

    TwoMachines() {
        REQUIRE(first.store().runs().add({run, {wall().localDate(), 5000, 1800, {}}, {}, wall()}));
        pass(first, second);
    }
    static HistoryCounts pass(Machine& from, Machine& to) {
        const Result<HistoryBatch> batch = to.takeIn(from.exported());
        REQUIRE(batch.ok());
        return batch->counts;
    }
    static std::size_t runs(Machine& machine) { return machine.store().runs().all()->size(); }
};

} // namespace

TEST_CASE("Merge: a run that was put back where its removal was known stays, and counts as changed") {
    TwoMachines both;
    REQUIRE(both.first.store().runs().remove(run, wall()));
    TwoMachines::pass(both.first, both.second);
    REQUIRE(TwoMachines::runs(both.second) == 0);
    REQUIRE(both.second.store().runs().restore(run));
    HistoryCounts counts = TwoMachines::pass(both.second, both.first);
    CHECK(counts["run"] == HistoryCount{0, 0, 1});
    CHECK(counts["profile"] == HistoryCount{});
    CHECK(TwoMachines::runs(both.first) == 1);
    TwoMachines::pass(both.first, both.second);
    CHECK(TwoMachines::runs(both.second) == 1);
}

TEST_CASE("Merge: a run that was removed and put back before anybody heard of it is told as changed") {
    TwoMachines both;
    REQUIRE(both.first.store().runs().remove(run, wall()));
    REQUIRE(both.first.store().runs().restore(run));
    CHECK(TwoMachines::pass(both.first, both.second)["run"].changed == 1);
    CHECK(TwoMachines::runs(both.second) == 1);
}

TEST_CASE("Merge: a rating and an answer about soreness that were put back stay") {
    TwoMachines both;
    const PainEntry rated = rating(SessionId(), PainKind::AnyTime, Knee::Left, 4);
    SorenessEntry sore;
    sore.uuid = newUuid();
    sore.about = sore.entered = wall();
    Store& first = both.first.store();
    Store& second = both.second.store();
    REQUIRE(first.sessions().addPain(rated));
    REQUIRE(first.soreness().add(sore));
    REQUIRE(first.sessions().removePain(rated.uuid, wall()));
    REQUIRE(first.soreness().remove(sore.uuid, wall()));
    TwoMachines::pass(both.first, both.second);
    REQUIRE(second.sessions().pain()->empty());
    REQUIRE(second.sessions().restorePain(rated.uuid));
    REQUIRE(second.soreness().restore(sore.uuid));
    TwoMachines::pass(both.first, both.second); // the removal again, of which it knew
    TwoMachines::pass(both.second, both.first);
    for (Store* store : {&first, &second}) {
        CHECK(store->sessions().pain()->size() == 1);
        CHECK(store->soreness().all()->size() == 1);
    }
}

TEST_CASE("Merge: a removal stands against what was undone before it, though the clock was set back") {
    TwoMachines both;
    REQUIRE(both.first.store().runs().remove(run, wall(60'000)));
    REQUIRE(both.first.store().runs().restore(run));
    TwoMachines::pass(both.first, both.second);
    REQUIRE(both.second.store().runs().remove(run, wall())); // a minute slow
    TwoMachines::pass(both.second, both.first);
    CHECK(TwoMachines::runs(both.first) == 0);
}

TEST_CASE("Restored rows: only a table of the history and a moment are taken for one") {
    CHECK(restoredRow(restoredKey("run", "u"), "5")->upTo == 5);
    CHECK_FALSE(restoredRow("birth_year", "1970"));
    CHECK_FALSE(restoredRow("restored:run:", "5"));
    CHECK_FALSE(restoredRow("restored:session_event:u", "5"));
    CHECK_FALSE(restoredRow(restoredKey("run", "u"), "5.5"));
    CHECK_FALSE(restoredRow(restoredKey("run", "u"), ""));
}

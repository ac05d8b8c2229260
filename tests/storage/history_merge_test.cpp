// Two machines of the same user end with the same history, whichever way they take in from each other.
#include "src/storage/history_store.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/grown_history.h"

using namespace patella;
using namespace patella::test;

namespace {

constexpr int manySteps = 60;

void mustBeWhole(Machine& machine) {
    const StoreInspection seen = machine.store().inspect().value();
    RC_ASSERT(seen.well());
    RC_ASSERT(seen.summariesRepaired == 0);
}

void takeIn(Machine& machine, Machine& other) { RC_ASSERT(machine.takeIn(other.exported()).ok()); }

} // namespace

TEST_CASE("Export: taken into an empty database it gives the same export again, to the byte", "[export]") {
    CHECK(rc::check([] {
        const TempFolder base;
        const FaultyDisk disk(base.path());
        Machine first(base / "a");
        first.live(anySteps(manySteps));
        Machine second(base / "b");
        takeIn(second, first);
        RC_ASSERT(second.exported() == first.exported());
        second.open();
        RC_ASSERT(second.exported() == first.exported());
        mustBeWhole(second);
    }));
}

TEST_CASE("Merge: two machines that take in from each other have the same history") {
    CHECK(rc::check([] {
        const TempFolder base;
        const FaultyDisk disk(base.path());
        Machine first(base / "a");
        Machine second(base / "b");
        first.live(anySteps(manySteps));
        takeIn(second, first); // from here on both work on the same sessions
        first.live(anySteps(manySteps));
        second.live(anySteps(manySteps));
        const std::string then = first.exported();
        takeIn(first, second);
        RC_ASSERT(second.takeIn(then).ok());
        RC_ASSERT(first.exported() == second.exported());
        const std::string merged = first.exported();
        const Result<HistoryBatch> again = first.takeIn(second.exported());
        RC_ASSERT(again.ok());
        RC_ASSERT(again->id.empty()); // there was nothing to do
        RC_ASSERT(first.exported() == merged);
        mustBeWhole(first);
        mustBeWhole(second);
    }));
}

TEST_CASE("Merge: three machines agree in whatever order they take in") {
    CHECK(rc::check([] {
        const TempFolder base;
        const FaultyDisk disk(base.path());
        Machine a(base / "a");
        Machine b(base / "b");
        Machine c(base / "c");
        a.live(anySteps(manySteps));
        takeIn(b, a);
        takeIn(c, b);
        for (Machine* each : {&a, &b, &c})
            each->live(anySteps(manySteps));
        const std::string fromA = a.exported();
        const std::string fromB = b.exported();
        const std::string fromC = c.exported();
        RC_ASSERT(a.takeIn(fromB).ok());
        RC_ASSERT(a.takeIn(fromC).ok());
        RC_ASSERT(b.takeIn(fromC).ok());
        RC_ASSERT(b.takeIn(fromA).ok());
        RC_ASSERT(c.takeIn(a.exported()).ok());
        RC_ASSERT(a.exported() == b.exported());
        RC_ASSERT(a.exported() == c.exported());
    }));
}

TEST_CASE("Undo: after a restart too everything is as before an import, and the next one brings it again") {
    CHECK(rc::check([] {
        const TempFolder base;
        const FaultyDisk disk(base.path());
        Machine first(base / "a");
        Machine second(base / "b");
        first.live(anySteps(manySteps));
        takeIn(second, first);
        first.live(anySteps(manySteps));
        second.live(anySteps(manySteps));
        const std::string before = first.exported();
        const Result<HistoryBatch> batch = first.takeIn(second.exported());
        RC_ASSERT(batch.ok());
        if (batch->id.empty())
            return;
        const std::string after = first.exported();
        first.open();
        RC_ASSERT(first.store().history().imports()->front().id == batch->id);
        RC_ASSERT(first.store().history().undo(batch->id).ok());
        RC_ASSERT(first.exported() == before);
        mustBeWhole(first);
        RC_ASSERT(first.store().history().imports()->empty());
        takeIn(first, second);
        RC_ASSERT(first.exported() == after);
        mustBeWhole(first);
    }));
}

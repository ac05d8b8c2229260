#ifdef __linux__
#include "tests/faults/scenario.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

TEST_CASE("F4: where no write-ahead log is possible a rollback journal is used, and it is said") {
    const TempFolder folder;
    FaultyDisk disk(folder.path());
    disk.refuseWriteAheadLog();
    const Scenario& played = scenario("session");
    Ledger ledger;
    played.prepare(folder.path(), ledger);
    {
        const auto store = openStore(options(folder.path()));
        REQUIRE(store.ok());
        CHECK_FALSE((*store)->report().writeAheadLog);
        CHECK((*store)->report().outcome == OpenReport::Outcome::Opened);
    }
    played.play(folder.path(), ledger);
    CHECK(ledger.errors().empty());
    CHECK(faultsAfter(played, folder.path(), ledger) == "");
    CHECK_FALSE(std::filesystem::exists(folder / "patella.db-wal"));
}

TEST_CASE("F4: a database that had a write-ahead log opens where none is possible") {
    const TempFolder folder;
    FaultyDisk disk(folder.path());
    const Scenario& played = scenario("edit");
    Ledger ledger;
    played.prepare(folder.path(), ledger);
    disk.refuseWriteAheadLog();
    played.play(folder.path(), ledger);
    CHECK(ledger.errors().empty());
    CHECK(faultsAfter(played, folder.path(), ledger) == "");
}
#endif

#ifdef __linux__
#include "src/storage/files.h"
#include "tests/faults/scenario.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

namespace {

/// The scenario played once, with everything that reached the disk.
DiskLog recorded(const Scenario& scenario, bool writeAheadLog) {
    const Prepared prepared(scenario);
    const TempFolder folder;
    prepared.copyTo(folder.path());
    FaultyDisk disk(folder.path());
    if (!writeAheadLog)
        disk.refuseWriteAheadLog();
    disk.keepLog();
    Ledger ledger([&disk](const std::string& line) { disk.mark(line); });
    ledger.takeAll(prepared.lines());
    scenario.play(folder.path(), ledger);
    REQUIRE(ledger.errors().empty());
    return disk.log();
}

std::string faultsOfLoss(const Scenario& scenario, const DiskLog& log, std::size_t begin, unsigned seed) {
    std::mt19937 random(seed);
    const std::size_t end = std::uniform_int_distribution<std::size_t>(begin, log.events.size())(random);
    const auto leftover = static_cast<Leftover>(seed % 4 < 2 ? seed % 4 : 2);
    const TempFolder folder;
    restoreAfterPowerLoss(log, end, leftover, random, folder.path());
    Ledger ledger;
    ledger.takeAll(marksBefore(log, end));
    // without syncs, which would cost more than all the rest
    const FaultyDisk disk(folder.path());
    return faultsAfter(scenario, folder.path(), ledger);
}

/// Where the preparation's marks end.
std::size_t firstOwn(const DiskLog& log) {
    std::size_t at = 0;
    while (at < log.events.size() && log.events[at].kind == DiskEvent::Kind::Mark)
        ++at;
    return at;
}

void losePower(const std::string& name, bool writeAheadLog, int times) {
    const Scenario& played = scenario(name);
    const DiskLog log = recorded(played, writeAheadLog);
    const std::size_t begin = firstOwn(log);
    REQUIRE(log.events.size() > begin);
    for (int seed = 1; seed <= times; ++seed) {
        INFO(name << ", loss " << seed << (writeAheadLog ? "" : ", without a write-ahead log"));
        CHECK(faultsOfLoss(played, log, begin, static_cast<unsigned>(seed)) == "");
    }
}

} // namespace

TEST_CASE("F2: a loss of power at any moment corrupts nothing and loses no acknowledged row", "[torture]") {
    const std::string name =
        GENERATE("append", "first start", "session", "edit", "routine", "backup", "migrate", "restore");
    losePower(name, true, often(name == "first start" ? 125 : 50, 500));
}

TEST_CASE("F2: nor does it where there is no write-ahead log", "[torture]") {
    const std::string name =
        GENERATE("append", "first start", "session", "edit", "backup", "migrate", "restore");
    losePower(name, false, often(20, 200));
}

TEST_CASE("F2: a new folder's own name is synced too") {
    const TempFolder folder;
    FaultyDisk disk(folder.path());
    disk.keepLog();
    REQUIRE(preparePrivateFolder(folder / "deep" / "data"));
    std::vector<std::string> synced;
    for (const DiskEvent& event : disk.log().events)
        if (event.kind == DiskEvent::Kind::SyncFolder)
            synced.push_back(event.name);
    CHECK(synced == std::vector<std::string>{"", "deep"});
}

TEST_CASE("F2: the simulated disk does lose what was never synced") {
    const TempFolder folder;
    const TempFolder after;
    std::mt19937 random(1);
    FaultyDisk disk(folder.path());
    disk.keepLog();
    REQUIRE(writePrivateFile(folder / "kept", "kept"));
    DiskLog log = disk.log();
    log.events.push_back({DiskEvent::Kind::Write, log.events.front().file, 0, {}, {}, "lost"});
    log.events.push_back({DiskEvent::Kind::Create, 99, 0, "lost"});
    restoreAfterPowerLoss(log, log.events.size(), Leftover::None, random, after.path());
    CHECK(bytesOf(after / "kept") == "kept");
    CHECK_FALSE(std::filesystem::exists(after / "lost"));
    restoreAfterPowerLoss(log, log.events.size(), Leftover::All, random, after.path());
    CHECK(bytesOf(after / "kept") == "lost");
    CHECK(std::filesystem::exists(after / "lost"));
}
#endif

#ifdef __linux__
#include "tests/faults/scenario.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

namespace {

struct Tried {
    bool met = false; ///< the fault was met, so there may be a later one
    std::size_t errors = 0;
    std::string faults;
};

/// An error must be told in one sentence, as what it is: an error of the disk and not damage.
std::string faultsOf(const std::vector<Error>& errors) {
    for (const Error& error : errors)
        if (error.detail.empty() || error.detail.find('\n') != std::string::npos ||
            error.code == ErrorCode::Corrupt)
            return "unclear: " + error.detail + "; ";
    return "";
}

Tried tryWith(const Scenario& scenario, const Prepared& prepared, const DiskFault& fault) {
    const TempFolder folder;
    prepared.copyTo(folder.path());
    FaultyDisk disk(folder.path());
    Ledger ledger;
    ledger.takeAll(prepared.lines());
    disk.fail(fault);
    scenario.play(folder.path(), ledger);
    disk.heal();
    return {disk.failed(), ledger.errors().size(),
            faultsOf(ledger.errors()) + faultsAfter(scenario, folder.path(), ledger)};
}

int callsOf(const Scenario& scenario, const Prepared& prepared, DiskCall call) {
    const TempFolder folder;
    prepared.copyTo(folder.path());
    FaultyDisk disk(folder.path());
    Ledger ledger;
    ledger.takeAll(prepared.lines());
    scenario.play(folder.path(), ledger);
    const int calls = disk.calls(call);
    for (const Error& error : ledger.errors())
        FAIL_CHECK(error.detail);
    CHECK(faultsAfter(scenario, folder.path(), ledger) == "");
    return calls;
}

/// Every place in torture, else evenly spread ones with the first and the last.
void errorAtEvery(const std::string& name, DiskCall call, bool forGood,
                  DiskFault::How how = DiskFault::How::Error) {
    const Scenario& played = scenario(name);
    const Prepared prepared(played);
    const int calls = callsOf(played, prepared, call);
    const int step = torture() ? 1 : std::max(1, calls / 20);
    std::size_t errors = 0;
    for (int at = 1; at <= calls; at += step) {
        const Tried tried = tryWith(played, prepared, {call, at, forGood, how});
        INFO(name << ": " << nameOf(call) << ' ' << at << " of " << calls
                  << (forGood ? " for good" : " once"));
        CHECK(tried.met);
        CHECK(tried.faults == "");
        errors += tried.errors;
    }
    if (call == DiskCall::Write || call == DiskCall::Create)
        CHECK((calls == 0 || errors > 0));
}

} // namespace

#define EVERY_SCENARIO                                                                                       \
    GENERATE("append", "first start", "session", "edit", "routine", "backup", "migrate", "restore")

TEST_CASE("F3: an error at every write, once and for good, loses nothing", "[torture]") {
    errorAtEvery(EVERY_SCENARIO, DiskCall::Write, GENERATE(false, true));
}

TEST_CASE("F3: a disk that is full from any write on loses nothing", "[torture]") {
    errorAtEvery(EVERY_SCENARIO, DiskCall::Write, true, DiskFault::How::Full);
}

TEST_CASE("F3: an error at every sync, once and for good, loses nothing", "[torture]") {
    errorAtEvery(EVERY_SCENARIO, DiskCall::Sync, GENERATE(false, true));
}

TEST_CASE("F3: an error at every read, once and for good, is not taken for damage", "[torture]") {
    errorAtEvery(EVERY_SCENARIO, DiskCall::Read, GENERATE(false, true));
}

TEST_CASE("F3: an error at every truncation and deletion, once and for good, loses nothing", "[torture]") {
    errorAtEvery(EVERY_SCENARIO, GENERATE(DiskCall::Truncate, DiskCall::Delete), GENERATE(false, true));
}

TEST_CASE("F3: a file that cannot be made or renamed, once and for good, loses nothing", "[torture]") {
    errorAtEvery(EVERY_SCENARIO, GENERATE(DiskCall::Create, DiskCall::Rename), GENERATE(false, true));
}
#endif

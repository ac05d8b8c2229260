// A history is taken in and back as a whole or not at all, whatever the disk does.
#ifdef __linux__
#include "tests/support/catch.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/grown_history.h"

using namespace patella;
using namespace patella::test;

namespace {

const std::vector<LifeStep> ownLife{{0, 0, 0, 0}, {2, 0, 8, 1}, {12, 0, 3, 2}, {20, 0, 1, 3}};
const std::vector<LifeStep> otherLife{{0, 0, 0, 4}, {3, 0, 7, 5},  {8, 0, 4, 6},
                                      {4, 0, 2, 7}, {12, 0, 5, 8}, {15, 0, 3, 9}};

enum class Doing { TakeIn, Undo };

/// Empty when after the fault, and after the next start, it is as before or as after, as it was told.
std::string faultsOf(Doing doing, const DiskFault& fault, bool& met) {
    const TempFolder base;
    FaultyDisk disk(base.path());
    Machine here(base / "a");
    Machine other(base / "b");
    here.live(ownLife);
    other.live(otherLife);
    const std::string text = other.exported();
    std::string old = here.exported();
    std::string id;
    if (doing == Doing::Undo) {
        id = here.takeIn(text)->id;
        old = here.exported();
    }
    disk.fail(fault);
    const Result<HistoryBatch> taken = doing == Doing::TakeIn ? here.takeIn(text) : HistoryBatch{};
    const Done done =
        doing == Doing::TakeIn ? (taken ? Done{} : Done{taken.error()}) : here.store().history().undo(id);
    met = disk.failed();
    disk.heal();
    here.open();
    const std::string now = here.exported();
    const std::size_t imports = here.store().history().imports()->size();
    std::string faults;
    if (done ? now == old : now != old)
        faults += done ? "told as done and not done; " : "told as failed and done; ";
    if (imports != (done.ok() == (doing == Doing::TakeIn) ? 1U : 0U))
        faults += "the list of imports is another; ";
    if (!done && done.error().detail.empty())
        faults += "no words; ";
    if (!here.store().inspect()->well())
        faults += "not well; ";
    if (!done && !(doing == Doing::TakeIn ? here.takeIn(text).ok() : here.store().history().undo(id).ok()))
        faults += "cannot be done again; ";
    return faults;
}

void errorAtEvery(Doing doing, DiskCall call, DiskFault::How how) {
    for (int at = 1;; ++at) {
        bool met = false;
        INFO(nameOf(call) << ' ' << at);
        CHECK(faultsOf(doing, {call, at, true, how}, met) == "");
        if (!met)
            return;
        REQUIRE(at < 500);
    }
}

} // namespace

TEST_CASE("History faults: a disk that fails at any call leaves all of an import or nothing") {
    const DiskCall call = GENERATE(DiskCall::Write, DiskCall::Sync, DiskCall::Create, DiskCall::Rename);
    errorAtEvery(Doing::TakeIn, call, DiskFault::How::Error);
}

TEST_CASE("History faults: a disk that fails at any call leaves all of taking back or nothing") {
    const DiskCall call = GENERATE(DiskCall::Write, DiskCall::Sync);
    errorAtEvery(Doing::Undo, call, DiskFault::How::Error);
}

TEST_CASE("F4: a history that meets a full disk changes nothing") {
    errorAtEvery(Doing::TakeIn, DiskCall::Write, DiskFault::How::Full);
}
#endif

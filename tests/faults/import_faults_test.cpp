// An import is everything or nothing, whatever the disk does while it is written or undone.
#ifdef __linux__
#include "src/storage/file_lock.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/packs.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace patella;
using namespace patella::test;

namespace {

using Files = std::map<std::string, std::string>;

/// One exercise is replaced, one and a routine and a picture are new.
struct Import {
    Incoming incoming;

    Import() { incoming.pack = samplePack(); }

    static void prepare(const fs::path& dataDir) {
        put(dataDir / "exercises/my-bridge.json", writeExercise(ownExercise("my-bridge", "Old")));
        put(dataDir / "routines/mine.json", writeRoutine(ownRoutine("mine", {"my-bridge"})));
    }
    [[nodiscard]] Result<std::string> run(const fs::path& dataDir) const {
        static const Content content = loadContent(shipped(), "/nowhere");
        const Present present{content, dataDir};
        Result<ImportView> view = compareIncoming(incoming, present);
        if (!view)
            return view.error();
        view->chooseForAll(ImportState::Differs, ImportChoice::Replace);
        return applyImport(incoming, *view, present, wall());
    }
};

/// What the user sees; leftovers that nobody reads do not count.
Files seen(const fs::path& dataDir) {
    Files files = ownBytes(dataDir);
    std::erase_if(files, [](const auto& each) { return each.first.find(".tmp-") != std::string::npos; });
    return files;
}

struct Expected {
    Files before;
    Files after;

    Expected() {
        const TempFolder folder;
        Import::prepare(folder.path());
        before = seen(folder.path());
        REQUIRE(Import().run(folder.path()));
        after = seen(folder.path());
    }
};

const Expected& expected() {
    static const Expected files;
    return files;
}

enum class Doing { Import, Undo };

/// Empty when everything is as it should be after the fault and after the next start.
std::string faultsOf(Doing doing, const DiskFault& fault, bool& met) {
    const TempFolder folder;
    Import::prepare(folder.path());
    const Import import;
    std::string id;
    if (doing == Doing::Undo)
        id = import.run(folder.path()).value();
    const Files& old = doing == Doing::Import ? expected().before : expected().after;
    const Files& fresh = doing == Doing::Import ? expected().after : expected().before;
    FaultyDisk disk(folder.path());
    disk.fail(fault);
    bool done = false;
    std::string faults;
    if (doing == Doing::Import) {
        const Result<std::string> run = import.run(folder.path());
        done = run.ok();
        if (!run && run.error().detail.empty())
            faults += "no words; ";
    } else {
        done = undoImport(folder.path(), id, wall()).ok();
    }
    met = disk.failed();
    disk.heal();
    if (!recoverChanges(folder.path()))
        faults += "was not recovered; ";
    const Files now = seen(folder.path());
    if (now != (done ? fresh : old))
        faults += now == fresh ? "done and told as failed; "
                  : now == old ? "not done and told as done; "
                               : "mixed; ";
    std::error_code none; // it may have ended before anything was made
    for (const auto& entry : fs::directory_iterator(folder / "imports", none))
        if (entry.path().extension() == ".tmp" ||
            (entry.is_directory() && !fs::exists(entry.path() / "done")))
            faults += "left over: " + entry.path().filename().string() + "; ";
    if (doing == Doing::Import && !done && !import.run(folder.path()))
        faults += "cannot be done again; ";
    return faults;
}

void errorAtEvery(Doing doing, DiskCall call, bool forGood, DiskFault::How how = DiskFault::How::Error) {
    for (int at = 1;; ++at) {
        bool met = false;
        INFO(nameOf(call) << ' ' << at << (forGood ? " for good" : " once"));
        CHECK(faultsOf(doing, {call, at, forGood, how}, met) == "");
        if (!met)
            return;
        REQUIRE(at < 2000);
    }
}

#define EVERY_CALL                                                                                           \
    GENERATE(DiskCall::Write, DiskCall::Sync, DiskCall::Read, DiskCall::Delete, DiskCall::Create,            \
             DiskCall::Rename)

} // namespace

TEST_CASE("Import faults: an error at every call leaves all of it or nothing") {
    errorAtEvery(Doing::Import, EVERY_CALL, GENERATE(false, true));
}

TEST_CASE("Import faults: an error at every call of undoing leaves all of it or nothing") {
    errorAtEvery(Doing::Undo, EVERY_CALL, GENERATE(false, true));
}

TEST_CASE("F4: an import that meets a full disk changes nothing and says so") {
    errorAtEvery(Doing::Import, DiskCall::Write, true, DiskFault::How::Full);
    const TempFolder folder;
    Import::prepare(folder.path());
    FaultyDisk disk(folder.path());
    disk.fail({DiskCall::Write, 1, true, DiskFault::How::Full});
    const Result<std::string> run = Import().run(folder.path());
    REQUIRE_FALSE(run);
    CHECK(run.error().code == ErrorCode::DiskFull);
}

TEST_CASE("F10: an import that is killed at any call is all there or not at all after the next start") {
    for (const DiskCall call : {DiskCall::Create, DiskCall::Sync, DiskCall::Rename})
        for (int at = 1;; ++at) {
            const TempFolder folder;
            Import::prepare(folder.path());
            const pid_t child = ::fork();
            REQUIRE(child >= 0);
            if (child == 0) {
                FaultyDisk disk(folder.path());
                disk.fail({call, at, false, DiskFault::How::Kill});
                static_cast<void>(Import().run(folder.path()));
                ::_exit(0);
            }
            int status = 0;
            REQUIRE(::waitpid(child, &status, 0) == child);
            INFO(nameOf(call) << ' ' << at);
            CHECK(recoverChanges(folder.path()));
            const Files now = seen(folder.path());
            CHECK((now == expected().before || now == expected().after));
            if (!WIFSIGNALED(status)) {
                CHECK(now == expected().after);
                break;
            }
        }
}

TEST_CASE("F11: two imports at once do not meet, and a lock of a dead one does not stay") {
    const TempFolder folder;
    Import::prepare(folder.path());
    REQUIRE(Import().run(folder.path()));
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const auto lock = FileLock::take(folder / "imports/lock");
        const char told = lock ? 'y' : 'n';
        if (::write(ready[1], &told, 1) != 1)
            ::_exit(1);
        for (;;)
            ::pause();
    }
    char told = 0;
    REQUIRE(::read(ready[0], &told, 1) == 1);
    CHECK(told == 'y');
    const std::vector<FileChange> change{{"exercises/x.json", "{}"}};
    CHECK(changeFiles(folder.path(), change, "x", wall()).error().code == ErrorCode::Busy);
    fs::create_directories(folder / "imports/20261121-174000Z-begun");
    CHECK(recoverChanges(folder.path())); // the other one may be at it
    CHECK(fs::exists(folder / "imports/20261121-174000Z-begun"));
    fs::remove_all(folder / "imports/20261121-174000Z-begun");
    ::kill(child, SIGKILL);
    REQUIRE(::waitpid(child, nullptr, 0) == child);
    CHECK(changeFiles(folder.path(), change, "x", wall()));
    ::close(ready[0]);
    ::close(ready[1]);
}
#endif

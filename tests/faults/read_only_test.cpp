#ifdef __linux__
#include "tests/faults/process.h"
#include "tests/faults/scenario.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

#include <unistd.h>

using namespace patella;
using namespace patella::test;

namespace fs = std::filesystem;

namespace {

/// As a user who is not root, for whom permissions count. What it said, a line each.
std::vector<std::string> asNobody(const std::function<void(const Process::Say&)>& work) {
    Process process([&](const Process::Say& say) {
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
            return say("still root");
        work(say);
    });
    process.wait();
    return process.said();
}

/// Opens, tries everything that writes, and says what came of it.
void tryToWrite(const fs::path& folder, const Process::Say& say) {
    auto opened = openStore(options(folder));
    if (!opened)
        return say(opened.error().code == ErrorCode::ReadOnly ? "refused: read-only" : opened.error().detail);
    Store& store = **opened;
    say(store.report().readOnly ? "read-only" : "writable");
    const auto all = store.sessions().summaries();
    say("sessions " + std::to_string(all ? all->size() : 0));
    Ledger ledger;
    const auto refused = [&](const Done& done) {
        return !done && done.error().code == ErrorCode::ReadOnly && !done.error().detail.empty();
    };
    const SessionId id(newUuid());
    const bool none = refused(store.sessions().begin(id, wall(), plan())) &&
                      refused(store.sessions().addPain(rating({}, PainKind::AnyTime, Knee::Left, 1))) &&
                      refused(store.sessions().remove(all->front().id, wall())) &&
                      refused(store.routines().remove(RoutineId("a")));
    const auto backup = store.backUp();
    say(none && !backup && backup.error().code == ErrorCode::ReadOnly ? "nothing written"
                                                                      : "something written");
}

struct ReadOnlyFolder {
    ReadOnlyFolder() {
        Ledger ledger;
        scenario("edit").prepare(data, ledger);
        scenario("routine").prepare(data, ledger);
        before = bytesOf(data / databaseName);
        fs::permissions(folder.path(), fs::perms(0755));
    }
    ~ReadOnlyFolder() { fs::permissions(data, fs::perms(0755)); }
    TempFolder folder{};
    fs::path data = folder / "data";
    std::string before{};
};

} // namespace

TEST_CASE("F5: in a read-only folder everything can be read and nothing is written") {
    ReadOnlyFolder box;
    fs::permissions(box.data / databaseName, fs::perms(0444));
    fs::permissions(box.data, fs::perms(0555));
    CHECK(asNobody([&](const auto& say) { tryToWrite(box.data, say); }) ==
          std::vector<std::string>{"read-only", "sessions 2", "nothing written"});
    CHECK(bytesOf(box.data / databaseName) == box.before);
}

TEST_CASE("F5: a database file that is read-only alone is treated as such a folder") {
    ReadOnlyFolder box;
    fs::permissions(box.data / databaseName, fs::perms(0444));
    fs::permissions(box.data, fs::perms(0777));
    CHECK(asNobody([&](const auto& say) { tryToWrite(box.data, say); }) ==
          std::vector<std::string>{"read-only", "sessions 2", "nothing written"});
    CHECK(bytesOf(box.data / databaseName) == box.before);
}

TEST_CASE("F5: a read-only folder without a database is refused as read-only") {
    const TempFolder folder;
    fs::permissions(folder.path(), fs::perms(0555));
    CHECK(asNobody([&](const auto& say) { tryToWrite(folder.path(), say); }) ==
          std::vector<std::string>{"refused: read-only"});
    fs::permissions(folder.path(), fs::perms(0755));
}

TEST_CASE("F5: the private copy goes with the store") {
    ReadOnlyFolder box;
    const fs::path temporary = box.folder / "tmp";
    fs::create_directory(temporary);
    fs::permissions(temporary, fs::perms(0777));
    fs::permissions(box.data / databaseName, fs::perms(0444));
    fs::permissions(box.data, fs::perms(0555));
    const auto said = asNobody([&](const auto& say) {
        ::setenv("TMPDIR", temporary.c_str(), 1);
        tryToWrite(box.data, say);
    });
    CHECK(said.size() == 3);
    CHECK(fs::is_empty(temporary));
}
#endif

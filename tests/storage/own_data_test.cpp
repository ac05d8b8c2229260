// What the settings offer over the user's data: a look inside a backup, a whole copy, an end of everything.
#include "src/storage/backup_contents.h"
#include "src/storage/erase.h"
#include "src/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

#include <algorithm>
#include <set>

#include <sys/wait.h>
#include <unistd.h>

using namespace patella;
using namespace patella::test;

namespace fs = std::filesystem;

namespace {

std::unique_ptr<Store> open(const fs::path& folder) {
    auto opened = openStore(options(folder));
    REQUIRE(opened.ok());
    return std::move(opened).value();
}

void playOne(Store& store, const SessionId& id, std::int64_t msLater) {
    REQUIRE(store.sessions().begin(id, wall(msLater), plan()).ok());
    REQUIRE(store.sessions().addSet(id, wall(msLater + 60'000), set(0, 1, 12)).ok());
    REQUIRE(store.sessions().addPain(rating(id, PainKind::Before, Knee::Left, 2)).ok());
    REQUIRE(store.sessions().end(id, wall(msLater + 90'000), SessionState::Finished, Duration(90'000)).ok());
}

std::set<std::string> namesIn(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& each : fs::recursive_directory_iterator(folder))
        names.insert(fs::relative(each.path(), folder).generic_string());
    return names;
}

} // namespace

TEST_CASE("Backup: a look inside tells what it holds and changes nothing") {
    const TempFolder folder;
    auto store = open(folder.path());
    for (int i = 0; i < 7; ++i)
        playOne(*store, SessionId(newUuid()), i * std::int64_t{86'400'000});
    const auto backup = store->backUp();
    REQUIRE(backup.ok());
    const std::string before = bytesOf(backup->file);
    const auto seen = lookInside(backup->file);
    REQUIRE(seen.ok());
    CHECK(seen->sessions == 7);
    CHECK(seen->sets == 7);
    CHECK(seen->ratings == 7);
    CHECK(seen->routines == 0);
    CHECK(seen->firstDate == "2026-11-21");
    REQUIRE(seen->newest.size() == 5);
    CHECK(seen->newest.front().localDate == "2026-11-27");
    CHECK(seen->newest.front().name == "Home strength");
    CHECK(bytesOf(backup->file) == before);
    CHECK(namesIn(folder.path() / "backups").size() == 1);
}

TEST_CASE("Backup: a damaged one is not looked into") {
    const TempFolder folder;
    auto store = open(folder.path());
    playOne(*store, SessionId(newUuid()), 0);
    const auto backup = store->backUp();
    REQUIRE(backup.ok());
    std::string bytes = bytesOf(backup->file);
    bytes.resize(bytes.size() / 2);
    writeBytes(backup->file, bytes);
    const auto seen = lookInside(backup->file);
    REQUIRE_FALSE(seen.ok());
    CHECK(seen.error().text().find(backup->file.filename().string()) != std::string::npos);
}

TEST_CASE("Store: a copy is a data folder of its own with the same sessions") {
    const TempFolder folder;
    auto store = open(folder.path());
    playOne(*store, SessionId(newUuid()), 0);
    const fs::path place = folder.path() / "elsewhere";
    REQUIRE(store->copyTo(place).ok());
    auto copy = open(place);
    const auto here = store->sessions().summaries();
    const auto there = copy->sessions().summaries();
    REQUIRE(here.ok());
    REQUIRE(there.ok());
    REQUIRE(there->size() == 1);
    CHECK(there->front().id == here->front().id);
}

TEST_CASE("Erase: everything of ours goes, backups and what was set aside included, nothing else") {
    const TempFolder folder;
    {
        auto store = open(folder.path());
        playOne(*store, SessionId(newUuid()), 0);
        REQUIRE(store->backUp().ok());
    }
    for (const char* dir : {"exercises", "routines"})
        fs::create_directory(folder.path() / dir);
    for (const char* name : {"settings.json", "settings.json.bak", "settings.json.broken-20261121-174000",
                             "patella-damaged-20261121-174000Z.db", "patella-damaged-20261121-174000Z.db-wal",
                             "patella-replaced-20261121-174000Z-2.db", "patella.db-wal",
                             "exercises/mine.json", "routines/mine.json"})
        writeBytes(folder.path() / name, "x");
    for (const char* name : {"holiday.txt", "exercises/photo.png", "backups/keys.db"})
        writeBytes(folder.path() / name, "not ours");
    REQUIRE(eraseEverything(folder.path()).ok());
    CHECK(namesIn(folder.path()) == std::set<std::string>{"backups", "backups/keys.db", "exercises",
                                                          "exercises/photo.png", "holiday.txt"});
    auto fresh = open(folder.path());
    CHECK(fresh->report().outcome == OpenReport::Outcome::Fresh);
    CHECK(fresh->sessions().summaries()->empty());
}

TEST_CASE("Erase: while another has the database nothing is deleted") {
    const TempFolder folder;
    auto store = open(folder.path());
    REQUIRE(store->backUp().ok());
    const auto before = namesIn(folder.path());
    const Done erased = eraseEverything(folder.path());
    REQUIRE_FALSE(erased.ok());
    CHECK(erased.error().code == ErrorCode::Busy);
    CHECK(namesIn(folder.path()) == before);
}

TEST_CASE("F11: whether another process has the database is seen without opening it") {
    const TempFolder folder;
    CHECK_FALSE(heldByAnother(folder.path()));
    open(folder.path()).reset();
    CHECK_FALSE(heldByAnother(folder.path()));
    int ready[2];
    int leave[2];
    REQUIRE(::pipe(ready) == 0);
    REQUIRE(::pipe(leave) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto opened = openStore(options(folder.path()));
        char byte = opened ? 'y' : 'n';
        if (::write(ready[1], &byte, 1) == 1 && ::read(leave[0], &byte, 1) == 1)
            ::_exit(0);
        ::_exit(1);
    }
    char answer = 0;
    REQUIRE(::read(ready[0], &answer, 1) == 1);
    REQUIRE(answer == 'y');
    CHECK(heldByAnother(folder.path()));
    REQUIRE(::write(leave[1], "x", 1) == 1);
    ::waitpid(child, nullptr, 0);
    CHECK_FALSE(heldByAnother(folder.path()));
    for (const int end : {ready[0], ready[1], leave[0], leave[1]})
        ::close(end);
}

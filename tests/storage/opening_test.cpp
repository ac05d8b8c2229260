#include "src/storage/files.h"
#include "src/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

#include <sqlite3.h>

using namespace patella;
using namespace patella::test;

namespace fs = std::filesystem;

namespace {

const SessionId first("11111111-1111-4111-8111-111111111111");
using Outcome = OpenReport::Outcome;

std::unique_ptr<Store> open(const fs::path& folder, std::int64_t msLater = 0) {
    auto opened = openStore(options(folder, msLater));
    if (!opened)
        FAIL(opened.error().text());
    return std::move(opened).value();
}

/// A data folder with one finished session and a backup of it.
void fill(const fs::path& folder) {
    const auto store = open(folder);
    REQUIRE(store->sessions().begin(first, wall(), plan()));
    REQUIRE(store->sessions().addSet(first, wall(), set(0, 1, 12)));
    REQUIRE(store->sessions().end(first, wall(), SessionState::Finished, std::chrono::minutes(1)));
    REQUIRE(store->backUp().ok());
}

void setPragma(const fs::path& file, const std::string& sql) {
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &db) == SQLITE_OK);
    REQUIRE(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
}

std::vector<std::string> names(const fs::path& folder) {
    std::vector<std::string> all;
    for (const auto& each : fs::recursive_directory_iterator(folder))
        all.push_back(each.path().filename().string());
    std::sort(all.begin(), all.end());
    return all;
}

/// Copies database and -wal as they are on the disk at this moment: what a kill would leave.
void copyAsKilled(const fs::path& from, const fs::path& to) {
    fs::create_directories(to);
    for (const char* name : {"patella.db", "patella.db-wal"})
        if (fs::exists(from / name))
            fs::copy_file(from / name, to / name);
}

} // namespace

TEST_CASE("Opening: an empty folder gets a fresh database of the newest schema") {
    const TempFolder folder;
    const auto store = open(folder / "deep" / "data");
    CHECK(store->report().outcome == Outcome::Fresh);
    CHECK(store->report().version == 1);
    CHECK(store->report().writeAheadLog);
    CHECK(store->report().checkFinished);
    CHECK_FALSE(store->report().setAside);
    CHECK_FALSE(store->report().offered);
}

TEST_CASE("Opening: nothing is left beside the database after a clean end") {
    const TempFolder folder;
    open(folder.path()).reset();
    CHECK(names(folder.path()) == std::vector<std::string>{"patella.db"});
    const auto store = open(folder.path());
    CHECK(store->report().outcome == Outcome::Opened);
    CHECK_FALSE(store->report().unclean);
}

#ifndef _WIN32
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

TEST_CASE("F12: under umask 022 the folder is 0700 and every file 0600") {
    const TempFolder folder;
    const mode_t before = ::umask(022);
    const fs::path data = folder / "data";
    fs::create_directory(data);
    const auto store = open(data);
    REQUIRE(store->sessions().begin(first, wall(), plan()));
    REQUIRE(store->backUp().ok());
    ::umask(before);
    CHECK((fs::status(data).permissions() & fs::perms::all) == fs::perms::owner_all);
    REQUIRE(names(data).size() == 4); // database, -wal, backups and one backup
    for (const auto& each : fs::recursive_directory_iterator(data)) {
        const fs::perms expected =
            each.is_directory() ? fs::perms::owner_all : fs::perms::owner_read | fs::perms::owner_write;
        INFO(each.path());
        CHECK((each.status().permissions() & fs::perms::all) == expected);
    }
}

TEST_CASE("F12: a folder that holds other things keeps its permissions") {
    const TempFolder folder;
    writeBytes(folder / "other.txt", "x");
    fs::permissions(folder.path(), fs::perms(0755));
    open(folder.path());
    CHECK((fs::status(folder.path()).permissions() & fs::perms::all) == fs::perms(0755));
}

TEST_CASE("F11: a second instance is told so, and a killed one never blocks") {
    const TempFolder folder;
    open(folder.path()).reset();
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto opened = openStore(options(folder.path()));
        const char answer = opened ? 'y' : 'n';
        if (::write(ready[1], &answer, 1) == 1)
            ::pause();
        ::_exit(0);
    }
    char answer = 0;
    REQUIRE(::read(ready[0], &answer, 1) == 1);
    CHECK(answer == 'y');
    const auto refused = openStore(options(folder.path()));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Busy);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    CHECK(openStore(options(folder.path())).ok());
}

TEST_CASE("F5: in a folder that cannot be written a private copy is read, with what the -wal holds") {
    const TempFolder folder;
    const fs::path data = folder / "data";
    {
        const TempFolder elsewhere;
        const auto store = open(elsewhere.path());
        REQUIRE(store->sessions().begin(first, wall(), plan()));
        copyAsKilled(elsewhere.path(), data);
    }
    for (const char* name : {"patella.db", "patella.db-wal"})
        fs::permissions(data / name, fs::perms(0444));
    fs::permissions(data, fs::perms(0555));
    fs::permissions(folder.path(), fs::perms(0755));
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && ::setuid(65534) != 0)
            ::_exit(9);
        auto opened = openStore(options(data));
        if (!opened)
            ::_exit(1);
        Store& store = **opened;
        const bool read = store.report().readOnly && store.sessions().summaries()->size() == 1;
        const Done write = store.sessions().setNote(first, wall(), "x");
        ::_exit(!read ? 2 : write || write.error().code != ErrorCode::ReadOnly ? 3 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(names(data) == std::vector<std::string>{"patella.db", "patella.db-wal"});
    fs::permissions(data, fs::perms(0755));
}
#endif

TEST_CASE("F11: a second open in the same process is Busy and leaves the first its lock") {
    const TempFolder folder;
    const auto store = open(folder.path());
    CHECK(openStore(options(folder.path())).error().code == ErrorCode::Busy);
    CHECK(openStore(options(folder.path())).error().code == ErrorCode::Busy);
    CHECK(store->sessions().begin(first, wall(), plan()).ok());
}

TEST_CASE("F8: a newer schema is refused before any write, its bytes unchanged") {
    const TempFolder folder;
    fill(folder.path());
    setPragma(folder / "patella.db", "PRAGMA user_version=2");
    const std::string before = bytesOf(folder / "patella.db");
    const auto there = names(folder.path());
    const auto refused = openStore(options(folder.path()));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Newer);
    CHECK(refused.error().detail.find("patella.db") != std::string::npos);
    CHECK(bytesOf(folder / "patella.db") == before);
    CHECK(names(folder.path()) == there);
}

TEST_CASE("F8: a newer schema that only the -wal tells of is refused, both files unchanged") {
    const TempFolder folder;
    const TempFolder killed;
    auto newer = options(folder.path());
    newer.migrations.push_back({2, "002_test", "CREATE TABLE extra (x INTEGER) STRICT"});
    {
        open(folder.path()).reset();
        const auto database = Database::open(folder / "patella.db", Database::Access::ReadWrite);
        REQUIRE(database.ok());
        Database& db = const_cast<Database&>(*database);
        REQUIRE(db.lockExclusively());
        REQUIRE(db.prepareForWriting().ok());
        REQUIRE(migrate(db, newer.migrations));
        copyAsKilled(folder.path(), killed.path());
    }
    const std::string file = bytesOf(killed / "patella.db");
    const std::string log = bytesOf(killed / "patella.db-wal");
    REQUIRE_FALSE(log.empty());
    CHECK(openStore(options(killed.path())).error().code == ErrorCode::Newer);
    CHECK(bytesOf(killed / "patella.db") == file);
    CHECK(bytesOf(killed / "patella.db-wal") == log);
    CHECK(openStore(StoreOptions{killed.path(), newer.migrations, newer.now}).ok());
}

TEST_CASE("F8: another application's database is refused, its bytes unchanged") {
    const TempFolder folder;
    setPragma(folder / "patella.db",
              GENERATE("CREATE TABLE bookmarks (url TEXT)", "PRAGMA application_id=7; CREATE TABLE t (x)",
                       "PRAGMA journal_mode=WAL; CREATE TABLE t (x)"));
    const std::string before = bytesOf(folder / "patella.db");
    CHECK(openStore(options(folder.path())).error().code == ErrorCode::Foreign);
    CHECK(bytesOf(folder / "patella.db") == before);
    CHECK(names(folder.path()) == std::vector<std::string>{"patella.db"});
}

TEST_CASE("F6: what is no database, is cut off or has zeroed pages is set aside, and the backup is offered") {
    const TempFolder folder;
    fill(folder.path());
    const fs::path file = folder / "patella.db";
    std::string bytes = bytesOf(file);
    const int how = GENERATE(0, 1, 2, 3, 4);
    if (how == 0)
        bytes = "Dear diary, my knee hurts.";
    else if (how == 1)
        bytes.resize(bytes.size() / 2);
    else if (how == 2)
        bytes.replace(4096, 4096, std::string(4096, '\0'));
    else if (how == 3)
        bytes.replace(0, 512, std::string(512, '\0'));
    else
        bytes.clear();
    writeBytes(file, bytes);
    INFO(how);
    const auto store = open(folder.path(), 60'000);
    REQUIRE(store->report().setAside);
    CHECK(store->report().outcome == Outcome::Fresh);
    CHECK(store->report().setAside->filename() == "patella-damaged-20261121-174100Z.db");
    CHECK(bytesOf(*store->report().setAside) == bytes);
    CHECK_FALSE(store->report().damage.empty());
    REQUIRE(store->report().offered);
    CHECK(verifyBackup(store->report().offered->file));
}

TEST_CASE("F6: two damaged databases of the same second do not overwrite one another") {
    const TempFolder folder;
    writeBytes(folder / "patella.db", "one");
    const auto one = open(folder.path())->report().setAside;
    writeBytes(folder / "patella.db", "two");
    const auto two = open(folder.path())->report().setAside;
    REQUIRE((one && two));
    CHECK(bytesOf(*one) == "one");
    CHECK(bytesOf(*two) == "two");
}

TEST_CASE("F7: a database without its -wal opens with what it had, a -wal alone is set aside") {
    const TempFolder folder;
    const TempFolder killed;
    {
        const auto store = open(folder.path());
        REQUIRE(store->sessions().begin(first, wall(), plan()));
        copyAsKilled(folder.path(), killed.path());
    }
    const std::string log = bytesOf(killed / "patella.db-wal");
    REQUIRE_FALSE(log.empty());
    SECTION("without its -wal") {
        fs::remove(killed / "patella.db-wal");
        const auto store = open(killed.path());
        CHECK(store->report().outcome == Outcome::Opened);
        CHECK(store->sessions().summaries()->empty());
    }
    SECTION("the -wal alone") {
        fs::remove(killed / "patella.db");
        const auto store = open(killed.path());
        REQUIRE(store->report().setAside);
        CHECK(bytesOf(fs::path(*store->report().setAside) += "-wal") == log);
        CHECK(store->report().outcome == Outcome::Fresh);
    }
    SECTION("both") {
        const auto store = open(killed.path());
        CHECK(store->report().unclean);
        CHECK(store->sessions().summaries()->size() == 1);
    }
}

TEST_CASE("F7: a -wal of another database is set aside with the file, never deleted") {
    const TempFolder one;
    const TempFolder two;
    const TempFolder mixed;
    fill(one.path());
    setPragma(two / "patella.db", "PRAGMA journal_mode=WAL; PRAGMA application_id=7");
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open((two / "patella.db").c_str(), &db) == SQLITE_OK);
    REQUIRE(sqlite3_exec(db, "CREATE TABLE t (x); INSERT INTO t VALUES (1)", nullptr, nullptr, nullptr) ==
            SQLITE_OK);
    fs::copy_file(one / "patella.db", mixed / "patella.db");
    fs::copy_file(two / "patella.db-wal", mixed / "patella.db-wal");
    sqlite3_close(db);
    const std::string file = bytesOf(mixed / "patella.db");
    const std::string log = bytesOf(mixed / "patella.db-wal");
    const auto store = open(mixed.path());
    REQUIRE(store->report().setAside);
    CHECK(bytesOf(*store->report().setAside) == file);
    CHECK(bytesOf(fs::path(*store->report().setAside) += "-wal") == log);
}

TEST_CASE("Opening: every set is durable when addSet returns") {
    const TempFolder folder;
    const auto store = open(folder.path());
    REQUIRE(store->sessions().begin(first, wall(), plan()));
    const std::vector<SetRecord> sets{set(0, 1, 12), set(0, 2, 11), set(1, 1, 8, Side::Left),
                                      set(1, 1, 9, Side::Right)};
    for (std::size_t i = 0; i < sets.size(); ++i) {
        REQUIRE(store->sessions().addSet(first, wall(), sets[i]));
        const TempFolder killed;
        copyAsKilled(folder.path(), killed.path());
        const auto after = open(killed.path());
        CHECK(after->report().unclean);
        const auto detail = after->sessions().detail(first);
        REQUIRE(detail.ok());
        CHECK(detail->sets ==
              std::vector<SetRecord>(sets.begin(), sets.begin() + static_cast<std::ptrdiff_t>(i) + 1));
    }
}

TEST_CASE("Opening: a check that runs out of its budget is said to be unfinished") {
    const TempFolder folder;
    fill(folder.path());
    StoreOptions impatient = options(folder.path());
    impatient.checkBudget = std::chrono::milliseconds(-1);
    const auto store = openStore(impatient);
    REQUIRE(store.ok());
    CHECK_FALSE((*store)->report().checkFinished);
    CHECK((*store)->sessions().summaries()->size() == 1);
}

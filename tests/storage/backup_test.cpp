#include "src/storage/backup.h"

#include "src/storage/files.h"
#include "src/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

#include <algorithm>
#include <map>
#include <set>

using namespace patella;
using namespace patella::test;

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t day = 86'400'000; // of a test's calendar
constexpr std::int64_t hour = 3'600'000;
const SessionId first("11111111-1111-4111-8111-111111111111");
const SessionId second("22222222-2222-4222-8222-222222222222");

BackupInfo made(std::int64_t utcMs, bool verified = true) {
    return {fs::path("patella-" + utcStamp(utcMs) + "-v1.db"), utcMs, 1, 1, verified};
}

/// A store whose clock can be turned.
struct Clocked {
    TempFolder folder;
    std::int64_t now = eveningUtcMs;
    std::unique_ptr<Store> store = open();
    std::unique_ptr<Store> open() {
        auto opened = openStore({folder.path(), migrations(), [this] { return WallTime{now, "", 0}; }});
        REQUIRE(opened.ok());
        return std::move(opened).value();
    }
    fs::path backups() const { return folder / "backups"; }
};

} // namespace

TEST_CASE("Backup: over two years a backup every session leaves two days, 7 days, 4 weeks and 12 months") {
    std::vector<BackupInfo> kept;
    std::int64_t now = eveningUtcMs;
    for (int session = 0; session < 730 * 2; ++session) {
        now = eveningUtcMs + session * 12 * hour;
        kept.push_back(made(now));
        const std::vector<BackupInfo> drop = backupsToDrop(kept, now);
        for (const BackupInfo& gone : drop)
            std::erase_if(kept, [&](const BackupInfo& backup) { return backup.file == gone.file; });
    }
    std::set<int> days;
    std::set<int> months;
    for (const BackupInfo& backup : kept) {
        const LocalDate date = WallTime{backup.utcMs, "", 0}.localDate();
        days.insert(date.daysSince1970());
        months.insert(date.year() * 12 + date.month());
    }
    const int today = WallTime{now, "", 0}.localDate().daysSince1970();
    for (int age = 0; age < 9; ++age)
        CHECK(days.contains(today - age));
    CHECK(kept.size() >= 3 + 7 + 4 + 12);
    CHECK(kept.size() <= 4 + 7 + 4 + 12);
    CHECK(months.size() >= 12);
    CHECK(std::count_if(kept.begin(), kept.end(), [&](const BackupInfo& b) { return now - b.utcMs < day; }) ==
          2);
}

TEST_CASE("Backup: one a day for two years is thinned without a gap of more than a month") {
    std::vector<BackupInfo> kept;
    std::int64_t now = eveningUtcMs;
    for (int session = 0; session < 730; ++session) {
        now = eveningUtcMs + session * day;
        kept.push_back(made(now));
        for (const BackupInfo& gone : backupsToDrop(kept, now))
            std::erase_if(kept, [&](const BackupInfo& backup) { return backup.file == gone.file; });
        for (std::size_t i = 1; i < kept.size(); ++i)
            REQUIRE(kept[i].utcMs - kept[i - 1].utcMs <= 38 * day);
    }
    CHECK(now - kept.front().utcMs >= 330 * day);
}

TEST_CASE("Backup: the newest verified one stays however old, and however many unverified ones there are") {
    std::vector<BackupInfo> all{made(eveningUtcMs)};
    for (int i = 1; i < 60; ++i)
        all.push_back(made(eveningUtcMs + i * hour, false));
    for (const BackupInfo& gone : backupsToDrop(all, eveningUtcMs + 1000 * day))
        CHECK(gone.utcMs != eveningUtcMs);
    CHECK(backupsToDrop({made(eveningUtcMs)}, eveningUtcMs + 5000 * day).empty());
    CHECK(backupsToDrop({made(eveningUtcMs + day)}, eveningUtcMs).empty());
}

TEST_CASE("Backup: is made after a session's end when half an hour has passed since the last") {
    Clocked box;
    SessionRepository& sessions = box.store->sessions();
    CHECK_FALSE(box.store->settle()->has_value());
    const auto play = [&](const SessionId& id) {
        REQUIRE(sessions.begin(id, wall(), plan()));
        REQUIRE(sessions.addSet(id, wall(), set(0, 1, 12)));
        CHECK_FALSE(box.store->settle()->has_value());
        REQUIRE(sessions.end(id, wall(), SessionState::Finished, std::chrono::minutes(1)));
    };
    play(first);
    const auto made = box.store->settle();
    REQUIRE(made.ok());
    REQUIRE(made->has_value());
    CHECK((**made).verified);
    CHECK((**made).file.filename() == "patella-20261121-174000Z-v1.db");
    CHECK(sizeOf(fs::path(box.folder / "patella.db") += "-wal") == 0);
    box.now += 29 * 60'000;
    play(second);
    CHECK_FALSE(box.store->settle()->has_value());
    box.now += 60'000;
    REQUIRE(sessions.end(second, wall(), SessionState::Partial, std::chrono::minutes(1)));
    CHECK(box.store->settle()->has_value());
    CHECK_FALSE(box.store->settle()->has_value());
    CHECK(listBackups(box.backups()).size() == 2);
}

TEST_CASE("Backup: with a damaged row is kept as not verified, and nothing is rotated") {
    Clocked box;
    REQUIRE(box.store->sessions().begin(first, wall(), plan()));
    REQUIRE(box.store->backUp()->verified);
    box.store.reset();
    {
        Result<Database> database = Database::open(box.folder / "patella.db", Database::Access::ReadWrite);
        REQUIRE(database->execute("DROP TRIGGER session_keep; UPDATE session SET name = 'x'"));
    }
    box.now += 400 * day;
    box.store = box.open();
    const auto backup = box.store->backUp();
    REQUIRE(backup.ok());
    CHECK_FALSE(backup->verified);
    CHECK(listBackups(box.backups()).size() == 2);
    CHECK(newestWholeBackup(box.backups())->utcMs == eveningUtcMs);
    for (int i = 0; i < 5; ++i) {
        box.now += hour;
        REQUIRE(box.store->backUp().ok());
    }
    // the whole one and three others
    CHECK(listBackups(box.backups()).size() == 4);
    CHECK(newestWholeBackup(box.backups())->utcMs == eveningUtcMs);
}

TEST_CASE("Backup: what a kill left half-made goes at the next start, other files stay") {
    Clocked box;
    REQUIRE(box.store->backUp().ok());
    box.store.reset();
    writeBytes(box.backups() / "new-patella-20261121-174000Z.db", "half");
    writeBytes(box.backups() / "new-patella-20261121-174000Z.db-journal", "half");
    writeBytes(box.backups() / "mine.partial", "x");
    writeBytes(box.folder / "patella.db.restored.partial", "half");
    box.store = box.open();
    CHECK_FALSE(fs::exists(box.backups() / "new-patella-20261121-174000Z.db"));
    CHECK_FALSE(fs::exists(box.backups() / "new-patella-20261121-174000Z.db-journal"));
    CHECK_FALSE(fs::exists(box.folder / "patella.db.restored.partial"));
    CHECK(fs::exists(box.backups() / "mine.partial"));
    CHECK(box.store->report().backups.size() == 1);
}

TEST_CASE("Restore: works when the database is broken, and sets that aside") {
    Clocked box;
    REQUIRE(box.store->sessions().begin(first, wall(), plan()));
    const fs::path backup = box.store->backUp()->file;
    CHECK(restoreBackup(box.folder.path(), backup, box.now).error().code == ErrorCode::Busy);
    box.store.reset();
    const std::string broken = "broken beyond repair";
    writeBytes(box.folder / "patella.db", broken);
    const auto aside = restoreBackup(box.folder.path(), backup, box.now);
    REQUIRE(aside.ok());
    REQUIRE(aside->has_value());
    CHECK(bytesOf(**aside) == broken);
    box.store = box.open();
    CHECK(box.store->report().outcome == OpenReport::Outcome::Opened);
    CHECK(box.store->sessions().summaries()->size() == 1);
    CHECK(box.store->inspect()->well());
    CHECK(fs::exists(backup));
}

TEST_CASE("Restore: a damaged backup is refused and the database stays") {
    Clocked box;
    REQUIRE(box.store->sessions().begin(first, wall(), plan()));
    const fs::path backup = box.store->backUp()->file;
    box.store.reset();
    std::string bytes = bytesOf(backup);
    bytes.resize(bytes.size() - 4096);
    writeBytes(backup, bytes);
    CHECK(restoreBackup(box.folder.path(), backup, box.now).error().code == ErrorCode::Corrupt);
    box.store = box.open();
    CHECK(box.store->sessions().summaries()->size() == 1);
}

TEST_CASE("F10: a restore that was killed is the old before its moment and the new after it") {
    Clocked box;
    REQUIRE(box.store->sessions().begin(first, wall(), plan()));
    const fs::path backup = box.store->backUp()->file;
    REQUIRE(box.store->sessions().begin(second, wall(), plan()));
    box.store.reset();
    const fs::path database = box.folder / "patella.db";
    SECTION("before: the copy has no name yet") {
        fs::copy_file(backup, box.folder / "patella.db.restored.partial");
        box.store = box.open();
        CHECK(box.store->sessions().summaries()->size() == 2);
    }
    SECTION("after: it has its name") {
        fs::copy_file(backup, box.folder / "patella.db.restored");
        box.store = box.open();
        CHECK(box.store->sessions().summaries()->size() == 1);
    }
    SECTION("after: the old one is aside already") {
        fs::copy_file(backup, box.folder / "patella.db.restored");
        fs::rename(database, box.folder / "patella-replaced-20261121-174000Z.db");
        box.store = box.open();
        CHECK(box.store->sessions().summaries()->size() == 1);
    }
    CHECK_FALSE(fs::exists(box.folder / "patella.db.restored"));
    CHECK_FALSE(fs::exists(box.folder / "patella.db.restored.partial"));
}

#include "src/storage/migration.h"

#include "src/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

namespace {

const SessionId first("11111111-1111-4111-8111-111111111111");

StoreOptions with(const std::filesystem::path& folder, std::vector<Migration> more) {
    StoreOptions options = test::options(folder, 60'000);
    for (Migration& step : more)
        options.migrations.push_back(std::move(step));
    return options;
}

void fill(const std::filesystem::path& folder) {
    const auto store = openStore(options(folder));
    REQUIRE(store.ok());
    REQUIRE((*store)->sessions().begin(first, wall(), plan()));
    REQUIRE((*store)->sessions().addSet(first, wall(), set(0, 1, 12)));
    REQUIRE((*store)->sessions().addPain(rating(first, PainKind::End, Knee::Left, 4)));
}

} // namespace

TEST_CASE("F9: a database of version 1 migrates with its content, and a verified backup is there") {
    const TempFolder folder;
    fill(folder.path());
    const auto store =
        openStore(with(folder.path(), {{2, "002",
                                        "ALTER TABLE pain ADD COLUMN effort INTEGER; ALTER TABLE run ADD "
                                        "COLUMN shoes TEXT; CREATE TABLE extra (x INTEGER) STRICT;"},
                                       {3, "003", "INSERT INTO extra VALUES (1)"}}));
    REQUIRE(store.ok());
    const OpenReport& report = (*store)->report();
    CHECK(report.outcome == OpenReport::Outcome::Migrated);
    CHECK(report.fromVersion == 1);
    CHECK(report.version == 3);
    REQUIRE(report.backups.size() == 1);
    CHECK(report.backups.front().schema == 1);
    CHECK(report.backups.front().verified);
    const auto detail = (*store)->sessions().detail(first);
    REQUIRE(detail.ok());
    CHECK(detail->plan == plan());
    CHECK(detail->sets == std::vector<SetRecord>{set(0, 1, 12)});
    CHECK(detail->pain.size() == 1);
    const auto found = (*store)->inspect();
    REQUIRE(found.ok());
    CHECK(found->well());
    CHECK(found->schema == 3);
}

TEST_CASE("F10: a fault in the middle of a migration leaves the old whole, and a later try goes through") {
    const TempFolder folder;
    fill(folder.path());
    const char* broken =
        GENERATE("CREATE TABLE a (x); CREATE TABLE a (x)", "DELETE FROM session",
                 "COMMIT; CREATE TABLE a (x)", "INSERT INTO heartbeat VALUES (99, 0, 0, 0, 0)", "nonsense");
    INFO(broken);
    const auto failed =
        openStore(with(folder.path(), {{2, "002_good", "CREATE TABLE good (x)"}, {3, "003_bad", broken}}));
    REQUIRE_FALSE(failed.ok());
    auto store = openStore(options(folder.path()));
    if (std::string(broken).starts_with("COMMIT")) {
        // such a step cannot be undone; it is refused in review, and here at least told
        CHECK(failed.error().detail.find("003_bad") != std::string::npos);
        return;
    }
    REQUIRE(store.ok());
    CHECK((*store)->report().outcome == OpenReport::Outcome::Opened);
    CHECK((*store)->report().version == 1);
    CHECK((*store)->sessions().detail(first)->sets.size() == 1);
    CHECK((*store)->inspect()->well());
    store->reset();
    const auto later = openStore(with(folder.path(), {{2, "002_good", "CREATE TABLE good (x)"}}));
    REQUIRE(later.ok());
    CHECK((*later)->report().outcome == OpenReport::Outcome::Migrated);
}

TEST_CASE("Migration: a missing step is refused") {
    const TempFolder folder;
    fill(folder.path());
    CHECK(openStore(with(folder.path(), {{3, "003", "CREATE TABLE x (y)"}})).error().code ==
          ErrorCode::InvalidArgument);
}

TEST_CASE("Schema: events, sessions and ratings cannot be changed or deleted") {
    const TempFolder folder;
    fill(folder.path());
    Result<Database> database = Database::open(folder / "patella.db", Database::Access::ReadWrite);
    REQUIRE(database.ok());
    for (const char* sql :
         {"UPDATE session_event SET payload = '{}'", "DELETE FROM session_event",
          "UPDATE session SET name = 'x'", "DELETE FROM session", "UPDATE pain SET score = 0",
          "DELETE FROM pain", "UPDATE plan_snapshot SET document = ''", "DELETE FROM plan_snapshot"}) {
        INFO(sql);
        CHECK_FALSE(database->execute(sql));
    }
    CHECK(database->execute("UPDATE pain SET deleted_utc_ms = 1"));
}

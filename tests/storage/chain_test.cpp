#include "src/storage/chain.h"

#include "src/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

namespace {

const SessionId first("11111111-1111-4111-8111-111111111111");
const SessionId second("22222222-2222-4222-8222-222222222222");

void fill(const std::filesystem::path& folder) {
    const auto store = openStore(options(folder));
    REQUIRE(store.ok());
    SessionRepository& sessions = (*store)->sessions();
    REQUIRE(sessions.begin(first, wall(), plan()));
    SessionPlan other = plan();
    other.name = "Evening stretches";
    REQUIRE(sessions.begin(second, wall(86'400'000), other));
    for (const SessionId& id : {first, second}) {
        REQUIRE(sessions.addSet(id, wall(), set(0, 1, 12)));
        REQUIRE(sessions.addSet(id, wall(), set(0, 2, 11)));
        REQUIRE(sessions.addPain(rating(id, PainKind::End, Knee::Left, 4)));
        REQUIRE(sessions.setNote(id, wall(), "gone well"));
        REQUIRE(sessions.end(id, wall(), SessionState::Finished, std::chrono::minutes(2)));
    }
    REQUIRE((*store)->inspect()->well());
}

StoreInspection inspect(const std::filesystem::path& folder) {
    const auto store = openStore(options(folder));
    REQUIRE(store.ok());
    const auto found = (*store)->inspect();
    REQUIRE(found.ok());
    return *found;
}

/// Changes rows behind the program's back, past the triggers.
void tamper(const std::filesystem::path& folder, const std::string& sql) {
    Result<Database> database = Database::open(folder / "patella.db", Database::Access::ReadWrite);
    REQUIRE(database.ok());
    REQUIRE(database->execute(
        "DROP TRIGGER session_event_keep; DROP TRIGGER session_event_stay; DROP TRIGGER session_keep;"
        "DROP TRIGGER pain_keep; DROP TRIGGER plan_snapshot_keep;"));
    REQUIRE(database->execute(sql));
    database->keepOnClose(false);
}

} // namespace

TEST_CASE("Chain: a byte that flipped in a recorded set is found, and its session named") {
    const TempFolder folder;
    fill(folder.path());
    const std::filesystem::path file = folder / "patella.db";
    std::string bytes = bytesOf(file);
    const std::size_t place = bytes.find("\"done\":11");
    REQUIRE(place != std::string::npos);
    bytes[place + 8] = static_cast<char>(bytes[place + 8] ^ 2); // 11 becomes 13
    writeBytes(file, bytes);
    const StoreInspection found = inspect(folder.path());
    CHECK(found.quickCheck.empty());
    CHECK(found.integrityCheck.empty());
    REQUIRE(found.chains.faults.size() == 1);
    const ChainFault& fault = found.chains.faults.front();
    CHECK(fault.table == "session_event");
    CHECK(fault.kind == "set");
    CHECK((fault.uuid == first.value || fault.uuid == second.value));
    CHECK(fault.date == (fault.uuid == first.value ? "2026-11-21" : "2026-11-22"));
    CHECK(fault.text().find(fault.session) != std::string::npos);
    CHECK_FALSE(found.well());
}

TEST_CASE("Chain: damage of any kind is found where it is") {
    const TempFolder folder;
    fill(folder.path());
    struct Damage {
        const char* sql;
        const char* table;
        const char* session;
    };
    const Damage damage = GENERATE(
        Damage{
            "UPDATE session_event SET payload = replace(payload, '11', '12') WHERE session = 1 AND seq = 2",
            "session_event", "Home strength"},
        Damage{"DELETE FROM session_event WHERE session = 2 AND seq = 2", "session_event",
               "Evening stretches"},
        Damage{"UPDATE session_event SET utc_ms = utc_ms + 1 WHERE session = 2 AND seq = 1", "session_event",
               "Evening stretches"},
        Damage{"UPDATE session SET local_date = '2026-11-20' WHERE id = 1", "session", "Home strength"},
        Damage{"UPDATE pain SET score = 5 WHERE session = 1", "pain", "Home strength"},
        Damage{"UPDATE plan_snapshot SET document = document || ' ' WHERE id = 2", "plan_snapshot",
               "Evening stretches"});
    INFO(damage.sql);
    tamper(folder.path(), damage.sql);
    const StoreInspection found = inspect(folder.path());
    REQUIRE_FALSE(found.chains.faults.empty());
    CHECK(found.chains.faults.size() <= 2);
    CHECK(found.chains.faults.front().table == damage.table);
    CHECK(found.chains.faults.front().session == damage.session);
}

TEST_CASE("Chain: every row is looked at, and equal plans are kept once") {
    const TempFolder folder;
    fill(folder.path());
    {
        const auto store = openStore(options(folder.path()));
        REQUIRE((*store)->sessions().begin(SessionId(newUuid()), wall(), plan()));
    }
    // 2 plans, 3 sessions, 8 events, 2 ratings
    CHECK(inspect(folder.path()).chains.rows == 15);
}

TEST_CASE("Chain: a derived row that does not fit the events is mended by the inspection") {
    const TempFolder folder;
    fill(folder.path());
    tamper(folder.path(), "UPDATE session_summary SET sets_done = 99 WHERE session = 1");
    CHECK(inspect(folder.path()).summariesRepaired == 1);
    const auto store = openStore(options(folder.path()));
    const auto summaries = (*store)->sessions().summaries();
    REQUIRE(summaries->size() == 2);
    for (const SessionSummary& summary : *summaries)
        CHECK(summary.setsDone == 2);
}

TEST_CASE("Chain: a value is told from its neighbour's, from another type and from NULL") {
    const auto chain = [](std::initializer_list<Field> fields) {
        return rowChain(0, std::vector<Field>(fields));
    };
    using namespace std::string_view_literals;
    CHECK(chain({{"a", "xy"sv}, {"b", "z"sv}}) != chain({{"a", "x"sv}, {"b", "yz"sv}}));
    CHECK(chain({{"a", "1"sv}}) != chain({{"a", std::int64_t{1}}}));
    CHECK(chain({{"a", std::int64_t{0}}}) != chain({{"a", nullptr}}));
    CHECK(chain({{"a", ""sv}}) != chain({{"b", ""sv}}));
    CHECK(chain({{"a", "x"sv}, {"later", nullptr}}) == chain({{"a", "x"sv}}));
    CHECK(rowChain(1, {}) != rowChain(0, {}));
}

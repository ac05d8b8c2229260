#include "src/storage/history_store.h"
#include "src/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

namespace {

constexpr std::int64_t hour = 3'600'000;
const SessionId first("11111111-1111-4111-8111-111111111111");
const SessionId nobody("99999999-9999-4999-8999-999999999999");

} // namespace

TEST_CASE("HistoryStore: a removed session is looked at as it counts when it is put back") {
    const TempFolder folder;
    auto store = openStore(options(folder.path()));
    REQUIRE(store.ok());
    SessionRepository& sessions = (*store)->sessions();
    HistoryStore& history = (*store)->history();
    REQUIRE(sessions.begin(first, wall(), plan()));
    REQUIRE(sessions.addSet(first, wall(), set(0, 1, 12)));
    const PainEntry entered = rating(first, PainKind::NextMorning, Knee::Left, 3);
    REQUIRE(sessions.addPain(entered));
    PainEntry corrected = rating(first, PainKind::NextMorning, Knee::Left, 5);
    corrected.replaces = entered.uuid;
    REQUIRE(sessions.addPain(corrected));
    REQUIRE(sessions.end(first, wall(), SessionState::Finished, std::chrono::minutes(3)));
    CHECK(history.removedSession(first).error().code == ErrorCode::NotFound);
    CHECK(history.removedSession(nobody).error().code == ErrorCode::NotFound);
    const auto before = sessions.detail(first);
    REQUIRE(before.ok());
    REQUIRE(sessions.remove(first, wall(hour)));
    CHECK(sessions.detail(first).error().code == ErrorCode::NotFound);
    const auto removed = history.removedSession(first);
    REQUIRE(removed.ok());
    CHECK(removed->detail.plan == before->plan);
    CHECK(removed->detail.sets == before->sets);
    CHECK(removed->detail.pain == before->pain);
    CHECK(removed->detail.summary.state == SessionState::Finished);
    REQUIRE(removed->pain.size() == 1);
    CHECK(removed->pain.front() == corrected);
    REQUIRE(sessions.restore(first, wall(2 * hour)));
    CHECK(sessions.pain().value() == removed->pain);
    CHECK(history.removedSession(first).error().code == ErrorCode::NotFound);
}

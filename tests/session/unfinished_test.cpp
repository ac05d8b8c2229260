#include "src/session/unfinished.h"

#include "src/session/memory_session_repository.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;
using std::chrono::seconds;

namespace {

const SessionId id("11111111-1111-4111-8111-111111111111");
const SessionId older("22222222-2222-4222-8222-222222222222");

} // namespace

TEST_CASE("Unfinished: without an open session there is nothing to carry on") {
    MemorySessionRepository sessions;
    REQUIRE(sessions.begin(id, wall(), plan()).ok());
    REQUIRE(sessions.end(id, wall(1000), SessionState::Partial, seconds(1)).ok());
    const auto found = newestUnfinished(sessions);
    REQUIRE(found.ok());
    CHECK_FALSE(found->has_value());
}

TEST_CASE("Unfinished: the newest open session comes with its place, sets and ratings") {
    MemorySessionRepository sessions;
    REQUIRE(sessions.begin(older, wall(-90'000'000), plan()).ok());
    REQUIRE(sessions.begin(id, wall(), plan()).ok());
    REQUIRE(sessions.addPain(rating(id, PainKind::Before, Knee::Left, 2)).ok());
    REQUIRE(sessions.addSet(id, wall(60'000), set(0, 1, 12)).ok());
    REQUIRE(sessions.heartbeat(id, {2, seconds(7), seconds(77), wall().utcMs}).ok());
    const auto found = newestUnfinished(sessions);
    REQUIRE(found.ok());
    REQUIRE(found->has_value());
    CHECK((*found)->id == id);
    CHECK((*found)->place.step == 2);
    CHECK((*found)->place.elapsed == seconds(7));
    CHECK((*found)->place.active == seconds(77));
    CHECK((*found)->sets.size() == 1);
    CHECK((*found)->pain.size() == 1);
    const auto next = newestUnfinished(sessions, id);
    REQUIRE(next.ok());
    REQUIRE(next->has_value());
    CHECK((*next)->id == older);
}

TEST_CASE("Unfinished: a set that was recorded after the last heartbeat is not done again") {
    const SessionPlan two = plan(); // get ready, squat 1, squat 2, lunge left, lunge right
    const std::vector<SetRecord> sets{set(0, 1, 12), set(0, 2, 12)};
    const Heartbeat place = placeToGoOn(two, sets, Heartbeat{2, seconds(59), seconds(100), 0});
    CHECK(place.step == 3);
    CHECK(place.elapsed == Duration{0});
    CHECK(place.active == std::chrono::minutes(2)); // the later of both
}

TEST_CASE("Unfinished: a set that was cut short goes on where it stood") {
    const std::vector<SetRecord> sets{set(0, 1, 5)};
    const Heartbeat place = placeToGoOn(plan(), sets, Heartbeat{1, seconds(20), seconds(30), 0});
    CHECK(place.step == 1);
    CHECK(place.elapsed == seconds(20));
}

TEST_CASE("Unfinished: without a heartbeat it goes on behind the last whole set") {
    CHECK(placeToGoOn(plan(), {set(0, 1, 12)}, std::nullopt).step == 2);
    CHECK(placeToGoOn(plan(), {}, std::nullopt).step == 0);
}

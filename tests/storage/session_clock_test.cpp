// The clock on the wall moves, the history does not.
#include "src/storage/files.h"
#include "src/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

namespace {

constexpr std::int64_t hour = 3'600'000;
const SessionId first("11111111-1111-4111-8111-111111111111");

std::unique_ptr<Store> open(const std::filesystem::path& folder) {
    auto opened = openStore(options(folder));
    REQUIRE(opened.ok());
    return std::move(opened).value();
}

PainEntry painAt(const WallTime& at, int score) {
    PainEntry entry = rating(first, PainKind::End, Knee::Left, score);
    entry.about = at;
    entry.entered = at;
    return entry;
}

} // namespace

TEST_CASE("F13: a clock moved in the middle of a session changes neither its order nor its times") {
    const std::int64_t moved = GENERATE(24 * hour, -24 * hour, -hour, -400 * 24 * hour);
    INFO(moved);
    const TempFolder folder;
    {
        const auto store = open(folder.path());
        SessionRepository& sessions = store->sessions();
        REQUIRE(sessions.begin(first, wall(), plan()));
        REQUIRE(sessions.addSet(first, wall(60'000), set(0, 1, 12)));
        REQUIRE(sessions.addPain(painAt(wall(70'000), 5)));
        REQUIRE(sessions.setNote(first, wall(80'000), "before"));
        REQUIRE(sessions.addSet(first, wall(moved), set(0, 2, 11)));
        REQUIRE(sessions.addSet(first, wall(moved + 1000), set(0, 1, 7)));
        REQUIRE(sessions.addPain(painAt(wall(moved + 2000), 2)));
        REQUIRE(sessions.setNote(first, wall(moved + 3000), "after"));
        REQUIRE(sessions.end(first, wall(moved + 4000), SessionState::Finished, std::chrono::minutes(2)));
    }
    const auto store = open(folder.path());
    const auto detail = store->sessions().detail(first);
    REQUIRE(detail.ok());
    CHECK(detail->sets == std::vector<SetRecord>{set(0, 1, 7), set(0, 2, 11)});
    CHECK(detail->sets.front().took == std::chrono::seconds(40));
    CHECK(detail->summary.active == std::chrono::minutes(2));
    CHECK(detail->summary.date.iso() == "2026-11-21");
    CHECK(detail->summary.state == SessionState::Finished);
    CHECK(detail->note == "after");
    REQUIRE(detail->pain.size() == 1);
    CHECK(detail->pain.front().score == PainScore::of(2));
    CHECK(store->inspect()->well());
}

TEST_CASE("F13: a clock set back does not put off backups or let the newest go") {
    const TempFolder folder;
    std::int64_t now = eveningUtcMs;
    auto opened = openStore({folder.path(), migrations(), [&now] { return WallTime{now, "", 0}; }});
    REQUIRE(opened.ok());
    REQUIRE((*opened)->backUp().ok());
    now -= 30 * 24 * hour;
    REQUIRE((*opened)->sessions().begin(first, wall(), plan()));
    REQUIRE((*opened)->sessions().end(first, wall(), SessionState::Partial, std::chrono::minutes(1)));
    const auto made = (*opened)->settle();
    REQUIRE(made.ok());
    REQUIRE(made->has_value());
    CHECK(listBackups(folder / backupFolderName).size() == 2);
}

TEST_CASE("F15: a session keeps the local date that it had, wherever and whenever it is read") {
    struct Day {
        WallTime at;
        const char* date;
    };
    const Day day = GENERATE(
        // clocks go forward and back in Berlin, a minute before and after midnight and in the doubled hour
        Day{{1'774'738'740'000, "Europe/Berlin", 60}, "2026-03-28"},
        Day{{1'774'738'860'000, "Europe/Berlin", 60}, "2026-03-29"},
        Day{{1'774'821'540'000, "Europe/Berlin", 120}, "2026-03-29"},
        Day{{1'774'821'660'000, "Europe/Berlin", 120}, "2026-03-30"},
        Day{{1'792'888'200'000, "Europe/Berlin", 120}, "2026-10-25"},
        Day{{1'792'891'800'000, "Europe/Berlin", 60}, "2026-10-25"},
        // a new zone over the date line
        Day{{1'795'303'800'000, "Pacific/Auckland", 780}, "2026-11-22"},
        Day{{1'795'303'800'000, "Pacific/Honolulu", -600}, "2026-11-21"},
        Day{{1'835'438'400'000, "UTC", 0}, "2028-02-29"}, Day{{2'147'483'648'000, "UTC", 0}, "2038-01-19"},
        Day{{253'402'300'799'000, "UTC", 0}, "9999-12-31"});
    INFO(day.date);
    const TempFolder folder;
    {
        const auto store = open(folder.path());
        REQUIRE(store->sessions().begin(first, day.at, plan()));
        REQUIRE(store->sessions().addPain(painAt(day.at, 3)));
        REQUIRE(store->sessions().end(first, day.at, SessionState::Finished, std::chrono::minutes(1)));
    }
    const auto store = open(folder.path());
    const auto detail = store->sessions().detail(first);
    REQUIRE(detail.ok());
    CHECK(detail->summary.date.iso() == day.date);
    CHECK(detail->summary.started == day.at);
    CHECK(store->sessions().pain()->front().about == day.at);
    CHECK(store->inspect()->well());
}

TEST_CASE("F15: names of backups hold for leap days, 2038 and year 9999") {
    for (const std::int64_t utcMs : {1'835'438'400'000, 2'147'483'648'000, 253'402'300'799'000})
        CHECK(parseUtcStamp(utcStamp(utcMs)) == utcMs);
}

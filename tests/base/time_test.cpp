#include "src/base/ids.h"
#include "src/base/pain_score.h"
#include "src/base/range.h"
#include "src/base/result.h"
#include "src/base/time.h"
#include "tests/support/catch.h"

#include <set>

using namespace patella;

TEST_CASE("LocalDate: only days that exist") {
    REQUIRE(LocalDate::of(2028, 2, 29));
    REQUIRE_FALSE(LocalDate::of(2026, 2, 29));
    REQUIRE_FALSE(LocalDate::of(1900, 2, 29));
    REQUIRE(LocalDate::of(2000, 2, 29));
    REQUIRE_FALSE(LocalDate::of(0, 1, 1));
    REQUIRE_FALSE(LocalDate::of(10000, 1, 1));
    REQUIRE(LocalDate::of(9999, 12, 31)->iso() == "9999-12-31");
}

TEST_CASE("LocalDate: reads ISO and nothing else") {
    REQUIRE(LocalDate::parse("2026-11-21")->iso() == "2026-11-21");
    for (const char* bad :
         {"2026-1-21", "2026/11/21", "2026-11-21 ", "20261121", "", "2026-13-01", "+026-11-21", "2026-11-2a"})
        REQUIRE_FALSE(LocalDate::parse(bad));
}

TEST_CASE("LocalDate: weekdays and day arithmetic cross months, leap days and 2038") {
    REQUIRE(LocalDate::parse("2026-11-21")->isoWeekday() == 6);
    REQUIRE(LocalDate::parse("2028-02-28")->plusDays(1).iso() == "2028-02-29");
    REQUIRE(LocalDate::parse("2038-01-19")->plusDays(1).iso() == "2038-01-20");
    REQUIRE(*LocalDate::parse("2027-01-01") - *LocalDate::parse("2026-01-01") == 365);
    REQUIRE(LocalDate::parse("9999-12-31")->plusDays(5).iso() == "9999-12-31");
}

TEST_CASE("WallTime: the local date is the one the user saw") {
    // 2026-11-21 23:30 UTC is the 22nd in Auckland and still the 21st in New York
    const std::int64_t utc = 1'795'303'800'000;
    REQUIRE(WallTime{utc, "UTC", 0}.iso() == "2026-11-21T23:30:00+00:00");
    REQUIRE(WallTime{utc, "Pacific/Auckland", 780}.localDate().iso() == "2026-11-22");
    REQUIRE(WallTime{utc, "America/New_York", -300}.iso() == "2026-11-21T18:30:00-05:00");
    REQUIRE(WallTime{utc, "Asia/Kolkata", 330}.localMinutes() == 5 * 60);
    REQUIRE(WallTime{-1, "UTC", 0}.iso() == "1969-12-31T23:59:59+00:00");
    REQUIRE(WallTime{2'147'483'648'000, "UTC", 0}.iso() == "2038-01-19T03:14:08+00:00");
}

TEST_CASE(
    "F15: days of clock change are one day, and weeks begin on Monday through leap days, 2038 and 9999") {
    const auto monday = [](const char* iso) {
        const LocalDate date = *LocalDate::parse(iso);
        return date.plusDays(1 - date.isoWeekday()).iso();
    };
    REQUIRE(LocalDate::parse("2026-03-28")->plusDays(2).iso() == "2026-03-30"); // of 47 hours
    REQUIRE(LocalDate::parse("2026-10-24")->plusDays(2).iso() == "2026-10-26"); // of 49 hours
    REQUIRE(monday("2026-03-29") == "2026-03-23");
    REQUIRE(monday("2026-10-25") == "2026-10-19");
    REQUIRE(monday("2028-02-29") == "2028-02-28");
    REQUIRE(monday("2028-03-05") == "2028-02-28");
    REQUIRE(monday("2038-01-19") == "2038-01-18");
    REQUIRE(monday("2027-01-01") == "2026-12-28");
    REQUIRE(monday("9999-12-31") == "9999-12-27");
    REQUIRE(WallTime{253'402'300'799'000, "Pacific/Auckland", 780}.localDate().iso() == "9999-12-31");
}

TEST_CASE("PainScore: nothing outside 0 to 10 exists") {
    REQUIRE_FALSE(PainScore::of(-1));
    REQUIRE_FALSE(PainScore::of(11));
    REQUIRE_FALSE(PainScore::of(3'000'000'000));
    REQUIRE(PainScore::of(2)->zone() == PainZone::Fine);
    REQUIRE(PainScore::of(3)->zone() == PainZone::Careful);
    REQUIRE(PainScore::of(5)->zone() == PainZone::Careful);
    REQUIRE(PainScore::of(6)->zone() == PainZone::TooMuch);
}

TEST_CASE("WholeRange: lower first, never negative") {
    REQUIRE(WholeRange::of(2, 3)->upper() == 3);
    REQUIRE_FALSE(WholeRange::of(3, 2));
    REQUIRE_FALSE(WholeRange::of(-1, 2));
    REQUIRE(WholeRange::exactly(4).single());
}

TEST_CASE("Error: its text names file, line and place") {
    REQUIRE(Error{ErrorCode::Schema, "expected a number", {"a.json", 7, "/dose/sets"}}.text() ==
            "a.json:7: /dose/sets: expected a number");
    REQUIRE(Error{ErrorCode::Io, "no such file", {"a.json", 0, ""}}.text() == "a.json: no such file");
    REQUIRE(Error{ErrorCode::Io, "no"}.text() == "no");
}

TEST_CASE("Uuid: version 4, and never the same twice") {
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string uuid = newUuid();
        REQUIRE(uuid.size() == 36);
        REQUIRE(uuid[14] == '4');
        REQUIRE(seen.insert(uuid).second);
    }
}

#include "src/progress/date_range.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace patella;

namespace {

LocalDate day(const char* iso) { return *LocalDate::parse(iso); }
constexpr int monday = 1;
constexpr int sunday = 7;

} // namespace

TEST_CASE("DateRange: twelve weeks end today and begin with the week eleven before") {
    // 21 November 2025 is a Friday, its week began on Monday the 17th; 77 days before that is 1 September
    CHECK(lastWeeks(12, day("2025-11-21"), monday) == DateRange{day("2025-09-01"), day("2025-11-21")});
    CHECK(lastWeeks(4, day("2025-11-21"), monday) == DateRange{day("2025-10-27"), day("2025-11-21")});
    // where weeks start on Sunday, that one began on the 16th
    CHECK(lastWeeks(1, day("2025-11-21"), sunday) == DateRange{day("2025-11-16"), day("2025-11-21")});
    CHECK(lastWeeks(1, day("2025-11-16"), sunday).days() == 1);
    CHECK(lastWeeks(1, day("2025-11-15"), sunday).days() == 7);
}

TEST_CASE("DateRange: a year has 365 days, 366 when a 29 February lies in it") {
    CHECK(lastYear(day("2026-11-21")) == DateRange{day("2025-11-22"), day("2026-11-21")});
    CHECK(lastYear(day("2026-11-21")).days() == 365);
    CHECK(lastYear(day("2024-02-29")) == DateRange{day("2023-03-01"), day("2024-02-29")});
    CHECK(lastYear(day("2024-02-29")).days() == 366);
    CHECK(lastYear(day("2025-02-28")) == DateRange{day("2024-02-29"), day("2025-02-28")});
    CHECK(lastYear(day("2025-03-01")) == DateRange{day("2024-03-02"), day("2025-03-01")});
}

TEST_CASE("DateRange: all begins with the record, and is today where there is none") {
    const LocalDate today = day("2026-11-21");
    CHECK(rangeOf(RangeChoice::All, today, monday, day("2020-02-29")).first == day("2020-02-29"));
    CHECK(rangeOf(RangeChoice::All, today, monday, std::nullopt) == DateRange{today, today});
    CHECK(rangeOf(RangeChoice::All, today, monday, day("2030-01-01")) == DateRange{today, today});
    CHECK(rangeOf(RangeChoice::FourWeeks, today, monday, std::nullopt) == lastWeeks(4, today, monday));
}

TEST_CASE("DateRange: the ends of the calendar are ends of weeks") {
    const std::vector<WeekSpan> last = weeksOf({day("9999-12-20"), day("9999-12-31")}, monday);
    // 31 December 9999 is a Friday: the last week has five days
    REQUIRE(last.size() == 2);
    CHECK(last.back().whole == DateRange{day("9999-12-27"), day("9999-12-31")});
    const std::vector<WeekSpan> first = weeksOf({day("0001-01-01"), day("0001-01-09")}, sunday);
    CHECK(first.front().whole.first == day("0001-01-01"));
    CHECK(lastYear(day("0001-06-01")).first == day("0001-01-01"));
}

TEST_CASE("DateRange: the weeks of a range add up to it, whatever day they start on") {
    rc::check([] {
        const int start = *rc::gen::inRange(1, 8);
        const LocalDate first = LocalDate::fromDays(*rc::gen::inRange(-800'000, 2'932'000));
        const DateRange range{first, first.plusDays(*rc::gen::inRange(0, 900))};
        const std::vector<WeekSpan> weeks = weeksOf(range, start);
        int days = 0;
        LocalDate next = range.first;
        for (const WeekSpan& week : weeks) {
            RC_ASSERT(week.part.first == next);
            RC_ASSERT(week.whole.holds(week.part));
            RC_ASSERT(week.whole.first.isoWeekday() == start || week.whole.first == *LocalDate::of(1, 1, 1));
            RC_ASSERT(week.whole.days() <= 7);
            days += week.part.days();
            next = week.part.last.plusDays(1);
        }
        RC_ASSERT(days == range.days());
    });
}

#include "src/progress/date_range.h"

#include <algorithm>

namespace patella {

namespace {

constexpr int daysOfWeek = 7;

/// Days since the week began, 0 to 6.
int daysInto(LocalDate date, int weekStart) {
    return (date.isoWeekday() - weekStart + daysOfWeek) % daysOfWeek;
}

} // namespace

DateRange DateRange::between(LocalDate a, LocalDate b) { return {std::min(a, b), std::max(a, b)}; }

LocalDate weekBegins(LocalDate date, int weekStart) { return date.plusDays(-daysInto(date, weekStart)); }

DateRange lastWeeks(int weeks, LocalDate today, int weekStart) {
    return {weekBegins(today, weekStart).plusDays(-daysOfWeek * (std::max(weeks, 1) - 1)), today};
}

DateRange lastYear(LocalDate today) {
    // without a 29 February in the year before, the year reaches back to its last day of February
    const auto before = LocalDate::of(today.year() - 1, today.month(), today.day());
    const auto february = LocalDate::of(today.year() - 1, 2, 28);
    if (!before && !february) // in the year 1
        return {*LocalDate::of(1, 1, 1), today};
    return {(before ? *before : *february).plusDays(1), today};
}

DateRange rangeOf(RangeChoice choice, LocalDate today, int weekStart, std::optional<LocalDate> recordBegins) {
    switch (choice) {
    case RangeChoice::FourWeeks:
        return lastWeeks(4, today, weekStart);
    case RangeChoice::TwelveWeeks:
        return lastWeeks(12, today, weekStart);
    case RangeChoice::Year:
        return lastYear(today);
    case RangeChoice::All:
        break;
    }
    return {std::min(recordBegins.value_or(today), today), today};
}

std::vector<WeekSpan> weeksOf(const DateRange& range, int weekStart) {
    std::vector<WeekSpan> weeks;
    LocalDate first = range.first;
    while (true) {
        const int left = daysOfWeek - 1 - daysInto(first, weekStart);
        const DateRange whole{weekBegins(first, weekStart), first.plusDays(left)};
        weeks.push_back({whole, {first, std::min(whole.last, range.last)}});
        if (whole.last >= range.last) // also on the last day that there is
            return weeks;
        first = whole.last.plusDays(1);
    }
}

} // namespace patella

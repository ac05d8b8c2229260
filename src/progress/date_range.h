#pragma once
#include "src/base/enum_keys.h"
#include "src/base/time.h"

#include <optional>
#include <vector>

namespace patella {

/// Days from `first` to `last`, both in it; `first` is never after `last`.
struct DateRange {
    LocalDate first = LocalDate::fromDays(0);
    LocalDate last = LocalDate::fromDays(0);

    static DateRange between(LocalDate a, LocalDate b); ///< in whichever order

    [[nodiscard]] int days() const { return last - first + 1; }
    [[nodiscard]] LocalDate at(int day) const { return first.plusDays(day); } ///< 0 to days() - 1
    [[nodiscard]] bool holds(LocalDate date) const { return first <= date && date <= last; }
    [[nodiscard]] bool holds(const DateRange& o) const { return first <= o.first && o.last <= last; }
    [[nodiscard]] double weeks() const { return days() / 7.0; }
    friend bool operator==(const DateRange&, const DateRange&) = default;
};

/// What the page offers.
enum class RangeChoice { FourWeeks, TwelveWeeks, Year, All };

/// FourWeeks and TwelveWeeks are calendar weeks, the present one the last of them; Year is a year up to
/// today: on 29 February it begins on 1 March of the year before. All begins with the first day of the
/// record, today when there is none. Each ends today. `weekStart`: ISO weekday, 1 Monday to 7 Sunday.
DateRange rangeOf(RangeChoice choice, LocalDate today, int weekStart, std::optional<LocalDate> recordBegins);

DateRange lastWeeks(int weeks, LocalDate today, int weekStart); ///< at least one
DateRange lastYear(LocalDate today);

/// First day of the week that holds `date`; 1 January of the year 1 where the week began before it.
LocalDate weekBegins(LocalDate date, int weekStart);

/// A calendar week and what of it lies in a range.
struct WeekSpan {
    DateRange whole;
    DateRange part;
    friend bool operator==(const WeekSpan&, const WeekSpan&) = default;
};

/// The weeks that a range touches, in order; their parts add up to it.
std::vector<WeekSpan> weeksOf(const DateRange& range, int weekStart);

template <>
struct EnumKeys<RangeChoice> {
    static constexpr std::array table{std::pair{RangeChoice::FourWeeks, std::string_view{"4-weeks"}},
                                      std::pair{RangeChoice::TwelveWeeks, std::string_view{"12-weeks"}},
                                      std::pair{RangeChoice::Year, std::string_view{"year"}},
                                      std::pair{RangeChoice::All, std::string_view{"all"}}};
};

} // namespace patella

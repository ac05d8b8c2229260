#include "src/base/time.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace patella {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::int32_t firstDay = sys_days{std::chrono::year{1} / 1 / 1}.time_since_epoch().count();
constexpr std::int32_t lastDay = sys_days{std::chrono::year{9999} / 12 / 31}.time_since_epoch().count();

year_month_day calendar(std::int32_t value) { return year_month_day{sys_days{days{value}}}; }

std::optional<int> digits(std::string_view text) {
    int value = 0;
    if (!std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::int64_t localSeconds(const WallTime& time) {
    const std::int64_t ms = time.utcMs + std::int64_t{time.offsetMinutes} * 60'000;
    return ms >= 0 ? ms / 1000 : -((-ms + 999) / 1000);
}

constexpr std::int64_t daySeconds = 86'400; // of the calendar, never of elapsed time

std::int64_t floorDiv(std::int64_t a, std::int64_t b) { return a >= 0 ? a / b : -((-a + b - 1) / b); }

} // namespace

std::optional<LocalDate> LocalDate::of(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                              std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok())
        return std::nullopt;
    return LocalDate(static_cast<std::int32_t>(sys_days{date}.time_since_epoch().count()));
}

std::optional<LocalDate> LocalDate::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    const auto year = digits(iso.substr(0, 4));
    const auto month = digits(iso.substr(5, 2));
    const auto day = digits(iso.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    return of(*year, *month, *day);
}

LocalDate LocalDate::fromDays(std::int32_t daysSince1970) {
    return LocalDate(std::clamp(daysSince1970, firstDay, lastDay));
}

int LocalDate::year() const { return static_cast<int>(calendar(m_days).year()); }
int LocalDate::month() const { return static_cast<int>(static_cast<unsigned>(calendar(m_days).month())); }
int LocalDate::day() const { return static_cast<int>(static_cast<unsigned>(calendar(m_days).day())); }

int LocalDate::isoWeekday() const {
    return static_cast<int>(std::chrono::weekday{sys_days{days{m_days}}}.iso_encoding());
}

std::string LocalDate::iso() const {
    char text[24];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", year(), month(), day());
    return text;
}

LocalDate WallTime::localDate() const {
    return LocalDate::fromDays(static_cast<std::int32_t>(floorDiv(localSeconds(*this), daySeconds)));
}

int WallTime::localMinutes() const {
    const std::int64_t seconds = localSeconds(*this);
    return static_cast<int>((seconds - floorDiv(seconds, daySeconds) * daySeconds) / 60);
}

std::string WallTime::iso() const {
    const std::int64_t seconds = localSeconds(*this);
    const auto inDay = static_cast<int>(seconds - floorDiv(seconds, daySeconds) * daySeconds);
    const int offset = offsetMinutes < 0 ? -offsetMinutes : offsetMinutes;
    char text[48];
    std::snprintf(text, sizeof text, "%sT%02d:%02d:%02d%c%02d:%02d", localDate().iso().c_str(), inDay / 3600,
                  inDay / 60 % 60, inDay % 60, offsetMinutes < 0 ? '-' : '+', offset / 60, offset % 60);
    return text;
}

} // namespace patella

#include "src/interop/sample_clock.h"

namespace patella {

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t dayMs = 86'400'000;
constexpr int winter = 60;
constexpr int summer = 120;
constexpr int tokyo = 540;
constexpr int changeMinutes = 60; ///< after midnight in UTC

LocalDate lastSunday(int year, int month) {
    const LocalDate end = *LocalDate::of(year, month, 31);
    return end.plusDays(-(end.isoWeekday() % 7));
}

/// When summer time is on, in UTC.
bool isSummer(std::int64_t utcMs) {
    const int year = WallTime{utcMs, {}, 0}.localDate().year();
    const auto change = [](LocalDate sunday) {
        return sunday.daysSince1970() * dayMs + changeMinutes * minuteMs;
    };
    return utcMs >= change(lastSunday(year, 3)) && utcMs < change(lastSunday(year, 10));
}

bool isAway(LocalDate date) { return date.month() == 10 && date.day() >= 3 && date.day() <= 17; }

} // namespace

WallTime sampleTime(LocalDate date, int minutesAfterMidnight, int seconds) {
    const std::int64_t local =
        date.daysSince1970() * dayMs + minutesAfterMidnight * minuteMs + std::int64_t{seconds} * 1000;
    if (isAway(date))
        return {local - tokyo * minuteMs, "Asia/Tokyo", tokyo};
    const int offset = isSummer(local - summer * minuteMs) ? summer : winter;
    return {local - offset * minuteMs, "Europe/Berlin", offset};
}

WallTime laterThan(const WallTime& time, Duration later) {
    WallTime then = time;
    then.utcMs += later.count();
    if (then.zone == "Europe/Berlin")
        then.offsetMinutes = isSummer(then.utcMs) ? summer : winter;
    return then;
}

} // namespace patella

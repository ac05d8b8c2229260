#pragma once
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace patella {

using Duration = std::chrono::milliseconds;

/// A moment on a steady clock (milliseconds since an arbitrary start). It says nothing about the date.
struct Instant {
    Duration sinceStart{0};
    friend auto operator<=>(const Instant&, const Instant&) = default;
    friend Instant operator+(Instant a, Duration b) { return {a.sinceStart + b}; }
    friend Instant operator-(Instant a, Duration b) { return {a.sinceStart - b}; }
    friend Duration operator-(Instant a, Instant b) { return a.sinceStart - b.sinceStart; }
};

/// A day of the proleptic Gregorian calendar, years 1 to 9999.
class LocalDate {
public:
    static std::optional<LocalDate> of(int year, int month, int day);
    static std::optional<LocalDate> parse(std::string_view iso); ///< "YYYY-MM-DD" and nothing else
    static LocalDate fromDays(std::int32_t daysSince1970);

    [[nodiscard]] std::int32_t daysSince1970() const { return m_days; }
    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;      ///< 1 to 12
    [[nodiscard]] int day() const;        ///< 1 to 31
    [[nodiscard]] int isoWeekday() const; ///< 1 Monday to 7 Sunday
    [[nodiscard]] std::string iso() const;
    [[nodiscard]] LocalDate plusDays(int days) const { return fromDays(m_days + days); }

    friend auto operator<=>(const LocalDate&, const LocalDate&) = default;
    friend int operator-(LocalDate a, LocalDate b) { return a.m_days - b.m_days; }

private:
    explicit LocalDate(std::int32_t days)
        : m_days(days) {}
    std::int32_t m_days = 0;
};

/// A wall-clock moment as the user saw it: UTC, the zone's name and its offset then, and the local date that
/// it was.
struct WallTime {
    std::int64_t utcMs = 0; ///< milliseconds since 1970-01-01T00:00Z
    std::string zone;       ///< IANA name, "" unknown
    int offsetMinutes = 0;  ///< local minus UTC

    [[nodiscard]] LocalDate localDate() const;
    [[nodiscard]] int localMinutes() const; ///< minutes since local midnight, 0 to 1439
    [[nodiscard]] std::string iso() const;  ///< "2026-11-21T18:40:00+01:00", whole seconds
    friend bool operator==(const WallTime&, const WallTime&) = default;
};

} // namespace patella

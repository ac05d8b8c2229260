#pragma once
#include "src/coach/reminders.h"

#include <string>
#include <vector>

namespace patella {

/// From a moment on a zone is that far from UTC; before it was another distance.
struct ZoneChange {
    std::int64_t utcMs = 0; ///< to the second
    int before = 0;         ///< local minus UTC in minutes
    int after = 0;
    friend bool operator==(const ZoneChange&, const ZoneChange&) = default;
};

/// The changes after `fromMs` up to `toMs`. Two within one day would be taken for one.
std::vector<ZoneChange> zoneChanges(const ZoneOffset& zone, std::int64_t fromMs, std::int64_t toMs);

/// The zone's name where iCalendar can hold it as it is, else "Local".
std::string icalZoneName(const std::string& zone);

/// VTIMEZONE of the calendar years of both days, one observance a change: what the caller's rules say, and
/// nothing of what comes after. What is farther from UTC than the least of those years is DAYLIGHT.
std::string icalZone(const std::string& zone, const ZoneOffset& offsets, LocalDate first, LocalDate last);

} // namespace patella

#include "src/interop/ical_zone.h"

#include "src/interop/ical_text.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace patella {

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t dayMs = 86'400'000; // a day of UTC

std::int64_t utcOf(LocalDate date) { return std::int64_t{date.daysSince1970()} * dayMs; }

std::string offsetText(int minutes) {
    char text[16];
    const int size = std::abs(minutes);
    std::snprintf(text, sizeof text, "%c%02d%02d", minutes < 0 ? '-' : '+', size / 60 % 100, size % 60);
    return text;
}

std::string observance(bool daylight, const std::string& begins, int before, int after) {
    const std::string kind = daylight ? "DAYLIGHT" : "STANDARD";
    return icalLine("BEGIN:" + kind) + icalLine("DTSTART:" + begins) +
           icalLine("TZOFFSETFROM:" + offsetText(before)) + icalLine("TZOFFSETTO:" + offsetText(after)) +
           icalLine("TZNAME:" + offsetText(after)) + icalLine("END:" + kind);
}

/// Digits of the local time, as DTSTART has them.
std::string localStamp(std::int64_t utcMs, int offset) {
    std::string text = WallTime{utcMs, {}, offset}.iso().substr(0, 19); // 2026-03-29T02:00:00
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

} // namespace

std::vector<ZoneChange> zoneChanges(const ZoneOffset& zone, std::int64_t fromMs, std::int64_t toMs) {
    std::vector<ZoneChange> changes;
    int before = zone(fromMs);
    for (std::int64_t at = fromMs; at < toMs; at += dayMs) {
        std::int64_t low = at;
        std::int64_t high = std::min(at + dayMs, toMs);
        const int after = zone(high);
        if (after == before)
            continue;
        while (high - low > 1000) {
            const std::int64_t middle = low + (high - low) / 2000 * 1000;
            if (middle == low)
                break;
            (zone(middle) == before ? low : high) = middle;
        }
        changes.push_back({high, before, after});
        before = after;
    }
    return changes;
}

std::string icalZoneName(const std::string& zone) {
    const bool plain = std::all_of(zone.begin(), zone.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '+' || c == '-' || c == '/';
    });
    return plain && !zone.empty() && zone.size() <= 60 ? zone : "Local";
}

std::string icalZone(const std::string& zone, const ZoneOffset& offsets, LocalDate first, LocalDate last) {
    const LocalDate january = LocalDate::of(first.year(), 1, 1).value_or(first);
    const LocalDate december = LocalDate::of(last.year(), 12, 31).value_or(last);
    const std::int64_t from = utcOf(january) - dayMs;
    const int begins = offsets(from);
    const std::vector<ZoneChange> changes = zoneChanges(offsets, from, utcOf(december) + 2 * dayMs);
    int least = begins;
    for (const ZoneChange& change : changes)
        least = std::min(least, change.after);
    std::string text = icalLine("BEGIN:VTIMEZONE") + icalLine("TZID:" + icalZoneName(zone)) +
                       observance(begins > least, localStamp(from, begins), begins, begins);
    for (const ZoneChange& change : changes)
        text += observance(change.after > least, localStamp(change.utcMs, change.before), change.before,
                           change.after);
    return text + icalLine("END:VTIMEZONE");
}

} // namespace patella

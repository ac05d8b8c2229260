#include "src/coach/reminders.h"

#include <algorithm>

namespace patella {

namespace {

constexpr int minutesADay = 24 * 60;
constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t hourMs = 60 * minuteMs;
constexpr std::int64_t dayMs = 24 * hourMs; // of the calendar
constexpr int prompt = 15;                  ///< minutes; later than that it was missed
constexpr int soon = 90;                    ///< minutes; later than that it does not come at night
constexpr int nightFrom = 22 * 60;
constexpr int nightTo = 6 * 60;
constexpr int daysAhead = 8;                       ///< each weekday's time comes within them
constexpr std::int64_t longestSnooze = 2 * hourMs; ///< beyond it the clock was set back since

/// From the first minute up to the second, also over midnight.
bool within(int minute, int from, int to) {
    return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

bool isQuiet(const ReminderSettings& settings, int minute) {
    return within(minute, settings.quietFrom, settings.quietTo);
}

bool isNight(int minute) { return within(minute, nightFrom, nightTo); }

bool wanted(const ReminderSettings& settings, ReminderKind kind) {
    return settings.on && (kind == ReminderKind::Session ? settings.sessions : settings.mornings);
}

int setTime(const ReminderSettings& settings, ReminderKind kind, LocalDate date) {
    if (kind == ReminderKind::Morning)
        return settings.morningAt;
    return settings.byWeekday ? settings.weekdayAt[static_cast<std::size_t>(date.isoWeekday() - 1)]
                              : settings.sessionAt;
}

/// Who flies over the date line has been reminded of a day that comes again. A clock that once was years
/// ahead silences nothing.
bool settledOn(const ReminderLog::Entry& entry, LocalDate date) {
    const int ahead = entry.settled ? *entry.settled - date : -1;
    return ahead == 0 || ahead == 1;
}

/// The minute of that day from which it is to be said; quiet hours move it to their end.
std::optional<int> momentOf(const ReminderSettings& settings, const ReminderLog::Entry& entry,
                            ReminderKind kind, const WallTime& now) {
    const LocalDate date = now.localDate();
    std::optional<int> moment;
    if (!settledOn(entry, date))
        moment = setTime(settings, kind, date);
    if (entry.again && *entry.again - now.utcMs <= longestSnooze) {
        const WallTime again{*entry.again, now.zone, now.offsetMinutes};
        if (now.utcMs < *entry.again)
            return std::nullopt;
        if (again.localDate() == date)
            moment = std::max(moment, std::optional(again.localMinutes()));
    }
    if (moment && isQuiet(settings, *moment)) {
        if (*moment >= settings.quietTo) // up to the next day
            return std::nullopt;
        moment = settings.quietTo;
    }
    return moment;
}

/// How late a ripe one is, in minutes; empty when it is not ripe.
std::optional<int> lateness(const ReminderSettings& settings, const ReminderLog& log, ReminderKind kind,
                            const WallTime& now) {
    if (!wanted(settings, kind))
        return std::nullopt;
    const int minute = now.localMinutes();
    const std::optional<int> moment = momentOf(settings, log.of(kind), kind, now);
    if (!moment || minute < *moment || isQuiet(settings, minute))
        return std::nullopt;
    const int late = minute - *moment;
    const bool useless = kind == ReminderKind::Morning && minute > ReminderSettings::latestMorning;
    if (useless || (late > soon && isNight(minute)))
        return std::nullopt;
    return late;
}

/// The moment at which clocks there show this; one that they pass over comes after the gap, one that they
/// show twice is the first.
std::int64_t utcOf(LocalDate date, int minute, const ZoneOffset& zone) {
    const std::int64_t local = date.daysSince1970() * dayMs + minute * minuteMs;
    const int before = zone(local - dayMs);
    const int after = zone(local + dayMs);
    const std::int64_t first = local - before * minuteMs;
    const std::int64_t second = local - after * minuteMs;
    return zone(first) != before && zone(second) == after ? second : first;
}

/// Moments at which something may get ripe, on the days to come.
std::vector<std::int64_t> boundaries(const ReminderSettings& settings, const ReminderLog& log,
                                     const WallTime& now, const ZoneOffset& zone) {
    std::vector<std::int64_t> all;
    for (const ReminderLog::Entry& entry : log.entries)
        if (entry.again)
            all.push_back(*entry.again);
    for (int ahead = 0; ahead < daysAhead; ++ahead) {
        const LocalDate date = now.localDate().plusDays(ahead);
        for (const int minute :
             {setTime(settings, ReminderKind::Session, date), setTime(settings, ReminderKind::Morning, date),
              settings.quietTo % minutesADay, nightTo})
            all.push_back(utcOf(date, minute, zone));
    }
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

ReminderDay reminderDay(const TodayView& view) {
    ReminderDay day;
    day.date = view.date;
    if (view.kind == DayKind::Paused)
        return day;
    day.morning = view.question && view.question->morningOpen && !view.question->late;
    day.session = view.kind == DayKind::Due && view.offer;
    if (day.session) {
        day.name = view.offer->routine.name;
        day.duration = view.offer->duration;
        day.estimated = view.offer->estimated;
    }
    return day;
}

std::vector<ReminderKind> ripeReminders(const ReminderSettings& settings, const ReminderLog& log,
                                        const WallTime& now) {
    std::vector<ReminderKind> ripe;
    for (const ReminderKind kind : reminderKinds)
        if (lateness(settings, log, kind, now))
            ripe.push_back(kind);
    return ripe;
}

Reminded remind(const ReminderSettings& settings, const ReminderLog& log, const ReminderDay& day,
                const WallTime& now, Attention attention) {
    Reminded reminded{{}, log};
    const LocalDate today = now.localDate();
    if (attention == Attention::Session || day.date != today)
        return reminded;
    for (const ReminderKind kind : ripeReminders(settings, log, now)) {
        const bool seen = attention == Attention::Today && *lateness(settings, log, kind, now) > prompt;
        if (day.open(kind) && !seen)
            reminded.show.push_back(kind);
        reminded.log.of(kind) = {today, {}};
    }
    return reminded;
}

std::optional<std::int64_t> nextLook(const ReminderSettings& settings, const ReminderLog& log,
                                     const WallTime& now, const ZoneOffset& zone) {
    if (!settings.on || (!settings.sessions && !settings.mornings))
        return std::nullopt;
    for (const std::int64_t moment : boundaries(settings, log, now, zone)) {
        const WallTime then{moment, now.zone, zone(moment)};
        if (moment > now.utcMs && !ripeReminders(settings, log, then).empty())
            return std::min(moment, now.utcMs + hourMs);
    }
    return std::nullopt;
}

ReminderLog snooze(ReminderLog log, ReminderKind kind, const WallTime& now, std::chrono::minutes by) {
    log.of(kind).again = now.utcMs + by.count() * minuteMs;
    return log;
}

ReminderLog afterChange(const ReminderSettings& before, const ReminderSettings& now, ReminderLog log,
                        const WallTime& at) {
    const LocalDate today = at.localDate();
    for (const ReminderKind kind : reminderKinds) {
        const int time = setTime(now, kind, today);
        if (wanted(before, kind) == wanted(now, kind) && setTime(before, kind, today) == time)
            continue;
        log.of(kind) = {};
        if (time <= at.localMinutes())
            log.of(kind).settled = today;
    }
    return log;
}

bool swallowedByQuiet(const ReminderSettings& settings, ReminderKind kind, int minute) {
    if (!isQuiet(settings, minute))
        return false;
    return minute >= settings.quietTo ||
           (kind == ReminderKind::Morning && settings.quietTo > ReminderSettings::latestMorning);
}

} // namespace patella

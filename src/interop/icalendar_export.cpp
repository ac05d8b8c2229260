#include "src/interop/icalendar_export.h"

#include "src/interop/dose_text.h"
#include "src/interop/ical_text.h"
#include "src/interop/ical_zone.h"
#include "src/storage/name_uuid.h"

#include <algorithm>
#include <cstdio>
#include <limits>
#include <set>

namespace patella {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int fewestMinutes = 5;
constexpr int guessedMinutes = 30;                         ///< of a session whose length is not known
constexpr std::int64_t sequenceBegins = 1'577'836'800'000; ///< 2020-01-01T00:00Z

std::string digitsOnly(std::string iso) {
    std::erase_if(iso, [](char c) { return c == '-' || c == ':'; });
    return iso;
}

std::string utcStampOf(const WallTime& now) {
    return digitsOnly(WallTime{now.utcMs, {}, 0}.iso().substr(0, 19)) + 'Z';
}

std::string localStamp(LocalDate day, int minute) {
    char text[16];
    std::snprintf(text, sizeof text, "T%02d%02d00", minute % dayMinutes / 60, minute % 60);
    return digitsOnly(day.plusDays(minute / dayMinutes).iso()) + text;
}

int minuteOf(const ReminderSettings& reminders, LocalDate day) {
    const int minute = reminders.byWeekday
                           ? reminders.weekdayAt[static_cast<std::size_t>(day.isoWeekday() - 1)]
                           : reminders.sessionAt;
    return std::clamp(minute, 0, dayMinutes - 1);
}

int minutesOf(const SessionPlan& session) {
    const auto whole = std::chrono::ceil<std::chrono::minutes>(session.duration()).count();
    return session.steps.empty() ? guessedMinutes : std::max(fewestMinutes, static_cast<int>(whole));
}

class Calendar {
public:
    explicit Calendar(const CalendarInput& in)
        : m_in(in) {}

    std::string text(LocalDate last) {
        m_text = icalLine("BEGIN:VCALENDAR") + icalLine("VERSION:2.0") +
                 icalLine("PRODID:-//Patella//Patella//EN") + icalLine("CALSCALE:GREGORIAN") +
                 icalLine("METHOD:PUBLISH") + icalZone(m_in.now.zone, m_in.zone, m_in.plan.from, last);
        for (std::size_t i = 0; i < m_in.plan.days.size(); ++i)
            addDay(m_in.plan.from.plusDays(static_cast<int>(i)), m_in.plan.days[i]);
        return m_text + icalLine("END:VCALENDAR");
    }

private:
    void addDay(LocalDate day, const std::vector<DuePart>& due) {
        int minute = minuteOf(m_in.reminders, day);
        std::multiset<RoutineId> met;
        for (const DuePart& each : due) {
            const Routine& routine = m_in.plan.parts[each.part].routine;
            const int length = minutesOf(m_in.plan.sessions[each.part]);
            met.insert(routine.id);
            const std::string uid = nameUuid("patella calendar\n" + m_in.plan.id + '\n' + routine.id.value +
                                             '\n' + day.iso() + '\n' + std::to_string(met.count(routine.id)));
            addEvent(uid, localStamp(day, minute), length, each.part, rings(minute) && &each == &due.front());
            minute += length;
        }
    }

    [[nodiscard]] bool rings(int minute) const {
        return m_in.reminders.on && m_in.reminders.sessions &&
               !swallowedByQuiet(m_in.reminders, ReminderKind::Session, minute);
    }

    void addEvent(const std::string& uid, const std::string& begins, int minutes, std::size_t part,
                  bool rings) {
        const std::int64_t sequence = std::clamp<std::int64_t>((m_in.now.utcMs - sequenceBegins) / 60'000, 0,
                                                               std::numeric_limits<std::int32_t>::max());
        const std::string name = icalText(m_in.plan.parts[part].routine.name);
        m_text += icalLine("BEGIN:VEVENT") + icalLine("UID:" + uid + "@patella") +
                  icalLine("DTSTAMP:" + utcStampOf(m_in.now)) +
                  icalLine("SEQUENCE:" + std::to_string(sequence)) +
                  icalLine("DTSTART;TZID=" + icalZoneName(m_in.now.zone) + ':' + begins) +
                  icalLine("DURATION:PT" + std::to_string(minutes) + 'M') + icalLine("SUMMARY:" + name) +
                  icalLine("DESCRIPTION:" + icalText(described(m_in.plan.sessions[part]))) +
                  icalLine("CLASS:PRIVATE");
        if (rings)
            m_text += icalLine("BEGIN:VALARM") + icalLine("ACTION:DISPLAY") + icalLine("TRIGGER:PT0S") +
                      icalLine("DESCRIPTION:" + name) + icalLine("END:VALARM");
        m_text += icalLine("END:VEVENT");
    }

    static std::string described(const SessionPlan& session) {
        std::string text;
        for (const PlannedItem& item : session.items)
            text += (text.empty() ? "" : "\n") + item.name + ": " + doseText(item);
        return text;
    }

    const CalendarInput& m_in;
    std::string m_text;
};

} // namespace

Result<std::string> planCalendar(const CalendarInput& input) {
    const auto& days = input.plan.days;
    if (std::all_of(days.begin(), days.end(), [](const auto& day) { return day.empty(); }))
        return Error{ErrorCode::NotFound, "there is no plan with something to do in the coming weeks"};
    return Calendar(input).text(input.plan.from.plusDays(static_cast<int>(days.size())));
}

} // namespace patella

#include "src/progress/calendar_days.h"

namespace patella {

int CalendarDay::minutes() const {
    using std::chrono::minutes;
    if (active <= Duration{0})
        return 0;
    return std::max(1, static_cast<int>(std::chrono::round<minutes>(active).count()));
}

std::vector<CalendarDay> calendarDays(const HistoryDays& history, const std::optional<PlannedRhythm>& plan,
                                      const DateRange& range, LocalDate today) {
    std::vector<CalendarDay> days;
    const auto planned = plannedDays(plan, range);
    for (int i = 0; i < range.days(); ++i) {
        CalendarDay& day = days.emplace_back();
        day.date = range.at(i);
        day.future = day.date > today;
        if (const std::optional<PlannedDay>& known = planned[static_cast<std::size_t>(i)])
            day.planned = known->parts > 0;
    }
    const auto at = [&](LocalDate date) -> CalendarDay& {
        return days[static_cast<std::size_t>(date - range.first)];
    };
    for (const SessionDetail* session : history.sessions(range)) {
        CalendarDay& day = at(session->summary.date);
        ++day.sessions;
        day.active += session->summary.active;
        day.noted = day.noted || !session->note.empty();
    }
    for (const RunEntry* run : history.runs(range)) {
        CalendarDay& day = at(run->date);
        ++day.runs;
        day.metres += run->metres;
    }
    for (const Knee knee : bothSides)
        for (const RatedDay& rated : history.rated(knee, range))
            at(rated.date).worst[static_cast<std::size_t>(knee)] = rated.worst;
    return days;
}

} // namespace patella

#pragma once
#include "src/coach/plan_ahead.h"
#include "src/coach/reminders.h"
#include "src/interop/export_watch.h"

namespace patella {

struct CalendarInput {
    const PlanAhead& plan;
    const ReminderSettings& reminders; ///< when sessions begin, and whether something rings
    const ZoneOffset& zone;            ///< by the rules of the zone of `now`
    WallTime now;
};

/// The coming days of the plan as an iCalendar object (RFC 5545, METHOD:PUBLISH): an event a session that is
/// due, at the reminders' time of that weekday; several of one day follow one another and only the first
/// rings. Events stand one by one and not as a rule, since what is missed moves and what a plan asks changes
/// with its phases. The same part of the same plan on the same day has the same UID in every export; SEQUENCE
/// is the minutes from 2020 to the export, so that a later export always wins over an earlier one. Nothing of
/// pain is in it. NotFound when the plan has nothing for the days to come.
Result<std::string> planCalendar(const CalendarInput& input);

} // namespace patella

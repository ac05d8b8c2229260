#pragma once
#include "src/base/reminder_settings.h"
#include "src/coach/today.h"

#include <functional>

namespace patella {

/// Local minus UTC in minutes at a moment of UTC, by the rules of the zone in which the user is.
using ZoneOffset = std::function<int(std::int64_t utcMs)>;

/// What of Today can be reminded of. It holds no scores.
struct ReminderDay {
    LocalDate date = LocalDate::fromDays(0);
    bool session = false; ///< one is due: not done, not put off, no rest day, no pause
    bool morning = false; ///< the question of this morning is open
    std::string name{};   ///< of the session
    Duration duration{0};
    bool estimated = false;

    [[nodiscard]] bool open(ReminderKind kind) const {
        return kind == ReminderKind::Session ? session : morning;
    }
};
ReminderDay reminderDay(const TodayView& view);

/// What the user is at.
enum class Attention {
    Elsewhere,
    Today,   ///< Today is before him: what is late is not said as well
    Session, ///< a session is under way: whatever there is waits
};

struct Reminded {
    std::vector<ReminderKind> show{};
    ReminderLog log; ///< to be kept before they are shown
};

/// The kinds whose time has come, by the clock alone: not settled, not in quiet hours, still of use. What
/// was missed is late; at night (22 to 6) what is late by more than an hour and a half waits.
std::vector<ReminderKind> ripeReminders(const ReminderSettings& settings, const ReminderLog& log,
                                        const WallTime& now);

/// Settles the ripe ones: what is open is shown, and nothing is due a second time that day unless it is
/// snoozed. Nothing happens when `day` is another day than today.
Reminded remind(const ReminderSettings& settings, const ReminderLog& log, const ReminderDay& day,
                const WallTime& now, Attention attention);

/// When to look again, UTC in ms: the first moment at which something gets ripe, but an hour from now at
/// most, so that a new zone or a clock that was set is noticed. Empty: never.
std::optional<std::int64_t> nextLook(const ReminderSettings& settings, const ReminderLog& log,
                                     const WallTime& now, const ZoneOffset& zone);

/// Puts a kind off. One whose time is still to come comes no earlier for it.
ReminderLog snooze(ReminderLog log, ReminderKind kind, const WallTime& now, std::chrono::minutes by);

/// After the user has set other times: a kind whose time was moved is said again when the new one is still to
/// come today, and not for today when it has passed.
ReminderLog afterChange(const ReminderSettings& before, const ReminderSettings& now, ReminderLog log,
                        const WallTime& at);

/// True when a time lies in the quiet hours and is not said that day at all.
bool swallowedByQuiet(const ReminderSettings& settings, ReminderKind kind, int minute);

} // namespace patella

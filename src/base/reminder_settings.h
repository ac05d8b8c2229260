#pragma once
#include "src/base/time.h"

#include <array>
#include <optional>

namespace patella {

/// What a reminder is about.
enum class ReminderKind {
    Morning, ///< how the knees are, the morning after training
    Session, ///< the session of the day
};
inline constexpr std::array reminderKinds{ReminderKind::Morning, ReminderKind::Session};

/// When the user wants to be reminded. Times are minutes since local midnight.
struct ReminderSettings {
    static constexpr int evening = 18 * 60;
    static constexpr int latestMorning = 12 * 60 - 1; ///< a later score would no longer be the morning's

    bool on = false;
    bool sessions = true;
    bool byWeekday = false; ///< each weekday has its own time
    int sessionAt = evening;
    std::array<int, 7> weekdayAt{evening, evening, evening, evening,
                                 evening, evening, evening}; ///< from Monday
    bool mornings = true;
    int morningAt = 8 * 60;
    int quietFrom = 21 * 60; ///< to `quietTo`, also over midnight; the same: no quiet hours
    int quietTo = 7 * 60;
    bool keepInTray = false; ///< closing the window leaves the program in the tray

    friend bool operator==(const ReminderSettings&, const ReminderSettings&) = default;
};

/// What has become of reminders, so that nothing is said twice.
struct ReminderLog {
    struct Entry {
        std::optional<LocalDate> settled{}; ///< the day on which it was said last, or was found not to be due
        std::optional<std::int64_t> again{}; ///< put off to that moment, UTC in ms
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    std::array<Entry, reminderKinds.size()> entries{};

    Entry& of(ReminderKind kind) { return entries[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] const Entry& of(ReminderKind kind) const { return entries[static_cast<std::size_t>(kind)]; }
    friend bool operator==(const ReminderLog&, const ReminderLog&) = default;
};

} // namespace patella

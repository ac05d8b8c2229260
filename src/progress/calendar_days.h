#pragma once
#include "src/progress/history_days.h"
#include "src/progress/planned_days.h"

#include <algorithm>

namespace patella {

struct CalendarDay {
    LocalDate date = LocalDate::fromDays(0);
    int sessions = 0;
    Duration active{0}; ///< of the sessions
    int runs = 0;
    int metres = 0;
    std::array<std::optional<PainScore>, 2> worst{}; ///< left, right
    std::optional<bool> planned{};                   ///< nothing: no plan yet
    bool noted = false;                              ///< the user wrote something
    bool future = false;

    [[nodiscard]] int minutes() const; ///< of the sessions, rounded, 1 at least when there was any
    [[nodiscard]] std::optional<PainScore> worstOfBoth() const { return std::max(worst[0], worst[1]); }
    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

/// Every day of the range.
std::vector<CalendarDay> calendarDays(const HistoryDays& history, const std::optional<PlannedRhythm>& plan,
                                      const DateRange& range, LocalDate today);

} // namespace patella

#pragma once
#include "src/progress/history_days.h"
#include "src/progress/planned_days.h"

namespace patella {

/// Counts of some days. Numbers of different days add up.
struct WorkCount {
    int sessions = 0;
    int held = 0;                 ///< against `planned`: the sessions, and runs in place of a planned one
    std::optional<int> planned{}; ///< nothing where no day of it was planned by anybody
    Duration active{0};           ///< of the sessions
    int runs = 0;
    int metres = 0;
    int sets = 0; ///< each side and direction for itself

    WorkCount& operator+=(const WorkCount& other);
    friend bool operator==(const WorkCount&, const WorkCount&) = default;
};

struct WeekNumbers {
    WeekSpan span;
    WorkCount count;                   ///< of the part that lies in the range
    std::optional<int> plannedWhole{}; ///< of the whole week, as it goes on after the range
    bool unfinished = false;           ///< the present week
    friend bool operator==(const WeekNumbers&, const WeekNumbers&) = default;
};

struct WeekSeries {
    std::vector<WeekNumbers> weeks;
    WorkCount total;  ///< of the range: "37 of 45 planned"
    WorkCount judged; ///< of its days with a plan: what adherence is told by
    friend bool operator==(const WeekSeries&, const WeekSeries&) = default;
};

/// `weekStart`: ISO weekday.
WeekSeries weekSeries(const HistoryDays& history, const std::optional<PlannedRhythm>& plan,
                      const DateRange& range, LocalDate today, int weekStart);

} // namespace patella

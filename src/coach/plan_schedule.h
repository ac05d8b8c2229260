#pragma once
#include "src/coach/profile.h"

#include <span>

namespace patella {

/// How often a part of a plan comes: on weekdays, or every n days.
struct Rhythm {
    Weekdays days{};
    int everyDays = 0; ///< 0: on weekdays
    bool strength = false;
    bool running = false;
    friend bool operator==(const Rhythm&, const Rhythm&) = default;
};

/// What was done so far. Days later than the one asked about are not in it.
struct PlanProgress {
    std::vector<std::optional<LocalDate>> last; ///< of each part, when it was done last
    std::optional<LocalDate> strength{};        ///< the last day with any strength training
    std::optional<LocalDate> run{};             ///< the last day with any run
};

/// A part that is due.
struct DuePart {
    std::size_t part = 0;
    LocalDate since = LocalDate::fromDays(0); ///< the day it was planned for: earlier than today, it moved
    friend bool operator==(const DuePart&, const DuePart&) = default;
};

struct ScheduleRules {
    int strengthGap = 2; ///< days from one strength training to the next (evidence: acsm-rt-2009)
    int runGap = 2;      ///< days from one run to the next (evidence: trials-2023-rtr)
};

/// What is due on a day, strength first. A part that was not done on its day moves to the next day that takes
/// it, and however many days went by it is due once. One strength part a day at most, and none within the gap
/// after strength of any kind; runs likewise.
std::vector<DuePart> dueOn(std::span<const Rhythm> parts, const PlanProgress& progress, LocalDate start,
                           LocalDate today, const ScheduleRules& rules = {});

/// What falls on today and the days after it when all that is due gets done. `days` from today on.
std::vector<std::vector<DuePart>> forecast(std::span<const Rhythm> parts, PlanProgress progress,
                                           LocalDate start, LocalDate today, int days,
                                           const ScheduleRules& rules = {});

} // namespace patella

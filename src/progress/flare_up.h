#pragma once
#include "src/coach/thresholds.h"
#include "src/progress/history_days.h"

namespace patella {

/// What was done on one day.
struct DoneThatDay {
    LocalDate date = LocalDate::fromDays(0);
    std::vector<SessionSummary> sessions; ///< the oldest first
    std::vector<RunEntry> runs;
};

/// A period in which a knee hurt more than it used to. It begins on a day with a score of `from` or more that
/// is at least the rule's `flareMorningDelta` above the median of the rated days among the fourteen before
/// (three at least), or whose morning is a flare by the rule itself (isFlare, held against the morning
/// before). It ends before the first rated day that is back within one point of that median, or before two
/// rated days in a row under `from`; and with its last rated day when a fortnight goes by without a score.
struct FlareUp {
    static constexpr int from = 4;        ///< basis: practice
    static constexpr int daysBefore = 14; ///< of the median
    static constexpr int fewestBefore = 3;

    Knee knee = Knee::Left;
    LocalDate first = LocalDate::fromDays(0);
    LocalDate last = LocalDate::fromDays(0); ///< the last rated day of it
    std::optional<LocalDate> back{};         ///< the day on which it was over
    bool ongoing = false;                    ///< at the end of the record, less than a fortnight ago
    std::optional<double> usual{};           ///< the median before it; too few days: nothing
    bool byRule = false;                     ///< its first morning is a flare by the rule
    PainScore peak = *PainScore::of(0);
    LocalDate peakOn = LocalDate::fromDays(0);
    std::vector<DoneThatDay>
        preceded; ///< two days before, the day before, the day: those with something done
};

/// Those that touch the range, by their first day, left before right. What the range is changes none of them.
std::vector<FlareUp> flareUps(const HistoryDays& history, const Rules& rules, const DateRange& range,
                              LocalDate today);

} // namespace patella

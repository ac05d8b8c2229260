#pragma once
#include "src/coach/measure.h"
#include "src/coach/rule_numbers.h"
#include "src/progress/change_verdict.h"
#include "src/progress/history_days.h"

#include <string>

namespace patella {

/// From which difference on a change is more than noise, and who says so.
struct MinimalChange {
    double points = 2;                                                ///< above 0
    std::vector<std::string> sources{"crossley-2004", "farrar-2001"}; ///< ids of data/evidence/sources.json
    std::optional<double> otherPoints{};                              ///< what another of the sources has
    friend bool operator==(const MinimalChange&, const MinimalChange&) = default;
};

/// Of usual and worst pain, as data/evidence/measures.json has it; the figures above where it has none.
MinimalChange minimalPainChange(const std::vector<OutcomeMeasure>& measures);

/// A number at the beginning and at the end.
struct ThenAndNow {
    double then = 0;
    double now = 0;
    ChangeVerdict verdict = ChangeVerdict::TooFew;
    friend bool operator==(const ThenAndNow&, const ThenAndNow&) = default;
};

/// How one knee changed over a range: the worst scores of the days of its first and of its last fortnight
/// held against each other. In a range of less than four weeks each end is the half of it.
struct PainChange {
    static constexpr int endDays = 14;
    static constexpr int fewestRated = 3; ///< days at each end

    Knee knee = Knee::Left;
    DateRange first; ///< days of the beginning
    DateRange last;  ///< days of the end
    int ratedThen = 0;
    int ratedNow = 0;
    ThenAndNow usual{}; ///< mean of the days' worst; 0 and TooFew with too few of them
    ThenAndNow worst{}; ///< highest of them
    ChangeVerdict verdict = ChangeVerdict::TooFew; ///< of both; NoClearChange when they contradict each other
    MinimalChange important{};
    int painkillerDays = 0; ///< in the range, of this knee: they may hide what it says
    std::vector<LocalDate>
        newThresholds{}; ///< days in the range, after its first, from which the rule's numbers changed
    friend bool operator==(const PainChange&, const PainChange&) = default;
};

PainChange painChange(const HistoryDays& history, Knee knee, const DateRange& range,
                      const MinimalChange& important, const Rules& rules);

} // namespace patella

#pragma once
#include "src/base/time.h"

#include <utility>
#include <vector>

namespace patella {

/// The numbers of the progression rule. The defaults are those of data/coach/progression-rule.json, from
/// which a clinician can change them. Scores are 0 to 10, gaps are days. Our synthesis, not a validated tool.
struct Thresholds {
    int safeDuringMax = 2;            ///< up to here a set is clean (evidence: thomee-1997)
    int acceptableDuringMax = 5;      ///< beyond it stop (evidence: pain-model-rules)
    int flareMorningDelta = 2;        ///< next morning above reference (evidence: farrar-2001)
    int morningAbsolute = 6;          ///< next morning, whatever the reference (evidence: pain-model-rules)
    int postAbsolute = 6;             ///< an hour after (evidence: pain-model-rules)
    int settledPostMinusPreMax = 1;   ///< an hour after, above the start (evidence: silbernagel-2007)
    int maxPreForProgress = 3;        ///< at the start (evidence: practice)
    double minRatio = 0.7;            ///< done of planned, below it cut short counts (evidence: practice)
    int rirMin = 2;                   ///< repetitions in reserve (evidence: rir)
    int surplusReps = 2;              ///< beyond the target (evidence: two-for-two)
    int cleanNeeded = 2;              ///< clean exposures in a row (evidence: two-for-two)
    int slowNeeded = 3;               ///< clean or slow ones in a row (evidence: practice)
    int amberLimit = 4;               ///< exposures in a row at amber pain (evidence: practice)
    int minDaysBetweenProgress = 7;   ///< (evidence: rathleff-2019)
    int gapHoldDays = 14;             ///< more than this holds (evidence: practice)
    int gapRegressDays = 28;          ///< more than this regresses (evidence: practice)
    int creepMorningDelta = 1;        ///< a small rise next morning (evidence: silbernagel-2007)
    int creepLimit = 2;               ///< exposures in a row with one (evidence: practice)
    int fatigueLimit = 2;             ///< exposures in a row cut short by fatigue (evidence: practice)
    double weekHoldDelta = 1;         ///< rise of the weekly median (evidence: silbernagel-2007)
    double weekRegressDelta = 2;      ///< (evidence: farrar-2001)
    int blameDuringMin = 3;           ///< from here an item is sore enough to be blamed (evidence: practice)
    int blameRaisedDays = 14;         ///< so long a raise is recent (evidence: practice)
    int suspendStops = 2;             ///< stops that suspend an item (evidence: practice)
    int suspendWithin = 3;            ///< among so many exposures (evidence: practice)
    int suspendDays = 7;              ///< (evidence: practice)
    int lowLoadOnlyFrom = 6;          ///< before: only low load that day (evidence: pain-model-rules)
    int morningEndsMinutes = 12 * 60; ///< a later morning score is late, minutes since midnight
    bool slowCounts = true;           ///< whether the class "slow" exists

    friend bool operator==(const Thresholds&, const Thresholds&) = default;
};

/// What runs and walk-run change: no slow class, and an hour after no more than before
/// (evidence: latrobe-runners).
inline Thresholds runningFrom(Thresholds base) {
    base.settledPostMinusPreMax = 0;
    base.slowCounts = false;
    return base;
}

/// The rule as it is read from its file.
struct ProgressionRule {
    Thresholds items{};
    Thresholds running = runningFrom(Thresholds{});
    friend bool operator==(const ProgressionRule&, const ProgressionRule&) = default;
};

/// The rule from a day on.
struct RuleFrom {
    LocalDate from;
    ProgressionRule rule;
    friend bool operator==(const RuleFrom&, const RuleFrom&) = default;
};

/// Our rule, and what took its place from a day on: each day is judged by the numbers in force on it, so that
/// changing them changes nothing that lies before.
class Rules {
public:
    Rules() = default;
    Rules(const ProgressionRule& ours) // NOLINT: a rule alone holds on every day
        : m_ours(ours) {}
    /// `later` is in the order of its days, each once.
    Rules(const ProgressionRule& ours, std::vector<RuleFrom> later)
        : m_ours(ours)
        , m_later(std::move(later)) {}

    [[nodiscard]] const ProgressionRule& on(LocalDate date) const;
    [[nodiscard]] const std::vector<RuleFrom>& later() const { return m_later; }
    [[nodiscard]] int longestGap() const; ///< gapRegressDays, the most of all

private:
    ProgressionRule m_ours{};
    std::vector<RuleFrom> m_later{};
};

} // namespace patella

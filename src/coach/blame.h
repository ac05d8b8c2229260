#pragma once
#include "src/base/pain_score.h"
#include "src/coach/thresholds.h"
#include "src/library/exercise.h"

#include <span>
#include <vector>

namespace patella {

/// Something that loaded one knee since the morning before.
struct Loaded {
    KneeLoad kneeLoad = KneeLoad::Low;
    std::optional<PainScore> dur{};     ///< highest during it
    std::optional<int> raisedDaysAgo{}; ///< days since it was last moved up
    bool run = false;                   ///< a run or walk-run
};

/// Which of them to blame for a rise next morning: the runs; else the sorest of 3 or more, ties share it;
/// else the most recently raised of moderate or high load within 14 days; else all of moderate or high load;
/// else none. One flag each (evidence: practice).
std::vector<bool> blame(std::span<const Loaded> loaded, const Thresholds& thresholds);

} // namespace patella

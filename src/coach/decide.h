#pragma once
#include "src/coach/classify.h"
#include "src/library/exercise.h"

namespace patella {

/// What a decision depends on beside the exposures; the defaults stand for "nothing known".
struct DecideOptions {
    int daysSinceLastProgress = 99;
    double weekDelta = 0; ///< larger one of the knees, median of 7 mornings less that of the 7 before
    std::optional<Knee> weekKnee{}; ///< the knee of `weekDelta`
    int gapDays = 2;                ///< from the last exposure to today
    bool gateOk = true;             ///< the phase gate of the next level is open
    KneeLoad kneeLoad = KneeLoad::Moderate;
    friend bool operator==(const DecideOptions&, const DecideOptions&) = default;
};

/// The first line of the decision table that applies. `exposures` are those since the last change of level,
/// oldest first, each with at least one knee; without any it is H14 with nothing done.
Decision decide(std::span<const Exposure> exposures, const DecideOptions& options,
                const Thresholds& thresholds);

} // namespace patella

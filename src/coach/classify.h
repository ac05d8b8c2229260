#pragma once
#include "src/coach/exposure.h"
#include "src/coach/reason.h"
#include "src/coach/thresholds.h"

#include <span>

namespace patella {

/// What an exposure was, from the best to the worst.
enum class ExposureClass { Clean, Slow, Hold, Regress, Stop, PlanStop };

struct Classified {
    ExposureClass kind = ExposureClass::Clean;
    ReasonCode code = ReasonCode::C1;
    std::size_t knee = 0; ///< which record of the exposure it is about
    friend bool operator==(const Classified&, const Classified&) = default;
};

/// The first line of the table that applies to one knee (evidence: thomee-1997, silbernagel-2007).
Classified classify(const KneeExposure& knee, const Thresholds& thresholds);

/// The worst of its knees; of two equal ones the first listed. The exposure has at least one knee.
Classified classify(std::span<const KneeExposure> exposure, const Thresholds& thresholds);

/// A rise next morning that counts as a flare, whatever caused it.
bool isFlare(const KneeExposure& knee, const Thresholds& thresholds);

/// The scores that are unknown, of those that a clean exposure needs.
std::vector<ScoreKind> missingScores(const KneeExposure& knee);

} // namespace patella

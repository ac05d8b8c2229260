#pragma once
// Exposures for the rule's tests.
#include "src/coach/decide.h"

namespace patella::test {

inline std::optional<PainScore> score(int value) { return PainScore::of(value); }

/// One knee of an exposure with nothing to say against moving up.
inline KneeExposure cleanKnee(int pain = 1) {
    KneeExposure knee;
    knee.pre = knee.dur = knee.post = knee.morn = knee.ref = score(pain);
    knee.ratio = 1.0;
    knee.top = true;
    knee.rir = 3;
    return knee;
}

template <typename Change>
KneeExposure kneeWith(const Change& change) {
    KneeExposure knee = cleanKnee();
    change(knee);
    return knee;
}

inline Decision decideOn(const std::vector<Exposure>& exposures, const DecideOptions& options = {},
                         const Thresholds& thresholds = {}) {
    return decide(exposures, options, thresholds);
}

} // namespace patella::test

#pragma once
#include "src/base/time.h"
#include "src/library/dose.h"

#include <vector>

namespace patella {

/// The part of a repetition that is going on.
enum class TempoPart { Lift, Pause, Lower, Rest };

/// When a part begins, since the start of its repetition.
struct TempoStretch {
    TempoPart part = TempoPart::Lift;
    Duration begin{0};
    friend bool operator==(const TempoStretch&, const TempoStretch&) = default;
};

/// The tempo as it is done: the hold of each repetition takes the place of the pause.
Tempo tempoOf(const Repetitions& reps);
/// Of one repetition; at least a second.
Duration repLength(const Repetitions& reps);
/// Those that take time, in order.
std::vector<TempoStretch> stretchesOf(const Repetitions& reps);

} // namespace patella

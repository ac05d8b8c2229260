#pragma once
#include "src/figure/figure.h"

namespace patella::figure {

/// A moment between two frames: numbers are mixed, targets stay a pair that the solver mixes in space.
struct Moment {
    Pose pose;
    const Pose* from = nullptr; ///< of the figure, which must outlive it
    const Pose* to = nullptr;
    double share = 0; ///< 0 at `from`, 1 at `to`
};

/// The phase is a share of the loop; what lies outside 0 to 1 wraps.
Moment momentAt(const Figure& figure, double phase);

/// The parts of a repetition's tempo.
enum class TempoPart { Lift, Pause, Lower, Rest };

/// The phase when this share (0 to 1) of the part is over.
double phaseAt(const Figure& figure, TempoPart part, double share);
/// How far the figure is from its start (0) to its peak (1).
double progressAt(const Figure& figure, double phase);

} // namespace patella::figure

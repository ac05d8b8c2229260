#pragma once
#include "src/figure/body_shape.h"
#include "src/figure/figure.h"

namespace patella::figure {

/// Parts of the body that a muscle is drawn on.
enum Host : unsigned { OnTrunk = 1, OnPelvis = 2, OnThigh = 4, OnShin = 8, OnUpperArm = 16, OnFoot = 32 };

struct MuscleShape {
    Chain chain;
    Vec3 normal; ///< the way its surface looks
    unsigned hosts = 0;
    Side side = Side::Working;
};

MuscleShape muscleShape(const Skeleton& body, Muscle muscle, Side side);

} // namespace patella::figure

#pragma once
#include "src/figure/tween.h"

namespace patella::figure {

/// Puts the bones where the moment asks for them: trunk and limbs by their angles, the whole body moved to
/// its contact, then feet and hands to their targets by bending knee and elbow.
Skeleton solve(const Figure& figure, const Moment& moment);

inline Skeleton solve(const Figure& figure, double phase) { return solve(figure, momentAt(figure, phase)); }

/// Both bones of a limb from `root` toward `target`, the joint between them on the side of `pole`.
struct TwoBones {
    Vec3 joint;
    Vec3 end;
};
TwoBones reach(const Vec3& root, const Vec3& target, double upper, double lower, const Vec3& pole);

/// The second half of solve().
void placeFeet(Skeleton& body, const Moment& moment);
void placeHands(Skeleton& body, const Moment& moment);
/// The way the figure faces, along the floor.
Vec3 heading(const Skeleton& body);
/// The shoulder joint rises with the arm, by up to 3.2 units.
Vec3 shoulderFor(const Skeleton& body, Side side, double elevation);

} // namespace patella::figure

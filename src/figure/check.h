#pragma once
#include "src/figure/skeleton_solver.h"

#include <string>
#include <vector>

namespace patella::figure {

/// Degrees as measured on the joints themselves, whatever put them there.
struct JointAngles {
    double hipFlexion = 0, hipAbduction = 0;
    double knee = 0;     ///< 0 straight
    double ankle = 0;    ///< toes up is positive
    double shoulder = 0; ///< of the upper arm away from the trunk
    double elbow = 0;    ///< 0 straight
};

JointAngles anglesOf(const Skeleton& body, Side side);

/// What a physiotherapist would not print, one sentence each with the phase where it is first seen: a target
/// out of reach, a part below the floor, a body that floats, a joint beyond what people can do, a jump.
std::vector<std::string> complaintsAbout(const Figure& figure);

} // namespace patella::figure

#pragma once
#include "src/figure/body.h"

#include <optional>
#include <string_view>

namespace patella::figure {

/// What a hand can hold, a foot can rest on, an arrow follows or a strap runs through.
enum class BodyPart {
    Pelvis,
    Belly,
    Chest,
    Back,
    Head,
    Hip,
    HipBone,
    Waist,
    Knee,
    Ankle,
    Heel,
    Foot,
    Ball,
    Toes,
    Shoulder,
    Elbow,
    Wrist,
    Hand,
    HeadBack,
    HeadSide,
    Thigh,
    Shin,
    UpperArm,
    Forearm ///< along the limb
};

struct BodyPoint {
    BodyPart part = BodyPart::Pelvis;
    Side side = Side::Working;
    double along = 0.5; ///< 0 at the near end of a limb, 1 at its far end
    friend bool operator==(const BodyPoint&, const BodyPoint&) = default;
};

/// "knee", "knee.o", "shin.o@0.8"; without a side it is the working one.
std::optional<BodyPoint> parseBodyPoint(std::string_view text);

Vec3 positionOf(const BodyPoint& point, const Skeleton& body);

} // namespace patella::figure

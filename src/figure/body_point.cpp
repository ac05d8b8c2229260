#include "src/figure/body_point.h"

#include <charconv>
#include <utility>

namespace patella::figure {

namespace {

constexpr std::array<std::pair<std::string_view, BodyPart>, 24> partNames{{
    {"pelvis", BodyPart::Pelvis},     {"belly", BodyPart::Belly},       {"chest", BodyPart::Chest},
    {"back", BodyPart::Back},         {"head", BodyPart::Head},         {"hip", BodyPart::Hip},
    {"hipbone", BodyPart::HipBone},   {"waist", BodyPart::Waist},       {"knee", BodyPart::Knee},
    {"ankle", BodyPart::Ankle},       {"heel", BodyPart::Heel},         {"foot", BodyPart::Foot},
    {"ball", BodyPart::Ball},         {"toes", BodyPart::Toes},         {"shoulder", BodyPart::Shoulder},
    {"elbow", BodyPart::Elbow},       {"wrist", BodyPart::Wrist},       {"hand", BodyPart::Hand},
    {"headback", BodyPart::HeadBack}, {"headside", BodyPart::HeadSide}, {"thigh", BodyPart::Thigh},
    {"shin", BodyPart::Shin},         {"upperarm", BodyPart::UpperArm}, {"forearm", BodyPart::Forearm},
}};

std::optional<double> fractionIn(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(value >= 0 && value <= 1))
        return std::nullopt;
    return value;
}

Vec3 legPoint(const BodyPoint& point, const Leg& leg) {
    const auto onFoot = [&](double x, double y) { return leg.ankle + leg.foot * Vec3{x, y, 0}; };
    switch (point.part) {
    case BodyPart::Knee:
        return leg.knee;
    case BodyPart::Ankle:
        return leg.ankle;
    case BodyPart::Heel:
        return onFoot(-3.5, -2.5);
    case BodyPart::Foot:
        return onFoot(2.5, -bones::ankleHeight);
    case BodyPart::Ball:
        return onFoot(bones::ball, -bones::ankleHeight);
    case BodyPart::Toes:
        return onFoot(10.5, -2.5);
    case BodyPart::Thigh:
        return mix(leg.hip, leg.knee, point.along);
    case BodyPart::Shin:
        return mix(leg.knee, leg.ankle, point.along);
    default:
        return leg.hip;
    }
}

Vec3 armPoint(const BodyPoint& point, const Arm& arm) {
    switch (point.part) {
    case BodyPart::Elbow:
        return arm.elbow;
    case BodyPart::Wrist:
        return arm.wrist;
    case BodyPart::Hand:
        return arm.wrist + arm.hand * Vec3{0, -bones::palm, 0};
    case BodyPart::UpperArm:
        return mix(arm.shoulder, arm.elbow, point.along);
    case BodyPart::Forearm:
        return mix(arm.elbow, arm.wrist, point.along);
    default:
        return arm.shoulder;
    }
}

Vec3 trunkPoint(const BodyPoint& point, const Skeleton& body) {
    const double out = outward(point.side);
    switch (point.part) {
    case BodyPart::Belly:
        return body.spine[1] + body.back[1] * Vec3{5.0 + 4.6 * body.breath, 4.4, 0};
    case BodyPart::Chest:
        return body.spine[3] + body.back[3] * Vec3{6.3 + 0.6 * body.breath, 1.5, 0};
    case BodyPart::Back:
        return body.spine[2] + body.back[2] * Vec3{-5, 2, 0};
    case BodyPart::Head:
        return body.head;
    case BodyPart::HipBone:
        return body.pelvis + body.hips * Vec3{0.5, 6, 9 * out};
    case BodyPart::Waist:
        return body.spine[1] + body.back[1] * Vec3{0, 5, 7.2 * out};
    case BodyPart::HeadBack:
        return body.head + body.skull * Vec3{-6.3, 0.5, 5 * out};
    case BodyPart::HeadSide:
        return body.head + body.skull * Vec3{0, 1.5, 6.5 * out};
    default:
        return body.pelvis;
    }
}

} // namespace

std::optional<BodyPoint> parseBodyPoint(std::string_view text) {
    BodyPoint point;
    if (const std::size_t at = text.find('@'); at != std::string_view::npos) {
        const std::optional<double> along = fractionIn(text.substr(at + 1));
        if (!along)
            return std::nullopt;
        point.along = *along;
        text = text.substr(0, at);
    }
    if (text.ends_with(".o"))
        point.side = Side::Other;
    if (text.ends_with(".o") || text.ends_with(".w"))
        text.remove_suffix(2);
    for (const auto& [name, part] : partNames) {
        if (name == text) {
            point.part = part;
            return point;
        }
    }
    return std::nullopt;
}

Vec3 positionOf(const BodyPoint& point, const Skeleton& body) {
    switch (point.part) {
    case BodyPart::Hip:
    case BodyPart::Knee:
    case BodyPart::Ankle:
    case BodyPart::Heel:
    case BodyPart::Foot:
    case BodyPart::Ball:
    case BodyPart::Toes:
    case BodyPart::Thigh:
    case BodyPart::Shin:
        return legPoint(point, body.legs[point.side]);
    case BodyPart::Shoulder:
    case BodyPart::Elbow:
    case BodyPart::Wrist:
    case BodyPart::Hand:
    case BodyPart::UpperArm:
    case BodyPart::Forearm:
        return armPoint(point, body.arms[point.side]);
    default:
        return trunkPoint(point, body);
    }
}

} // namespace patella::figure

#include "src/figure/body_shape.h"
#include "src/figure/skeleton_solver.h"

namespace patella::figure {

namespace {

constexpr double heldFrom = 2.6; ///< palm before the middle of what it holds
constexpr double palmThickness = 1.5;
constexpr double palmOnSkin = 1.1; ///< middle of a hand that lies on a thigh or a shin

/// What a frame wants of an arm.
struct Wish {
    Vec3 wrist;
    Basis hand;
    Vec3 pole;
    Vec3 palm;
    bool handGiven = false; ///< else the hand continues the forearm
    double missing = 0;     ///< how far the palm stays from its target
};

/// A hand lies on the skin of a thigh or a shin, on the side of its shoulder; round what is thin it closes.
Vec3 heldPoint(const Skeleton& body, const BodyPoint& on, Side side) {
    const Vec3 held = positionOf(on, body);
    const bool thigh = on.part == BodyPart::Thigh;
    const Leg& leg = body.legs[on.side];
    const Vec3 way = body.arms[side].shoulder - held;
    if (!thigh && on.part != BodyPart::Shin)
        return held + unit(way) * heldFrom;
    const Vec3& bone = thigh ? leg.thigh.y : leg.shin.y;
    const Sphere skin = sphereAt(thigh ? thighShape(leg) : shinShape(leg), on.along);
    const Vec3 aside = way - bone * dot(way, bone);
    return skin.center + unit(length(aside) > 1 ? aside : way) * (skin.radius + palmOnSkin);
}

Vec3 palmTarget(const Skeleton& body, const Target& target, Side side) {
    if (!target.on)
        return target.at;
    if (target.hasOffset)
        return positionOf(*target.on, body) + target.at;
    return heldPoint(body, *target.on, side);
}

/// The palm lies on the floor, the wall or the belly.
void layFlat(Wish& wish, const Skeleton& body, const Target& target, double out) {
    const Vec3 ahead = heading(body);
    Vec3 fingers = ahead;
    Vec3 normal{0, 1, 0};
    if (target.flat == Flat::Wall) {
        fingers = {0, 1, 0};
        normal = -ahead;
    } else if (target.flat == Flat::Belly) {
        fingers = unit(body.back[2].z * -out - body.back[2].y * 0.25);
        normal = body.back[2].x;
    }
    fingers = turnAbout(fingers, normal, -out * target.out);
    const Vec3 thumb = unit(cross(fingers, normal)) * -out;
    wish.hand = {thumb, -fingers, cross(thumb, -fingers)};
    wish.handGiven = true;
    wish.wrist = wish.palm - fingers * bones::palm + normal * palmThickness;
}

Wish wishFor(const Skeleton& body, const Target& target, Side side) {
    const Arm& arm = body.arms[side];
    const double out = outward(side);
    Wish wish;
    if (!target.set)
        return {arm.wrist, arm.hand, unit(-(arm.upper.x + arm.fore.x)), arm.wrist, false, 0};
    wish.palm = palmTarget(body, target, side);
    const Basis& chest = body.back[3];
    const Vec3 pole = target.pole.value_or(chest.x * -0.55 + chest.y * -0.6 + chest.z * (0.5 * out));
    if (target.flat != Flat::No) {
        layFlat(wish, body, target, out);
    } else {
        const Vec3 swung = turnAbout(pole, wish.palm - arm.shoulder, out * target.bend);
        const TwoBones limb =
            reach(arm.shoulder, wish.palm, bones::upperArm, bones::forearm + bones::palm, swung);
        wish.missing = length(limb.end - wish.palm);
        wish.wrist = limb.end - unit(limb.end - limb.joint) * bones::palm;
    }
    wish.pole = unit(turnAbout(pole, wish.wrist - arm.shoulder, out * target.bend));
    return wish;
}

Vec3 plainTarget(const Skeleton& body, const Target& target, Side side) {
    if (!target.set)
        return body.arms[side].wrist;
    return target.on ? positionOf(*target.on, body) + (target.hasOffset ? target.at : Vec3{}) : target.at;
}

void raiseShoulder(Skeleton& body, const Moment& moment, Side side) {
    const Vec3 target = mix(plainTarget(body, moment.from->hand[side], side),
                            plainTarget(body, moment.to->hand[side], side), moment.share);
    const Vec3 resting = shoulderFor(body, side, 0);
    body.arms[side].shoulder = shoulderFor(body, side, angleBetween(resting - target, body.back[3].y));
}

void placeHand(Skeleton& body, const Moment& moment, Side side) {
    const Wish a = wishFor(body, moment.from->hand[side], side);
    const Wish b = wishFor(body, moment.to->hand[side], side);
    Arm& arm = body.arms[side];
    const double share = moment.share;
    const Vec3 target = mix(a.wrist, b.wrist, share);
    const Vec3 pole = mix(a.pole, b.pole, share);
    const TwoBones limb = reach(arm.shoulder, target, bones::upperArm, bones::forearm, pole);
    body.handShort[side] = length(limb.end - target) + mix(a.missing, b.missing, share);
    const Vec3 ahead = unit(limb.end - arm.shoulder);
    arm.elbow = limb.joint;
    arm.wrist = limb.end;
    arm.upper = basisAlong(arm.shoulder - limb.joint, ahead * dot(pole, ahead) - pole);
    arm.fore = basisAlong(limb.joint - limb.end, cross(limb.joint - limb.end, arm.upper.z));
    const Basis inLine = arm.fore * turnZ(moment.pose.wrist[side]);
    arm.hand = mix(a.handGiven ? a.hand : inLine, b.handGiven ? b.hand : inLine, share);
}

} // namespace

void placeHands(Skeleton& body, const Moment& moment) {
    const auto sent = [&](Side side) { return moment.from->hand[side].set || moment.to->hand[side].set; };
    for (const Side side : bothSides)
        if (sent(side))
            raiseShoulder(body, moment, side);
    for (const Side side : bothSides)
        if (sent(side))
            placeHand(body, moment, side);
}

} // namespace patella::figure

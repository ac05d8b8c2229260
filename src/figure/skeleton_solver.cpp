#include "src/figure/skeleton_solver.h"

#include "src/figure/body_shape.h"

namespace patella::figure {

namespace {

constexpr double kneecapAboveFloor = 3.3;
constexpr double elbowAboveFloor = 2.2;
constexpr double mostKneeBend = 165;

void poseTrunk(Skeleton& body, const Pose& pose, Posture posture) {
    constexpr std::array<double, 4> share{0, .42, .33, .25}; // of a bend, by joint
    constexpr std::array<double, 4> bone{6.6, 8.2, 8.0, 0};
    body.hips = pelvisOf(posture) * turnY(-pose.tilt.z) * turnZ(-pose.tilt.x) * turnX(pose.tilt.y);
    body.spine[0] = body.pelvis;
    body.back[0] = body.hips;
    for (std::size_t i = 1; i < 4; ++i) {
        body.spine[i] = body.spine[i - 1] + body.back[i - 1] * Vec3{i == 1 ? -0.4 : 0, bone[i - 1], 0};
        body.back[i] = body.back[i - 1] * turnY(-pose.spine.z * share[i]) * turnZ(-pose.spine.x * share[i]) *
                       turnX(pose.spine.y * share[i]);
    }
    const Vec3& n = pose.neck;
    body.neckBase = body.spine[3] + body.back[3] * Vec3{-0.4, 7.4, 0};
    body.neck = body.back[3] * turnZ(-9) * turnY(-n.z * .4) * turnZ(-n.x * .55) * turnX(n.y * .55);
    body.neckTop = body.neckBase + body.neck * Vec3{0, 5.2, 0};
    body.skull = body.neck * turnZ(9) * turnY(-n.z * .6) * turnZ(-n.x * .45) * turnX(n.y * .45);
    body.head = body.neckTop + body.skull * Vec3{1.1, 5.3, 0};
}

void poseLeg(Skeleton& body, const Moment& moment, Side side) {
    const Pose& pose = moment.pose;
    const double out = outward(side);
    Leg& leg = body.legs[side];
    const Vec3& hip = pose.hip[side];
    leg.hip = body.pelvis + body.hips * Vec3{0, 0, out * bones::hipOffset};
    leg.thigh = body.hips * turnZ(hip.x) * turnX(-out * hip.y) * turnY(-out * hip.z);
    leg.knee = leg.hip - leg.thigh.y * bones::thigh;
    const double level = std::clamp(toDegrees(std::atan2(leg.thigh.y.y, -leg.thigh.x.y)), 0.0, mostKneeBend);
    const double share = (moment.from->shinLevel[side] ? 1 - moment.share : 0) +
                         (moment.to->shinLevel[side] ? moment.share : 0);
    leg.shin = leg.thigh * turnZ(-mix(pose.knee[side], level, share));
    leg.ankle = leg.knee - leg.shin.y * bones::shin;
    const Vec3& ankle = pose.ankle[side];
    leg.foot = leg.shin * turnZ(ankle.x) * turnY(-out * ankle.y) * turnX(out * ankle.z);
    leg.toe = pose.toe[side];
}

void poseArm(Skeleton& body, const Pose& pose, Side side) {
    const double out = outward(side);
    Arm& arm = body.arms[side];
    const Vec3& shoulder = pose.shoulder[side];
    arm.upper = body.back[3] * turnZ(shoulder.x) * turnX(-out * shoulder.y) * turnY(-out * shoulder.z);
    arm.shoulder = shoulderFor(body, side, angleBetween(arm.upper.y, body.back[3].y));
    arm.elbow = arm.shoulder - arm.upper.y * bones::upperArm;
    arm.fore = arm.upper * turnZ(pose.elbow[side]);
    arm.wrist = arm.elbow - arm.fore.y * bones::forearm;
    arm.hand = arm.fore * turnZ(pose.wrist[side]);
    arm.grip = pose.grip[side];
}

Vec3 onFloorBelow(Vec3 joint, double height) { return {joint.x, joint.y - height, 0}; }

Vec3 contactPoint(const Skeleton& body, Contact contact) {
    const auto& legs = body.legs;
    const auto& arms = body.arms;
    Vec3 point = body.pelvis;
    switch (contact) {
    case Contact::Pelvis:
        break;
    case Contact::Seat:
        point.y = std::min(
            {lowest(pelvisShape(body)), legs[Side::Working].hip.y - 5.6, legs[Side::Other].hip.y - 5.6});
        break;
    case Contact::Torso:
        point.y = std::min(lowest(pelvisShape(body)), lowest(chestShape(body)));
        break;
    case Contact::Shoulders:
        point = mix(arms[Side::Working].shoulder, arms[Side::Other].shoulder, 0.5);
        point.y = lowest(chestShape(body));
        break;
    case Contact::KneeWorking:
        return onFloorBelow(legs[Side::Working].knee, kneecapAboveFloor);
    case Contact::KneeOther:
        return onFloorBelow(legs[Side::Other].knee, kneecapAboveFloor);
    case Contact::Knees:
        return onFloorBelow(mix(legs[Side::Working].knee, legs[Side::Other].knee, 0.5), kneecapAboveFloor);
    case Contact::FootWorking:
        return onFloorBelow(legs[Side::Working].ankle, bones::ankleHeight);
    case Contact::FootOther:
        return onFloorBelow(legs[Side::Other].ankle, bones::ankleHeight);
    case Contact::ForearmWorking:
        return onFloorBelow(arms[Side::Working].elbow, elbowAboveFloor);
    case Contact::ForearmOther:
        return onFloorBelow(arms[Side::Other].elbow, elbowAboveFloor);
    }
    return point;
}

void moveBy(Skeleton& body, const Vec3& d) {
    body.pelvis += d;
    for (Vec3& joint : body.spine)
        joint += d;
    body.neckBase += d;
    body.neckTop += d;
    body.head += d;
    for (const Side side : bothSides) {
        Leg& leg = body.legs[side];
        Arm& arm = body.arms[side];
        for (Vec3* joint : {&leg.hip, &leg.knee, &leg.ankle, &arm.shoulder, &arm.elbow, &arm.wrist})
            *joint += d;
    }
}

/// A foot that carries the body stays flat.
void flattenStandingFoot(Skeleton& body, Contact contact) {
    if (contact != Contact::FootWorking && contact != Contact::FootOther)
        return;
    Vec3 ahead = body.hips.x;
    ahead.y = 0;
    const Side side = contact == Contact::FootWorking ? Side::Working : Side::Other;
    body.legs[side].foot = basisAlong({0, 1, 0}, unit(ahead));
}

} // namespace

Vec3 shoulderFor(const Skeleton& body, Side side, double elevation) {
    const double raised = smoothStep(40, 175, elevation);
    return body.spine[3] +
           body.back[3] * Vec3{-0.3, 5.2 + 3.2 * raised, outward(side) * (9.3 - 1.6 * raised)};
}

Vec3 heading(const Skeleton& body) {
    Vec3 ahead = body.hips.x;
    ahead.y = 0;
    if (length(ahead) < 0.3) { // lying: from head to feet, or the other way
        ahead = body.hips.y * (body.hips.x.y > 0 ? -1 : 1);
        ahead.y = 0;
    }
    return unit(ahead);
}

TwoBones reach(const Vec3& root, const Vec3& target, double upper, double lower, const Vec3& pole) {
    const Vec3 way = target - root;
    const double far = length(way);
    const Vec3 ahead = far > 1e-6 ? way * (1 / far) : Vec3{0, -1, 0};
    const double span = std::clamp(far, std::abs(upper - lower) + 0.01, upper + lower - 0.02);
    const double cosine =
        std::clamp((upper * upper + span * span - lower * lower) / (2 * upper * span), -1.0, 1.0);
    Vec3 aside = pole - ahead * dot(pole, ahead);
    if (length(aside) < 1e-4)
        aside = std::abs(ahead.y) < 0.9 ? Vec3{0, 1, 0} - ahead * ahead.y : Vec3{1, 0, 0} - ahead * ahead.x;
    return {root + ahead * (upper * cosine) + unit(aside) * (upper * std::sqrt(1 - cosine * cosine)),
            root + ahead * span};
}

Skeleton solve(const Figure& figure, const Moment& moment) {
    Skeleton body;
    body.breath = moment.pose.breath;
    poseTrunk(body, moment.pose, figure.posture);
    for (const Side side : bothSides) {
        poseLeg(body, moment, side);
        poseArm(body, moment.pose, side);
    }
    moveBy(body, moment.pose.position - contactPoint(body, figure.contact));
    flattenStandingFoot(body, figure.contact);
    placeFeet(body, moment);
    placeHands(body, moment);
    return body;
}

} // namespace patella::figure

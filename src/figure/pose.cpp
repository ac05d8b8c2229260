#include "src/figure/pose.h"

namespace patella::figure {

namespace {

constexpr double pointedOnKnees = -62; // degrees of the ankle when the instep lies on the floor

Target planted(double x, double z, double out) {
    Target target;
    target.set = true;
    target.flat = Flat::Floor;
    target.at = {x, 0, z};
    target.out = out;
    return target;
}

void stand(Pose& pose) {
    pose.position = {0, 51.2, 0};
    for (const Side side : bothSides)
        pose.foot[side] = planted(0, outward(side) * bones::hipOffset, 6);
}

void bendAtSeat(Pose& pose, double hip, double knee) {
    for (const Side side : bothSides) {
        pose.hip[side].x = hip;
        pose.knee[side] = knee;
    }
}

void lie(Pose& pose, Posture posture) {
    for (const Side side : bothSides) {
        pose.ankle[side].x = posture == Posture::Prone ? -55 : -12;
        if (posture == Posture::Supine) {
            pose.shoulder[side] = {-9, 16, 0};
            pose.elbow[side] = 6;
        }
    }
}

void kneel(Pose& pose, bool onHands) {
    for (const Side side : bothSides) {
        pose.shinLevel[side] = true;
        pose.ankle[side].x = pointedOnKnees;
        if (onHands) {
            pose.hip[side].x = 90;
            pose.hand[side] = planted(31, outward(side) * 9.5, 0);
        }
    }
    if (onHands)
        pose.neck = {-12, 0, 0};
}

} // namespace

Pose poseOf(Posture posture) {
    Pose pose;
    for (const Side side : bothSides) {
        pose.shoulder[side] = {4, 7, 0};
        pose.elbow[side] = 10;
    }
    switch (posture) {
    case Posture::Stand:
        stand(pose);
        break;
    case Posture::Sit:
        pose.position = {0, 27, 0};
        bendAtSeat(pose, 85, 85);
        break;
    case Posture::LongSit:
        bendAtSeat(pose, 90, 0);
        break;
    case Posture::Supine:
    case Posture::Prone:
    case Posture::SideLying:
    case Posture::OnWorkingSide:
        lie(pose, posture);
        break;
    case Posture::AllFours:
        kneel(pose, true);
        break;
    case Posture::Kneel:
        kneel(pose, false);
        break;
    }
    return pose;
}

Contact contactOf(Posture posture) {
    switch (posture) {
    case Posture::Stand:
        return Contact::Pelvis;
    case Posture::Sit:
    case Posture::LongSit:
        return Contact::Seat;
    case Posture::AllFours:
        return Contact::Knees;
    case Posture::Kneel:
        return Contact::KneeWorking;
    default:
        return Contact::Torso;
    }
}

Basis pelvisOf(Posture posture) {
    switch (posture) {
    case Posture::Supine:
        return turnZ(90);
    case Posture::Prone:
    case Posture::AllFours:
        return turnZ(-90);
    case Posture::SideLying:
        return {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}};
    case Posture::OnWorkingSide:
        return {{0, 0, 1}, {-1, 0, 0}, {0, -1, 0}};
    default:
        return {};
    }
}

} // namespace patella::figure

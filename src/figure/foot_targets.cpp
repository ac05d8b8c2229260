#include "src/figure/skeleton_solver.h"

namespace patella::figure {

namespace {

/// What a frame wants of a leg.
struct Wish {
    Vec3 ankle;
    Basis foot;
    double toe = 0;
    Vec3 pole;
    bool footGiven = false; ///< else the foot follows its ankle's angles
};

/// Flat on the floor, or turned about the ball or the heel.
Wish standing(const Target& target, const Vec3& ahead, double out, double lift) {
    Wish wish;
    const Vec3 toes = turnAbout(ahead, {0, 1, 0}, -out * target.out);
    const Basis flat{toes, {0, 1, 0}, cross(toes, {0, 1, 0})};
    const double hinge = target.heel >= 0 ? bones::ball : bones::heel + 1.2;
    wish.foot = flat * turnZ(-target.heel);
    wish.ankle = target.at + Vec3{0, lift, 0} + flat * Vec3{hinge, 0, 0} +
                 wish.foot * Vec3{-hinge, bones::ankleHeight, 0};
    wish.toe = std::max(0.0, target.heel);
    wish.footGiven = true;
    return wish;
}

Wish wishFor(const Skeleton& body, const Target& target, Side side, double lift) {
    const Leg& leg = body.legs[side];
    const double out = outward(side);
    if (!target.set)
        return {leg.ankle, leg.foot, leg.toe, unit(leg.thigh.x + leg.shin.x), false};
    Wish wish;
    if (target.on)
        wish.ankle = positionOf(*target.on, body) + target.at;
    else if (target.flat == Flat::No)
        wish.ankle = target.at;
    else
        wish = standing(target, heading(body), out, lift);
    if (target.pole) {
        wish.pole = unit(*target.pole);
        return wish;
    }
    const double bend = toRadians(target.bend);
    wish.pole = unit(body.hips.x * std::cos(bend) + body.hips.z * (out * std::sin(bend)) + body.hips.y * 0.4);
    return wish;
}

/// On one place a foot turns about its ball or its heel, which stays where it is.
bool turnsInPlace(const Target& a, const Target& b) {
    return a.set && b.set && !a.on && !b.on && a.flat != Flat::No && b.flat != Flat::No && a.at == b.at &&
           a.out == b.out && a.heel * b.heel >= 0;
}

void placeFoot(Skeleton& body, const Moment& moment, Side side) {
    Target from = moment.from->foot[side];
    Target to = moment.to->foot[side];
    if (!from.set && !to.set)
        return;
    const double share = moment.share;
    if (turnsInPlace(from, to))
        from.heel = to.heel = mix(from.heel, to.heel, share);
    const double lift = length(from.at - to.at) > 0.5 ? moment.pose.lift : 0;
    const Wish a = wishFor(body, from, side, lift);
    const Wish b = wishFor(body, to, side, lift);
    Leg& leg = body.legs[side];
    const Vec3 target = mix(a.ankle, b.ankle, share);
    const Vec3 pole = mix(a.pole, b.pole, share);
    const TwoBones limb = reach(leg.hip, target, bones::thigh, bones::shin, pole);
    body.footShort[side] = length(limb.end - target);
    const Vec3 ahead = unit(limb.end - leg.hip);
    leg.knee = limb.joint;
    leg.ankle = limb.end;
    leg.thigh = basisAlong(leg.hip - limb.joint, pole - ahead * dot(pole, ahead));
    leg.shin = basisAlong(limb.joint - limb.end, cross(limb.joint - limb.end, leg.thigh.z));
    const Vec3& ankle = moment.pose.ankle[side];
    const double out = outward(side);
    const Basis free = leg.shin * turnZ(ankle.x) * turnY(-out * ankle.y) * turnX(out * ankle.z);
    leg.foot = mix(a.footGiven ? a.foot : free, b.footGiven ? b.foot : free, share);
    leg.toe =
        mix(a.footGiven ? a.toe : moment.pose.toe[side], b.footGiven ? b.toe : moment.pose.toe[side], share);
}

bool restsOnBody(const Moment& moment, Side side) {
    return moment.from->foot[side].on || moment.to->foot[side].on;
}

} // namespace

void placeFeet(Skeleton& body, const Moment& moment) {
    // A leg that rests on the other one comes last.
    const Side first = restsOnBody(moment, Side::Working) ? Side::Other : Side::Working;
    placeFoot(body, moment, first);
    placeFoot(body, moment, opposite(first));
}

} // namespace patella::figure

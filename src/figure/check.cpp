#include "src/figure/check.h"

#include "src/figure/body_shape.h"

#include <cstdio>
#include <set>

namespace patella::figure {

namespace {

constexpr int phasesLookedAt = 48;
constexpr double reachSlack = 0.75;
constexpr double floorSlack = 1.2; // soft parts are pressed flat
constexpr double handSlack = 2.6;  // a hand is thinner than its spheres when it lies flat
constexpr double floatsAbove = 1.5;
constexpr double largestStep = 6; // of a joint in 1/240 of the loop

std::string oneDecimal(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", value);
    return text.data();
}

/// Keeps each complaint once, with the place where it was first true.
class Complaints {
public:
    void add(double phase, const std::string& what, double amount) {
        if (m_seen.insert(what).second)
            m_all.push_back("at " + oneDecimal(phase * 100) + " % of the loop " + what + " by " +
                            oneDecimal(amount));
    }
    std::vector<std::string> take() { return std::move(m_all); }

private:
    std::set<std::string> m_seen;
    std::vector<std::string> m_all;
};

std::string nameOf(const char* what, Side side) {
    return std::string(side == Side::Working ? "the working " : "the other ") + what;
}

bool isSame(const Target& a, const Target& b) { return a.set && b.set && a.on == b.on && a.at == b.at; }

/// A limb on its way may still be short; one that has arrived, or stays, must reach.
void checkReach(const Moment& moment, const Skeleton& body, double phase, Complaints& complaints) {
    const bool arrived = moment.share < 1e-3 || moment.share > 1 - 1e-3;
    for (const Side side : bothSides) {
        if (body.footShort[side] > reachSlack &&
            (arrived || isSame(moment.from->foot[side], moment.to->foot[side])))
            complaints.add(phase, nameOf("foot stays short of its target", side), body.footShort[side]);
        if (body.handShort[side] > reachSlack &&
            (arrived || isSame(moment.from->hand[side], moment.to->hand[side])))
            complaints.add(phase, nameOf("hand stays short of its target", side), body.handShort[side]);
    }
}

void checkFloor(const Skeleton& body, double phase, bool held, Complaints& complaints) {
    const auto below = [&](const std::string& what, double height, double slack) {
        if (height < -slack)
            complaints.add(phase, what + " is below the floor", -height);
    };
    for (const Side side : bothSides) {
        const Leg& leg = body.legs[side];
        const Arm& arm = body.arms[side];
        below(nameOf("leg", side),
              std::min({lowest(thighShape(leg)), lowest(shinShape(leg)), lowest(footShape(leg, side))}),
              floorSlack);
        below(nameOf("arm", side), std::min(arm.wrist.y, arm.elbow.y) - 1.4, handSlack);
    }
    below("the trunk", std::min(lowest(pelvisShape(body)), lowest(chestShape(body))), floorSlack);
    below("the head", body.head.y - 5.6, floorSlack);
    const double gap = lowestPoint(body);
    if (gap > floatsAbove && !held)
        complaints.add(phase, "nothing touches the floor", gap);
}

struct Limit {
    const char* what;
    double JointAngles::*angle;
    double least;
    double most;
};

// Passive ranges of healthy adults, rounded outward.
constexpr std::array<Limit, 5> limits{
    {{"hip flexion is beyond a person", &JointAngles::hipFlexion, -45, 152},
     {"hip abduction is beyond a person", &JointAngles::hipAbduction, -45, 78},
     {"knee is beyond a person", &JointAngles::knee, -2, 165},
     {"ankle is beyond a person", &JointAngles::ankle, -75, 48},
     {"elbow is beyond a person", &JointAngles::elbow, -2, 160}}};

void checkLimits(const Skeleton& body, double phase, Complaints& complaints) {
    for (const Side side : bothSides) {
        const JointAngles angles = anglesOf(body, side);
        for (const Limit& limit : limits) {
            const double angle = angles.*limit.angle;
            const double beyond = std::max(limit.least - angle, angle - limit.most);
            if (beyond > 0)
                complaints.add(phase, nameOf(limit.what, side), beyond);
        }
    }
}

void checkPose(const Figure& figure, double phase, bool held, Complaints& complaints) {
    const Moment moment = momentAt(figure, phase);
    const Skeleton body = solve(figure, moment);
    checkReach(moment, body, phase, complaints);
    checkFloor(body, phase, held, complaints);
    checkLimits(body, phase, complaints);
}

double largestMove(const Skeleton& a, const Skeleton& b) {
    double most = std::max(length(a.pelvis - b.pelvis), length(a.head - b.head));
    for (const Side side : bothSides)
        most = std::max({most, length(a.legs[side].knee - b.legs[side].knee),
                         length(a.legs[side].ankle - b.legs[side].ankle),
                         length(a.arms[side].elbow - b.arms[side].elbow),
                         length(a.arms[side].wrist - b.arms[side].wrist)});
    return most;
}

void checkJumps(const Figure& figure, Complaints& complaints) {
    constexpr int steps = 240;
    Skeleton before = solve(figure, 0.0);
    for (int i = 1; i <= steps; ++i) {
        const double phase = double(i % steps) / steps;
        const Skeleton now = solve(figure, phase);
        if (const double move = largestMove(before, now); move > largestStep)
            complaints.add(phase, "a joint jumps", move);
        before = now;
    }
}

bool isHeldUp(const Figure& figure) {
    return std::any_of(figure.props.begin(), figure.props.end(), [](const Prop& prop) {
        return prop.kind != PropKind::Wall && prop.kind != PropKind::Band && prop.kind != PropKind::Strap &&
               prop.kind != PropKind::Line && prop.kind != PropKind::Mat && prop.kind != PropKind::Pillow &&
               prop.kind != PropKind::Belt;
    });
}

} // namespace

JointAngles anglesOf(const Skeleton& body, Side side) {
    const Leg& leg = body.legs[side];
    const Arm& arm = body.arms[side];
    const Vec3 down = -leg.thigh.y;
    JointAngles angles;
    angles.hipAbduction = toDegrees(std::asin(std::clamp(dot(down, body.hips.z) * outward(side), -1.0, 1.0)));
    angles.hipFlexion = toDegrees(std::atan2(dot(down, body.hips.x), -dot(down, body.hips.y)));
    if (angles.hipFlexion < -90) // far beyond straight up in front
        angles.hipFlexion += 360;
    angles.knee = angleBetween(leg.thigh.y, leg.shin.y);
    if (dot(cross(leg.thigh.y, leg.shin.y), leg.thigh.z) > 1e-3)
        angles.knee = -angles.knee;
    angles.ankle = toDegrees(std::asin(std::clamp(dot(leg.foot.x, leg.shin.y), -1.0, 1.0)));
    angles.shoulder = angleBetween(arm.upper.y, body.back[3].y);
    angles.elbow = angleBetween(arm.upper.y, arm.fore.y);
    return angles;
}

std::vector<std::string> complaintsAbout(const Figure& figure) {
    Complaints complaints;
    const bool held = figure.flight || isHeldUp(figure);
    for (int i = 0; i < phasesLookedAt; ++i)
        checkPose(figure, double(i) / phasesLookedAt, held, complaints);
    for (const Frame& frame : figure.frames)
        checkPose(figure, std::min(frame.time, 1 - 1e-6), held, complaints);
    checkJumps(figure, complaints);
    return complaints.take();
}

} // namespace patella::figure

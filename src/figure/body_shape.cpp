#include "src/figure/body_shape.h"

#include <span>

namespace patella::figure {

namespace {

/// One cut through a limb: how far along it (0 to 1), how thick, how far in front of the bone.
struct Cut {
    double along;
    double radius;
    double front;
};

constexpr std::array<Cut, 6> thighCuts{
    {{0, 4.7, -.1}, {.15, 5.6, .1}, {.38, 5.35, .45}, {.65, 4.5, .4}, {.88, 3.7, .2}, {1, 3.45, .25}}};
constexpr std::array<Cut, 6> shinCuts{{{0, 3.35, .25},
                                       {.12, 3.25, -.05},
                                       {.30, 3.55, -.85},
                                       {.5, 3.05, -.75},
                                       {.75, 2.2, -.3},
                                       {1, 1.95, -.1}}};
constexpr std::array<Cut, 6> upperArmCuts{
    {{0, 3.15, 0}, {.18, 3.2, 0}, {.4, 2.85, .15}, {.65, 2.5, 0}, {.88, 2.2, 0}, {1, 2.1, 0}}};
constexpr std::array<Cut, 6> forearmCuts{
    {{0, 2.1, 0}, {.15, 2.25, 0}, {.32, 2.3, 0}, {.6, 1.9, 0}, {.85, 1.5, 0}, {1, 1.4, 0}}};

bool isNarrow(Build build) { return build == Build::NarrowShoulders; }

Chain limb(const Vec3& from, const Vec3& to, const Vec3& front, std::span<const Cut> cuts, double thickness,
           int steps) {
    Chain chain;
    for (const Cut& cut : cuts)
        chain.add({{mix(from, to, cut.along) + front * cut.front, cut.radius * thickness}});
    return steps > 1 ? refined(chain, steps) : chain;
}

Group pairAt(const Vec3& origin, const Basis& basis, double x, double y, double apart, double radius) {
    return {{origin + basis * Vec3{x, y, apart}, radius}, {origin + basis * Vec3{x, y, -apart}, radius}};
}

} // namespace

Chain pelvisShape(const Skeleton& body, Build build) {
    const Basis waist = mix(body.hips, body.back[1], 0.5);
    const double wide = isNarrow(build) ? 1.10 : 1.0;
    return refined({pairAt(body.pelvis, body.hips, -1.3, -2.2, 4.1 * wide, 5.2),
                    pairAt(body.pelvis, body.hips, -1.2, 1.0, 4.6 * wide, 5.2),
                    pairAt(body.pelvis, body.hips, -0.4, 4.6, 4.3 * wide, 4.9),
                    pairAt(body.spine[1], waist, 0.1, 2.2, isNarrow(build) ? 3.5 : 3.7, 4.6)},
                   2);
}

Chain chestShape(const Skeleton& body, Build build) {
    const double b = body.breath;
    const bool narrow = isNarrow(build);
    const double waist = narrow ? 0.90 : 1.0;
    const double shoulders = narrow ? 0.90 : 1.0;
    const double bust = narrow ? 0.75 : 0.0;
    const Basis lower = mix(body.back[1], body.back[2], 0.5);
    const Basis upper = mix(body.back[2], body.back[3], 0.5);
    Chain chain = refined(
        {pairAt(body.pelvis, body.hips, -0.2, 9.2, narrow ? 3.9 : 3.75, 4.75),
         pairAt(body.spine[1], body.back[1], 0.35, 4.6, 3.4 * waist, 4.6 * waist),
         pairAt(body.spine[2], lower, 0.45 + .3 * b, 0.4, 3.5 * waist, 4.85 * waist),
         pairAt(body.spine[2], body.back[2], 0.6 + .6 * b + bust * .4, 4.4, 3.95 * waist, 5.2 * waist),
         pairAt(body.spine[3], upper, 0.7 + .6 * b + bust, 0.2, 4.5 * waist, 5.35 * (narrow ? .97 : 1.0)),
         pairAt(body.spine[3], body.back[3], 0.4 + .4 * b + bust * .3, 3.2, 5.7 * shoulders, 4.7 * shoulders),
         pairAt(body.spine[3], body.back[3], -0.2, 5.3, 6.9 * (narrow ? .95 : 1.0), 3.6 * shoulders)},
        2);
    chain.add(pairAt(body.spine[3], body.back[3], -0.7, 6.9, 2.7, 2.5 * shoulders));
    return chain;
}

Chain bellyShape(const Skeleton& body) {
    const double b = body.breath;
    const Basis lower = mix(body.back[1], body.back[2], 0.5);
    return {pairAt(body.spine[1], body.back[1], 0.3 + 1.8 * b, 0.8, 2.4, 4.2),
            pairAt(body.spine[1], body.back[1], 0.4 + 5.0 * b, 4.6, 1.8, 4.2),
            pairAt(body.spine[2], lower, 0.4 + 4.2 * b, 0.9, 2.0, 4.4),
            pairAt(body.spine[2], body.back[2], 0.6 + 1.8 * b, 4.8, 2.6, 4.9)};
}

Chain neckShape(const Skeleton& body, Build build) {
    const double thick = isNarrow(build) ? 0.88 : 1.0;
    return {{{body.spine[3] + body.back[3] * Vec3{-0.3, 5.5, 0}, 3.0 * thick}},
            {{body.neckBase, 2.75 * thick}},
            {{body.neckTop, 2.5 * thick}},
            {{body.head + body.skull * Vec3{-1.6, -2.0, 0}, 2.8 * thick}}};
}

Chain thighShape(const Leg& leg, Build build) {
    return limb(leg.hip, leg.knee, leg.thigh.x, thighCuts, isNarrow(build) ? 0.98 : 1.0, 3);
}

Chain shinShape(const Leg& leg, Build build) {
    return limb(leg.knee, leg.ankle, leg.shin.x, shinCuts, isNarrow(build) ? 0.94 : 1.0, 3);
}

Chain upperArmShape(const Arm& arm, Build build) {
    return limb(arm.shoulder, arm.elbow, arm.upper.x, upperArmCuts, isNarrow(build) ? 0.87 : 1.0, 1);
}

Chain forearmShape(const Arm& arm, Build build) {
    return limb(arm.elbow, arm.wrist, arm.fore.x, forearmCuts, isNarrow(build) ? 0.9 : 1.0, 1);
}

Chain footShape(const Leg& leg, Side side) {
    const Basis& f = leg.foot;
    const Vec3& a = leg.ankle;
    const Vec3 ball = a + f * Vec3{bones::ball, -2.55, 0};
    const Vec3 hinge = a + f * Vec3{bones::ball, -3.6, 0};
    const Basis toes = f * turnZ(leg.toe);
    return {{{a + f * Vec3{-0.5, 0.5, 0}, 2.15}, {a + f * Vec3{-2.3, -1.35, 0}, 2.15}},
            {{a + f * Vec3{1.5, -0.7, 0}, 2.0}, {a + f * Vec3{1.0, -1.5, 0}, 1.95}},
            {{ball + f * Vec3{-2.6, 0.95, 0.2 * outward(side)}, 1.8},
             {ball + f * Vec3{-1, .35, 1.0}, 1.55},
             {ball + f * Vec3{-1, .35, -1.0}, 1.55}},
            {{ball + f * Vec3{0, .3, 1.15}, 1.5}, {ball + f * Vec3{0, .3, -1.15}, 1.5}},
            {{hinge + toes * Vec3{bones::toes - 1.0, 0.95, 0.75}, 1.25},
             {hinge + toes * Vec3{bones::toes - 1.0, 0.95, -0.75}, 1.25}}};
}

Chain soleShape(const Leg& leg) {
    constexpr double thick = .65;
    const Basis& f = leg.foot;
    const Basis toes = f * turnZ(leg.toe);
    const Vec3 hinge = leg.ankle + f * Vec3{bones::ball, -3.45, 0};
    return {pairAt(leg.ankle, f, -3.7, -3.45, 1.3, thick), pairAt(leg.ankle, f, 1.5, -3.45, 1.3, thick),
            pairAt(hinge, f, 0, 0, 2.0, thick), pairAt(hinge, toes, bones::toes - 0.8, 0.1, 1.2, thick)};
}

Chain handShape(const Arm& arm) {
    const Basis& h = arm.hand;
    const Vec3& w = arm.wrist;
    const double grip = std::clamp(arm.grip, 0.0, 1.0);
    const double tip = mix(-7.2, -5.2, grip);
    return {{{w, 1.35}, {w, 1.35}},
            {{w + h * Vec3{0.7, -2.2, 0}, 1.45}, {w + h * Vec3{-0.7, -2.2, 0}, 1.45}},
            {{w + h * Vec3{0.9, -4.2, 0}, 1.25}, {w + h * Vec3{-0.9, -4.2, 0}, 1.25}},
            {{w + h * Vec3{0.6 + 0.6 * grip, tip, 0}, .85}, {w + h * Vec3{-0.4, tip, 0}, .85}}};
}

Chain thumbShape(const Arm& arm) {
    const Basis& h = arm.hand;
    const Vec3& w = arm.wrist;
    return {{{w + h * Vec3{1.2, -1.6, 0}, .95}},
            {{w + h * Vec3{2.5, -3.2, 0}, .8}},
            {{w + h * Vec3{2.7, -4.6, 0}, .62}}};
}

double lowestPoint(const Skeleton& body) {
    double low = std::min({lowest(pelvisShape(body)), lowest(chestShape(body)), body.head.y - 6.0});
    for (const Side side : bothSides) {
        const Leg& leg = body.legs[side];
        const Arm& arm = body.arms[side];
        low = std::min({low, lowest(thighShape(leg)), lowest(shinShape(leg)), lowest(footShape(leg, side)),
                        lowest(upperArmShape(arm)), lowest(forearmShape(arm)), lowest(handShape(arm))});
    }
    return low;
}

} // namespace patella::figure

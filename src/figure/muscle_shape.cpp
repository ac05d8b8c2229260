#include "src/figure/muscle_shape.h"

namespace patella::figure {

namespace {

/// A spindle beside the bone: from t0 to t1, turned by an angle from the front outward.
struct Spindle {
    double t0, t1, angle, offset, width;
};

struct LimbMuscle {
    Muscle muscle;
    Host host;
    Spindle spindle;
};

constexpr std::array<LimbMuscle, 8> limbMuscles{{
    {Muscle::Quadriceps, OnThigh, {.10, .93, 8, .42, .66}},
    {Muscle::Hamstrings, OnThigh, {.12, .95, 178, .44, .62}},
    {Muscle::Adductors, OnThigh, {.02, .62, -80, .45, .60}},
    {Muscle::OuterThigh, OnThigh, {.02, 1.0, 90, .66, .48}},
    {Muscle::Gastrocnemius, OnShin, {.04, .62, 178, .35, .72}},
    {Muscle::Soleus, OnShin, {.35, .92, 175, .3, .7}},
    {Muscle::TibialisAnterior, OnShin, {.06, .72, 25, .45, .5}},
    {Muscle::Peroneals, OnShin, {.10, .80, 95, .5, .42}},
}};

MuscleShape alongLimb(const Chain& limb, const Basis& bone, Side side, unsigned host,
                      const Spindle& spindle) {
    constexpr int steps = 7;
    MuscleShape shape;
    shape.normal = bone.x * std::cos(toRadians(spindle.angle)) +
                   bone.z * (outward(side) * std::sin(toRadians(spindle.angle)));
    for (int i = 0; i <= steps; ++i) {
        const double u = double(i) / steps;
        const Sphere at = sphereAt(limb, mix(spindle.t0, spindle.t1, u));
        const double profile = std::pow(std::sin(std::numbers::pi * (0.10 + 0.80 * u)), 0.7);
        shape.chain.add(
            {{at.center + shape.normal * (at.radius * spindle.offset), at.radius * spindle.width * profile}});
    }
    shape.hosts = host;
    return shape;
}

MuscleShape onThigh(const Skeleton& body, Side side, const Spindle& spindle) {
    const Leg& leg = body.legs[side];
    return alongLimb(thighShape(leg), leg.thigh, side, OnThigh, spindle);
}

MuscleShape onShin(const Skeleton& body, Side side, const Spindle& spindle) {
    const Leg& leg = body.legs[side];
    return alongLimb(shinShape(leg), leg.shin, side, OnShin, spindle);
}

/// Places on the pelvis and along the spine, z outward.
struct Places {
    const Skeleton& body;
    double out;

    Vec3 pelvis(double x, double y, double z) const { return body.pelvis + body.hips * Vec3{x, y, z * out}; }
    Vec3 spine(std::size_t i, double x, double y, double z) const {
        return body.spine[i] + body.back[i] * Vec3{x, y, z * out};
    }
};

MuscleShape buttock(const Skeleton& body, Muscle muscle, Side side) {
    const double out = outward(side);
    const Places at{body, out};
    const Leg& leg = body.legs[side];
    const Basis& hips = body.hips;
    if (muscle == Muscle::GluteusMedius)
        return {{{{at.pelvis(-0.6, 5.6, 6.6), 2.2}},
                 {{at.pelvis(-0.5, 2.6, 7.4), 3.0}},
                 {{at.pelvis(-0.2, -1.2, 8.0), 1.9}}},
                hips.z * out,
                OnPelvis | OnThigh,
                side};
    if (muscle == Muscle::DeepHipRotators)
        return {{{{at.pelvis(-4.6, 1.4, 3.0), 1.5}},
                 {{at.pelvis(-3.6, 0.6, 5.4), 1.9}},
                 {{at.pelvis(-1.4, -0.4, 8.0), 1.5}}},
                unit(hips.x * -0.7 + hips.z * (0.7 * out)),
                OnPelvis | OnThigh,
                side};
    // The side of the hip closes the notch that a bent hip would leave between buttock and thigh.
    const Sphere aside{at.pelvis(-1.5, 0.6, 6.0), 2.2};
    const Sphere onFemur{leg.hip - leg.thigh.y * 4.0 - leg.thigh.x * 2.6, 2.2};
    return {{{{at.pelvis(-1.6, 4.2, 4.6), 3.2}, aside},
             {{at.pelvis(-2.9, 0.6, 4.8), 4.1}, aside, onFemur},
             {{at.pelvis(-2.6, -2.0, 4.8), 3.6}, onFemur}},
            unit(hips.x * -0.8 + hips.z * (0.6 * out)),
            OnPelvis | OnThigh,
            side};
}

MuscleShape frontOfHip(const Skeleton& body, Muscle muscle, Side side) {
    const double out = outward(side);
    const Places at{body, out};
    const Leg& leg = body.legs[side];
    const Vec3 down = -leg.thigh.y;
    const Basis& hips = body.hips;
    if (muscle == Muscle::HipFlexors)
        return {{{{at.pelvis(2.6, 6.0, 2.8), 1.7}},
                 {{at.pelvis(3.4, 1.8, 4.2), 2.5}},
                 {{leg.hip + down * 3.0 + leg.thigh.x * 3.2, 2.3}},
                 {{leg.hip + down * 7.5 + leg.thigh.x * 3.2, 1.4}}},
                unit(hips.x * 0.9 + hips.z * (0.4 * out)),
                OnPelvis | OnThigh | OnTrunk,
                side};
    return {{{{at.pelvis(2.2, 4.6, 6.6), 1.8}},
             {{at.pelvis(1.6, 0.5, 8.0), 2.4}},
             {{leg.hip + down * 7 + leg.thigh.z * (3.8 * out), 1.5}}},
            unit(hips.z * out + hips.x * 0.4),
            OnPelvis | OnThigh | OnTrunk,
            side};
}

/// Obliques, or with the side of the chest up to the armpit.
MuscleShape flank(const Skeleton& body, Muscle muscle, Side side) {
    const double out = outward(side);
    const Places at{body, out};
    const double top = muscle == Muscle::Flank ? 2.4 : -1;
    return {{{{at.pelvis(0, 6.6, 6.4), 2.6}},
             {{at.spine(1, 0, 5, 6.0), 2.5}},
             {{at.spine(2, 0, 4, 7.2), 2.7}},
             {{at.spine(3, 0, top, 8.0), 2.2}}},
            body.back[2].z * out,
            OnTrunk | OnPelvis,
            side};
}

MuscleShape trunkMuscle(const Skeleton& body, Muscle muscle, Side side) {
    const double out = outward(side);
    const Places at{body, out};
    const double b = body.breath;
    switch (muscle) {
    case Muscle::Abdominals:
        return {{{{at.pelvis(3.4, 5.4, 0), 2.3}},
                 {{at.spine(1, 3.0, 5.0, 0), 2.7}},
                 {{at.spine(2, 3.2, 3.6, 0), 2.8}}},
                body.back[2].x,
                OnTrunk | OnPelvis,
                side};
    case Muscle::LowerBack:
        return {{{{at.pelvis(-2.9, 5.4, 0), 2.4}},
                 {{at.spine(1, -2.4, 5, 0), 2.5}},
                 {{at.spine(2, -2.6, 3, 0), 2.3}}},
                -body.back[1].x,
                OnTrunk | OnPelvis,
                side};
    case Muscle::UpperBack:
        return {{{{at.spine(2, -2.8, 4.6, 2.6), 1.8}},
                 {{at.spine(3, -2.6, 1.4, 4.0), 2.6}},
                 {{at.spine(3, -2.0, 4.4, 5.2), 2.0}}},
                unit(body.back[3].x * -0.9 + body.back[3].z * (0.4 * out)),
                OnTrunk,
                side};
    default:
        return {{{{at.spine(1, 1.0 + 3 * b, 3.6, 0), 3.6}}, {{at.spine(2, 1.0 + 2 * b, 1.4, 0), 4.0}}},
                body.back[2].x,
                OnTrunk,
                side};
    }
}

MuscleShape jointOrFoot(const Skeleton& body, Muscle muscle, Side side) {
    const Leg& leg = body.legs[side];
    switch (muscle) {
    case Muscle::Knee:
        return {{{{leg.knee + leg.thigh.x * 1.2, 3.1}}}, leg.thigh.x, OnThigh | OnShin, side};
    case Muscle::Ankle:
        return {{{{leg.ankle, 2.6}}}, leg.shin.z * outward(side), OnShin | OnFoot, side};
    default:
        return {{{{leg.ankle + leg.foot * Vec3{-2.5, -2.6, 0}, 1.3}},
                 {{leg.ankle + leg.foot * Vec3{2.5, -2.0, 0}, 1.1}},
                 {{leg.ankle + leg.foot * Vec3{7, -2.8, 0}, 1.2}}},
                leg.shin.z * outward(side),
                OnFoot,
                side};
    }
}

} // namespace

MuscleShape muscleShape(const Skeleton& body, Muscle muscle, Side side) {
    for (const LimbMuscle& limb : limbMuscles) {
        if (limb.muscle != muscle)
            continue;
        MuscleShape shape =
            limb.host == OnThigh ? onThigh(body, side, limb.spindle) : onShin(body, side, limb.spindle);
        shape.side = side;
        return shape;
    }
    switch (muscle) {
    case Muscle::GluteusMaximus:
    case Muscle::GluteusMedius:
    case Muscle::DeepHipRotators:
        return buttock(body, muscle, side);
    case Muscle::HipFlexors:
    case Muscle::TensorFasciaeLatae:
        return frontOfHip(body, muscle, side);
    case Muscle::Knee:
    case Muscle::Ankle:
    case Muscle::Foot:
        return jointOrFoot(body, muscle, side);
    case Muscle::Obliques:
    case Muscle::Flank:
        return flank(body, muscle, side);
    default:
        return trunkMuscle(body, muscle, side);
    }
}

} // namespace patella::figure

#pragma once
#include "src/figure/body_point.h"

#include <optional>

namespace patella::figure {

/// How the hand or the foot lies at its target.
enum class Flat { No, Floor, Wall, Belly };

/// Where a foot or a hand is sent; without `set` the limb follows its angles.
struct Target {
    bool set = false;
    std::optional<BodyPoint> on; ///< then `at` is the offset from it
    Vec3 at;                     ///< a foot: below the ankle on the floor; a hand: middle of the palm
    bool hasOffset = false;
    double out = 0;           ///< degrees that toes or fingers point outward
    double heel = 0;          ///< degrees: positive stands on the ball of the foot, negative on the heel
    double bend = 0;          ///< degrees that the knee or the elbow swings outward
    std::optional<Vec3> pole; ///< the way in the room that the knee or the elbow points, instead of bend
    Flat flat = Flat::No;
};

/// Angles in degrees, as a physiotherapist measures them. Triples: flexion, sideways, turn.
struct Pose {
    Vec3 position;          ///< of the contact point
    Vec3 tilt, spine, neck; ///< forward, to the working side, turned to the working side
    PerSide<Vec3> hip, shoulder;
    PerSide<Vec3> ankle; ///< toes up, toes outward, sole turned inward
    PerSide<double> knee, toe, elbow{8.0}, wrist, grip;
    PerSide<bool> shinLevel{false}; ///< the knee bends until the shin lies on the floor
    PerSide<Target> foot, hand;
    double breath = 0; ///< 0 to 1
    double lift = 0;   ///< height of the arc of a foot that travels to this pose
    double effort = 1; ///< 0 to 1: how hard the muscles work; below 1 they are drawn paler
};

enum class Ease { InOut, In, Out, Linear };

struct Frame {
    double time = 0;         ///< when the pose is reached, as a share of the loop
    double stay = 0;         ///< how long it is kept, as a share of the loop
    Ease ease = Ease::InOut; ///< on the way into this pose
    bool peak = false;
    Pose pose;
};

enum class Posture {
    Stand,
    Sit,
    LongSit,
    Supine,
    Prone,
    SideLying,     ///< working side up, head right
    OnWorkingSide, ///< working side down, head left
    AllFours,
    Kneel
};

/// The body is moved as a whole until this point lies at Pose::position.
enum class Contact {
    Pelvis,
    Seat,
    Torso,
    Shoulders,
    KneeWorking,
    KneeOther,
    Knees,
    FootWorking,
    FootOther,
    ForearmWorking,
    ForearmOther
};

/// The pose that an exercise starts from when it says nothing else.
Pose poseOf(Posture posture);
Contact contactOf(Posture posture);
/// How the pelvis lies before any tilt.
Basis pelvisOf(Posture posture);

} // namespace patella::figure

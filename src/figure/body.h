#pragma once
#include "src/figure/vec3.h"

#include <array>
#include <cstddef>

namespace patella::figure {

/// Working is the side that the exercise is for: the near one in a side view. Flipping the picture shows the
/// other one.
enum class Side { Working, Other };
inline constexpr std::array<Side, 2> bothSides{Side::Working, Side::Other};

constexpr Side opposite(Side side) { return side == Side::Working ? Side::Other : Side::Working; }
/// +1 for the working side, along z.
constexpr double outward(Side side) { return side == Side::Working ? 1.0 : -1.0; }

template <typename T>
class PerSide {
public:
    PerSide() = default;
    explicit PerSide(const T& both)
        : m_values{both, both} {}
    T& operator[](Side side) { return m_values[static_cast<std::size_t>(side)]; }
    const T& operator[](Side side) const { return m_values[static_cast<std::size_t>(side)]; }

private:
    std::array<T, 2> m_values{};
};

/// Lengths of the bones, the same for everybody.
namespace bones {
inline constexpr double thigh = 24.0;
inline constexpr double shin = 23.5;
inline constexpr double ankleHeight = 4.1; ///< of the ankle above the sole
inline constexpr double upperArm = 16.5;
inline constexpr double forearm = 14.5;
inline constexpr double palm = 3.6;      ///< from the wrist to the middle of the palm
inline constexpr double hipOffset = 4.9; ///< of a hip joint from the middle
inline constexpr double ball = 7.4;      ///< of the foot, in front of the ankle
inline constexpr double heel = -4.4;
inline constexpr double toes = 4.2; ///< from the ball to the tip
} // namespace bones

/// Each basis has y up along the bone (toward the hip or the shoulder) and x to the front.
struct Leg {
    Vec3 hip, knee, ankle;
    Basis thigh, shin, foot;
    double toe = 0; ///< degrees that the toes are bent up at the ball
};

struct Arm {
    Vec3 shoulder, elbow, wrist;
    Basis upper, fore, hand;
    double grip = 0; ///< 0 open hand, 1 fist
};

/// Every joint at one moment.
struct Skeleton {
    Vec3 pelvis; ///< middle of the hips
    Basis hips;
    std::array<Vec3, 4> spine; ///< pelvis, lumbar, middle, chest
    std::array<Basis, 4> back; ///< above each of them
    Vec3 neckBase, neckTop, head;
    Basis neck, skull;
    PerSide<Leg> legs;
    PerSide<Arm> arms;
    double breath = 0;           ///< 0 to 1
    PerSide<double> footShort{}; ///< how far a foot stayed from its target
    PerSide<double> handShort{};
};

} // namespace patella::figure

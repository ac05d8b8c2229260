#pragma once
#include "src/figure/body_point.h"

#include <optional>
#include <vector>

namespace patella::figure {

enum class PropKind {
    Mat,
    Box,
    Step,
    Bench,
    Pillow,
    Wall,
    Chair,
    Roller,
    Ball,
    Band,
    Strap,
    Line,
    Dumbbell,
    Tube,  ///< a round bar along a path: rails, frames of machines
    Disc,  ///< a wheel
    Ramp,  ///< ground that falls or rises from x[0] to x[1]
    Water, ///< fills the picture up to y[1]
    Belt,  ///< round the waist
};

/// From the lower to the upper bound along one axis.
struct Span {
    double from = 0;
    double to = 0;
};

/// A place in the room, or one on the body that it moves with.
struct Anchor {
    std::optional<BodyPoint> on;
    Vec3 at; ///< offset when `on` is set
};

inline Vec3 positionOf(const Anchor& anchor, const Skeleton& body) {
    return anchor.on ? positionOf(*anchor.on, body) + anchor.at : anchor.at;
}

/// What a kind does not use keeps its default.
struct Prop {
    PropKind kind = PropKind::Mat;
    Span x, y, z;
    Anchor at;                                          ///< roller, ball, disc, dumbbell
    std::optional<Vec3> to;                             ///< where a roller or a ball is at the peak
    std::vector<Anchor> path;                           ///< strap, line, tube
    BodyPoint loop{BodyPart::Shin, Side::Working, 0.8}; ///< band: round both legs there
    double radius = 0;
    double length = 30;    ///< of a roller
    double width = 0;      ///< of a band or strap
    bool alongX = false;   ///< roller's axis
    bool behind = false;   ///< a wall at the figure's back; a strap or tube drawn before the figure
    bool reversed = false; ///< chair with its backrest in front
    bool backrest = true;
    double backrestTop = 0; ///< chair
    bool inFront = false;   ///< drawn after the figure
};

/// The corners of what is a box: mat, box, step, bench, pillow, wall, chair (its whole volume), ramp.
struct Box {
    Vec3 low;
    Vec3 high;
};
std::optional<Box> boxOf(const Prop& prop);
/// What a foot or a hand can stand on above the floor.
bool isPlatform(PropKind kind);

} // namespace patella::figure

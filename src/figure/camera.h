#pragma once
#include "src/figure/figure.h"

namespace patella::figure {

/// A parallel projection: what is a sphere stays a circle of the same size.
struct Camera {
    Vec3 right, up;
    Vec3 toward;     ///< to the viewer
    Vec3 towardFlat; ///< the same along the floor, which decides what hides what
};

Camera cameraFor(const View& view);

/// In the plane of the view.
struct Point2 {
    double x = 0;
    double y = 0;
};
inline Point2 projected(const Camera& camera, const Vec3& p) {
    return {dot(camera.right, p), dot(camera.up, p)};
}

/// What has to fit into the picture, through the whole movement.
struct Framing {
    Window window; ///< without margin
    Vec3 floor;    ///< middle of the disc that the figure stands on
    double floorX = 0;
    double floorZ = 0;
};

Framing framingOf(const Figure& figure);
/// At the peak, what moves or works: for pictures too small for the whole body.
Window focusOf(const Figure& figure);
/// A crop shows the head or leaves it out; one that would cut through it is widened.
Window withWholeHead(const Window& crop, const Figure& figure);

} // namespace patella::figure

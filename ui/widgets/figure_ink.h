#pragma once
#include "src/figure/camera.h"
#include "src/figure/chain.h"

#include <QPainterPath>
#include <QPointF>

#include <vector>

class QPainter;
class QRectF;

namespace patella::ui {

/// Turns rows of spheres into filled shapes. It lives for one picture; its buffers grow once.
class FigureInk {
public:
    /// Fits the window into the rectangle. What is left over goes above: the floor stays low in the picture.
    FigureInk(QPainter& painter, const QRectF& rect, const figure::Camera& camera,
              const figure::Window& window, bool mirrored);

    QPainter& painter() const { return m_painter; }
    const figure::Camera& camera() const { return m_camera; }
    bool mirrored() const { return m_mirrored; }
    double scale() const { return m_scale; } ///< pixels to a unit
    /// Width of a contour in units: thinner in large pictures.
    double line() const { return m_line; }

    QPointF at(const figure::Vec3& p) const;
    /// Toward the light, which comes from the upper left of the picture.
    figure::Vec3 light() const { return m_light; }

    void fill(const figure::Chain& chain, const QColor& color, double grow = 0);
    void fill(const QPainterPath& path, const QColor& color);
    /// The part's shade tone with the full colour on the side of the light.
    void fillShaded(const figure::Chain& chain, const QColor& color, const QColor& line);
    /// A hull around spheres of the same radius.
    void fillHull(std::initializer_list<figure::Vec3> centers, double radius, const QColor& color);
    void fillHull(std::vector<QPointF>& points, const QColor& color);
    void stroke(const QPainterPath& path, const QColor& color, double units, bool dashed = false);

    void addTo(QPainterPath& path, const figure::Chain& chain, double grow = 0);
    /// Flattened circles in pixels, joined: used for shadows.
    struct Circle {
        double x, y, r;
    };
    void addTube(QPainterPath& path, std::vector<Circle>& circles);

private:
    void addPairs(QPainterPath& path, const figure::Chain& chain, double grow);
    void addHull(QPainterPath& path, std::vector<QPointF>& points);
    void addGroupPoints(const figure::Group& group, double grow);
    void tubeOutline(const std::vector<Circle>& circles);
    void arc(const Circle& circle, double from, double to);
    void on(const Circle& circle, double angle);
    void takeCircle(const figure::Sphere& sphere, double grow);

    QPainter& m_painter;
    figure::Camera m_camera;
    bool m_mirrored;
    double m_scale = 1;
    double m_line = .5;
    QPointF m_origin;
    figure::Vec3 m_light;
    QPainterPath m_path;
    std::vector<QPointF> m_points, m_outline, m_hull;
    std::vector<Circle> m_circles;
    std::vector<double> m_ways, m_turns;
};

/// The chain shrunk toward the light.
figure::Chain litPart(const figure::Chain& chain, const figure::Vec3& light, double share = .13);

} // namespace patella::ui

#include "ui/widgets/figure_ink.h"

#include "ui/widgets/paint.h"

#include "ui/widgets/figure_look.h"

#include <QPainter>
#include <QPen>

namespace patella::ui {

using figure::Chain;
using figure::Group;
using figure::Sphere;
using figure::Vec3;

namespace {

constexpr double shadeTone = .27;
constexpr double thickestLine = .55;
constexpr double shareBelow = .42; // of the free height, under the figure

} // namespace

Chain litPart(const Chain& chain, const Vec3& light, double share) {
    Chain lit = chain;
    for (Group& group : lit) {
        for (Sphere& sphere : group) {
            sphere.center += light * (sphere.radius * share);
            sphere.radius *= 1 - share;
        }
    }
    return lit;
}

FigureInk::FigureInk(QPainter& painter, const QRectF& rect, const figure::Camera& camera,
                     const figure::Window& window, bool mirrored)
    : m_painter(painter)
    , m_camera(camera)
    , m_mirrored(mirrored) {
    const double left = mirrored ? -window.right : window.left;
    const double width = window.right - window.left;
    const double height = window.top - window.bottom;
    if (mirrored)
        m_camera.right = -m_camera.right;
    m_scale = std::max(.01, std::min(rect.width() / width, rect.height() / height));
    m_line = std::min(thickestLine, .28 + 1.1 / m_scale);
    const double spare = rect.height() - m_scale * height;
    m_origin = {rect.center().x() - m_scale * (left + width / 2),
                rect.bottom() + m_scale * window.bottom - spare * shareBelow};
    m_light = figure::unit(camera.right * (mirrored ? .75 : -.75) + camera.up);
}

QPointF FigureInk::at(const Vec3& p) const {
    const figure::Point2 q = figure::projected(m_camera, p);
    return {m_origin.x() + m_scale * q.x, m_origin.y() - m_scale * q.y};
}

void FigureInk::fill(const QPainterPath& path, const QColor& color) { m_painter.fillPath(path, color); }

void FigureInk::fill(const Chain& chain, const QColor& color, double grow) {
    m_path.clear();
    m_path.setFillRule(Qt::WindingFill);
    addTo(m_path, chain, grow);
    m_painter.fillPath(m_path, color);
}

void FigureInk::fillShaded(const Chain& chain, const QColor& color, const QColor& line) {
    fill(chain, mixed(color, line, shadeTone));
    fill(litPart(chain, m_light), color);
}

void FigureInk::fillHull(std::initializer_list<Vec3> centers, double radius, const QColor& color) {
    m_points.clear();
    for (const Vec3& center : centers)
        takeCircle({center, radius}, 0);
    fillHull(m_points, color);
}

void FigureInk::fillHull(std::vector<QPointF>& points, const QColor& color) {
    m_path.clear();
    m_path.setFillRule(Qt::WindingFill);
    addHull(m_path, points);
    m_painter.fillPath(m_path, color);
}

void FigureInk::stroke(const QPainterPath& path, const QColor& color, double units, bool dashed) {
    QPen pen(color, units * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (dashed)
        pen.setDashPattern({3, 3.2});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path);
    m_painter.setPen(Qt::NoPen);
}

void FigureInk::addTo(QPainterPath& path, const Chain& chain, double grow) {
    const auto all = [&](std::size_t count) {
        return std::all_of(chain.begin(), chain.end(), [&](const Group& g) { return g.size() == count; });
    };
    if (all(1)) {
        m_circles.clear();
        for (const Group& group : chain) {
            const QPointF o = at(group[0].center);
            if (const double r = (group[0].radius + grow) * m_scale; r > .05)
                m_circles.push_back({o.x(), o.y(), r});
        }
        addTube(path, m_circles);
        return;
    }
    if (chain.size() > 3 && all(2)) {
        addPairs(path, chain, grow);
        return;
    }
    for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
        m_points.clear();
        addGroupPoints(chain[i], grow);
        addGroupPoints(chain[i + 1], grow);
        addHull(path, m_points);
    }
}

/// Like a trunk: a tube on the left, one on the right, and what lies between them.
void FigureInk::addPairs(QPainterPath& path, const Chain& chain, double grow) {
    for (std::size_t k = 0; k < 2; ++k) {
        m_circles.clear();
        for (const Group& group : chain) {
            const QPointF o = at(group[k].center);
            if (const double r = (group[k].radius + grow) * m_scale; r > .05)
                m_circles.push_back({o.x(), o.y(), r});
        }
        addTube(path, m_circles);
    }
    for (const std::size_t i : {std::size_t(0), chain.size() - 2}) {
        m_points.clear();
        addGroupPoints(chain[i], grow);
        addGroupPoints(chain[i + 1], grow);
        addHull(path, m_points);
    }
    for (std::size_t i = 1; i + 2 < chain.size(); ++i) {
        std::array<QPointF, 4> q{at(chain[i][0].center), at(chain[i][1].center), at(chain[i + 1][1].center),
                                 at(chain[i + 1][0].center)};
        double area = 0;
        for (std::size_t k = 0; k < 4; ++k)
            area += q[k].x() * q[(k + 1) & 3].y() - q[(k + 1) & 3].x() * q[k].y();
        if (area < 0)
            std::swap(q[1], q[3]);
        path.moveTo(q[0]);
        for (std::size_t k = 1; k < 4; ++k)
            path.lineTo(q[k]);
        path.closeSubpath();
    }
}

} // namespace patella::ui

// The round and the soft props of FigurePropPainter.
#include "ui/widgets/figure_scene_painter.h"

#include "ui/widgets/paint.h"

#include <QPainter>

#include <numbers>

namespace patella::ui {

using figure::Prop;
using figure::PropKind;
using figure::Side;
using figure::Vec3;

namespace {

constexpr double pi = std::numbers::pi;

/// A ring of points around an axis of the room.
struct Ring {
    Vec3 center, axis;
    void addTo(std::vector<QPointF>& points, const FigureInk& ink, double along, double radius) const {
        constexpr int corners = 40;
        const Vec3 aside = axis.z > 0 ? Vec3{1, 0, 0} : Vec3{0, 0, 1};
        for (int i = 0; i < corners; ++i) {
            const double a = 2 * pi * i / corners;
            points.push_back(ink.at(center + axis * along + aside * (radius * std::cos(a)) +
                                    Vec3{0, radius * std::sin(a), 0}));
        }
    }
};

} // namespace

Vec3 FigurePropPainter::rolledTo(const Prop& prop) const {
    const Vec3 start = figure::positionOf(prop.at, m_body);
    return prop.to ? figure::mix(start, *prop.to, m_progress) : start;
}

void FigurePropPainter::roller(const Prop& prop) {
    const Ring ring{rolledTo(prop), prop.alongX ? Vec3{1, 0, 0} : Vec3{0, 0, 1}};
    const double half = prop.length / 2;
    const double r = prop.radius;
    std::vector<QPointF> points;
    const auto part = [&](double from, double to, double radius, const QColor& color) {
        points.clear();
        ring.addTo(points, m_ink, from, radius);
        ring.addTo(points, m_ink, to, radius);
        m_ink.fillHull(points, color);
    };
    part(-half, half, r + m_line, m_palette.bandDark);
    part(-half, half, r, m_palette.band);
    for (double at = -half + 4; at < half - 1; at += 5)
        part(at, at + 1, r, mixed(m_palette.band, Qt::black, .12));
    const double end = dot(ring.axis, m_ink.camera().toward) > 0 ? half : -half;
    part(end, end, r, mixed(m_palette.band, Qt::white, .22));
    part(end, end, r * .5, mixed(m_palette.band, Qt::black, .3));
}

void FigurePropPainter::disc(const Prop& prop) {
    const Ring ring{figure::positionOf(prop.at, m_body), prop.alongX ? Vec3{1, 0, 0} : Vec3{0, 0, 1}};
    std::vector<QPointF> points;
    const auto fill = [&](double radius, const QColor& color) {
        points.clear();
        ring.addTo(points, m_ink, 0, radius);
        m_ink.fillHull(points, color);
    };
    fill(prop.radius + m_line, m_palette.propLine);
    fill(prop.radius, m_palette.prop);
    fill(prop.radius * .72, m_palette.propSide);
    fill(prop.radius * .16, m_palette.propLine);
}

QPainterPath FigurePropPainter::pathOf(const Prop& prop) const {
    QPainterPath path;
    for (std::size_t i = 0; i < prop.path.size(); ++i) {
        const QPointF p = m_ink.at(figure::positionOf(prop.path[i], m_body));
        i ? path.lineTo(p) : path.moveTo(p);
    }
    return path;
}

void FigurePropPainter::tube(const Prop& prop) {
    const QPainterPath path = pathOf(prop);
    m_ink.stroke(path, m_palette.propLine, 2 * (prop.radius + m_line));
    m_ink.stroke(path, m_palette.propSide, 2 * prop.radius);
}

void FigurePropPainter::strap(const Prop& prop) {
    const QPainterPath path = pathOf(prop);
    m_ink.stroke(path, m_palette.bandDark, prop.width + 1.8 * m_line);
    m_ink.stroke(path, m_palette.band, prop.width);
}

void FigurePropPainter::guide(const Prop& prop) {
    const QPainterPath path = pathOf(prop);
    QColor under = m_palette.background;
    under.setAlphaF(.8F);
    m_ink.stroke(path, under, 1.3);
    m_ink.stroke(path, m_palette.guide, .55, true);
}

/// A loop round both legs, always taut: half a circle around each.
void FigurePropPainter::band(const Prop& prop, bool nearHalf) {
    constexpr int steps = 12;
    std::array<Vec3, 2 * (steps + 1)> points;
    std::array<Vec3, 2 * (steps + 1)> normals;
    figure::BodyPoint at = prop.loop;
    figure::PerSide<Vec3> center;
    figure::PerSide<double> radius;
    Vec3 axis;
    for (const Side side : figure::bothSides) {
        const figure::Leg& leg = m_body.legs[side];
        const bool thigh = at.part == figure::BodyPart::Thigh;
        at.side = side;
        center[side] = figure::positionOf(at, m_body);
        axis += thigh ? leg.thigh.y : leg.shin.y;
        radius[side] =
            figure::sphereAt(thigh ? figure::thighShape(leg) : figure::shinShape(leg), at.along).radius +
            (thigh && at.along < .5 ? 1.2 : .35);
    }
    axis = figure::unit(axis);
    Vec3 across = center[Side::Working] - center[Side::Other];
    across = figure::unit(across - axis * dot(across, axis));
    const Vec3 front = cross(axis, across);
    std::size_t i = 0;
    for (const Side side : figure::bothSides) {
        for (int step = 0; step <= steps; ++step, ++i) {
            const double a = (side == Side::Working ? -pi / 2 : pi / 2) + pi * step / steps;
            normals[i] = across * std::cos(a) + front * std::sin(a);
            points[i] = center[side] + normals[i] * radius[side];
        }
    }
    const Vec3 half = axis * (prop.width / 2);
    const QColor color = nearHalf ? m_palette.band : mixed(m_palette.band, Qt::black, .3);
    for (i = 0; i < points.size(); ++i) {
        const std::size_t next = (i + 1) % points.size();
        if ((dot(normals[i] + normals[next], m_ink.camera().toward) > 0) == nearHalf)
            m_ink.fillHull({points[i] + half, points[next] + half, points[next] - half, points[i] - half},
                           .18, color);
    }
}

void FigurePropPainter::dumbbell(const Prop& prop) {
    const Vec3 middle = figure::positionOf(prop.at, m_body);
    const Vec3 axis = m_body.back[3].x;
    m_ink.fill(figure::Chain{{{middle - axis * 4, .7}}, {{middle + axis * 4, .7}}}, m_palette.propLine);
    for (const double at : {-4.2, 4.2}) {
        const figure::Chain weight{{{middle + axis * (at - .8), 2.2}}, {{middle + axis * (at + .8), 2.2}}};
        m_ink.fill(weight, m_palette.propLine, m_line);
        m_ink.fill(weight, m_palette.shorts);
    }
}

} // namespace patella::ui

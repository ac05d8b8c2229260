// Floor, shadows and the movement's arrow.
#include "src/figure/body_shape.h"
#include "src/figure/skeleton_solver.h"
#include "ui/widgets/figure_scene_painter.h"

#include <QLineF>
#include <QPainter>
#include <QTransform>

#include <numbers>

namespace patella::ui {

using figure::Chain;
using figure::Side;
using figure::Skeleton;
using figure::Vec3;

namespace {

constexpr double pi = std::numbers::pi;

/// One of the two layers of a contact shadow.
struct Fall {
    double reach; ///< height in units from which nothing is thrown
    double grow;
    float alpha;
};
constexpr std::array<Fall, 2> falls{{{17, 1.25, .07F}, {8, .9, .12F}}};

class ShadowPainter {
public:
    ShadowPainter(FigureInk& ink, const figure::Figure& figure, bool onPlatforms)
        : m_ink(ink)
        , m_onPlatforms(onPlatforms)
        , m_flat(std::max(.10, std::abs(ink.camera().toward.y))) {
        for (const figure::Prop& prop : figure.props)
            if (figure::isPlatform(prop.kind))
                m_tops.push_back(*figure::boxOf(prop));
    }

    void paint(const Skeleton& body, const QColor& color) {
        const QTransform squash(1, 0, 0, m_flat, 0, 0);
        for (const Fall& fall : falls) {
            m_path.clear();
            m_path.setFillRule(Qt::WindingFill);
            forEachPart(body, [&](const Chain& chain) { throwPart(chain, fall); });
            QColor shade = color;
            shade.setAlphaF(fall.alpha);
            m_ink.fill(squash.map(m_path), shade);
        }
    }

private:
    template <typename Visit>
    static void forEachPart(const Skeleton& body, const Visit& visit) {
        visit(figure::pelvisShape(body));
        visit(figure::chestShape(body));
        for (const Side side : figure::bothSides) {
            const figure::Arm& arm = body.arms[side];
            visit(figure::thighShape(body.legs[side]));
            visit(figure::shinShape(body.legs[side]));
            visit(figure::footShape(body.legs[side], side));
            visit(Chain{{{arm.shoulder, 2.6}},
                        {{figure::mix(arm.shoulder, arm.elbow, .5), 2.2}},
                        {{arm.elbow, 2}},
                        {{figure::mix(arm.elbow, arm.wrist, .5), 1.8}},
                        {{arm.wrist, 1.4}},
                        {{arm.wrist - arm.hand.y * 6, 1.2}}});
        }
        visit(Chain{{{body.head, 6}}});
    }
    double support(const Vec3& p) const {
        double height = 0;
        for (const figure::Box& top : m_tops)
            if (p.x > top.low.x && p.x < top.high.x && p.z > top.low.z && p.z < top.high.z &&
                p.y > top.high.y - 1)
                height = std::max(height, top.high.y);
        return height;
    }
    void throwPart(const Chain& chain, const Fall& fall) {
        constexpr std::size_t stride = 4; // every fourth group is enough for a shadow
        m_run.clear();
        for (std::size_t i = 0; i < chain.size();
             i = i + 1 < chain.size() && i + stride >= chain.size() ? chain.size() - 1 : i + stride)
            throwGroup(chain[i], fall);
        m_ink.addTube(m_path, m_run);
    }
    void throwGroup(const figure::Group& group, const Fall& fall) {
        Vec3 middle;
        double low = std::numeric_limits<double>::max();
        double radius = 0;
        for (const figure::Sphere& s : group) {
            middle += s.center * (1.0 / double(group.size()));
            low = std::min(low, s.center.y - s.radius);
        }
        for (const figure::Sphere& s : group)
            radius =
                std::max(radius, s.radius + .8 * std::hypot(s.center.x - middle.x, s.center.z - middle.z));
        const double base = support(middle);
        const double height = std::max(0.0, low - base);
        if (height > fall.reach || middle.y < -4 || (base > 0) != m_onPlatforms) {
            m_ink.addTube(m_path, m_run);
            m_run.clear();
            return;
        }
        const QPointF o = m_ink.at({middle.x, base, middle.z});
        m_run.push_back(
            {o.x(), o.y() / m_flat, radius * fall.grow * (1 - .7 * height / fall.reach) * m_ink.scale()});
    }

    FigureInk& m_ink;
    bool m_onPlatforms;
    double m_flat;
    std::vector<figure::Box> m_tops;
    std::vector<FigureInk::Circle> m_run;
    QPainterPath m_path;
};

double lengthOf(const std::vector<QPointF>& points) {
    double all = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        all += QLineF(points[i - 1], points[i]).length();
    return all;
}

/// The end of the path, long enough to be seen and without corners.
void tidy(std::vector<QPointF>& points, double longest, double shortest) {
    double all = 0;
    for (std::size_t i = points.size() - 1; i > 0; --i) {
        all += QLineF(points[i], points[i - 1]).length();
        if (all > longest) {
            points.erase(points.begin(), points.begin() + std::ptrdiff_t(i));
            break;
        }
    }
    if (points.size() < 2)
        return;
    if (lengthOf(points) < shortest) {
        const QLineF way(points.front(), points.back());
        const QPointF d = (points.back() - points.front()) * (shortest / std::max(1e-3, way.length()));
        points = {points.back() - d, points.back() - d * .66, points.back() - d * .33, points.back()};
    }
    for (int round = 0; round < 40; ++round) {
        QPointF before = points[0];
        for (std::size_t i = 1; i + 1 < points.size(); ++i) {
            const QPointF own = points[i];
            points[i] = (before + own * 2 + points[i + 1]) / 4;
            before = own;
        }
    }
}

} // namespace

void paintFloorDisc(FigureInk& ink, const figure::Framing& framing, const QColor& color) {
    constexpr int corners = 72;
    QPainterPath path;
    for (int i = 0; i < corners; ++i) {
        const double a = 2 * pi * i / corners;
        const QPointF p =
            ink.at(framing.floor + Vec3{std::cos(a) * framing.floorX, 0, std::sin(a) * framing.floorZ});
        i ? path.lineTo(p) : path.moveTo(p);
    }
    path.closeSubpath();
    ink.fill(path, color);
}

void paintContactShadow(FigureInk& ink, const figure::Figure& figure, const Skeleton& body,
                        const QColor& color, bool onPlatforms) {
    ShadowPainter(ink, figure, onPlatforms).paint(body, color);
}

std::vector<Vec3> arrowPath(const figure::Figure& figure, const figure::Arrow& arrow) {
    constexpr int steps = 24;
    std::vector<Vec3> path;
    for (int i = 0; i <= steps; ++i)
        path.push_back(figure::positionOf(
            arrow.point,
            figure::solve(figure, figure::mix(figure.startPhase(), figure.peakPhase(), double(i) / steps))));
    return path;
}

void paintArrow(FigureInk& ink, const figure::Arrow& arrow, const std::vector<Vec3>& path,
                const FigurePalette& palette) {
    const double unit = ink.scale();
    const QPointF shift(arrow.right * (ink.mirrored() ? -unit : unit), -arrow.up * unit);
    std::vector<QPointF> points;
    for (const Vec3& p : path)
        if (const QPointF q = ink.at(p) + shift;
            points.empty() || QLineF(points.back(), q).length() > .5 * unit)
            points.push_back(q);
    if (points.size() < 2)
        return;
    tidy(points, 30 * unit, 9 * unit);
    QPainterPath line(points[0]);
    for (std::size_t i = 1; i < points.size(); ++i)
        line.lineTo(points[i]);
    const QPointF tip = points.back();
    const QPointF before = points[points.size() > 3 ? points.size() - 3 : 0];
    const double way = std::atan2(tip.y() - before.y(), tip.x() - before.x());
    const auto corner = [&](double turn) {
        return tip + QPointF(std::cos(way + turn), std::sin(way + turn)) * (3.45 * unit);
    };
    QPainterPath head(corner(0));
    head.lineTo(corner(2.35));
    head.lineTo(corner(-2.35));
    head.closeSubpath();
    ink.stroke(line, palette.background, 3.0);
    ink.stroke(head, palette.background, 2.4);
    ink.stroke(line, palette.arrow, 1.5);
    ink.stroke(head, palette.arrow, 1.0);
    ink.fill(head, palette.arrow);
}

} // namespace patella::ui

#include "ui/widgets/figure_body_painter.h"

#include "ui/widgets/paint.h"

#include <QPainter>

#include <numbers>

namespace patella::ui {

using figure::Basis;
using figure::Chain;
using figure::Side;
using figure::Vec3;

namespace {

constexpr double pi = std::numbers::pi;

struct Ellipsoid {
    Vec3 center;
    Basis axes;
    Vec3 radii;
    Vec3 at(const Vec3& unitPoint) const {
        return center + axes * Vec3{unitPoint.x * radii.x, unitPoint.y * radii.y, unitPoint.z * radii.z};
    }
};

QPainterPath outline(const FigureInk& ink, const Ellipsoid& e, double grow) {
    constexpr int corners = 48;
    const Vec3 r{e.radii.x + grow, e.radii.y + grow, e.radii.z + grow};
    QPainterPath path;
    for (int i = 0; i < corners; ++i) {
        const double a = 2 * pi * i / corners;
        const Vec3 way = ink.camera().right * std::cos(a) + ink.camera().up * std::sin(a);
        const Vec3 q{dot(e.axes.x, way) * r.x, dot(e.axes.y, way) * r.y, dot(e.axes.z, way) * r.z};
        const double l = length(q);
        const QPointF p = ink.at(e.center + e.axes * Vec3{q.x * r.x / l, q.y * r.y / l, q.z * r.z / l});
        i ? path.lineTo(p) : path.moveTo(p);
    }
    path.closeSubpath();
    return path;
}

/// The run of points for which the flag is set, in order; all of them when it never changes.
std::vector<Vec3> runOf(const std::vector<Vec3>& points, const std::vector<bool>& flags) {
    const std::size_t n = points.size();
    std::vector<Vec3> run;
    std::size_t first = n;
    for (std::size_t i = 0; i < n && first == n; ++i)
        if (flags[i] && !flags[(i + n - 1) % n])
            first = i;
    if (first == n)
        return flags[0] ? points : run;
    for (std::size_t i = 0; i < n && flags[(first + i) % n]; ++i)
        run.push_back(points[(first + i) % n]);
    return run;
}

void addPolygon(QPainterPath& path, const FigureInk& ink, const Ellipsoid& e,
                const std::vector<Vec3>& points) {
    for (std::size_t i = 0; i < points.size(); ++i)
        i ? path.lineTo(ink.at(e.at(points[i]))) : path.moveTo(ink.at(e.at(points[i])));
    path.closeSubpath();
}

/// What is seen of the cap of an ellipsoid above the plane at height k along n.
QPainterPath cap(const FigureInk& ink, const Ellipsoid& e, const Vec3& direction, double k) {
    constexpr std::size_t corners = 72;
    const Vec3 n = figure::unit(direction);
    const Vec3& d = ink.camera().toward;
    const Vec3 view = figure::unit(
        {dot(e.axes.x, d) / e.radii.x, dot(e.axes.y, d) / e.radii.y, dot(e.axes.z, d) / e.radii.z});
    const Basis around = figure::basisAlong(n, {0, 0, 1});
    const Basis facing = figure::basisAlong(view, {0, 1, 0});
    std::vector<Vec3> rim;
    std::vector<Vec3> silhouette;
    std::vector<bool> rimSeen;
    std::vector<bool> silhouetteInside;
    for (std::size_t i = 0; i < corners; ++i) {
        const double a = 2 * pi * double(i) / corners;
        rim.push_back(n * k + (around.x * std::cos(a) + around.z * std::sin(a)) * std::sqrt(1 - k * k));
        rimSeen.push_back(dot(rim.back(), view) >= 0);
        silhouette.push_back(facing.x * std::cos(a) + facing.z * std::sin(a));
        silhouetteInside.push_back(dot(silhouette.back(), n) > k);
    }
    std::vector<Vec3> a = runOf(rim, rimSeen);
    std::vector<Vec3> b = runOf(silhouette, silhouetteInside);
    QPainterPath path;
    if (a.size() == corners || a.empty() || b.empty()) {
        if (!a.empty())
            addPolygon(path, ink, e, a);
        if (b.size() == corners || (a.empty() && !b.empty()))
            addPolygon(path, ink, e, b);
        return path;
    }
    if (length(a.back() - b.front()) > length(a.back() - b.back()))
        std::reverse(b.begin(), b.end());
    a.insert(a.end(), b.begin(), b.end());
    addPolygon(path, ink, e, a);
    return path;
}

class HeadPainter {
public:
    HeadPainter(FigureInk& ink, const FigurePalette& palette, const FigurePerson& person,
                const figure::Skeleton& body)
        : m_ink(ink)
        , m_palette(palette)
        , m_tied(person.build == figure::Build::NarrowShoulders)
        , m_axes(body.skull)
        , m_at(body.head)
        , m_skull{body.head, body.skull, {5.7, 6.6, 4.9}}
        , m_hair{body.head + body.skull * Vec3{-.35, .45, 0}, body.skull, {6.05, 6.75, 5.35}}
        , m_facing(dot(body.skull.x, ink.camera().toward)) {}

    void paint() {
        skullAndHair();
        if (m_tied && m_facing < 0)
            knot();
        for (const Side side : figure::bothSides)
            ear(side);
        if (m_facing > -.35)
            for (const Side side : figure::bothSides)
                eye(side);
        if (m_facing > .45)
            mouth();
    }

private:
    Vec3 on(double x, double y, double z) const { return m_at + m_axes * Vec3{x, y, z}; }

    void skullAndHair() {
        const Chain jaw{{{on(-.4, -1.2, 0), 4.4}}, {{on(1.7, -3.9, 0), 2.8}}, {{on(3.0, -4.9, 0), 1.65}}};
        const Chain nose{{{on(5.0, .9, 0), .55}}, {{on(6.15, -1.1, 0), .72}}, {{on(5.0, -1.7, 0), .6}}};
        const double line = m_ink.line();
        m_ink.fill(outline(m_ink, m_hair, line * .6), m_palette.hairLine);
        m_ink.fill(outline(m_ink, m_skull, line), m_palette.skinLine);
        m_ink.fill(jaw, m_palette.skinLine, line);
        m_ink.fill(nose, m_palette.skinLine, line * .8);
        m_ink.fill(outline(m_ink, m_hair, 0), m_palette.hair);
        if (m_tied)
            knot();
        m_ink.fill(outline(m_ink, m_skull, 0), m_palette.skin);
        m_ink.fill(jaw, m_palette.skin);
        m_ink.fill(nose, m_palette.skin);
        m_ink.fill(cap(m_ink, m_hair, {-.60, .80, 0}, .27), m_palette.hair);
        m_ink.fill(cap(m_ink, m_hair, {-.985, .17, 0}, m_tied ? .05 : .13), m_palette.hair);
    }
    void knot() {
        const Chain bun{{{on(-5.2, 2.2, 0), 2.0}}, {{on(-7.4, 2.6, 0), 2.5}}};
        m_ink.fill(bun, m_palette.hairLine, m_ink.line() * .6);
        m_ink.fill(bun, mixed(m_palette.hair, m_palette.skin, .06));
    }
    void ear(Side side) {
        if (dot(m_axes.z * outward(side), m_ink.camera().toward) < .12)
            return;
        const Ellipsoid ear{on(-.5, -.9, 4.75 * outward(side)), m_axes, {1.15, 1.55, .55}};
        m_ink.fill(outline(m_ink, ear, m_ink.line() * .7), m_palette.skinLine);
        m_ink.fill(outline(m_ink, ear, 0), mixed(m_palette.skin, m_palette.skinLine, .15));
    }
    void eye(Side side) {
        const Vec3 q{.885, .02, .40 * outward(side)};
        const Vec3 normal =
            figure::unit(m_axes * Vec3{q.x / m_skull.radii.x, q.y / m_skull.radii.y, q.z / m_skull.radii.z});
        const double seen = dot(normal, m_ink.camera().toward);
        if (seen < .10)
            return;
        const double r = .62 * m_ink.scale();
        const double upright =
            std::atan2(-dot(m_ink.camera().up, m_axes.y), dot(m_ink.camera().right, m_axes.y));
        QPainter& painter = m_ink.painter();
        painter.save();
        painter.translate(m_ink.at(m_skull.at(q)));
        painter.rotate(figure::toDegrees(upright + pi / 2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_palette.face);
        painter.drawEllipse(QPointF(0, 0), r * figure::mix(.55, 1.0, figure::smoothStep(.05, .7, seen)),
                            r * 1.15);
        painter.restore();
    }
    void mouth() {
        const auto onFace = [&](double y, double z) {
            const Vec3& r = m_skull.radii;
            const double x = std::sqrt(std::max(0.0, 1 - y * y / (r.y * r.y) - z * z / (r.z * r.z))) * r.x;
            return m_ink.at(on(x + .15, y, z));
        };
        QPainterPath path;
        path.moveTo(onFace(-3.3, -1.35));
        path.quadTo(onFace(-4.1, 0), onFace(-3.3, 1.35));
        QColor color = m_palette.face;
        color.setAlphaF(float(.75 * figure::smoothStep(.45, .7, m_facing)));
        m_ink.stroke(path, color, .5);
    }

    FigureInk& m_ink;
    const FigurePalette& m_palette;
    bool m_tied;
    const Basis& m_axes;
    Vec3 m_at;
    Ellipsoid m_skull;
    Ellipsoid m_hair;
    double m_facing;
};

} // namespace

void paintFigureHead(FigureInk& ink, const FigurePalette& palette, const FigurePerson& person,
                     const figure::Skeleton& body) {
    HeadPainter(ink, palette, person, body).paint();
}

} // namespace patella::ui

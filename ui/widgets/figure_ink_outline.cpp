// Outlines of rows of circles.
#include "ui/widgets/figure_ink.h"

#include <numbers>

namespace patella::ui {

namespace {

constexpr double pi = std::numbers::pi;

/// As many corners as keep a circle round at its size in pixels.
int cornersOf(double radius) {
    const double sag = std::min(.5, std::min(.22, .1 + 1.5 / radius) / radius);
    const int corners = int(std::clamp(pi / std::acos(1 - sag), 10.0, 60.0));
    return (corners + 3) & ~3;
}

double wrapped(double angle) {
    while (angle > pi)
        angle -= 2 * pi;
    while (angle < -pi)
        angle += 2 * pi;
    return angle;
}

double turn(const QPointF& o, const QPointF& a, const QPointF& b) {
    return (a.x() - o.x()) * (b.y() - o.y()) - (a.y() - o.y()) * (b.x() - o.x());
}

/// Circles that a neighbour has swallowed would turn the tangents inside out.
void dropSwallowed(std::vector<FigureInk::Circle>& circles) {
    for (std::size_t i = 0; i + 1 < circles.size();) {
        const auto& a = circles[i];
        const auto& b = circles[i + 1];
        if (std::hypot(b.x - a.x, b.y - a.y) > std::abs(a.r - b.r) + 1e-6) {
            ++i;
            continue;
        }
        circles.erase(circles.begin() + std::ptrdiff_t(a.r < b.r ? i : i + 1));
        i = i ? i - 1 : 0;
    }
}

} // namespace

void FigureInk::takeCircle(const figure::Sphere& sphere, double grow) {
    const double r = (sphere.radius + grow) * m_scale;
    if (r <= .05)
        return;
    const QPointF o = at(sphere.center);
    const int corners = cornersOf(r);
    for (int i = 0; i < corners; ++i) {
        const double a = 2 * pi * i / corners;
        m_points.emplace_back(o.x() + r * std::cos(a), o.y() + r * std::sin(a));
    }
}

void FigureInk::addGroupPoints(const figure::Group& group, double grow) {
    for (const figure::Sphere& sphere : group)
        takeCircle(sphere, grow);
}

void FigureInk::addHull(QPainterPath& path, std::vector<QPointF>& points) {
    if (points.size() < 3)
        return;
    std::sort(points.begin(), points.end(), [](const QPointF& a, const QPointF& b) {
        return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y());
    });
    m_hull.assign(2 * points.size() + 2, {});
    std::size_t k = 0;
    const auto take = [&](const QPointF& p, std::size_t fewest) {
        while (k >= fewest && turn(m_hull[k - 2], m_hull[k - 1], p) <= 0)
            --k;
        m_hull[k++] = p;
    };
    for (const QPointF& p : points)
        take(p, 2);
    const std::size_t lower = k + 1;
    for (std::size_t i = points.size() - 1; i-- > 0;)
        take(points[i], lower);
    if (k < 3)
        return;
    path.moveTo(m_hull[0]);
    for (std::size_t i = 1; i + 1 < k; ++i)
        path.lineTo(m_hull[i]);
    path.closeSubpath();
}

void FigureInk::on(const Circle& circle, double angle) {
    m_outline.emplace_back(circle.x + circle.r * std::cos(angle), circle.y + circle.r * std::sin(angle));
}

void FigureInk::arc(const Circle& circle, double from, double to) {
    const int steps = int(std::ceil((to - from) / (2 * pi) * cornersOf(circle.r)));
    for (int i = 1; i < steps; ++i)
        on(circle, from + (to - from) * i / steps);
}

/// Outer tangents along one side, around the end, back along the other: arcs outside of bends, a corner at
/// the centre inside of them.
void FigureInk::tubeOutline(const std::vector<Circle>& circles) {
    const std::size_t count = circles.size();
    m_ways.assign(count - 1, 0);
    m_turns.assign(count - 1, 0);
    for (std::size_t i = 0; i + 1 < count; ++i) {
        const double dx = circles[i + 1].x - circles[i].x;
        const double dy = circles[i + 1].y - circles[i].y;
        m_ways[i] = std::atan2(dy, dx);
        m_turns[i] = std::acos(std::clamp((circles[i].r - circles[i + 1].r) / std::hypot(dx, dy), -1.0, 1.0));
    }
    const auto corner = [&](const Circle& circle, double before, double after) {
        const double gap = wrapped(after - before);
        if (gap >= 0)
            arc(circle, before, before + gap);
        else
            m_outline.emplace_back(circle.x, circle.y);
    };
    for (std::size_t i = 0; i + 1 < count; ++i) {
        const double angle = m_ways[i] - m_turns[i];
        if (i)
            corner(circles[i], m_ways[i - 1] - m_turns[i - 1], angle);
        on(circles[i], angle);
        on(circles[i + 1], angle);
    }
    arc(circles.back(), m_ways.back() - m_turns.back(), m_ways.back() + m_turns.back());
    for (std::size_t i = count - 1; i-- > 0;) {
        const double angle = m_ways[i] + m_turns[i];
        if (i + 2 < count)
            corner(circles[i + 1], m_ways[i + 1] + m_turns[i + 1], angle);
        on(circles[i + 1], angle);
        on(circles[i], angle);
    }
    arc(circles.front(), m_ways.front() + m_turns.front(), m_ways.front() - m_turns.front() + 2 * pi);
}

void FigureInk::addTube(QPainterPath& path, std::vector<Circle>& circles) {
    dropSwallowed(circles);
    if (circles.empty())
        return;
    m_outline.clear();
    if (circles.size() == 1) {
        on(circles[0], 0);
        arc(circles[0], 0, 2 * pi);
    } else {
        tubeOutline(circles);
    }
    path.moveTo(m_outline[0]);
    for (std::size_t i = 1; i < m_outline.size(); ++i)
        path.lineTo(m_outline[i]);
    path.closeSubpath();
}

} // namespace patella::ui

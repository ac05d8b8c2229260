#include "ui/widgets/figure_scene_painter.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace patella::ui {

using figure::Box;
using figure::Prop;
using figure::PropKind;
using figure::Vec3;

FigurePropPainter::FigurePropPainter(FigureInk& ink, const FigurePalette& palette,
                                     const figure::Skeleton& body, double progress)
    : m_ink(ink)
    , m_palette(palette)
    , m_body(body)
    , m_progress(progress)
    , m_line(ink.line() * .8) {}

void FigurePropPainter::behind(const Prop& prop) {
    switch (prop.kind) {
    case PropKind::Chair:
        chair(prop);
        break;
    case PropKind::Roller:
        roller(prop);
        break;
    case PropKind::Ball:
        ball(prop);
        break;
    case PropKind::Disc:
        disc(prop);
        break;
    case PropKind::Ramp:
        ramp(prop);
        break;
    case PropKind::Tube:
        if (!prop.inFront)
            tube(prop);
        break;
    case PropKind::Band:
        band(prop, false);
        break;
    case PropKind::Strap:
        if (prop.behind)
            strap(prop);
        break;
    case PropKind::Water:
        waterBody(prop);
        break;
    case PropKind::Line:
    case PropKind::Dumbbell:
    case PropKind::Belt:
        break;
    default:
        solid(prop);
    }
}

void FigurePropPainter::over(const Prop& prop) {
    switch (prop.kind) {
    case PropKind::Band:
        band(prop, true);
        break;
    case PropKind::Strap:
        if (!prop.behind)
            strap(prop);
        break;
    case PropKind::Line:
        guide(prop);
        break;
    case PropKind::Dumbbell:
        dumbbell(prop);
        break;
    case PropKind::Water:
        waterLine(prop);
        break;
    case PropKind::Tube:
        if (prop.inFront)
            tube(prop);
        break;
    default:
        break;
    }
}

void FigurePropPainter::solid(const Prop& prop) {
    const std::optional<Box> whole = figure::boxOf(prop);
    if (!whole)
        return;
    const FigurePalette& p = m_palette;
    switch (prop.kind) {
    case PropKind::Mat:
        box(*whole, {p.matEdge, p.mat, p.matEdge, p.matEdge}, .44, .25);
        break;
    case PropKind::Bench:
        bench(*whole);
        break;
    case PropKind::Wall:
        box(*whole, {p.propSide, p.propTop, p.prop, p.propLine}, .5, m_line * .6);
        break;
    case PropKind::Pillow: {
        const QColor cloth = mixed(p.shirt, p.propTop, .62);
        box(*whole,
            {mixed(cloth, p.shirtLine, .18), cloth, mixed(cloth, p.shirtLine, .25),
             mixed(cloth, p.shirtLine, .6)},
            std::min(2.4, (whole->high.y - whole->low.y) * .49), m_line);
        break;
    }
    default:
        box(*whole, {p.prop, p.propTop, p.propSide, p.propLine}, 1.0, m_line);
    }
}

/// Faces are inset by the corner radius and rounded: a soft bevel without clipping.
void FigurePropPainter::box(const Box& box, const Faces& faces, double radius, double line) {
    const double r = radius;
    const double q = r * .75;
    const Vec3 a = box.low + Vec3{r, r, r};
    const Vec3 b = box.high - Vec3{r, r, r};
    for (const double grow : {line, 0.0})
        m_ink.fillHull({{a.x, a.y, a.z},
                        {b.x, a.y, a.z},
                        {a.x, b.y, a.z},
                        {b.x, b.y, a.z},
                        {a.x, a.y, b.z},
                        {b.x, a.y, b.z},
                        {a.x, b.y, b.z},
                        {b.x, b.y, b.z}},
                       r + grow, grow > 0 ? faces.line : faces.front);
    const Vec3 d = m_ink.camera().toward;
    if (std::abs(d.x) > .06) {
        const double x = d.x > 0 ? box.high.x - q : box.low.x + q;
        m_ink.fillHull({{x, a.y, a.z}, {x, a.y, b.z}, {x, b.y, b.z}, {x, b.y, a.z}}, q, faces.side);
    }
    if (d.y > .02) {
        const double y = box.high.y - q;
        m_ink.fillHull({{a.x, y, a.z}, {b.x, y, a.z}, {b.x, y, b.z}, {a.x, y, b.z}}, q, faces.top);
    }
}

void FigurePropPainter::post(double x, double z, double bottom, double top, double thick) {
    const FigurePalette& p = m_palette;
    box({{x - thick, bottom, z - thick}, {x + thick, top, z + thick}},
        {p.propSide, p.propSide, p.propSide, p.propLine}, thick * .5, m_line * .7);
}

void FigurePropPainter::bench(const Box& whole) {
    const FigurePalette& p = m_palette;
    const double top = whole.high.y;
    for (const double x : {whole.low.x + 4, whole.high.x - 4})
        for (const double z : {whole.low.z + 3, whole.high.z - 3})
            post(x, z, 0, top - 3, 1.2);
    box({{whole.low.x, top - 4.5, whole.low.z}, whole.high}, {p.prop, p.propTop, p.propSide, p.propLine}, 1.6,
        m_line);
}

void FigurePropPainter::chairBack(const Prop& prop, double x) {
    constexpr double board = 13;
    if (!prop.backrest)
        return;
    const double top = prop.backrestTop;
    post(x, prop.z.from + 1.5, prop.y.to, top - 2, 1.1);
    post(x, prop.z.to - 1.5, prop.y.to, top - 2, 1.1);
    const FigurePalette& p = m_palette;
    box({{x - 1.2, top - board, prop.z.from}, {x + 1.2, top, prop.z.to}},
        {p.prop, p.propTop, p.propSide, p.propLine}, 1.1, m_line);
}

void FigurePropPainter::chair(const Prop& prop) {
    const double seat = prop.y.to;
    const double left = prop.x.from - (prop.reversed ? 11 : 9);
    const double right = prop.x.from + (prop.reversed ? 9 : 11);
    const double back = prop.reversed ? right - 1.5 : left + 1.5;
    const bool backFirst = !prop.reversed || m_ink.camera().toward.x < 0;
    post(left + 1.5, prop.z.from + 1.5, 0, seat - 1, 1.1);
    post(right - 1.5, prop.z.from + 1.5, 0, seat - 1, 1.1);
    if (backFirst)
        chairBack(prop, back);
    post(left + 1.5, prop.z.to - 1.5, 0, seat - 1, 1.1);
    post(right - 1.5, prop.z.to - 1.5, 0, seat - 1, 1.1);
    const FigurePalette& p = m_palette;
    box({{left, seat - 3.2, prop.z.from}, {right, seat, prop.z.to}},
        {p.prop, p.propTop, p.propSide, p.propLine}, 1.3, m_line);
    if (!backFirst)
        chairBack(prop, back);
}

void FigurePropPainter::ramp(const Prop& prop) {
    const auto corner = [&](double x, double y, double z) { return Vec3{x, y, z}; };
    const auto& [x, y, z] = std::tie(prop.x, prop.y, prop.z);
    m_ink.fillHull({corner(x.from, 0, z.to), corner(x.from, y.from, z.to), corner(x.to, y.to, z.to),
                    corner(x.to, 0, z.to)},
                   .8, m_palette.propSide);
    m_ink.fillHull({corner(x.from, y.from, z.from), corner(x.from, y.from, z.to), corner(x.to, y.to, z.to),
                    corner(x.to, y.to, z.from)},
                   .8, m_palette.propTop);
}

void FigurePropPainter::ball(const Prop& prop) {
    const figure::Chain sphere{{{rolledTo(prop), prop.radius}}};
    m_ink.fill(sphere, m_palette.bandDark, m_line);
    m_ink.fill(sphere, mixed(m_palette.band, Qt::black, .12));
    m_ink.fill(litPart(sphere, m_ink.light()), m_palette.band);
    m_ink.fill(litPart(litPart(sphere, m_ink.light(), .35), m_ink.light(), .3),
               mixed(m_palette.band, Qt::white, .14));
}

void FigurePropPainter::waterBody(const Prop& prop) {
    QPainter& painter = m_ink.painter();
    const double y = m_ink.at({0, prop.y.to, 0}).y();
    const QRectF all = painter.clipBoundingRect();
    painter.fillRect(QRectF(all.left(), y, all.width(), all.bottom() - y),
                     mixed(m_palette.background, m_palette.water, waterFill));
}

void FigurePropPainter::waterLine(const Prop& prop) {
    const double y = m_ink.at({0, prop.y.to, 0}).y();
    const QRectF all = m_ink.painter().clipBoundingRect();
    const double wave = 7 * m_ink.scale();
    QPainterPath crest(QPointF(all.left() - wave, y));
    for (double x = all.left() - wave; x < all.right() + wave; x += 2 * wave)
        crest.cubicTo(x + wave * .6, y - wave * .28, x + wave * 1.4, y + wave * .28, x + 2 * wave, y);
    m_ink.stroke(crest, m_palette.water, 1.1);
}

} // namespace patella::ui

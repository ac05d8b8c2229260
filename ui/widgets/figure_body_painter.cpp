#include "ui/widgets/figure_body_painter.h"

#include "ui/widgets/paint.h"

#include <QPainter>

#include <numbers>

namespace patella::ui {

using figure::Chain;
using figure::Host;
using figure::MuscleShape;
using figure::Side;
using figure::Vec3;

namespace {

constexpr double farMix = .26;
constexpr double muscleLine = .5;

/// The deep rotators lie under the large buttock muscle: no ring is drawn inside it.
bool isCovered(figure::Muscle muscle, Side side, const std::vector<figure::Highlight>& highlights) {
    return muscle == figure::Muscle::DeepHipRotators &&
           std::any_of(highlights.begin(), highlights.end(), [side](const figure::Highlight& other) {
               return other.muscle == figure::Muscle::GluteusMaximus && other.sides[side];
           });
}

} // namespace

FigureBodyPainter::FigureBodyPainter(FigureInk& ink, const FigurePalette& palette, const FigureLook& look,
                                     const figure::Skeleton& body)
    : m_ink(ink)
    , m_palette(palette)
    , m_look(look)
    , m_body(body)
    , m_trunkDepth(figure::mix(depth(body.pelvis), depth(body.spine[3]), .35)) {}

void FigureBodyPainter::addMuscles(const std::vector<figure::Highlight>& highlights) {
    m_muscles.reserve(highlights.size() * 2);
    for (const figure::Highlight& highlight : highlights)
        for (const Side side : figure::bothSides)
            if (highlight.sides[side] && !isCovered(highlight.muscle, side, highlights))
                m_muscles.push_back(figure::muscleShape(m_body, highlight.muscle, side));
}

std::array<FigureBodyPainter::Layer, 11> FigureBodyPainter::layers(const figure::DrawOrder& order) const {
    std::array<Layer, 11> all{};
    all[0] = {m_trunkDepth + .6 + order.torso, Part::Trunk, Side::Working};
    all[1] = {m_trunkDepth + .5 + order.torso, Part::Neck, Side::Working};
    all[2] = {std::max(depth(m_body.head), m_trunkDepth + .65) + order.head, Part::Head, Side::Working};
    std::size_t i = 3;
    for (const Side side : figure::bothSides) {
        const figure::Leg& leg = m_body.legs[side];
        const figure::Arm& arm = m_body.arms[side];
        all[i++] = {figure::mix(depth(leg.hip), depth(leg.knee), .25) + order.thigh[side], Part::Thigh, side};
        all[i++] = {(depth(leg.knee) + depth(leg.ankle)) / 2 + order.shin[side], Part::Shin, side};
        all[i++] = {(depth(arm.shoulder) + depth(arm.elbow)) / 2 + 1.4 + order.upperArm[side], Part::UpperArm,
                    side};
        all[i++] = {(depth(arm.elbow) + depth(arm.wrist) * 2) / 3 + 1.6 + order.forearm[side], Part::Forearm,
                    side};
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Layer& a, const Layer& b) { return a.depth < b.depth; });
    return all;
}

double FigureBodyPainter::dimOf(const Layer& layer) const {
    if (layer.part == Part::Thigh || layer.part == Part::Shin)
        return std::clamp((depth(m_body.pelvis) - depth(m_body.legs[layer.side].hip) - 1.5) / 2.5, 0.0, 1.0);
    return std::clamp((depth(m_body.spine[3]) - depth(m_body.arms[layer.side].shoulder) - 3) / 4, 0.0, 1.0);
}

void FigureBodyPainter::paint(const figure::Figure& figure, double effort) {
    m_muscles.clear();
    if (m_look.muscles)
        addMuscles(figure.highlights);
    const double rest = std::clamp(1 - effort, 0.0, 1.0);
    m_muscle = mixed(m_palette.muscle, m_palette.muscleAtRest, rest);
    m_muscleLine = mixed(m_palette.muscleLine, m_palette.muscleAtRest, rest * .4);
    m_barefoot = figure.barefoot;
    m_belt = std::any_of(figure.props.begin(), figure.props.end(),
                         [](const figure::Prop& prop) { return prop.kind == figure::PropKind::Belt; });
    const std::array<Layer, 11> sorted = layers(figure.order);
    for (const bool underneath : {true, false}) {
        m_underneath = underneath;
        for (const Layer& layer : sorted)
            paintLayer(layer);
    }
}

void FigureBodyPainter::paintLayer(const Layer& layer) {
    const double dim = dimOf(layer);
    switch (layer.part) {
    case Part::Trunk:
        trunk();
        break;
    case Part::Neck:
        neck();
        break;
    case Part::Head:
        if (!m_underneath)
            paintFigureHead(m_ink, m_palette, m_look.person, m_body);
        break;
    case Part::Thigh:
        thigh(layer.side, dim);
        break;
    case Part::Shin:
        shin(layer.side, dim);
        break;
    case Part::UpperArm:
        upperArm(layer.side, dim);
        break;
    case Part::Forearm:
        forearm(layer.side, dim);
        break;
    }
}

QColor FigureBodyPainter::faded(const QColor& color, double dim) const {
    return mixed(color, m_palette.background, dim * farMix);
}

void FigureBodyPainter::contour(const Chain& chain, const QColor& line, bool fades) {
    if (!fades || m_underneath) {
        m_ink.fill(chain, line, m_ink.line());
        return;
    }
    Chain grown = chain;
    for (std::size_t i = 0; i < grown.size(); ++i) {
        const double along = double(i) / double(grown.size() - 1);
        for (figure::Sphere& sphere : grown[i])
            sphere.radius += m_ink.line() * figure::smoothStep(.10, .42, along);
    }
    m_ink.fill(grown, line);
}

void FigureBodyPainter::muscles(unsigned host, const Side* side, std::initializer_list<const Chain*> on,
                                double dim) {
    QPainter& painter = m_ink.painter();
    bool clipped = false;
    for (const MuscleShape& muscle : m_muscles) {
        if (!(muscle.hosts & host) || (side && muscle.side != *side))
            continue;
        const double seen = figure::smoothStep(-.66, -.5, dot(muscle.normal, m_ink.camera().toward));
        if (seen < .1)
            continue;
        if (!clipped) {
            QPainterPath part;
            part.setFillRule(Qt::WindingFill);
            for (const Chain* chain : on)
                m_ink.addTo(part, *chain);
            painter.save();
            painter.setClipPath(part, Qt::IntersectClip);
            clipped = true;
        }
        // Solid to the end: a muscle that turns away grows thin, it does not mix with what is under it.
        Chain shape = muscle.chain;
        for (figure::Group& group : shape)
            for (figure::Sphere& sphere : group)
                sphere.radius *= seen;
        m_ink.fill(shape, faded(m_muscleLine, dim), muscleLine * .5 + m_ink.line() * .5);
        m_ink.fill(shape, faded(m_muscle, dim));
    }
    if (clipped)
        painter.restore();
}

void FigureBodyPainter::trunk() {
    const Chain pelvis = figure::pelvisShape(m_body, m_look.person.build);
    if (m_underneath) {
        contour(pelvis, m_palette.shortsLine, false);
        return;
    }
    const Chain chest = figure::chestShape(m_body, m_look.person.build);
    const bool breathing = m_body.breath > .01;
    const Chain belly = breathing ? figure::bellyShape(m_body) : Chain{};
    m_ink.fill(pelvis, mixed(m_palette.shorts, m_palette.shortsLine, .35), m_ink.line());
    m_ink.fillShaded(pelvis, m_palette.shorts, m_palette.shortsLine);
    muscles(Host::OnPelvis, nullptr, {&pelvis});
    contour(chest, m_palette.shirtLine, false);
    if (breathing)
        contour(belly, m_palette.shirtLine, false);
    m_ink.fill(chest, mixed(m_palette.shirt, m_palette.shirtLine, .27));
    if (breathing)
        m_ink.fill(belly, mixed(m_palette.shirt, m_palette.shirtLine, .27));
    m_ink.fill(litPart(chest, m_ink.light()), m_palette.shirt);
    if (breathing) {
        m_ink.fill(litPart(belly, m_ink.light()), m_palette.shirt);
        muscles(Host::OnTrunk, nullptr, {&chest, &belly});
    } else {
        muscles(Host::OnTrunk, nullptr, {&chest});
    }
    if (m_belt)
        belt();
}

/// A float belt: a flat band round the waist.
void FigureBodyPainter::belt() {
    constexpr int corners = 40;
    const auto ring = [&](double low, double high, double grow, const QColor& color) {
        std::vector<QPointF> points;
        points.reserve(2 * corners);
        for (const double y : {low - grow, high + grow})
            for (int i = 0; i < corners; ++i) {
                const double a = 2 * std::numbers::pi * i / corners;
                points.push_back(
                    m_ink.at(m_body.spine[1] + m_body.back[1] * Vec3{.2 + (5.5 + grow) * std::cos(a), y,
                                                                     (8.6 + grow) * std::sin(a)}));
            }
        m_ink.fillHull(points, color);
    };
    ring(.6, 5.2, m_ink.line(), m_palette.bandDark);
    ring(.6, 5.2, 0, m_palette.band);
}

void FigureBodyPainter::neck() {
    if (m_underneath)
        return;
    const Chain chain = figure::neckShape(m_body, m_look.person.build);
    contour(chain, m_palette.skinLine, false);
    m_ink.fill(chain, mixed(m_palette.skin, m_palette.skinLine, .22));
}

} // namespace patella::ui

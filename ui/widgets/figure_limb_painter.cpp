// The limbs of FigureBodyPainter: skin, clothes, shoes.
#include "ui/widgets/figure_body_painter.h"

#include "ui/widgets/paint.h"

namespace patella::ui {

using figure::Chain;
using figure::Host;
using figure::Side;
using figure::Vec3;

namespace {

constexpr double underHem = .35; // of the skin's line, in the shade of a hem
constexpr double slim = .84;     // a foot beside its shoe

/// Cloth over the upper part of a limb, a little wider toward its hem.
Chain cloth(const Chain& limb, double to, double flare) {
    Chain chain = figure::section(limb, 0, to, .35);
    for (std::size_t i = 0; i < chain.size(); ++i)
        chain[i][0].radius += flare * double(i) / double(chain.size() - 1);
    return chain;
}

Chain from(const Chain& chain, std::size_t first) {
    Chain rest;
    for (std::size_t i = first; i < chain.size(); ++i)
        rest.add(chain[i]);
    return rest;
}

} // namespace

void FigureBodyPainter::thigh(Side side, double dim) {
    constexpr std::size_t firstBare = 6;
    const Chain whole = figure::thighShape(m_body.legs[side], m_look.person.build);
    const Chain bare = from(whole, firstBare);
    const Chain shorts = cloth(whole, .50, .5);
    const QColor skin = faded(m_palette.skin, dim);
    const QColor skinLine = faded(m_palette.skinLine, dim);
    if (!m_underneath)
        contour(bare, skinLine, false);
    contour(shorts, faded(m_palette.shortsLine, dim), true);
    if (m_underneath)
        return;
    m_ink.fillShaded(bare, skin, skinLine);
    m_ink.fill(figure::section(whole, .46, .56, 0), mixed(skin, skinLine, underHem));
    m_ink.fillShaded(shorts, faded(m_palette.shorts, dim), faded(m_palette.shortsLine, dim));
    muscles(Host::OnThigh, &side, {&bare, &shorts}, dim);
}

void FigureBodyPainter::shin(Side side, double dim) {
    const Chain chain = figure::shinShape(m_body.legs[side], m_look.person.build);
    const QColor skinLine = faded(m_palette.skinLine, dim);
    contour(chain, skinLine, true);
    if (m_underneath)
        return;
    m_ink.fillShaded(chain, faded(m_palette.skin, dim), skinLine);
    muscles(Host::OnShin, &side, {&chain}, dim);
    kneecap(side, skinLine);
    m_barefoot ? bareFoot(side, dim) : shoe(side, dim);
}

void FigureBodyPainter::kneecap(Side side, const QColor& line) {
    const figure::Leg& leg = m_body.legs[side];
    const Vec3 front = figure::unit(leg.thigh.x + leg.shin.x);
    const double seen = figure::smoothStep(.55, .9, dot(front, m_ink.camera().toward)) * .55;
    if (seen < .02)
        return;
    const Vec3 middle = leg.knee + front * 3.2;
    const Vec3 down = -figure::unit(leg.thigh.y + leg.shin.y);
    QPainterPath path;
    path.moveTo(m_ink.at(middle + leg.shin.z * 1.9 + down * .4));
    path.quadTo(m_ink.at(middle + down * 3.6), m_ink.at(middle - leg.shin.z * 1.9 + down * .4));
    QColor color = line;
    color.setAlphaF(float(seen));
    m_ink.stroke(path, color, .5);
}

void FigureBodyPainter::shoe(Side side, double dim) {
    const figure::Leg& leg = m_body.legs[side];
    const Vec3 up = figure::unit(leg.knee - leg.ankle);
    const Chain sock{{{leg.ankle + up * 3.4, 2.3}}, {{leg.ankle + up * .6, 2.3}}};
    const Chain foot = figure::footShape(leg, side);
    const Chain sole = figure::soleShape(leg);
    const QColor shoe = faded(m_palette.shoe, dim);
    const QColor line = faded(m_palette.shoeLine, dim);
    const QColor dark = faded(m_palette.sole, dim);
    contour(sock, line, false);
    contour(foot, line, false);
    contour(sole, mixed(dark, line, .3), false);
    m_ink.fill(sock, mixed(shoe, line, .25));
    const bool fromBelow = dot(leg.foot.y, m_ink.camera().toward) < -.05;
    if (!fromBelow)
        m_ink.fill(sole, dark);
    m_ink.fillShaded(foot, shoe, line);
    if (fromBelow)
        m_ink.fill(sole, dark);
    muscles(Host::OnFoot, &side, {&foot}, dim);
}

void FigureBodyPainter::bareFoot(Side side, double dim) {
    const figure::Leg& leg = m_body.legs[side];
    Chain foot = figure::footShape(leg, side);
    for (figure::Group& group : foot)
        for (figure::Sphere& sphere : group)
            sphere.radius *= slim;
    const QColor skin = faded(m_palette.skin, dim);
    const QColor line = faded(m_palette.skinLine, dim);
    const Vec3 up = figure::unit(leg.knee - leg.ankle);
    contour(foot, line, false);
    m_ink.fillShaded(foot, skin, line);
    m_ink.fillShaded(Chain{{{leg.ankle + up * 3, 1.95}}, {{leg.ankle, 1.9}}}, skin, line);
    muscles(Host::OnFoot, &side, {&foot}, dim);
}

void FigureBodyPainter::upperArm(Side side, double dim) {
    const Chain whole = figure::upperArmShape(m_body.arms[side], m_look.person.build);
    const Chain bare = from(whole, 1);
    const Chain sleeve = cloth(whole, .50, .45);
    const QColor skin = faded(m_palette.skin, dim);
    const QColor skinLine = faded(m_palette.skinLine, dim);
    if (!m_underneath)
        contour(bare, skinLine, false);
    contour(sleeve, faded(m_palette.shirtLine, dim), true);
    if (m_underneath)
        return;
    m_ink.fillShaded(bare, skin, skinLine);
    m_ink.fill(figure::section(whole, .48, .57, 0), mixed(skin, skinLine, underHem));
    m_ink.fillShaded(sleeve, faded(m_palette.shirt, dim), faded(m_palette.shirtLine, dim));
    muscles(Host::OnUpperArm, &side, {&sleeve}, dim);
}

void FigureBodyPainter::forearm(Side side, double dim) {
    const figure::Arm& arm = m_body.arms[side];
    const Chain chain = figure::forearmShape(arm, m_look.person.build);
    const QColor skin = faded(m_palette.skin, dim);
    const QColor line = faded(m_palette.skinLine, dim);
    contour(chain, line, true);
    if (m_underneath)
        return;
    const Chain hand = figure::handShape(arm);
    const Chain thumb = figure::thumbShape(arm);
    contour(hand, line, false);
    contour(thumb, line, false);
    m_ink.fillShaded(thumb, skin, line);
    m_ink.fillShaded(hand, skin, line);
    m_ink.fillShaded(chain, skin, line);
}

} // namespace patella::ui

#include "ui/widgets/figure_look.h"

#include "ui/widgets/paint.h"

#include "ui/widgets/theme.h"

#include <array>

namespace patella::ui {

namespace {

struct Skin {
    QRgb skin, line, hair;
};
constexpr std::array<Skin, skinTones> skins{{{0xF3D3BD, 0xCB9D7F, 0x8A5F38},
                                             {0xEBC5A9, 0xC08F6E, 0x4B3A33},
                                             {0xDFA985, 0xB17E58, 0x33262B},
                                             {0xB98058, 0x865433, 0x2B211D},
                                             {0x8D5A3B, 0x5E3822, 0x221A17},
                                             {0x6A4331, 0x42281C, 0x1A1412}}};

constexpr double shirtLine = .30; // toward black
constexpr double propEdge = .22;

std::uint32_t hashOf(std::string_view text) { // FNV-1a
    std::uint32_t hash = 2166136261U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

void dressSkin(FigurePalette& palette, const FigureLook& look) {
    const Skin& tone = skins[std::size_t(std::clamp(look.person.skin, 0, skinTones - 1))];
    palette.skin = QColor::fromRgb(tone.skin);
    palette.skinLine = QColor::fromRgb(tone.line);
    palette.hair = QColor::fromRgb(tone.hair);
    if (look.dark) { // dark hair would sink into a dark page
        palette.skin = mixed(palette.skin, Qt::black, .06);
        palette.hair = mixed(palette.hair, QColor(0x8a, 0x80, 0x7c), .36);
    }
    palette.hairLine = mixed(palette.hair, Qt::black, .3);
    palette.face = mixed(palette.skinLine, QColor(20, 10, 5), .62);
}

/// Bodies pale, muscles dark: the difference is one of lightness.
void dressForPaper(FigurePalette& palette) {
    const auto pale = [](QColor& color, double share) { color = mixed(color, Qt::white, share); };
    pale(palette.skin, .62);
    pale(palette.skinLine, .1);
    pale(palette.hair, .25);
    pale(palette.hairLine, .1);
    pale(palette.shirt, .62);
    pale(palette.shirtLine, .2);
    pale(palette.shorts, .66);
    pale(palette.shortsLine, .3);
    pale(palette.prop, .3);
    pale(palette.propSide, .3);
    palette.muscle = QColor(0xA8, 0x3C, 0x06);
    palette.muscleLine = QColor(0x4E, 0x1A, 0x02);
    palette.muscleAtRest = mixed(palette.muscle, Qt::white, .16);
    palette.floor = mixed(palette.background, Qt::black, .045);
}

void takeColour(FigurePalette& palette) {
    palette.muscle = QColor(0x2A, 0x2A, 0x2A);
    palette.muscleLine = QColor(Qt::black);
    palette.muscleAtRest = QColor(0x58, 0x58, 0x58);
    for (QColor* color :
         {&palette.background, &palette.floor, &palette.shadow,     &palette.skin,     &palette.skinLine,
          &palette.hair,       &palette.face,  &palette.hairLine,   &palette.shirt,    &palette.shirtLine,
          &palette.shorts,     &palette.shoe,  &palette.shortsLine, &palette.shoeLine, &palette.sole,
          &palette.arrow,      &palette.prop,  &palette.propSide,   &palette.propTop,  &palette.propLine,
          &palette.mat,        &palette.band,  &palette.matEdge,    &palette.bandDark, &palette.water,
          &palette.guide}) {
        const int grey = qGray(color->rgb());
        *color = QColor(grey, grey, grey);
    }
}

} // namespace

QColor skinColor(int tone) {
    return QColor::fromRgb(skins[std::size_t(std::clamp(tone, 0, skinTones - 1))].skin);
}

FigurePerson personFor(std::string_view figureId, FigurePeople people, int skin) {
    const std::uint32_t hash = hashOf(figureId);
    FigurePerson person;
    person.skin = skin >= 0 ? skin : int((hash >> 8) % skinTones);
    const bool narrow =
        people == FigurePeople::Varied ? (hash >> 4) % 2 == 1 : people == FigurePeople::NarrowShoulders;
    person.build = narrow ? figure::Build::NarrowShoulders : figure::Build::BroadShoulders;
    return person;
}

FigurePalette figurePalette(const FigureLook& look) {
    const auto token = [&](Token t) { return Theme::tableColor(t, look.dark); };
    FigurePalette palette;
    palette.background = look.background.isValid() ? look.background : token(Token::FigureBg);
    palette.floor =
        mixed(palette.background, look.dark ? QColor(Qt::white) : token(Token::Ink), look.dark ? .06 : .05);
    palette.shadow = look.dark ? QColor(0, 0, 0) : QColor(40, 48, 72);
    dressSkin(palette, look);
    palette.shirt = token(Token::Shirt);
    palette.shirtLine = mixed(palette.shirt, Qt::black, shirtLine);
    palette.shorts = token(Token::Shorts);
    palette.shortsLine = mixed(palette.shorts, Qt::black, look.dark ? .38 : .42);
    palette.shoe = look.dark ? QColor(0xE4, 0xE7, 0xF0) : QColor(Qt::white);
    palette.shoeLine = look.dark ? QColor(0x84, 0x8C, 0xA4) : QColor(0x9A, 0xA3, 0xB8);
    palette.sole = mixed(palette.shirt, palette.shorts, .35);
    palette.muscle = token(Token::Muscle);
    palette.muscleLine = token(Token::MuscleContour);
    palette.muscleAtRest = mixed(palette.muscle, look.dark ? palette.shorts : QColor(Qt::white), .5);
    palette.arrow = token(Token::FigureArrow);
    palette.prop = token(Token::Prop);
    palette.propSide = mixed(palette.prop, Qt::black, .10);
    palette.propTop = mixed(palette.prop, Qt::white, look.dark ? .12 : .35);
    palette.propLine = mixed(palette.prop, Qt::black, look.dark ? .35 : propEdge);
    palette.mat = token(Token::Mat);
    palette.matEdge = mixed(palette.mat, Qt::black, .16);
    palette.band = token(Token::Band);
    palette.bandDark = mixed(palette.band, Qt::black, .35);
    palette.water = mixed(token(Token::Accent), palette.background, .35);
    palette.guide = token(Token::Ink);
    if (look.print != FigurePrint::None)
        dressForPaper(palette);
    if (look.print == FigurePrint::Grey)
        takeColour(palette);
    return palette;
}

FigurePalette underWater(FigurePalette palette) {
    constexpr double depth = .28;
    palette.background = mixed(palette.background, palette.water, waterFill);
    for (QColor* color : {&palette.skin, &palette.skinLine, &palette.hair, &palette.hairLine, &palette.face,
                          &palette.shirt, &palette.shirtLine, &palette.shorts, &palette.shortsLine,
                          &palette.shoe, &palette.shoeLine, &palette.sole, &palette.band, &palette.bandDark})
        *color = mixed(*color, palette.water, depth);
    return palette;
}

} // namespace patella::ui

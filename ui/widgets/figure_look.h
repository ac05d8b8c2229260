#pragma once
#include "src/figure/body_shape.h"

#include <QColor>

namespace patella::ui {

/// Who is drawn: the same bones for everybody.
struct FigurePerson {
    figure::Build build = figure::Build::BroadShoulders;
    int skin = 2; ///< 0 light to skinTones - 1 dark
    friend bool operator==(const FigurePerson&, const FigurePerson&) = default;
};
inline constexpr int skinTones = 6;
QColor skinColor(int tone);

/// What the settings say: one person everywhere, or a different one from exercise to exercise.
enum class FigurePeople { Varied, BroadShoulders, NarrowShoulders };
/// The person for an exercise; always the same one for the same id. A skin below 0 varies too.
FigurePerson personFor(std::string_view figureId, FigurePeople people = FigurePeople::Varied, int skin = -1);

/// Every colour that a figure needs, from the theme's tokens.
struct FigurePalette {
    QColor background, floor, shadow;
    QColor skin, skinLine, hair, hairLine, face;
    QColor muscleAtRest; ///< what a muscle pales to
    QColor shirt, shirtLine, shorts, shortsLine, shoe, shoeLine, sole;
    QColor muscle, muscleLine, arrow;
    QColor prop, propSide, propTop, propLine, mat, matEdge, band, bandDark, water, guide;
};

inline constexpr double waterFill = .30; ///< of the water's colour over the background

/// On paper everything but the working muscles is pale, so that they are the darkest part without colour too.
enum class FigurePrint { None, Colour, Grey };

struct FigureLook {
    FigurePerson person;
    bool dark = false;
    bool mirrored = false; ///< the other body side works
    bool muscles = true;   ///< off in the hero and the first run
    bool arrow = false;
    bool floor = true;      ///< the disc under the figure
    double breath = 0;      ///< added to the pose's own, 0 to 1
    QColor background = {}; ///< what far limbs fade into; the theme's figure background when invalid
    FigurePrint print = FigurePrint::None;
};

FigurePalette figurePalette(const FigureLook& look);
/// The same under water: everything takes its colour but the muscles.
FigurePalette underWater(FigurePalette palette);

} // namespace patella::ui

#include "ui/widgets/contrast.h"

#include <QColor>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double farOff = 10; // the palest of Windows' high contrast themes has 10.4

double luminance(const QColor& color) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrastRatio(const QColor& one, const QColor& other) {
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

bool isHighContrast(const QPalette& palette) {
    const QColor ground = palette.color(QPalette::Window);
    return ground == palette.color(QPalette::Base) && ground == palette.color(QPalette::Button) &&
           std::min({contrastRatio(ground, palette.color(QPalette::WindowText)),
                     contrastRatio(ground, palette.color(QPalette::Text)),
                     contrastRatio(ground, palette.color(QPalette::ButtonText))}) >= farOff;
}

} // namespace patella::ui

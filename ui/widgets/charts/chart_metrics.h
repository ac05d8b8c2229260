#pragma once
#include <QColor>
#include <QFont>
#include <QString>

#include <functional>

namespace patella::ui {

enum class Token;

/// How large text is: all that a layout needs to know of a screen.
struct ChartMetrics {
    double textHigh = 15; ///< of a line, in the painter's unit
    double scale = 1;     ///< of glyphs, lanes and gaps
    std::function<double(const QString&)> width = [](const QString& text) {
        return 7.0 * static_cast<double>(text.size());
    };

    static ChartMetrics of(const QFont& font, double scale);
};

/// Colours and letters of a chart: those of the theme, or black on white for paper.
struct ChartLook {
    bool paper = false;
    bool contrast = false; ///< no fills behind text, 2 px lines
    double scale = 1;
    QFont font;
    QFont strong;

    static ChartLook ofScreen();
    /// `textHigh`: pixel size of the letters in the painter's unit.
    static ChartLook ofPaper(double textHigh);
    [[nodiscard]] QColor color(Token token) const;
    [[nodiscard]] ChartMetrics metrics() const;
};

} // namespace patella::ui

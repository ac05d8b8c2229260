#pragma once
#include "ui/widgets/charts/chart_axis.h"
#include "ui/widgets/charts/chart_data.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace patella::ui {

/// A word of a band at the right of the plot.
struct PlacedBand {
    QRectF fill;
    QRectF word; ///< icon and text; empty where there is no room
};

struct PlacedNote {
    std::size_t note = 0; ///< index in the data
    double x = 0;
    QRectF box; ///< of the text; empty when it did not fit: the line alone is drawn
    bool leftOfLine = false;
};

struct PlacedDecision {
    std::size_t decision = 0; ///< the last of those it stands for
    int count = 1;
    QRectF box;
};

/// Where the parts of a trend lie. Pure: no painter, no screen.
struct TrendLayout {
    QRectF plot;
    DayScale days;
    double low = 0;
    double high = 10;
    std::vector<double> values; ///< with a label at the left
    std::vector<DayTick> ticks;
    std::vector<PlacedBand> bands;
    std::vector<PlacedNote> notes;
    std::vector<PlacedDecision> decisions;
    std::vector<double> laneRows; ///< the middle of each
    double tickTop = 0;           ///< of the day labels

    static TrendLayout make(const TrendData& data, QSizeF size, const ChartMetrics& metrics,
                            const QLocale& locale);
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] QPointF at(const ChartPoint& point) const { return {days.x(point.day), y(point.value)}; }
};

/// A line made ready for its pixels: a stretch without a gap.
struct TrendStretch {
    static constexpr int columnWidth = 4; ///< pixels

    std::vector<QPointF> line;
    /// Where many points share a column, `line` has their mean, and this from their lowest to their highest.
    std::vector<QRectF> envelope;
};
std::vector<TrendStretch> stretches(const ChartSeries& series, const TrendLayout& layout);
/// Where marks are drawn: none twice in one place, and few enough for a frame.
std::vector<QPointF> markPlaces(const ChartSeries& series, const TrendLayout& layout);

} // namespace patella::ui

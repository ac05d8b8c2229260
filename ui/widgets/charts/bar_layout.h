#pragma once
#include "ui/widgets/charts/chart_axis.h"
#include "ui/widgets/charts/chart_data.h"

#include <QRectF>
#include <QSizeF>

namespace patella::ui {

struct PlacedBar {
    QRectF column; ///< the whole height: what is hovered
    QRectF done;
    QRectF plan;  ///< empty when there is none
    QRectF value; ///< of the label above; empty when it does not fit
};

/// Where the parts of a bar chart lie. Pure: no painter, no screen.
struct BarLayout {
    QRectF plot;
    double high = 1;
    double wide = 1; ///< of every bar, pixels
    std::vector<double> values;
    std::vector<PlacedBar> bars;
    std::vector<DayTick> ticks; ///< `day` is the bar's
    std::vector<QRectF> marks;  ///< of their words
    double tickTop = 0;

    static BarLayout make(const BarData& data, QSizeF size, const ChartMetrics& metrics,
                          const QLocale& locale);
    [[nodiscard]] double y(double value) const;
};

} // namespace patella::ui

#pragma once
#include "ui/widgets/charts/trend_layout.h"

class QPainter;

namespace patella::ui {

/// The raw marks of a series, faint.
void paintMarks(QPainter& painter, const ChartSeries& series, const TrendLayout& layout,
                const ChartLook& look);
/// Its line with the end marker. The caller clips to the plot; the marker lies over the clip.
void paintLine(QPainter& painter, const ChartSeries& series, const TrendLayout& layout,
               const ChartLook& look);

} // namespace patella::ui

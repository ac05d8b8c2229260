#pragma once
#include "ui/widgets/charts/bar_layout.h"
#include "ui/widgets/charts/trend_layout.h"

class QPainter;

namespace patella::ui {

/// All of a trend but its hover marker, where the layout puts it.
void paintTrend(QPainter& painter, const TrendData& data, const TrendLayout& layout, const ChartLook& look);
/// The frame alone: bands and axes.
void paintTrendFrame(QPainter& painter, const TrendData& data, const TrendLayout& layout,
                     const ChartLook& look);
void paintBars(QPainter& painter, const BarData& data, const BarLayout& layout, const ChartLook& look);

/// For paper: onto any painter, in light colours that read in grey, with real text. `textHigh` is the size of
/// the letters in the painter's unit.
void paintTrendOnPaper(QPainter& painter, const QRectF& box, const TrendData& data, double textHigh,
                       const QLocale& locale = {});
void paintBarsOnPaper(QPainter& painter, const QRectF& box, const BarData& data, double textHigh,
                      const QLocale& locale = {});

// parts that several charts share
void paintGlyph(QPainter& painter, QPointF at, ChartGlyph glyph, double reach);
void paintHatch(QPainter& painter, const QRectF& box, const QColor& ink, double width, double apart);
QPen chartPen(const QColor& ink, ChartStroke stroke, double width);

} // namespace patella::ui

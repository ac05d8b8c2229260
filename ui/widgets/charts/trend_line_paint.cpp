#include "ui/widgets/charts/trend_line_paint.h"

#include "ui/widgets/charts/chart_paint.h"
#include "ui/widgets/paint.h"

#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr float faintMark = 0.32F;
constexpr float faintEnvelope = 0.22F;

/// Piece by piece, the dashes running on: one long stroke that meets itself costs frames.
void paintStroke(QPainter& painter, const std::vector<QPointF>& line, QPen pen) {
    constexpr std::size_t piece = 2;
    double length = 0;
    for (std::size_t begin = 0; begin + 1 < line.size(); begin += piece) {
        const std::size_t end = std::min(line.size(), begin + piece + 1);
        if (pen.style() != Qt::SolidLine)
            pen.setDashOffset(length / pen.widthF());
        painter.setPen(pen);
        painter.drawPolyline(line.data() + begin, static_cast<int>(end - begin));
        for (std::size_t i = begin + 1; i < end; ++i)
            length += QLineF(line[i - 1], line[i]).length();
    }
}

/// A picture of one pixel a column, drawn wide: as a polygon or as rectangles it would cost frames.
void paintEnvelope(QPainter& painter, const std::vector<QRectF>& columns, const QRectF& plot,
                   const QColor& ink, bool paper) {
    constexpr int wide = TrendStretch::columnWidth;
    if (paper) {
        for (const QRectF& column : columns)
            painter.fillRect(column, ink);
        return;
    }
    const double left = columns.front().left();
    const int across = static_cast<int>(columns.back().left() - left) / wide + 1;
    QImage picture(across, static_cast<int>(std::ceil(plot.height())), QImage::Format_ARGB32_Premultiplied);
    if (picture.isNull())
        return;
    picture.fill(Qt::transparent);
    const QRgb pixel = qPremultiply(ink.rgba());
    for (const QRectF& column : columns) {
        const int x = static_cast<int>(column.left() - left) / wide;
        const int top = std::clamp(static_cast<int>(column.top() - plot.top()), 0, picture.height() - 1);
        const int bottom =
            std::clamp(static_cast<int>(column.bottom() - plot.top()), top, picture.height() - 1);
        for (int y = top; y <= bottom; ++y)
            reinterpret_cast<QRgb*>(picture.scanLine(y))[x] = pixel;
    }
    painter.drawImage(QRectF(left, plot.top(), across * wide, picture.height()), picture);
}

} // namespace

/// Drawn once and stamped: thousands of them fit a frame.
void paintMarks(QPainter& painter, const ChartSeries& series, const TrendLayout& layout,
                const ChartLook& look) {
    const std::vector<QPointF> places = markPlaces(series, layout);
    QColor ink = look.color(series.ink);
    const double reach = (series.glyph == ChartGlyph::Circle ? 1.9 : 2.6) * look.scale;
    if (look.paper) { // a page stays lines and shapes
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(QColor(Qt::white), ink, 0.45));
        for (const QPointF& at : places)
            paintGlyph(painter, at, series.glyph, reach);
        return;
    }
    if (!look.contrast)
        ink.setAlphaF(faintMark);
    const double dpr = painter.device()->devicePixelRatioF();
    const double side = 2 * std::ceil(reach + 1);
    QPixmap stamp(QSizeF(side * dpr, side * dpr).toSize());
    stamp.setDevicePixelRatio(dpr);
    stamp.fill(Qt::transparent);
    QPainter into(&stamp);
    into.setRenderHint(QPainter::Antialiasing);
    into.setPen(Qt::NoPen);
    into.setBrush(ink);
    paintGlyph(into, {side / 2, side / 2}, series.glyph, reach);
    into.end();
    std::vector<QPainter::PixmapFragment> stamps;
    stamps.reserve(places.size());
    for (const QPointF& at : places)
        stamps.push_back(QPainter::PixmapFragment::create(at, QRectF(stamp.rect()), 1 / dpr, 1 / dpr));
    painter.drawPixmapFragments(stamps.data(), static_cast<int>(stamps.size()), stamp);
}

void paintLine(QPainter& painter, const ChartSeries& series, const TrendLayout& layout,
               const ChartLook& look) {
    const QColor ink = look.color(series.ink);
    const double width = (look.paper ? 1.6 : look.contrast ? 3 : 2.5) * look.scale;
    const QPen pen = chartPen(ink, series.stroke, width);
    std::optional<QPointF> end;
    for (const TrendStretch& stretch : stretches(series, layout)) {
        if (!stretch.envelope.empty()) {
            QColor faint = ink;
            faint.setAlphaF(faintEnvelope);
            paintEnvelope(painter, stretch.envelope, layout.plot, faint, look.paper);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        if (stretch.line.size() > 1)
            paintStroke(painter, stretch.line, pen);
        else { // a day between two gaps
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            paintGlyph(painter, stretch.line.front(), series.glyph, 2.5 * look.scale);
        }
        end = stretch.line.back();
    }
    if (!end || !layout.plot.adjusted(-2, -2, 2, 2).contains(*end))
        return;
    painter.setClipping(false);
    painter.setPen(QPen(look.paper ? QColor(Qt::white) : look.color(Token::Surface), 1.5 * look.scale));
    painter.setBrush(ink);
    paintGlyph(painter, *end, series.glyph,
               (series.glyph == ChartGlyph::Circle ? 5 : 6.5) * look.scale * (look.paper ? 0.75 : 1));
}

} // namespace patella::ui

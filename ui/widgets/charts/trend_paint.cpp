#include "ui/widgets/charts/chart_paint.h"
#include "ui/widgets/charts/trend_line_paint.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

double hairline(const ChartLook& look) { return look.paper ? 0.7 * look.scale : 1; }

void text(QPainter& painter, const QRectF& box, int flags, const QString& words) {
    painter.drawText(
        box, flags | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, words);
}

void paintBand(QPainter& painter, const ChartBand& band, const PlacedBand& placed, double layoutLow,
               const ChartLook& look) {
    if (look.contrast) {
        painter.setPen(QPen(look.color(Token::Line), 1));
        painter.drawLine(placed.fill.topLeft(), placed.fill.topRight());
    } else {
        painter.fillRect(placed.fill, look.color(band.fill));
        if (band.hatched)
            paintHatch(painter, placed.fill, look.color(Token::Hatch), look.paper ? look.scale : 2,
                       9 * look.scale);
    }
    if (look.paper && band.from > layoutLow) { // in grey the fills are nearly one
        painter.setPen(QPen(look.color(Token::Line2), hairline(look) / 2));
        painter.drawLine(placed.fill.bottomLeft(), placed.fill.bottomRight());
    }
    if (placed.word.isEmpty())
        return;
    const QColor ink = look.color(band.ink);
    double x = placed.word.left();
    if (!band.icon.isEmpty() && !look.paper) {
        const double side = 14 * look.scale;
        paintIcon(painter, QRectF(x, placed.word.center().y() - side / 2, side, side), band.icon, ink);
        x += 17 * look.scale;
    }
    painter.setFont(look.font);
    painter.setPen(look.paper ? look.color(Token::Ink2) : ink);
    text(painter, QRectF(x, placed.word.top(), placed.word.right() - x, placed.word.height()), Qt::AlignLeft,
         band.label);
}

void paintAxes(QPainter& painter, const TrendLayout& layout, const ChartLook& look) {
    const QLocale locale;
    painter.setFont(look.font);
    painter.setPen(look.color(Token::Ink3));
    const double high = QFontMetricsF(look.font).height();
    for (const double value : layout.values)
        text(painter, QRectF(0, layout.y(value) - high / 2, layout.plot.left() - 10 * look.scale, high),
             Qt::AlignRight, locale.toString(value));
    for (const DayTick& tick : layout.ticks)
        text(painter, QRectF(tick.left, layout.tickTop, tick.right - tick.left, high), Qt::AlignLeft,
             tick.label);
}

void paintLane(QPainter& painter, const ChartLane& lane, double middle, const TrendLayout& layout,
               const ChartLook& look) {
    const QColor ink = look.color(look.paper ? Token::Ink : lane.ink);
    const double s = look.scale;
    const double perDay = layout.days.wide / std::max(1, layout.days.last - layout.days.first);
    const double wide = std::clamp(perDay * 0.45, 1.0, 3 * s);
    const double ring = std::clamp(perDay * 0.42, 1.0, 2.6 * s);
    double before = -1e9;
    for (const int day : lane.days) {
        const double x = layout.days.x(day);
        if (day < layout.days.first || day > layout.days.last || x - before < 0.5)
            continue; // what falls on the same pixels is there already
        before = x;
        if (lane.glyph == LaneGlyph::Tick) {
            const QRectF box(x - wide / 2, middle - 5 * s, wide, 10 * s);
            if (wide < 2)
                painter.fillRect(box, ink);
            else
                paintRound(painter, box, 1, ink);
        } else {
            painter.setPen(QPen(ink, perDay < 4 ? 1 : 1.5 * s));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(QPointF(x, middle), ring, ring);
        }
    }
}

/// A little above the highest line of that day; the bottom where there is none.
double noteEnd(const TrendData& data, const TrendLayout& layout, int day, double gap) {
    double end = layout.plot.bottom();
    for (const ChartSeries& series : data.series) {
        const auto next = std::lower_bound(series.line.begin(), series.line.end(), day,
                                           [](const ChartPoint& point, int at) { return point.day < at; });
        if (next != series.line.end() && std::isfinite(next->value) && next->day - day <= series.mostGap)
            end = std::min(end, layout.y(next->value) - gap);
    }
    return end;
}

void paintNotes(QPainter& painter, const TrendData& data, const TrendLayout& layout, const ChartLook& look) {
    painter.setFont(look.font);
    const QFontMetricsF metrics(look.font);
    for (const PlacedNote& note : layout.notes) {
        painter.setPen(QPen(look.color(Token::Ink3), hairline(look)));
        const bool worded = !note.box.isEmpty(); // a line without words would only hide the others'
        const double top = worded ? note.box.top() : layout.plot.top();
        const double end =
            worded ? noteEnd(data, layout, data.notes[note.note].day, 8 * look.scale) : top + 5 * look.scale;
        painter.drawLine(QPointF(note.x, top), QPointF(note.x, std::max(top + note.box.height(), end)));
        if (!worded)
            continue;
        painter.setPen(look.color(Token::Ink2));
        text(painter, note.box, note.leftOfLine ? Qt::AlignRight : Qt::AlignLeft,
             metrics.elidedText(data.notes[note.note].text, Qt::ElideRight, note.box.width() + 1));
    }
}

void paintDecisions(QPainter& painter, const TrendData& data, const TrendLayout& layout,
                    const ChartLook& look) {
    for (const PlacedDecision& placed : layout.decisions) {
        const ChartDecision& decision = data.decisions[placed.decision];
        const double side = placed.box.width();
        if (placed.count > 1) // others lie behind it
            paintRound(painter, placed.box.translated(-2 * look.scale, 0), side / 4,
                       look.color(Token::Line2));
        paintRound(painter, placed.box, side / 4, look.color(decision.fill),
                   look.contrast || look.paper ? look.color(Token::Ink) : QColor(), 1);
        paintIcon(painter, placed.box.adjusted(2, 2, -2, -2), decision.icon, look.color(decision.ink));
    }
}

} // namespace

void paintGlyph(QPainter& painter, QPointF at, ChartGlyph glyph, double reach) {
    if (glyph == ChartGlyph::Circle) {
        painter.drawEllipse(at, reach, reach);
        return;
    }
    const QPointF corners[] = {{at.x(), at.y() - reach},
                               {at.x() + reach, at.y()},
                               {at.x(), at.y() + reach},
                               {at.x() - reach, at.y()}};
    painter.drawPolygon(corners, 4);
}

void paintHatch(QPainter& painter, const QRectF& box, const QColor& ink, double width, double apart) {
    if (box.isEmpty())
        return;
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(ink, width));
    for (double x = box.left() - box.height(); x < box.right(); x += apart * 1.4142)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

QPen chartPen(const QColor& ink, ChartStroke stroke, double width) {
    QPen pen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (stroke == ChartStroke::Dashed)
        pen.setDashPattern({2.2, 2});
    return pen;
}

void paintTrendFrame(QPainter& painter, const TrendData& data, const TrendLayout& layout,
                     const ChartLook& look) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < layout.bands.size(); ++i)
        paintBand(painter, data.bands[i], layout.bands[i], layout.low, look);
    if (data.bands.empty() || look.contrast) {
        painter.setPen(QPen(look.color(Token::Line), hairline(look)));
        for (const double value : layout.values)
            painter.drawLine(QPointF(layout.plot.left(), layout.y(value)),
                             QPointF(layout.plot.right(), layout.y(value)));
    }
    paintAxes(painter, layout, look);
    painter.restore();
}

void paintTrend(QPainter& painter, const TrendData& data, const TrendLayout& layout, const ChartLook& look) {
    paintTrendFrame(painter, data, layout, look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartSeries& series : data.series)
        paintMarks(painter, series, layout, look);
    paintNotes(painter, data, layout, look);
    for (const ChartSeries& series : data.series) {
        painter.save(); // a line may run on beyond the range
        painter.setClipRect(layout.plot.adjusted(-1, -2, 1, 2), Qt::IntersectClip);
        paintLine(painter, series, layout, look);
        painter.restore();
    }
    for (const ChartLane& lane : data.lanes)
        paintLane(painter, lane, layout.laneRows[static_cast<std::size_t>(std::max(0, lane.row))], layout,
                  look);
    paintDecisions(painter, data, layout, look);
    painter.restore();
}

void paintTrendOnPaper(QPainter& painter, const QRectF& box, const TrendData& data, double textHigh,
                       const QLocale& locale) {
    // letters come in whole pixels: set them large and draw the whole small
    constexpr double fine = 20;
    const ChartLook look = ChartLook::ofPaper(textHigh * fine);
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(1 / fine, 1 / fine);
    paintTrend(painter, data, TrendLayout::make(data, box.size() * fine, look.metrics(), locale), look);
    painter.restore();
}

} // namespace patella::ui

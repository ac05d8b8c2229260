#include "ui/widgets/charts/chart_paint.h"
#include "ui/widgets/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr double leastRound = 3; ///< width of a bar whose corners are seen
constexpr int oneLine = Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;

QPainterPath pillar(const QRectF& box, double round) {
    QPainterPath path;
    const double r = std::min({round, box.width() / 2, box.height() / 2});
    path.addRoundedRect(box, r, r);
    return path;
}

void paintBar(QPainter& painter, const ChartBar& bar, const PlacedBar& placed, const BarData& data,
              const ChartLook& look) {
    const double round = 5 * look.scale;
    const double line = look.contrast ? 2 : look.paper ? 0.8 * look.scale : 1.5;
    const QColor fill = look.color(look.paper ? Token::Heat2 : bar.present ? data.presentFill : data.fill);
    if (!placed.plan.isEmpty()) {
        const bool hatched = bar.present && data.hatchedPlan;
        if (hatched) {
            painter.save();
            painter.setClipPath(pillar(placed.plan, round), Qt::IntersectClip);
            paintHatch(painter, placed.plan, look.color(Token::Heat2), 2 * look.scale, 6 * look.scale);
            painter.restore();
        }
        const QColor edge = look.color(hatched                       ? Token::Heat2
                                       : look.paper || look.contrast ? Token::Line2
                                                                     : Token::Line);
        painter.setPen(QPen(edge, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(pillar(placed.plan.adjusted(line / 2, line / 2, -line / 2, -line / 2), round));
    }
    if (placed.done.isEmpty())
        return;
    const bool outlined = bar.present && (look.paper || look.contrast); // unfinished without a colour
    painter.setPen(outlined ? QPen(look.color(Token::Accent), line, Qt::DashLine) : QPen(Qt::NoPen));
    painter.setBrush(outlined ? QBrush(look.paper ? QColor(Qt::white) : look.color(Token::Surface))
                              : QBrush(fill));
    painter.drawPath(pillar(
        outlined ? placed.done.adjusted(line / 2, line / 2, -line / 2, -line / 2) : placed.done, round));
}

/// Ten years of weeks: no outline and no corner is seen, so all of one colour are filled at once.
void paintNarrowBars(QPainter& painter, const BarData& data, const BarLayout& layout, const ChartLook& look) {
    std::vector<QRectF> plans;
    std::vector<QRectF> done;
    std::vector<QRectF> present;
    for (std::size_t i = 0; i < layout.bars.size(); ++i) {
        const PlacedBar& placed = layout.bars[i];
        if (!placed.plan.isEmpty())
            plans.push_back(placed.plan);
        if (!placed.done.isEmpty())
            (data.bars[i].present ? present : done).push_back(placed.done);
    }
    painter.setPen(Qt::NoPen);
    const auto fill = [&](const std::vector<QRectF>& bars, Token token) {
        painter.setBrush(look.color(token));
        painter.drawRects(bars.data(), static_cast<int>(bars.size()));
    };
    fill(plans, look.paper || look.contrast ? Token::Line2 : Token::Line);
    fill(done, look.paper ? Token::Heat2 : data.fill);
    fill(present, look.paper || look.contrast ? Token::Accent : data.presentFill);
}

void paintAxis(QPainter& painter, const BarData& data, const BarLayout& layout, const ChartLook& look) {
    const QLocale locale;
    const double high = QFontMetricsF(look.font).height();
    painter.setFont(look.font);
    for (const double value : layout.values) {
        painter.setPen(QPen(look.color(Token::Line), look.paper ? 0.6 * look.scale : 1));
        painter.drawLine(QPointF(layout.plot.left(), layout.y(value)),
                         QPointF(layout.plot.right(), layout.y(value)));
        painter.setPen(look.color(Token::Ink3));
        painter.drawText(QRectF(0, layout.y(value) - high / 2, layout.plot.left() - 10 * look.scale, high),
                         Qt::AlignRight | oneLine, locale.toString(value));
    }
    painter.setPen(look.color(Token::Ink3));
    if (data.axis && !data.unit.isEmpty())
        painter.drawText(
            QRectF(layout.plot.right() + 8 * look.scale, layout.plot.bottom() - high / 2, 1, high),
            Qt::AlignLeft | oneLine, data.unit);
    for (const DayTick& tick : layout.ticks)
        painter.drawText(QRectF(tick.left, layout.tickTop, tick.right - tick.left, high),
                         Qt::AlignLeft | oneLine, tick.label);
}

void paintBarMarks(QPainter& painter, const BarData& data, const BarLayout& layout, const ChartLook& look) {
    if (layout.bars.empty())
        return;
    const QRectF column = layout.bars.back().column;
    painter.setFont(look.strong);
    for (std::size_t i = 0; i < data.marks.size(); ++i) {
        const double y = layout.y(std::min(data.marks[i].value, layout.high));
        const QColor ink = look.color(data.marks[i].ink);
        painter.setPen(QPen(ink, 2 * look.scale, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(column.left() + column.width() * 0.06, y),
                         QPointF(column.right() - column.width() * 0.06, y));
        painter.setPen(ink);
        if (layout.marks[i].width() >= QFontMetricsF(look.font).horizontalAdvance(data.marks[i].label))
            painter.drawText(layout.marks[i], Qt::AlignLeft | oneLine, data.marks[i].label);
    }
}

} // namespace

void paintBars(QPainter& painter, const BarData& data, const BarLayout& layout, const ChartLook& look) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter, data, layout, look);
    if (look.paper && layout.values.empty()) {
        painter.setPen(QPen(look.color(Token::Line), 0.6 * look.scale));
        painter.drawLine(layout.plot.bottomLeft(), layout.plot.bottomRight());
    }
    if (layout.bars.size() > 1 && layout.wide < leastRound * look.scale)
        paintNarrowBars(painter, data, layout, look);
    else
        for (std::size_t i = 0; i < layout.bars.size(); ++i)
            paintBar(painter, data.bars[i], layout.bars[i], data, look);
    painter.setFont(look.font);
    painter.setPen(look.color(Token::Ink2));
    const QLocale locale;
    for (std::size_t i = 0; i < layout.bars.size(); ++i)
        if (!layout.bars[i].value.isEmpty())
            painter.drawText(layout.bars[i].value, Qt::AlignHCenter | oneLine,
                             locale.toString(data.bars[i].done));
    paintBarMarks(painter, data, layout, look);
    painter.restore();
}

void paintBarsOnPaper(QPainter& painter, const QRectF& box, const BarData& data, double textHigh,
                      const QLocale& locale) {
    constexpr double fine = 20;
    const ChartLook look = ChartLook::ofPaper(textHigh * fine);
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(1 / fine, 1 / fine);
    paintBars(painter, data, BarLayout::make(data, box.size() * fine, look.metrics(), locale), look);
    painter.restore();
}

} // namespace patella::ui

#include "ui/widgets/charts/chart_legend.h"

#include "ui/widgets/charts/chart_paint.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double between = 16;
constexpr double beside = 7;

double glyphWidth(LegendKind kind) {
    return kind == LegendKind::Line ? 26 : kind == LegendKind::Tick ? 4 : kind == LegendKind::Ring ? 8 : 13;
}

void paintSample(QPainter& painter, const QRectF& box, const LegendItem& item, const ChartLook& look) {
    const QColor ink = look.color(item.ink);
    const double s = look.scale;
    const double y = box.center().y();
    const QRectF square(box.left(), y - 6.5 * s, 13 * s, 13 * s);
    switch (item.kind) {
    case LegendKind::Line:
        painter.setPen(chartPen(ink, item.stroke, 2.5 * s));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.left() + 26 * s, y));
        painter.setPen(QPen(look.color(Token::Surface), 1.2));
        painter.setBrush(ink);
        paintGlyph(painter, {box.left() + 13 * s, y}, item.glyph,
                   (item.glyph == ChartGlyph::Circle ? 4.5 : 6) * s);
        break;
    case LegendKind::Tick:
        paintRound(painter, QRectF(box.left(), y - 5 * s, 3 * s, 10 * s), 1, ink);
        break;
    case LegendKind::Ring:
        painter.setPen(QPen(ink, 1.5 * s));
        painter.drawEllipse(QPointF(box.left() + 4 * s, y), 2.6 * s, 2.6 * s);
        break;
    case LegendKind::Fill:
        paintRound(painter, square, 4 * s, ink);
        break;
    case LegendKind::Outline:
        paintRound(painter, square, 4 * s, {}, ink, 1.5);
        break;
    case LegendKind::Hatched: {
        painter.save();
        QPainterPath clip;
        clip.addRoundedRect(square, 4 * s, 4 * s);
        painter.setClipPath(clip);
        paintHatch(painter, square, ink, 1.5, 4 * s);
        painter.restore();
        paintRound(painter, square, 4 * s, {}, ink, 1.5);
        break;
    }
    }
}

} // namespace

std::vector<LegendItem> legendOf(const TrendData& data) {
    std::vector<LegendItem> items;
    for (const ChartSeries& series : data.series)
        items.push_back({LegendKind::Line, series.name, series.ink, series.stroke, series.glyph});
    for (const ChartLane& lane : data.lanes)
        items.push_back({lane.glyph == LaneGlyph::Tick ? LegendKind::Tick : LegendKind::Ring, lane.name,
                         lane.ink, ChartStroke::Solid, ChartGlyph::Circle});
    return items;
}

ChartLegend::ChartLegend(QWidget* parent)
    : QWidget(parent) {
    installSpoken();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this);
}

void ChartLegend::setItems(std::vector<LegendItem> items) {
    m_items = std::move(items);
    updateGeometry();
    update();
}

double ChartLegend::itemWidth(const LegendItem& item) const {
    const ChartLook look = ChartLook::ofScreen();
    return (glyphWidth(item.kind) + beside) * look.scale +
           QFontMetricsF(look.font).horizontalAdvance(item.text) + 1;
}

std::vector<QRectF> ChartLegend::places(double wide) const {
    const ChartLook look = ChartLook::ofScreen();
    const double high = std::max<double>(lineHeight(Role::Hint), 16 * look.scale);
    const double gap = between * look.scale;
    std::vector<QRectF> boxes;
    std::size_t rowBegin = 0;
    double x = 0;
    double y = 0;
    const auto toTheRight = [&] {
        const double shift = std::max(0.0, wide - (x - gap));
        for (std::size_t i = rowBegin; i < boxes.size(); ++i)
            boxes[i].translate(shift, 0);
        rowBegin = boxes.size();
    };
    for (const LegendItem& item : m_items) {
        const double needs = itemWidth(item);
        if (x > 0 && x + needs > wide) {
            toTheRight();
            x = 0;
            y += high + 4;
        }
        boxes.emplace_back(x, y, needs, high);
        x += needs + gap;
    }
    toTheRight();
    return boxes;
}

int ChartLegend::heightForWidth(int width) const {
    const std::vector<QRectF> boxes = places(width);
    return boxes.empty() ? 0 : static_cast<int>(std::ceil(boxes.back().bottom()));
}

QSize ChartLegend::sizeHint() const {
    double wide = 0;
    for (const LegendItem& item : m_items)
        wide += itemWidth(item) + between * ChartLook::ofScreen().scale;
    const int all = static_cast<int>(std::ceil(wide));
    return {all, heightForWidth(all)};
}

QSize ChartLegend::minimumSizeHint() const {
    double widest = 0;
    for (const LegendItem& item : m_items)
        widest = std::max(widest, itemWidth(item));
    return {static_cast<int>(std::ceil(widest)), m_items.empty() ? 0 : lineHeight(Role::Hint)};
}

QString ChartLegend::spokenName() const {
    QStringList words;
    for (const LegendItem& item : m_items)
        words << item.text;
    return words.join(QStringLiteral(", "));
}

void ChartLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartLook look = ChartLook::ofScreen();
    const std::vector<QRectF> boxes = places(width());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        painter.setBrush(Qt::NoBrush);
        paintSample(painter, boxes[i], m_items[i], look);
        painter.setFont(look.font);
        painter.setPen(color(Token::Ink2));
        painter.drawText(boxes[i].adjusted((glyphWidth(m_items[i].kind) + beside) * look.scale, 0, 2, 0),
                         Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                         m_items[i].text);
    }
}

} // namespace patella::ui

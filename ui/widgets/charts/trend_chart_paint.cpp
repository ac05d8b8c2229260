#include "ui/widgets/charts/chart_paint.h"
#include "ui/widgets/charts/chart_reading.h"
#include "ui/widgets/charts/trend_chart.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace patella::ui {

void TrendChart::refreshPixmap() {
    const double dpr = devicePixelRatioF();
    const QSize wanted = (QSizeF(size()) * dpr).toSize();
    if (m_picture.size() == wanted && qFuzzyCompare(m_picture.devicePixelRatio(), dpr))
        return;
    m_picture = QPixmap(wanted);
    m_picture.setDevicePixelRatio(dpr);
    m_picture.fill(Qt::transparent);
    m_layout = layoutNow();
    QPainter painter(&m_picture);
    if (m_loading)
        paintTrendFrame(painter, m_data, m_layout, ChartLook::ofScreen());
    else
        paintTrend(painter, m_data, m_layout, ChartLook::ofScreen());
}

void TrendChart::paintRange(QPainter& painter) const {
    const auto [first, last] = std::minmax(*m_anchor, *m_cursor);
    const double from = m_layout.days.x(first);
    const double to = m_layout.days.x(last);
    QColor fill = color(Token::Accent);
    const QRectF box(from, m_layout.plot.top(), to - from, m_layout.plot.height());
    if (!theme().isHighContrast()) {
        fill.setAlphaF(0.14F);
        painter.fillRect(box, fill);
    }
    painter.setPen(QPen(color(Token::Accent), 2));
    painter.drawLine(box.topLeft(), box.bottomLeft());
    painter.drawLine(box.topRight(), box.bottomRight());
}

void TrendChart::paintMarker(QPainter& painter, int day) const {
    const ChartLook look = ChartLook::ofScreen();
    const double x = m_layout.days.x(day);
    const QRectF plot = m_layout.plot;
    painter.setPen(QPen(color(Token::Ink2), theme().lineWidth()));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    for (const ChartSeries& series : m_data.series) {
        const std::optional<double> value = valueOn(series, day);
        if (!value)
            continue;
        painter.setPen(QPen(color(Token::Surface), 1.5));
        painter.setBrush(color(series.ink));
        paintGlyph(painter, {x, m_layout.y(*value)}, series.glyph,
                   series.glyph == ChartGlyph::Circle ? 4.5 : 6);
    }
    std::vector<QString> lines = readingLines(day);
    if (lines.empty())
        lines.push_back(tr("nothing entered"));
    lines.insert(lines.begin(), longDay(day, QLocale()));
    const QString keys = keysNow();
    if (!keys.isEmpty())
        lines.push_back(keys);
    const QFontMetricsF strong(look.strong);
    const QFontMetricsF plain(look.font);
    double wide = strong.horizontalAdvance(lines.front());
    for (const QString& line : lines)
        wide = std::max(wide, plain.horizontalAdvance(line));
    const double pad = 10 * look.scale;
    const double lineHigh = plain.height() + 2;
    wide = std::min(wide + 2 * pad, width() - 4.0);
    const double high = lineHigh * static_cast<double>(lines.size()) + 1.4 * pad;
    double left = x + 12;
    if (left + wide > width() - 2)
        left = x - 12 - wide;
    left = std::clamp(left, 2.0, std::max(2.0, width() - wide - 2));
    const QRectF box(left, std::max(0.0, std::min(plot.top() + 4, height() - high - 2)), wide, high);
    paintShadow(painter, box, 10);
    paintRound(painter, box, 10, color(Token::Surface), color(Token::Line2), theme().lineWidth());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? look.strong : look.font);
        const bool ofKeys = !keys.isEmpty() && i + 1 == lines.size();
        painter.setPen(color(i == 0 ? Token::Ink : ofKeys ? Token::Ink3 : Token::Ink2));
        painter.drawText(QRectF(box.left() + pad, box.top() + 0.7 * pad + lineHigh * static_cast<double>(i),
                                wide - 2 * pad + 2, lineHigh),
                         Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                         (i == 0 ? strong : plain).elidedText(lines[i], Qt::ElideRight, wide - 2 * pad + 2));
    }
}

void TrendChart::paintEvent(QPaintEvent*) {
    refreshPixmap();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_cursor && m_anchor && *m_anchor != *m_cursor)
        paintRange(painter);
    if (m_cursor && !m_loading)
        paintMarker(painter, *m_cursor);
}

} // namespace patella::ui

#include "ui/widgets/charts/bar_chart.h"

#include "ui/widgets/charts/chart_paint.h"
#include "ui/widgets/charts/chart_reading.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace patella::ui {

BarChart::BarChart(const QString& name, QWidget* parent)
    : QWidget(parent) {
    installSpoken();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    FocusRing::setRadius(this, 8);
    followTheme(this);
}

void BarChart::setData(BarData data) {
    m_data = std::move(data);
    m_cursor = -1;
    sayChanged(this, QAccessible::ValueChanged);
    update();
}

void BarChart::setPlotHeight(int pixels) {
    m_plotHeight = pixels;
    updateGeometry();
}

BarLayout BarChart::layoutNow() const {
    return BarLayout::make(m_data, QSizeF(size()), ChartLook::ofScreen().metrics(), QLocale());
}

QSize BarChart::sizeHint() const { return {320, grown(m_plotHeight, Role::Hint)}; }
QSize BarChart::minimumSizeHint() const {
    return {120, std::min(sizeHint().height(), grown(90, Role::Hint))};
}

QString BarChart::reading(int index) const { return words(index, true); }

QString BarChart::words(int index, bool whole) const {
    if (index < 0 || index >= static_cast<int>(m_data.bars.size()))
        return {};
    const ChartBar& bar = m_data.bars[static_cast<std::size_t>(index)];
    const QLocale locale;
    QString done = bar.words;
    if (done.isEmpty()) {
        const QString number = chartNumber(bar.done, locale);
        done = m_data.unit.isEmpty() ? number : tr("%1 %2", "number, unit").arg(number, m_data.unit);
        if (bar.plan)
            done = tr("%1 of %2 planned").arg(done, chartNumber(*bar.plan, locale));
    }
    const QString day = whole ? longDay(bar.day, locale) : shortDay(bar.day, locale);
    return bar.present && !m_data.presentLabel.isEmpty()
               ? tr("%1 (%2): %3", "first day of a week, now, what was done")
                     .arg(day, m_data.presentLabel, done)
               : tr("%1: %2", "first day of a week, what was done").arg(day, done);
}

QString BarChart::spokenValue() const {
    if (m_cursor >= 0)
        return reading(m_cursor);
    if (!m_data.summary.isEmpty() || m_data.bars.empty())
        return m_data.summary;
    return reading(static_cast<int>(m_data.bars.size()) - 1);
}

void BarChart::press() {
    if (m_cursor >= 0)
        Q_EMIT barChosen(m_cursor, m_data.bars[static_cast<std::size_t>(m_cursor)].day);
}

void BarChart::setCursorBar(int index) {
    m_cursor = index;
    sayChanged(this, QAccessible::ValueChanged);
    update();
}

int BarChart::barAt(double x) const {
    const BarLayout layout = layoutNow();
    for (std::size_t i = 0; i < layout.bars.size(); ++i)
        if (x >= layout.bars[i].column.left() && x < layout.bars[i].column.right())
            return static_cast<int>(i);
    return -1;
}

void BarChart::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_data.bars.size()) - 1;
    switch (last < 0 ? 0 : event->key()) {
    case Qt::Key_Left:
        return setCursorBar(m_cursor < 0 ? last : std::max(0, m_cursor - 1));
    case Qt::Key_Right:
        return setCursorBar(m_cursor < 0 ? 0 : std::min(last, m_cursor + 1));
    case Qt::Key_Home:
        return setCursorBar(0);
    case Qt::Key_End:
        return setCursorBar(last);
    case Qt::Key_PageUp:
        return setCursorBar(std::max(0, (m_cursor < 0 ? last : m_cursor) - 4));
    case Qt::Key_PageDown:
        return setCursorBar(std::min(last, (m_cursor < 0 ? last : m_cursor) + 4));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0 && !event->isAutoRepeat())
            return press();
        break;
    case Qt::Key_Escape:
        if (m_cursor >= 0)
            return setCursorBar(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void BarChart::mouseMoveEvent(QMouseEvent* event) {
    const int at = barAt(event->position().x());
    if (at != m_cursor) {
        m_cursor = at;
        update();
    }
}

void BarChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return QWidget::mouseReleaseEvent(event);
    m_cursor = barAt(event->position().x());
    press();
}

void BarChart::leaveEvent(QEvent* event) {
    if (!(hasFocus() && FocusRing::keyboardInUse())) {
        m_cursor = -1;
        update();
    }
    QWidget::leaveEvent(event);
}

void BarChart::focusInEvent(QFocusEvent* event) {
    update();
    QWidget::focusInEvent(event);
}

void BarChart::focusOutEvent(QFocusEvent* event) {
    m_cursor = -1;
    update();
    QWidget::focusOutEvent(event);
}

void BarChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ChartLook look = ChartLook::ofScreen();
    const BarLayout layout = layoutNow();
    const bool chosen = m_cursor >= 0 && m_cursor < static_cast<int>(layout.bars.size());
    if (chosen)
        paintRound(painter, layout.bars[static_cast<std::size_t>(m_cursor)].column, 6,
                   theme().isHighContrast() ? QColor() : color(Token::Well), color(Token::Line2),
                   theme().lineWidth());
    paintBars(painter, m_data, layout, look);
    if (!chosen)
        return;
    const QFontMetricsF metrics(look.strong);
    const double pad = 10 * look.scale;
    const double wide = std::min(metrics.horizontalAdvance(words(m_cursor, false)) + 2 * pad, width() - 4.0);
    const double middle = layout.bars[static_cast<std::size_t>(m_cursor)].column.center().x();
    const QRectF box(std::clamp(middle - wide / 2, 2.0, std::max(2.0, width() - wide - 2)), 0, wide,
                     metrics.height() + pad);
    paintShadow(painter, box, 10);
    paintRound(painter, box, 10, color(Token::Surface), color(Token::Line2), theme().lineWidth());
    painter.setFont(look.strong);
    painter.setPen(color(Token::Ink));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(words(m_cursor, false), Qt::ElideRight, wide - 2 * pad + 2));
}

} // namespace patella::ui

#include "ui/widgets/charts/meter_bars.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patella::ui {

MeterBars::MeterBars(const QString& name, QWidget* parent)
    : QWidget(parent) {
    installSpoken();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    FocusRing::setRadius(this, 8);
    followTheme(this);
}

void MeterBars::setRows(std::vector<MeterRow> rows, double most) {
    m_rows = std::move(rows);
    m_most = most;
    if (most <= 0)
        for (const MeterRow& row : m_rows)
            m_most = std::max(m_most, row.value * 1.04);
    if (m_most <= 0)
        m_most = 1;
    m_cursor = -1;
    sayChanged(this, QAccessible::ValueChanged);
    updateGeometry();
    update();
}

double MeterBars::rowHigh() const {
    return std::max<double>(grown(36, Role::Note), QFontMetricsF(roleFont(Role::Note)).height() + 6);
}

QSize MeterBars::sizeHint() const {
    return {320, static_cast<int>(std::ceil(rowHigh() * static_cast<double>(m_rows.size())))};
}
QSize MeterBars::minimumSizeHint() const { return {140, sizeHint().height()}; }

QRectF MeterBars::barRect(int row) const {
    const QFontMetricsF label(roleFont(Role::Note));
    const QFontMetricsF value(roleFont(Role::NoteStrong));
    double left = 0;
    double right = 0;
    for (const MeterRow& each : m_rows) {
        left = std::max(left, label.horizontalAdvance(each.label));
        right = std::max(right, value.horizontalAdvance(each.text));
    }
    left = std::min(left, width() * 0.45) + 20;
    right += 16;
    return {left, rowHigh() * (row + 0.5) - 6, std::max(4.0, width() - left - right), 12};
}

QString MeterBars::spokenValue() const {
    QStringList words;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_cursor < 0 || static_cast<int>(i) == m_cursor)
            words << tr("%1 %2", "label, value").arg(m_rows[i].label, m_rows[i].text);
    return words.join(QStringLiteral(", "));
}

void MeterBars::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_rows.size()) - 1;
    int to = -2;
    if (event->key() == Qt::Key_Up)
        to = m_cursor < 0 ? last : std::max(0, m_cursor - 1);
    else if (event->key() == Qt::Key_Down)
        to = std::min(last, m_cursor + 1);
    else if (event->key() == Qt::Key_Home)
        to = 0;
    else if (event->key() == Qt::Key_End)
        to = last;
    if (to == -2 || last < 0)
        return QWidget::keyPressEvent(event);
    m_cursor = to;
    sayChanged(this, QAccessible::ValueChanged);
    update();
}

void MeterBars::focusInEvent(QFocusEvent* event) {
    update();
    QWidget::focusInEvent(event);
}

void MeterBars::focusOutEvent(QFocusEvent* event) {
    m_cursor = -1;
    update();
    QWidget::focusOutEvent(event);
}

void MeterBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double high = rowHigh();
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const MeterRow& row = m_rows[static_cast<std::size_t>(i)];
        const QRectF bar = barRect(i);
        if (i == m_cursor)
            paintRound(painter, QRectF(0, high * i + 2, width(), high - 4).adjusted(0, 0, 0, 0), 8,
                       theme().isHighContrast() ? QColor() : color(Token::Softer), color(Token::Line2),
                       theme().lineWidth());
        painter.setFont(roleFont(Role::Note));
        painter.setPen(color(Token::Ink));
        painter.drawText(
            QRectF(i == m_cursor ? 6 : 0, high * i, bar.left() - 12, high),
            Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetricsF(painter.font()).elidedText(row.label, Qt::ElideRight, bar.left() - 14));
        const double part = row.value / m_most;
        // a little is never drawn as nothing
        paintBar(painter, bar, row.value > 0 ? std::max(part, bar.height() / bar.width()) : 0,
                 color(Token::Accent), color(Token::Well));
        if (theme().isHighContrast())
            paintRound(painter, bar, 6, {}, color(Token::Line), 1);
        painter.setFont(roleFont(Role::NoteStrong));
        painter.setPen(color(Token::Ink));
        drawTabular(painter,
                    QRectF(bar.right(), high * i, width() - bar.right() - (i == m_cursor ? 6 : 0), high),
                    Qt::AlignRight | Qt::AlignVCenter, row.text);
    }
}

} // namespace patella::ui

#include "ui/widgets/chip.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patella::ui {

Chip::Chip(const QString& text, QWidget* parent)
    : QAbstractButton(parent) {
    followTheme(this);
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::setRadius(this, 999);
    connect(this, &QAbstractButton::toggled, this, [this] { updateGeometry(); });
    updateName();
}

void Chip::setMark(Mark mark) {
    m_mark = mark;
    updateGeometry();
    update();
}

void Chip::setSmall(bool on) {
    m_small = on;
    updateGeometry();
    update();
}

void Chip::setCount(int count) {
    if (m_count == count)
        return;
    m_count = count;
    updateName();
    updateGeometry();
    update();
}

void Chip::setIconName(const QString& name) {
    m_icon = name;
    updateGeometry();
    update();
}

void Chip::updateName() {
    setAccessibleName(m_count < 0 ? text() : tr("%1, %2").arg(text(), QString::number(m_count)));
}

int Chip::leadingWidth() const {
    const bool check = m_mark == Mark::Check && shownOn();
    return check || !m_icon.isEmpty() ? iconSide(m_small ? 14 : 16) + 6 : 0;
}

int Chip::trailingWidth() const {
    const bool cross = m_mark == Mark::Cross && shownOn();
    return cross || m_mark == Mark::Arrow ? iconSide(m_small ? 12 : 14) + 6 : 0;
}

QSize Chip::sizeHint() const {
    const Role role = m_small ? Role::Hint : Role::Note;
    QFont font = roleFont(role);
    font.setWeight(QFont::Medium);
    qreal words = QFontMetricsF(font).horizontalAdvance(shownText());
    if (m_count >= 0)
        words += 6 + tabularWidth(font, QString::number(m_count));
    const int padding = m_small ? 10 : 13;
    return {static_cast<int>(std::ceil(words)) + leadingWidth() + trailingWidth() + 2 * padding,
            grown(m_small ? 24 : 32, role)};
}

QSize Chip::minimumSizeHint() const {
    const QSize hint = sizeHint();
    return {std::min(hint.width(), 10 * hint.height()), hint.height()};
}

/// Draws the pill and returns the colour of what stands on it.
QColor Chip::paintPill(QPainter& painter) const {
    const bool on = shownOn();
    QColor fill = color(on ? Token::Soft : Token::Surface);
    QColor edge = on ? QColor() : color(Token::Line);
    QColor ink = color(on ? Token::AccentInk : Token::Ink2);
    if (!isEnabled()) {
        fill = color(Token::Well);
        ink = color(Token::Ink3);
    } else if (isDown()) {
        fill = color(Token::Line);
    } else if (underMouse()) {
        fill = on ? fill : color(Token::Well);
        edge = color(on ? Token::Accent : Token::Line);
    }
    if (theme().isHighContrast())
        edge = color(Token::Ink);
    paintRound(painter, rect(), height() / 2.0, fill, edge, theme().lineWidth());
    return ink;
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor ink = paintPill(painter);
    QFont font = roleFont(m_small ? Role::Hint : Role::Note);
    font.setWeight(QFont::Medium);
    const QFontMetricsF metrics(font);
    qreal x = m_small ? 10 : 13;
    qreal right = width() - x;
    if (leadingWidth() > 0) {
        const int side = leadingWidth() - 6;
        const QString name = m_mark == Mark::Check && shownOn() ? QStringLiteral("check") : m_icon;
        paintIcon(painter, QRectF(x, (height() - side) / 2.0, side, side), name, ink);
        x += leadingWidth();
    }
    if (trailingWidth() > 0) {
        const int side = trailingWidth() - 6;
        const QString name = m_mark == Mark::Arrow ? QStringLiteral("down") : QStringLiteral("x");
        paintIcon(painter, QRectF(right - side, (height() - side) / 2.0, side, side), name, ink);
        right -= trailingWidth();
    }
    painter.setFont(font);
    if (m_count >= 0) {
        const QString number = QString::number(m_count);
        const qreal room = tabularWidth(font, number);
        QColor soft = ink;
        soft.setAlphaF(0.8f);
        painter.setPen(soft);
        drawTabular(painter, QRectF(right - room, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter,
                    number);
        right -= room + 6;
    }
    painter.setPen(ink);
    painter.drawText(QRectF(x, 0, right - x + 1, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(shownText(), Qt::ElideRight, right - x + 1));
}

bool Chip::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace patella::ui

#include "ui/widgets/card.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace patella::ui {

Card::Card(QWidget* parent)
    : QFrame(parent) {
    installSpoken();
    followTheme(this);
    FocusRing::setRadius(this, m_radius);
}

QVBoxLayout* Card::body() {
    if (!m_body) {
        m_body = new QVBoxLayout(this);
        m_body->setContentsMargins(24, 20, 24, 20);
        m_body->setSpacing(12);
    }
    return m_body;
}

void Card::setRadius(int radius) {
    m_radius = radius;
    FocusRing::setRadius(this, radius);
    update();
}

void Card::setFill(Token fill) {
    m_fill = fill;
    update();
}

void Card::setEdge(Token edge) {
    m_edge = edge;
    update();
}

void Card::setClickable(bool on) {
    m_clickable = on;
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(on ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Card::setChosen(bool on) {
    if (m_chosen == on)
        return;
    m_chosen = on;
    update();
}

QPainterPath Card::clipPath() const {
    const qreal inset = theme().lineWidth();
    QPainterPath path;
    path.addRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_radius - inset,
                        m_radius - inset);
    return path;
}

QAccessible::Role Card::spokenRole() const {
    return m_clickable ? QAccessible::Button : QAccessible::Grouping;
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QColor fill = color(m_fill);
    if (m_clickable && m_pressed)
        fill = color(Token::Line);
    else if (m_clickable && m_hovered)
        fill = m_fill == Token::Surface ? mixed(fill, color(Token::Well), 0.6) : color(Token::Well);
    QColor edge = m_edge == Token::Count ? QColor() : color(m_edge);
    qreal width = theme().lineWidth();
    if (m_chosen) {
        edge = color(Token::Accent);
        width = 2.0;
    }
    paintRound(painter, rect(), m_radius, fill, edge, width);
}

void Card::enterEvent(QEnterEvent* event) {
    m_hovered = true;
    if (m_clickable)
        update();
    QFrame::enterEvent(event);
}

void Card::leaveEvent(QEvent* event) {
    m_hovered = false;
    if (m_clickable)
        update();
    QFrame::leaveEvent(event);
}

void Card::mousePressEvent(QMouseEvent* event) {
    if (!m_clickable || event->button() != Qt::LeftButton)
        return QFrame::mousePressEvent(event);
    m_pressed = true;
    update();
}

void Card::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_clickable || !m_pressed)
        return QFrame::mouseReleaseEvent(event);
    m_pressed = false;
    update();
    if (rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void Card::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!m_clickable)
        return QFrame::mouseDoubleClickEvent(event);
    Q_EMIT doubleClicked();
}

void Card::keyPressEvent(QKeyEvent* event) {
    const bool press =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_clickable && press && !event->isAutoRepeat())
        Q_EMIT clicked();
    else
        QFrame::keyPressEvent(event);
}

} // namespace patella::ui

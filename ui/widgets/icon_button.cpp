#include "ui/widgets/icon_button.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace patella::ui {

IconButton::IconButton(const QString& iconName, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(iconName) {
    followTheme(this);
    setName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::setRadius(this, 8);
}

void IconButton::setName(const QString& name) {
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
}

void IconButton::setShape(Shape shape) {
    m_shape = shape;
    FocusRing::setRadius(this, shape == Shape::Round ? 999 : 8);
    update();
}

void IconButton::setVariant(Variant variant) {
    m_variant = variant;
    update();
}

void IconButton::setSides(int button, int icon) {
    m_side = button;
    m_iconSide = icon;
    updateGeometry();
    update();
}

void IconButton::setFixedScale(bool on) {
    m_fixed = on;
    updateGeometry();
}

void IconButton::setIconName(const QString& iconName) {
    if (m_icon == iconName)
        return;
    m_icon = iconName;
    update();
}

void IconButton::setSolid(bool on) {
    m_solid = on;
    update();
}

void IconButton::setIconToken(Token token) {
    m_token = token;
    update();
}

void IconButton::setFillWhenChecked(bool on) {
    m_fillWhenChecked = on;
    update();
}

QSize IconButton::sizeHint() const {
    const int side = m_fixed ? m_side : m_side + iconSide(m_iconSide) - m_iconSide;
    return {side, side};
}

QColor IconButton::fill() const {
    const bool hover = underMouse() && isEnabled();
    if (m_variant == Variant::Primary) {
        if (!isEnabled())
            return color(Token::Well);
        return color(isDown() ? Token::AccentPress : hover ? Token::AccentHover : Token::Accent);
    }
    if (isDown())
        return color(Token::Line);
    if (hover)
        return color(Token::Well);
    if (isCheckable() && isChecked() && !m_fillWhenChecked)
        return color(Token::Soft);
    return m_variant == Variant::Outlined ? color(Token::Surface) : QColor();
}

QColor IconButton::ink() const {
    if (!isEnabled()) {
        QColor faint = color(Token::Ink3);
        faint.setAlphaF(0.55f);
        return faint;
    }
    if (m_variant == Variant::Primary)
        return color(Token::OnAccent);
    if (isCheckable() && isChecked())
        return color(Token::Accent);
    return color(m_token);
}

void IconButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const qreal radius = m_shape == Shape::Round ? height() / 2.0 : 8;
    const QColor edge =
        m_variant == Variant::Outlined || theme().isHighContrast() ? color(Token::Line) : QColor();
    paintRound(painter, rect(), radius, fill(), edge, theme().lineWidth());
    const int side = m_fixed ? m_iconSide : iconSide(m_iconSide);
    const bool solid = m_solid || (m_fillWhenChecked && isChecked());
    paintIcon(painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), m_icon, ink(),
              solid ? IconFill::Solid : IconFill::None);
}

bool IconButton::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

/// Enter presses what has the keyboard, as Space does; a switch is left to Space.
void IconButton::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !isCheckable() && !event->modifiers().testFlag(Qt::ControlModifier)) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace patella::ui

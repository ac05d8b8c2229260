#include "ui/widgets/button.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr int gap = 8;

/// A thin veil of the ink under the mouse, where the ground may be any.
QColor veiled(QColor ink, bool down, bool hover) {
    ink.setAlphaF(down ? 0.2f : hover ? 0.1f : 0.0f);
    return ink;
}

} // namespace

Button::Button(const QString& text, Variant variant, QWidget* parent)
    : QPushButton(text, parent)
    , m_variant(variant) {
    followTheme(this);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAutoDefault(false);
    FocusRing::setRadius(this, qRound(radius()));
}

void Button::setVariant(Variant variant) {
    m_variant = variant;
    update();
}

void Button::setButtonSize(Size size) {
    m_size = size;
    FocusRing::setRadius(this, qRound(radius()));
    updateGeometry();
    update();
}

void Button::setIconName(const QString& name, bool solid) {
    if (m_iconName == name && m_solidIcon == solid)
        return;
    m_iconName = name;
    m_solidIcon = solid;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QString& keys) {
    m_keys = keys;
    updateGeometry();
    update();
}

void Button::setInk(Token ink) {
    m_ink = ink;
    updateGeometry();
    update();
}

Role Button::textRole() const {
    switch (m_size) {
    case Size::Small:
        return Role::NoteStrong;
    case Size::Start:
        return Role::Figure;
    case Size::Dialog:
        return Role::CardTitle;
    default:
        return Role::BodyStrong;
    }
}

QFont Button::textFont() const {
    QFont font = roleFont(textRole());
    if ((m_variant == Variant::Quiet && m_ink == Token::Count) || m_variant == Variant::OnHero)
        font.setWeight(QFont::Medium);
    return font;
}

qreal Button::radius() const {
    switch (m_size) {
    case Size::Small:
        return 8;
    case Size::Start:
        return 14;
    case Size::Dialog:
        return 12;
    default:
        return 10;
    }
}

int Button::sidePadding() const {
    switch (m_size) {
    case Size::Small:
        return 12;
    case Size::Start:
        return 28;
    case Size::Dialog:
        return 24;
    default:
        return m_variant == Variant::Quiet ? 12 : 18;
    }
}

QString Button::shownText() const {
    QString plain = text();
    plain.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    plain.remove(QLatin1Char('&'));
    return plain.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

int Button::contentWidth() const {
    const QFontMetricsF metrics(textFont());
    qreal width = metrics.horizontalAdvance(shownText());
    if (!m_iconName.isEmpty())
        width += iconSide(18) + (text().isEmpty() ? 0 : gap);
    if (!m_keys.isEmpty())
        width += paintKeyCap(nullptr, {}, m_keys, {}) + gap + 2;
    return static_cast<int>(std::ceil(width));
}

QSize Button::sizeHint() const {
    const int height = grown(static_cast<int>(m_size), textRole());
    return {contentWidth() + 2 * sidePadding() + 2, height};
}

QSize Button::minimumSizeHint() const { return sizeHint(); }

Button::Paint Button::onGround(Token ground, Token ink, bool down, bool hover) {
    return {mixed(color(ground), color(ink), down ? 0.16 : hover ? 0.08 : 0.0), {}, color(ink)};
}

Button::Paint Button::paintFor() const {
    const bool down = isDown() || (isCheckable() && isChecked());
    const bool hover = underMouse() && !isDown();
    if (!isEnabled()) {
        const bool bare = m_variant == Variant::Quiet || m_variant == Variant::OnHero;
        return {bare ? QColor() : color(Token::Well), bare ? QColor() : color(Token::Line),
                color(Token::Ink3)};
    }
    const QColor line = color(Token::Line);
    const QColor rest = down ? line : hover ? color(Token::Well) : QColor();
    const QColor surface = rest.isValid() ? rest : color(Token::Surface);
    switch (m_variant) {
    case Variant::Primary:
        return {color(down    ? Token::AccentPress
                      : hover ? Token::AccentHover
                              : Token::Accent),
                {},
                color(Token::OnAccent)};
    case Variant::Secondary:
        return {surface, line, color(Token::Ink)};
    case Variant::Danger:
        return {surface, color(Token::Ink), color(Token::Ink)};
    case Variant::Tonal:
        return {down ? line : color(Token::Soft), hover ? color(Token::Accent) : QColor(),
                color(Token::AccentInk)};
    case Variant::Quiet:
        if (m_ink == Token::Count)
            return {rest, {}, color(hover || down ? Token::Ink : Token::Ink2)};
        return {veiled(color(m_ink), down, hover), {}, color(m_ink)};
    case Variant::Cream:
        return onGround(Token::Cream, Token::CreamInk, down, hover);
    case Variant::Inverse:
        return onGround(Token::InverseWell, Token::InverseInk, down, hover);
    case Variant::OnHero:
        return {veiled(color(Token::HeroInk), down, hover),
                {},
                color(hover || down ? Token::HeroInk : Token::HeroText2)};
    }
    return {};
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Paint paint = paintFor();
    qreal edgeWidth = theme().lineWidth();
    QColor edge = paint.edge;
    if (theme().isHighContrast() && !edge.isValid())
        edge = color(Token::Ink);
    if (m_variant == Variant::Danger && isEnabled())
        edgeWidth = 1.5;
    paintRound(painter, rect(), radius(), paint.fill, edge, edgeWidth);

    const QFont font = textFont();
    const QFontMetricsF metrics(font);
    const qreal room = width() - 2.0 * std::min(sidePadding(), 8);
    qreal x = (width() - std::min<qreal>(contentWidth(), room)) / 2;
    qreal right = width() - x;
    if (!m_iconName.isEmpty()) {
        const int side = iconSide(18);
        paintIcon(painter, QRectF(x, (height() - side) / 2.0, side, side), m_iconName, paint.ink,
                  m_solidIcon ? IconFill::Solid : IconFill::None);
        x += side + gap;
    }
    if (!m_keys.isEmpty()) {
        const qreal cap = paintKeyCap(nullptr, {}, m_keys, {});
        QColor soft = paint.ink;
        soft.setAlphaF(0.82f);
        paintKeyCap(&painter, QRectF(right - cap, 0, cap, height()), m_keys, soft);
        right -= cap + gap + 2;
    }
    painter.setFont(font);
    painter.setPen(paint.ink);
    const QString words = metrics.elidedText(shownText(), Qt::ElideRight, right - x + 1);
    painter.drawText(QRectF(x, 0, right - x + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, words);
}

bool Button::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QPushButton::event(event);
}

/// Enter presses what has the keyboard, as Space does; a switch is left to Space.
void Button::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !isCheckable() && !event->modifiers().testFlag(Qt::ControlModifier)) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace patella::ui

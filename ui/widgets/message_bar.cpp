#include "ui/widgets/message_bar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

struct Look {
    Token fill;
    Token ink;
    Token rest;
    QString icon;
};

Look lookOf(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::Careful:
        return {Token::CarefulFill, Token::CarefulInk, Token::CarefulInk, QStringLiteral("warn")};
    case MessageBar::Kind::TooMuch:
        return {Token::TooMuchFill, Token::TooMuchInk, Token::TooMuchInk, QStringLiteral("oct")};
    case MessageBar::Kind::Error:
        return {Token::Surface, Token::Ink, Token::Ink, QStringLiteral("oct")};
    case MessageBar::Kind::Info:
        break;
    }
    return {Token::Softer, Token::Ink, Token::Ink2, QStringLiteral("info")};
}

constexpr int side = 16;
constexpr int between = 12;

struct Roles {
    Role plain;
    Role strong;
};

Roles rolesOf(bool large) {
    return large ? Roles{Role::LeadText, Role::CardTitle} : Roles{Role::Note, Role::NoteStrong};
}

/// Lays both sentences out in one paragraph; returns its height.
qreal layOut(QTextLayout& layout, const Roles& text, const QString& strong, const QString& rest, qreal width,
             QColor ink, QColor soft) {
    layout.setFont(roleFont(text.plain));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QTextLayout::FormatRange bold;
    bold.start = 0;
    bold.length = static_cast<int>(strong.size());
    bold.format.setFont(roleFont(text.strong));
    bold.format.setForeground(ink);
    QTextLayout::FormatRange plain;
    plain.start = bold.length;
    plain.length = static_cast<int>(rest.size()) + 1;
    plain.format.setForeground(soft);
    layout.setFormats({bold, plain});
    layout.beginLayout();
    qreal y = 0;
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max<qreal>(width, 1));
        const qreal high = std::max<qreal>(line.height(), lineHeight(text.plain));
        line.setPosition(QPointF(0, y + (high - line.height()) / 2));
        y += high;
    }
    layout.endLayout();
    return y;
}

QString joined(const QString& strong, const QString& rest) {
    if (strong.isEmpty() || rest.isEmpty())
        return strong + rest;
    return strong + QLatin1Char(' ') + rest;
}

} // namespace

MessageBar::MessageBar(Kind kind, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind) {
    installSpoken();
    followTheme(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MessageBar::setKind(Kind kind) {
    m_kind = kind;
    for (Button* button : std::as_const(m_actions))
        button->setInk(lookOf(kind).ink);
    update();
}

void MessageBar::setMessage(const QString& strong, const QString& rest) {
    if (m_strong == strong && m_rest == rest)
        return;
    m_strong = strong;
    m_rest = rest;
    refresh();
    sayChanged(this);
    if (isVisible())
        announce(this, spokenName());
}

void MessageBar::setLarge(bool on) {
    m_large = on;
    refresh();
}

int MessageBar::padding() const { return m_large ? 15 : 9; }

void MessageBar::setIconName(const QString& name) {
    m_icon = name;
    update();
}

QString MessageBar::spokenName() const { return joined(m_strong, m_rest); }

Button* MessageBar::addActionButton(const QString& text) {
    auto* button = new Button(text, Button::Variant::Quiet, this);
    button->setButtonSize(Button::Size::Small);
    button->setInk(lookOf(m_kind).ink);
    button->show();
    m_actions << button;
    refresh();
    return button;
}

void MessageBar::clearActions() {
    for (Button* button : std::as_const(m_actions))
        button->deleteLater();
    m_actions.clear();
    refresh();
}

int MessageBar::buttonsWidth() const {
    int width = 0;
    for (const Button* button : m_actions)
        width += button->sizeHint().width() + 4;
    return width;
}

/// Buttons go under the text when beside it they would leave too little room.
bool MessageBar::stacked(int width) const {
    return !m_actions.isEmpty() &&
           width - buttonsWidth() - 2 * side - iconSide(18) - between < qRound(220 * typeScale());
}

int MessageBar::textWidth(int width) const {
    const int room = width - 2 * side - iconSide(18) - between;
    return m_actions.isEmpty() || stacked(width) ? room : room - buttonsWidth();
}

int MessageBar::textHeight(int width) const {
    QTextLayout layout(joined(m_strong, m_rest));
    return static_cast<int>(
        std::ceil(layOut(layout, rolesOf(m_large), m_strong, m_rest, textWidth(width), {}, {})));
}

int MessageBar::heightForWidth(int width) const {
    const int text = textHeight(width) + 2 * padding();
    if (m_actions.isEmpty())
        return text;
    const int buttons = m_actions.first()->sizeHint().height();
    return stacked(width) ? text + buttons + 4 : std::max(text, buttons + 4);
}

/// Before the first layout the width is unknown: one line is assumed, and corrected when it comes.
QSize MessageBar::sizeHint() const { return {480, heightForWidth(m_laidOut > 0 ? m_laidOut : 2000)}; }
QSize MessageBar::minimumSizeHint() const {
    return {200, 2 * padding() + lineHeight(rolesOf(m_large).plain)};
}

void MessageBar::refresh() {
    updateGeometry();
    placeActions();
    update();
}

void MessageBar::resizeEvent(QResizeEvent*) {
    if (m_laidOut != width()) {
        const int before = sizeHint().height();
        m_laidOut = width();
        if (sizeHint().height() != before)
            updateGeometry();
    }
    placeActions();
}

void MessageBar::placeActions() {
    int x = width() - 8;
    const bool below = stacked(width());
    for (auto it = m_actions.crbegin(); it != m_actions.crend(); ++it) {
        const QSize size = (*it)->sizeHint();
        x -= size.width() + 4;
        const int y = below ? height() - size.height() - 6 : (height() - size.height()) / 2;
        (*it)->setGeometry(QRect(QPoint(std::max(x, 4), y), size));
    }
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        refresh();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look look = lookOf(m_kind);
    const bool edged = m_kind == Kind::Error || theme().isHighContrast();
    paintRound(painter, rect(), 12, color(look.fill), edged ? color(Token::Ink) : QColor(), 2);
    const int glyph = iconSide(18);
    QTextLayout layout(joined(m_strong, m_rest));
    const qreal high = layOut(layout, rolesOf(m_large), m_strong, m_rest, textWidth(width()), color(look.ink),
                              color(look.rest));
    const qreal top = stacked(width()) ? padding() : (height() - high) / 2;
    const qreal line = lineHeight(rolesOf(m_large).plain);
    const QColor ink = m_kind == Kind::Info ? color(Token::Accent) : color(look.ink);
    paintIcon(painter, QRectF(side, top + (line - glyph) / 2, glyph, glyph),
              m_icon.isEmpty() ? look.icon : m_icon, ink);
    layout.draw(&painter, QPointF(side + glyph + between, top));
}

} // namespace patella::ui

#include "ui/widgets/text_label.h"
#include "ui/widgets/plain_text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace patella::ui {

TextLabel::TextLabel(const QString& text, Role role, Token ink, QWidget* parent)
    : QLabel(parent)
    , m_role(role) {
    setTextFormat(Qt::PlainText);
    setText(text);
    applyRole(this, role, ink);
}

void TextLabel::setRole(Role role, Token ink) {
    m_role = role;
    applyRole(this, role, ink);
}

void TextLabel::setInk(Token ink) { applyRole(this, m_role, ink); }

TextLabel* TextLabel::wrapped() {
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

/// A wrapped QLabel guesses its height from a width of its own; once laid out it asks for what it needs
/// there, so that layouts which know no height for width neither cut it nor leave a gap.
QSize TextLabel::sizeHint() const {
    const QSize guess = QLabel::sizeHint();
    if (!wordWrap() || m_laidOut <= 0)
        return guess;
    return {guess.width(), heightForWidth(m_laidOut)};
}

int TextLabel::heightForWidth(int width) const {
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    if (m_measured != text()) {
        m_measured = text();
        m_heights.fill({});
    }
    for (const Height& known : m_heights)
        if (known.width == width)
            return known.height;
    const int height = QLabel::heightForWidth(width);
    m_heights[std::exchange(m_oldest, (m_oldest + 1) % m_heights.size())] = {width, height};
    return height;
}

/// Whatever is not one of the events of every day may be another font, style, margin or screen.
bool TextLabel::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::Paint:
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::LayoutRequest:
    case QEvent::UpdateRequest:
    case QEvent::Show:
    case QEvent::ShowToParent:
    case QEvent::Hide:
    case QEvent::HideToParent:
    case QEvent::WindowActivate:
    case QEvent::WindowDeactivate:
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::ZOrderChange:
        break;
    default:
        m_heights.fill({});
    }
    return QLabel::event(event);
}

void TextLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    if (!wordWrap() || m_laidOut == width())
        return;
    const int before = sizeHint().height();
    m_laidOut = width();
    if (sizeHint().height() != before)
        updateGeometry();
}

ElidedLabel::ElidedLabel(const QString& text, Role role, Token ink, QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setText(text);
    applyRole(this, role, ink);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 2, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    const QFontMetrics metrics(font());
    return {std::min(sizeHint().width(), metrics.averageCharWidth() * 5), metrics.height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    const bool cut = QFontMetrics(font()).horizontalAdvance(text()) > width();
    setToolTip(cut ? plainToolTip(text()) : QString());
    QLabel::resizeEvent(event);
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect(), static_cast<int>(alignment()) | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font()).elidedText(text(), Qt::ElideRight, width()));
}

} // namespace patella::ui

#include "ui/firstrun/tick_row.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetrics>
#include <QPainter>

namespace patella::ui {

namespace {

constexpr int padding = 16;
constexpr int gap = 14;
constexpr int radius = 12;
constexpr int preferred = 560;

int boxSide() { return iconSide(20); }
int textLeft() { return padding + boxSide() + gap; }

} // namespace

TickRow::TickRow(const QString& words, QWidget* parent)
    : QAbstractButton(parent) {
    followTheme(this);
    setText(words);
    setAccessibleName(words);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    FocusRing::setRadius(this, radius);
}

int TickRow::heightForWidth(int width) const {
    const int room = std::max(40, width - textLeft() - padding);
    const QRect words =
        QFontMetrics(roleFont(Role::Body)).boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, text());
    return std::max(words.height(), boxSide()) + 2 * padding - 4;
}

QSize TickRow::sizeHint() const { return {preferred, heightForWidth(std::max(width(), 200))}; }

QSize TickRow::minimumSizeHint() const { return {200, heightForWidth(std::max(width(), 200))}; }

void TickRow::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    if (std::exchange(m_laidOut, width()) != width())
        updateGeometry();
}

void TickRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool on = isChecked();
    QColor fill = color(on ? Token::Softer : Token::Surface);
    if (isDown() || (underMouse() && !on))
        fill = color(Token::Well);
    paintRound(painter, rect(), radius, fill, color(on ? Token::Accent : Token::Line),
               on ? 2.0 : theme().lineWidth());
    const int side = boxSide();
    const QRectF box(padding, (height() - side) / 2.0, side, side);
    if (on) {
        paintRound(painter, box, 6, color(Token::Accent));
        paintIcon(painter, box.adjusted(3, 3, -3, -3), u"check", color(Token::OnAccent));
    } else {
        paintRound(painter, box, 6, color(Token::Surface), color(Token::Line2), 1.5);
    }
    painter.setFont(roleFont(on ? Role::BodyMedium : Role::Body));
    painter.setPen(color(Token::Ink));
    painter.drawText(QRect(textLeft(), 0, width() - textLeft() - padding, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
}

} // namespace patella::ui

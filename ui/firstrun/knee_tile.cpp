#include "ui/firstrun/knee_tile.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QPainter>

namespace patella::ui {

namespace {

constexpr int radius = 16;
constexpr int badge = 72;

} // namespace

KneeTile::KneeTile(Side side, const QString& words, QWidget* parent)
    : QAbstractButton(parent)
    , m_side(side) {
    followTheme(this);
    setText(words);
    setAccessibleName(kneeName(side));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::setRadius(this, radius);
}

QSize KneeTile::sizeHint() const {
    return {grown(170, Role::CardTitle), badge + lineHeight(Role::CardTitle) + 48};
}

void KneeTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const QColor fill =
        isDown() || (underMouse() && !on) ? color(Token::Well) : color(on ? Token::Softer : Token::Surface);
    paintRound(painter, rect(), radius, fill, color(on ? Token::Accent : Token::Line),
               on ? 2.0 : theme().lineWidth());
    paintKneeBadge(painter, QRectF((width() - badge) / 2.0, 18, badge, badge), m_side, on ? 1.0 : 0.0);
    painter.setFont(roleFont(Role::CardTitle));
    painter.setPen(color(Token::Ink));
    painter.drawText(QRectF(0, badge + 26, width(), lineHeight(Role::CardTitle)), Qt::AlignCenter, text());
}

} // namespace patella::ui

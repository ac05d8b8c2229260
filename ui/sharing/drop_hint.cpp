#include "ui/sharing/drop_hint.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QPainter>

namespace patella::ui {

namespace {
constexpr int margin = 16;
constexpr int radius = 20;
} // namespace

DropHint::DropHint(QWidget* host)
    : QWidget(host) {
    installSpoken();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(host->rect());
    raise();
    show();
}

QString DropHint::spokenName() const { return tr("Drop to see what the files hold"); }

void DropHint::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor dim = color(Token::Canvas);
    dim.setAlphaF(0.86F);
    painter.fillRect(rect(), dim);
    const QRectF frame = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    painter.setPen(QPen(color(Token::Accent), 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, radius, radius);
    const int side = iconSide(24) * 2;
    const QPointF middle = frame.center();
    paintIcon(painter, QRectF(middle.x() - side / 2.0, middle.y() - side - 8, side, side), u"plus",
              color(Token::Accent));
    painter.setFont(roleFont(Role::PageTitle));
    painter.setPen(color(Token::Ink));
    painter.drawText(
        QRectF(frame.left() + 24, middle.y() + 4, frame.width() - 48, 3.0 * lineHeight(Role::PageTitle)),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, spokenName());
}

} // namespace patella::ui

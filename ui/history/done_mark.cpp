#include "ui/history/done_mark.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/kneecap.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace patella::ui {

void paintDoneMark(QPainter& painter, const QRectF& rect, SessionState state) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = color(Token::Accent);
    const qreal width = rect.height() / 14;
    if (state == SessionState::Finished) {
        paintKneecap(painter, rect, accent);
        const qreal side = rect.width() * 0.62;
        const QPointF middle = rect.center() - QPointF(0, rect.height() * 0.06);
        paintIcon(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), u"check",
                  color(Token::OnAccent));
    } else {
        if (state == SessionState::Partial) {
            painter.save();
            painter.setClipRect(rect.adjusted(0, rect.height() * 0.48, 0, 0));
            paintKneecap(painter, rect, accent);
            painter.restore();
        }
        const qreal inset = width / 2;
        paintKneecap(painter, rect.adjusted(inset, inset, -inset, -inset), {}, accent, width);
    }
    painter.restore();
}

} // namespace patella::ui

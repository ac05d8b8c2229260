#include "ui/sharing/row_text.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace patella::ui {

namespace {
constexpr int radius = 10;
}

QStringList linesOf(const QStringList& paragraphs, Role role, qreal width, int most) {
    const QFont font = roleFont(role);
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString& paragraph : paragraphs) {
        if (lines.size() == most) // there is more: the last line says so
            lines.last() = metrics.elidedText(lines.last() + QChar(0x2026), Qt::ElideRight, width);
        if (lines.size() == most)
            return lines;
        if (metrics.horizontalAdvance(paragraph) <= width) {
            lines << paragraph;
            continue;
        }
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most;
             line = layout.createLine()) {
            line.setLineWidth(width);
            const QString rest = paragraph.mid(line.textStart()).simplified();
            lines << (lines.size() + 1 == most
                          ? metrics.elidedText(rest, Qt::ElideRight, width)
                          : paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option) {
    const QRectF rect(option.rect);
    if (option.state & QStyle::State_MouseOver)
        paintRound(painter, rect, radius, color(Token::Well));
    else if (option.state & QStyle::State_Selected)
        paintRound(painter, rect, radius, color(Token::Softer));
    if (!(option.state & QStyle::State_HasFocus) || !FocusRing::keyboardInUse())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Accent), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

int rowWidth(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace patella::ui

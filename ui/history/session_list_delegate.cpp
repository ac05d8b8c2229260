#include "ui/history/session_list_delegate.h"

#include "ui/history/done_mark.h"
#include "ui/history/session_list_model.h"
#include "ui/text/session_words.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace patella::ui {

namespace {

constexpr int edge = 12;      ///< of the row to its mark and its numbers
constexpr int markWidth = 26; ///< at the default font
constexpr int gap = 8;
constexpr int badgeGap = 2;
constexpr int barWidth = 10; ///< room that the rows leave where there is no scroll bar

int markSide() { return grown(markWidth, Role::Body); }
int badgeSide() { return grown(22, Role::Body); }
/// From here on the ratings get a line of their own.
bool tall() { return typeScale() > 1.3; }

qreal numberWidth() { return tabularWidth(roleFont(Role::BodyStrong), QStringLiteral("10")); }
qreal ratingsWidth() { return 2 * (badgeSide() + badgeGap + numberWidth()) + 8; }

qreal nameWidth(qreal rowWidth) {
    const qreal left = edge + markSide() + gap;
    return rowWidth - left - edge - (tall() ? 0 : ratingsWidth() + 4);
}

/// The name in one line, or in two when one is too short; the second ends in an ellipsis if it must.
QStringList nameLines(const QString& name, qreal width) {
    const QFont font = roleFont(Role::BodyMedium);
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(name) <= width)
        return {name};
    QTextLayout layout(name, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    const auto end = first.textLength();
    return {name.left(end).trimmed(), metrics.elidedText(name.mid(end).trimmed(), Qt::ElideRight, width)};
}

void paintRating(QPainter& painter, QPointF at, patella::ui::Side side, std::optional<PainScore> score) {
    if (!score)
        return;
    const qreal height = badgeSide();
    paintKneeBadge(painter, QRectF(at.x(), at.y() - height / 2, height, height), side);
    painter.setFont(roleFont(Role::BodyStrong));
    painter.setPen(color(Token::Ink));
    drawTabular(painter, QRectF(at.x() + height + badgeGap, at.y() - height, numberWidth(), 2 * height),
                Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(score->value()));
}

/// Rows end where they end beside a scroll bar.
int spare(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view && view->verticalScrollBar()->isVisible() ? 0 : barWidth;
}

void paintFocus(QPainter& painter, const QRectF& rect) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Accent), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 12, 12);
}

} // namespace

void SessionListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const auto* model = qobject_cast<const SessionListModel*>(index.model());
    if (!model)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF rect(option.rect.adjusted(0, 0, -spare(option), 0));
    const SessionSummary* session = model->session(index);
    if (!session) {
        paintHeading(*painter, rect, index.data().toString());
    } else {
        if (option.state & QStyle::State_Selected)
            paintRound(*painter, rect, 12, color(Token::Soft));
        else if (option.state & QStyle::State_MouseOver)
            paintRound(*painter, rect, 12, color(Token::Well));
        paintSession(*painter, rect, index.data().toString(), *session);
        if ((option.state & QStyle::State_HasFocus) && FocusRing::keyboardInUse())
            paintFocus(*painter, rect);
    }
    painter->restore();
}

QSize SessionListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(SessionListModel::HeadingRole).toBool())
        return {0, grown(index.row() == 0 ? 28 : 34, Role::Hint)};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - spare(option);
    const bool two = nameLines(index.data().toString(), nameWidth(width)).size() > 1;
    int height = grown(56, Role::Body) + (two ? lineHeight(Role::BodyMedium) : 0);
    if (tall())
        height += badgeSide() + 8;
    return {0, height};
}

void SessionListDelegate::paintHeading(QPainter& painter, const QRectF& rect, const QString& text) const {
    painter.setFont(roleFont(Role::Hint));
    painter.setPen(color(Token::Ink3));
    painter.drawText(rect.adjusted(edge, 0, -edge, -6), Qt::AlignLeft | Qt::AlignBottom, text);
}

void SessionListDelegate::paintSession(QPainter& painter, const QRectF& rect, const QString& name,
                                       const SessionSummary& summary) const {
    const qreal side = markSide();
    const qreal left = rect.left() + edge + side + gap;
    const QStringList lines = nameLines(name, nameWidth(rect.width()));
    const qreal lineOfName = lineHeight(Role::BodyMedium);
    const qreal lineOfDay = lineHeight(Role::Hint) + 1;
    const qreal block =
        lineOfName * static_cast<qreal>(lines.size()) + lineOfDay + (tall() ? badgeSide() + 8 : 0);
    qreal y = rect.center().y() - block / 2 + 0.5;
    paintDoneMark(painter, QRectF(rect.left() + edge, y + (lineOfName - side) / 2 + 4, side, side),
                  summary.state);
    painter.setFont(roleFont(Role::BodyMedium));
    painter.setPen(color(Token::Ink));
    for (const QString& line : lines) {
        painter.drawText(QRectF(left, y, rect.right() - left, lineOfName), Qt::AlignLeft | Qt::AlignVCenter,
                         line);
        y += lineOfName;
    }
    painter.setFont(roleFont(Role::Hint));
    painter.setPen(color(Token::Ink2));
    const qreal dayWidth = nameWidth(rect.width());
    const QString day = painter.fontMetrics().elidedText(SessionWords::line(summary), Qt::ElideRight,
                                                         static_cast<int>(dayWidth));
    painter.drawText(QRectF(left, y, dayWidth, lineOfDay), Qt::AlignLeft | Qt::AlignVCenter, day);
    const qreal start = tall() ? left : rect.right() - edge + 6 - ratingsWidth();
    const qreal middle = tall() ? y + lineOfDay + 4 + badgeSide() / 2.0 : rect.center().y();
    paintRating(painter, {start, middle}, patella::ui::Side::Left, summary.highestLeft);
    paintRating(painter, {start + ratingsWidth() / 2 + 4, middle}, patella::ui::Side::Right,
                summary.highestRight);
}

} // namespace patella::ui

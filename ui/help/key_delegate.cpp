#include "ui/help/key_delegate.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QAbstractItemView>
#include <QPainter>

namespace patella::ui {

namespace {

constexpr int gap = 6;
constexpr int room = 8; ///< above and below the words of a row together

/// Caps side by side, in further lines when they do not fit; returns the height.
int caps(QPainter* painter, const QRect& rect, const QString& keys) {
    const int line = grown(26, Role::Hint);
    int x = rect.left();
    int y = rect.top();
    for (const QString& each : keys.split(QStringLiteral(", "))) {
        const int width = static_cast<int>(paintKeyCap(nullptr, QRectF(0, 0, 400, line), each, {})) + 1;
        if (x > rect.left() && x + width > rect.right()) {
            x = rect.left();
            y += line + 2;
        }
        if (painter)
            paintKeyCap(painter, QRectF(x, y, width, line), each, color(Token::Ink));
        x += width + gap;
    }
    return y + line - rect.top();
}

int columnWidth(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view && option.rect.width() <= 0 ? view->visualRect(index).width() : option.rect.width();
}

} // namespace

void KeyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const QString words = index.data().toString();
    const bool heading = index.data(HeadingRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active) &&
        FocusRing::keyboardInUse())
        painter->fillRect(option.rect, color(Token::Softer));
    if (heading) {
        painter->setFont(roleFont(Role::NoteStrong));
        painter->setPen(color(Token::Ink2));
        painter->drawText(option.rect.adjusted(0, 0, 0, -room / 2),
                          Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, words);
    } else if (index.column() == 0) {
        const int height = caps(nullptr, option.rect, words);
        caps(painter,
             QRect(option.rect.left(), option.rect.center().y() - height / 2, option.rect.width(), height),
             words);
    } else {
        painter->setFont(roleFont(Role::Body));
        painter->setPen(color(Token::Ink));
        painter->drawText(option.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, words);
    }
    painter->fillRect(QRectF(option.rect.left(), option.rect.bottom() + 1 - theme().lineWidth(),
                             option.rect.width(), theme().lineWidth()),
                      color(Token::Line));
    painter->restore();
}

QSize KeyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int width = std::max(60, columnWidth(option, index));
    const QString words = index.data().toString();
    if (index.data(HeadingRole).toBool())
        return {width, grown(36, Role::NoteStrong)};
    if (index.column() == 0)
        return {width, caps(nullptr, QRect(0, 0, width, 0), words) + room};
    const QRect box(0, 0, width, 10'000);
    const int lines = QFontMetrics(roleFont(Role::Body)).boundingRect(box, Qt::TextWordWrap, words).height();
    return {width, std::max(grown(36, Role::Body), lines + 2 * room)};
}

} // namespace patella::ui

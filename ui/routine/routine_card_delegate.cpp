#include "ui/routine/routine_card_delegate.h"
#include "ui/routine/scaled.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int sidePadding = 24;
constexpr int topPadding = 16;
constexpr int iconGap = 8;

int factsWidth() { return scaled(250); }

int wrapped(const QString& text, Role role, int width) {
    if (text.isEmpty())
        return 0;
    const QRect box = QFontMetrics(roleFont(role))
                          .boundingRect(QRect(0, 0, std::max(width, 60), 4000), Qt::TextWordWrap, text);
    return std::max(box.height(), lineHeight(role));
}

/// The lines under the bar: an icon and a few words each.
std::vector<std::pair<QString, QString>> factLines(const RoutineCardView& view) {
    std::vector<std::pair<QString, QString>> lines;
    if (!view.equipment.isEmpty())
        lines.emplace_back(QStringLiteral("kit"), view.equipment);
    if (!view.frequency.isEmpty())
        lines.emplace_back(QStringLiteral("cal"), view.frequency);
    return lines;
}

int factIcon() { return iconSide(16); }
int textIndent() { return factIcon() + iconGap; }

} // namespace

bool RoutineCardDelegate::stacked() const {
    return m_width - 2 * sidePadding - factsWidth() - m_buttons.width() - 48 < scaled(260);
}

QRect RoutineCardDelegate::buttonsRect(const QRect& card) const {
    const int y = stacked() ? card.bottom() + 1 - topPadding - m_buttons.height()
                            : card.center().y() - m_buttons.height() / 2;
    const int x = stacked() ? card.left() + sidePadding : card.right() + 1 - sidePadding - m_buttons.width();
    return {QPoint(x, y), m_buttons};
}

RoutineCardDelegate::Places RoutineCardDelegate::places(const QRect& card,
                                                        const RoutineCardView& view) const {
    const QRect inside = card.adjusted(sidePadding, topPadding, -sidePadding, -topPadding);
    if (stacked()) {
        const int words = wordsHeight(view, inside.width());
        return {QRect(inside.topLeft(), QSize(inside.width(), words)),
                QRect(inside.left(), inside.top() + words + 10, inside.width(),
                      factsHeight(view, inside.width()))};
    }
    const int factsX = inside.right() + 1 - m_buttons.width() - 24 - factsWidth();
    const int tall = factsHeight(view, factsWidth());
    const int wordsWidth = std::min(factsX - 24 - inside.left(), scaled(560));
    const int words = wordsHeight(view, wordsWidth);
    return {QRect(inside.left(), card.center().y() + 1 - words / 2, wordsWidth, words),
            QRect(factsX, card.center().y() + 1 - tall / 2, factsWidth(), tall)};
}

int RoutineCardDelegate::wordsHeight(const RoutineCardView& view, int width) const {
    const int source = view.source.isEmpty() ? 0 : 4 + wrapped(view.source, Role::Hint, width - textIndent());
    const int summary = view.summary.isEmpty() ? 0 : 2 + wrapped(view.summary, Role::Body, width);
    return wrapped(view.name, Role::CardTitle, width) + summary + source;
}

int RoutineCardDelegate::factsHeight(const RoutineCardView& view, int width) const {
    int height = lineHeight(Role::Figure);
    if (!view.segments.empty())
        height += 8 + 8 + 4 + lineHeight(Role::Hint) + 4;
    for (const auto& [icon, words] : factLines(view))
        height += 2 + wrapped(words, Role::Hint, width - textIndent());
    return height;
}

int RoutineCardDelegate::heightFor(const RoutineCardView& view) const {
    const Places at = places(QRect(0, 0, m_width, 100), view);
    const int padding = 2 * topPadding;
    if (stacked())
        return padding + at.words.height() + 10 + at.facts.height() + 12 + m_buttons.height();
    return padding + std::max({at.words.height(), at.facts.height(), m_buttons.height()});
}

QSize RoutineCardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto* model = qobject_cast<const RoutineModel*>(index.model());
    const RoutineCardView* view = model ? model->card(index) : nullptr;
    return {m_width, view ? heightFor(*view) + gap : 0};
}

void RoutineCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const auto* model = qobject_cast<const RoutineModel*>(index.model());
    const RoutineCardView* view = model ? model->card(index) : nullptr;
    const auto* list = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || !list)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(0, 0, 0, -gap);
    const bool current = list->currentIndex() == index;
    const bool hovered = option.state & QStyle::State_MouseOver;
    paintRound(*painter, card, 16, color(Token::Surface),
               color(current   ? Token::Accent
                     : hovered ? Token::Line2
                               : Token::Line),
               current ? 2 : theme().lineWidth());
    if (current && list->hasFocus() && FocusRing::keyboardInUse())
        paintRound(*painter, QRectF(card).adjusted(4, 4, -4, -4), 12, {}, color(Token::Accent), 2);
    const Places at = places(card, *view);
    paintWords(*painter, at.words, *view);
    paintFacts(*painter, at.facts, *view);
    painter->restore();
}

void RoutineCardDelegate::paintWords(QPainter& painter, const QRect& rect,
                                     const RoutineCardView& view) const {
    int y = rect.top();
    const auto words = [&](const QString& text, Role role, Token ink, int indent) {
        const int tall = wrapped(text, role, rect.width() - indent);
        painter.setFont(roleFont(role));
        painter.setPen(color(ink));
        painter.drawText(QRect(rect.left() + indent, y, rect.width() - indent, tall),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
        y += tall;
    };
    words(view.name, Role::CardTitle, Token::Ink, 0);
    if (!view.summary.isEmpty()) {
        y += 2;
        words(view.summary, Role::Body, Token::Ink2, 0);
    }
    if (view.source.isEmpty())
        return;
    y += 4;
    paintIcon(painter,
              QRectF(rect.left(), y + (lineHeight(Role::Hint) - factIcon()) / 2.0, factIcon(), factIcon()),
              u"note", color(Token::Ink3));
    words(view.source, Role::Hint, Token::Ink3, textIndent());
}

void RoutineCardDelegate::paintFacts(QPainter& painter, const QRect& rect,
                                     const RoutineCardView& view) const {
    painter.setFont(roleFont(Role::Figure));
    painter.setPen(color(Token::Ink));
    const QRect first(rect.topLeft(), QSize(rect.width(), lineHeight(Role::Figure)));
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, view.minutes);
    const int used = view.minutes.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(view.minutes) + 10;
    painter.setFont(roleFont(Role::Note));
    painter.setPen(color(Token::Ink2));
    painter.drawText(first.adjusted(used, 2, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, view.exercises);
    int y = first.bottom() + 1;
    if (!view.segments.empty()) {
        paintBar(painter, QRectF(rect.left(), y + 8, std::min(rect.width(), scaled(420)), 8), view.segments);
        y += 8 + 8 + 4 + lineHeight(Role::Hint) + 4;
    }
    painter.setFont(roleFont(Role::Hint));
    for (const auto& [icon, words] : factLines(view)) {
        y += 2;
        const int tall = wrapped(words, Role::Hint, rect.width() - textIndent());
        paintIcon(
            painter,
            QRectF(rect.left(), y + (lineHeight(Role::Hint) - factIcon()) / 2.0, factIcon(), factIcon()),
            icon, color(Token::Ink3));
        painter.setPen(color(Token::Ink2));
        painter.drawText(QRect(rect.left() + textIndent(), y, rect.width() - textIndent(), tall),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, words);
        y += tall;
    }
}

void RoutineCardDelegate::paintBar(QPainter& painter, const QRectF& rect,
                                   const std::vector<PhaseSegment>& segments) {
    double total = 0;
    for (const PhaseSegment& segment : segments)
        total += segment.seconds();
    const double room = rect.width() - 3.0 * static_cast<double>(segments.size() - 1);
    painter.setFont(roleFont(Role::Hint));
    const QFontMetrics metrics(painter.font());
    double x = rect.left(), free = rect.left();
    for (const PhaseSegment& segment : segments) {
        const double width = std::max(room * segment.seconds() / total, 4.0);
        paintRound(painter, QRectF(x, rect.top(), width, rect.height()), rect.height() / 2,
                   color(segment.color));
        const double needed = metrics.horizontalAdvance(segment.label);
        // a label that finds no room is left out: the colour is said in the builder, the words in the spoken
        // text
        if (x >= free && x + needed <= rect.right() + 24) {
            painter.setPen(color(Token::Ink2));
            painter.drawText(QRectF(x, rect.bottom() + 4, needed + 4, lineHeight(Role::Hint)),
                             Qt::AlignLeft | Qt::AlignVCenter, segment.label);
            free = x + needed + 8;
        }
        x += width + 3;
    }
}

} // namespace patella::ui

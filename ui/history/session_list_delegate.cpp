#include "ui/history/session_list_delegate.h"

#include "src/session/session_review.h"
#include "ui/history/done_mark.h"
#include "ui/history/session_list_model.h"
#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/reading_way.h"
#include "ui/widgets/type.h"

#include <QAbstractItemView>
#include <QCache>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <array>
#include <utility>

namespace patella::ui {

namespace {

constexpr int edge = 12;      ///< of the row to its mark and its numbers
constexpr int markWidth = 26; ///< at the default font
constexpr int gap = 8;
constexpr int room = 9; ///< above and below the words
constexpr int badgeGap = 2;
constexpr int between = 10;  ///< the ratings
constexpr int barWidth = 10; ///< room that the rows leave where there is no scroll bar

int markSide() { return grown(markWidth, Role::Body); }
int badgeSide() { return grown(22, Role::Body); }
/// From here on the ratings get a line of their own.
bool tall() { return typeScale() > 1.3; }

/// As wide as the widest number of the row, so that the numbers of most rows stand below each other.
qreal numberWidth(const SessionSummary& summary) {
    static QFont font;
    static std::array<qreal, 2> wide{}; // of one digit and of two, in that font
    if (const QFont now = roleFont(Role::BodyStrong); wide[0] == 0 || font != now) {
        font = now;
        wide = {tabularWidth(font, QStringLiteral("0")), tabularWidth(font, QStringLiteral("10"))};
    }
    const auto highest = highestOf(summary);
    return wide[highest && highest->value() > 9 ? 1 : 0];
}

qreal ratingsWidth(const SessionSummary& summary) {
    return 2 * (badgeSide() + badgeGap + numberWidth(summary)) + between;
}

/// Room for the words of a row.
qreal wordsWidth(qreal rowWidth, const SessionSummary& summary) {
    const qreal left = edge + markSide() + gap;
    return rowWidth - left - edge - (tall() || !highestOf(summary) ? 0 : ratingsWidth(summary) + 4);
}

qreal noteWidth(qreal rowWidth) { return rowWidth - edge - markSide() - gap - edge; }

struct BrokenLines {
    QFont font;
    qreal width;
    QStringList lines;
};

/// The words in one line, or in two when one is too short; the second ends in an ellipsis if it must.
QStringList linesOf(const QString& words, Role role, qreal width) {
    if (roughWidth(words, role) * 1.05 < width)
        return {words};
    const QFont font = roleFont(role);
    static QCache<QString, BrokenLines> known(500); // routines have few names, and years of sessions
    if (const BrokenLines* found = known.object(words); found && found->width == width && found->font == font)
        return found->lines;
    const QFontMetricsF metrics(font);
    QStringList lines{words};
    if (metrics.horizontalAdvance(words) > width) {
        QTextLayout layout(words, font);
        layout.beginLayout();
        QTextLine first = layout.createLine();
        first.setLineWidth(width);
        layout.endLayout();
        const auto end = first.textLength();
        lines = {words.left(end).trimmed(),
                 metrics.elidedText(words.mid(end).trimmed(), Qt::ElideRight, width)};
    }
    known.insert(words, new BrokenLines{font, width, lines});
    return lines;
}

/// The lines of a row's words and the height of the whole.
struct Block {
    QStringList name;
    QStringList day;
    QStringList match; ///< of the note, below the whole row's width
    int height = 0;

    Block(const QString& title, const QString& found, const SessionSummary& summary, qreal width)
        : name(linesOf(title, Role::BodyMedium, wordsWidth(width, summary)))
        , day(linesOf(SessionWords::line(summary), Role::Hint, wordsWidth(width, summary))) {
        height = static_cast<int>(name.size()) * lineHeight(Role::BodyMedium) +
                 static_cast<int>(day.size()) * (lineHeight(Role::Hint) + 1);
        if (tall() && highestOf(summary))
            height += badgeSide() + 8;
        if (!found.isEmpty()) {
            match = linesOf(found, Role::Hint, width - edge - markSide() - gap - edge);
            height += static_cast<int>(match.size()) * (lineHeight(Role::Hint) + 1);
        }
    }
};

/// A box of a row that reads from the left, where the row has it.
QRectF placed(const QPainter& painter, const QRectF& row, const QRectF& box) {
    return visually(painter.layoutDirection(), row, box);
}

void paintRating(QPainter& painter, QPointF at, ui::Side side, std::optional<PainScore> score) {
    if (!score)
        return;
    const qreal height = badgeSide();
    paintKneeBadge(painter, QRectF(at.x(), at.y() - height / 2, height, height), side);
    painter.setFont(roleFont(Role::BodyStrong));
    painter.setPen(color(Token::Ink));
    drawTabular(painter, QRectF(at.x() + height + badgeGap, at.y() - height, 4 * height, 2 * height),
                Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(score->value()));
}

/// Rows end where they end beside a scroll bar.
int spare(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    // also of a page that is not shown yet
    return view && view->verticalScrollBar()->isVisibleTo(view) ? 0 : barWidth;
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
    painter->setLayoutDirection(option.direction);
    const QRectF rect =
        visually(option.direction, option.rect, QRectF(option.rect.adjusted(0, 0, -spare(option), 0)));
    const SessionSummary* session = model->session(index);
    if (model->heading(index)) {
        paintHeading(*painter, rect, index.data().toString());
    } else {
        if (option.state & QStyle::State_Selected)
            paintRound(*painter, rect, 12, color(Token::Soft),
                       theme().isHighContrast() ? color(Token::Line) : QColor(), theme().lineWidth());
        else if (option.state & QStyle::State_MouseOver)
            paintRound(*painter, rect, 12, color(Token::Well));
        if (session)
            paintSession(*painter, rect, index, *session);
        else
            paintNote(*painter, rect, index.data().toString(), Words::day(model->note(index)->date));
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
    const auto* model = qobject_cast<const SessionListModel*>(index.model());
    const SessionSummary* session = model ? model->session(index) : nullptr;
    if (!session) {
        const auto lines = linesOf(index.data().toString(), Role::Note, noteWidth(width)).size();
        const int words = static_cast<int>(lines) * lineHeight(Role::Note) + lineHeight(Role::Hint) + 1;
        return {0, std::max(grown(48, Role::Body), words + 2 * room)};
    }
    return {0, heightOf(index, *session, width)};
}

/// Measuring words takes long, and the view asks for every row at each layout.
int SessionListDelegate::heightOf(const QModelIndex& index, const SessionSummary& session, int width) const {
    if (std::exchange(m_width, width) != width || std::exchange(m_scale, typeScale()) != typeScale())
        m_measured.clear();
    const std::optional<PainScore> highest = highestOf(session);
    const QString match = index.data(SessionListModel::MatchRole).toString();
    Measured& known = m_measured[session.id];
    if (known.height == 0 || known.active != session.active || known.state != session.state ||
        known.highest != highest || known.match != match) {
        const Block block(index.data().toString(), match, session, width);
        known = {session.active, session.state, highest, match,
                 std::max(grown(56, Role::Body), block.height + 2 * room)};
    }
    return known.height;
}

void SessionListDelegate::paintHeading(QPainter& painter, const QRectF& rect, const QString& text) const {
    painter.setFont(roleFont(Role::Hint));
    painter.setPen(color(Token::Ink3));
    painter.drawText(rect.adjusted(edge, 0, -edge, -6), Qt::AlignLeft | Qt::AlignBottom, text);
}

void SessionListDelegate::paintNote(QPainter& painter, const QRectF& rect, const QString& words,
                                    const QString& day) const {
    const QStringList lines = linesOf(words, Role::Note, noteWidth(rect.width()));
    const qreal side = iconSide(20);
    const qreal left = rect.left() + edge + markSide() + gap;
    const qreal line = lineHeight(Role::Note);
    const qreal height = static_cast<qreal>(lines.size()) * line + lineHeight(Role::Hint) + 1;
    qreal y = rect.center().y() - height / 2;
    const QRectF icon(rect.left() + edge + (markSide() - side) / 2, y, side, side);
    paintIcon(painter, placed(painter, rect, icon), u"note", color(Token::Ink2));
    painter.setFont(roleFont(Role::Note));
    painter.setPen(color(Token::Ink));
    for (const QString& each : lines) {
        painter.drawText(placed(painter, rect, QRectF(left, y, noteWidth(rect.width()), line)),
                         Qt::AlignLeft | Qt::AlignVCenter, each);
        y += line;
    }
    painter.setFont(roleFont(Role::Hint));
    painter.setPen(color(Token::Ink2));
    painter.drawText(
        placed(painter, rect, QRectF(left, y, noteWidth(rect.width()), lineHeight(Role::Hint) + 1)),
        Qt::AlignLeft | Qt::AlignVCenter, day);
}

void SessionListDelegate::paintSession(QPainter& painter, const QRectF& rect, const QModelIndex& index,
                                       const SessionSummary& summary) const {
    const Block block(index.data().toString(), index.data(SessionListModel::MatchRole).toString(), summary,
                      rect.width());
    const qreal side = markSide();
    const qreal left = rect.left() + edge + side + gap;
    const qreal lineOfName = lineHeight(Role::BodyMedium);
    const qreal lineOfDay = lineHeight(Role::Hint) + 1;
    qreal y = rect.center().y() - block.height / 2.0 + 0.5;
    const QRectF mark(rect.left() + edge, y + (lineOfName + lineOfDay - side) / 2, side, side);
    paintDoneMark(painter, placed(painter, rect, mark), summary.state);
    const auto draw = [&](const QStringList& lines, Role role, Token ink, qreal line) {
        painter.setFont(roleFont(role));
        painter.setPen(color(ink));
        for (const QString& words : lines) {
            painter.drawText(placed(painter, rect, QRectF(left, y, rect.right() - left, line)),
                             Qt::AlignLeft | Qt::AlignVCenter, words);
            y += line;
        }
    };
    draw(block.name, Role::BodyMedium, Token::Ink, lineOfName);
    draw(block.day, Role::Hint, Token::Ink2, lineOfDay);
    draw(block.match, Role::Hint, Token::AccentInk, lineOfDay);
    const qreal ratings = ratingsWidth(summary);
    const qreal from = tall() ? left : rect.right() - edge - ratings;
    const qreal start = placed(painter, rect, QRectF(from, y, ratings, 1)).left();
    const qreal middle = tall() ? y + 4 + badgeSide() / 2.0 : rect.center().y();
    paintRating(painter, {start, middle}, ui::Side::Left, summary.highestLeft);
    paintRating(painter, {start + (ratings + between) / 2, middle}, ui::Side::Right, summary.highestRight);
}

} // namespace patella::ui

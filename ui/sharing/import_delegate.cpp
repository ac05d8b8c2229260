#include "ui/sharing/import_delegate.h"

#include "ui/sharing/import_model.h"
#include "ui/sharing/row_text.h"
#include "ui/text/sharing_words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int edge = 12;     ///< of the row to its words and its choice
constexpr int room = 8;      ///< above and below the words
constexpr int between = 12;  ///< words and choice
constexpr int mostLines = 4; ///< of what there is to say; the tooltip has all
constexpr int lackGap = 4;   ///< above what it lacks
constexpr int pillPadding = 12;
constexpr int pillGap = 6;

int markSide() { return iconSide(16); }
int lackIndent() { return markSide() + 6; }
int pillHeight() { return grown(28, Role::Note); }
QStringList detailsOf(const QModelIndex& index) { return index.data(ImportModel::DetailRole).toStringList(); }

int widestChoice(const QFontMetrics& metrics) {
    static std::pair<double, int> known{0, 0};
    if (known.first == typeScale())
        return known.second;
    known = {typeScale(), 0};
    for (const auto& [choice, key] : EnumKeys<ImportChoice>::table)
        known.second = std::max(known.second, metrics.horizontalAdvance(SharingWords::choice(choice)));
    return known.second;
}

/// As wide as the widest choice, so that those of all rows stand below each other.
int pillWidth(const QModelIndex& index) {
    const QString words = index.data(ImportModel::ChoiceRole).toString();
    if (words.isEmpty())
        return 0;
    const QFontMetrics metrics(roleFont(Role::NoteStrong));
    const int widest = index.data(ImportModel::HeadingRole).toBool() ? metrics.horizontalAdvance(words) : 0;
    return std::max(widest, widestChoice(metrics)) + 2 * pillPadding + pillGap + markSide();
}

int wordsWidth(int width, const QModelIndex& index) {
    const int pill = pillWidth(index);
    return std::max(40, width - 2 * edge - (pill > 0 ? pill + between : 0));
}

/// The name in up to two lines; what could not be read has nothing else, and gets as many as it needs.
QStringList nameLines(const QModelIndex& index, int width) {
    const bool sentence = index.data(ImportModel::KindRole).toString().isEmpty();
    return linesOf({index.data().toString()}, sentence ? Role::Note : Role::BodyMedium, width,
                   sentence ? mostLines : 2);
}

/// What it lacks, beside its mark.
QStringList lackLines(const QModelIndex& index, int width) {
    const QString lack = index.data(ImportModel::LackRole).toString();
    return lack.isEmpty() ? QStringList()
                          : linesOf({lack}, Role::NoteStrong, width - lackIndent(), mostLines);
}

int alongHeight() { return std::max(24, lineHeight(Role::NoteStrong) + 4); }

/// Of all of it, from the sentence to the words below.
int lackHeight(const QModelIndex& index, int width) {
    const auto lines = static_cast<int>(lackLines(index, width).size());
    return lines == 0 ? 0 : lackGap + lines * lineHeight(Role::NoteStrong) + alongHeight();
}

} // namespace

QRect ImportDelegate::alongRect(const QRect& row, const QModelIndex& index) {
    const QString words = index.data(ImportModel::AlongRole).toString();
    if (words.isEmpty())
        return {};
    const int width = QFontMetrics(roleFont(Role::NoteStrong)).horizontalAdvance(words);
    return {row.left() + edge + lackIndent(), row.bottom() + 1 - room - alongHeight(), width, alongHeight()};
}

QRect ImportDelegate::choiceRect(const QRect& row, const QModelIndex& index) {
    const int width = pillWidth(index);
    if (width == 0)
        return {};
    const int top =
        index.data(ImportModel::HeadingRole).toBool()
            ? row.center().y() - pillHeight() / 2
            : row.top() + std::max(0, (std::min(row.height(), pillHeight() + 2 * room) - pillHeight()) / 2);
    return {row.right() - edge - width + 1, top, width, pillHeight()};
}

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(ImportModel::HeadingRole).toBool())
        return {0, grown(48, Role::Body)};
    const int width = wordsWidth(rowWidth(option), index);
    const bool sentence = index.data(ImportModel::KindRole).toString().isEmpty();
    const auto names = static_cast<int>(nameLines(index, width).size());
    int details = 0;
    for (const QString& paragraph : detailsOf(index))
        details += linesIn(paragraph, width);
    details = std::min(details, mostLines);
    const int words = names * lineHeight(sentence ? Role::Note : Role::BodyMedium) +
                      (sentence ? 0 : lineHeight(Role::Hint)) + details * lineHeight(Role::Note) +
                      lackHeight(index, width);
    return {0, std::max(words, pillHeight()) + 2 * room};
}

int ImportDelegate::linesIn(const QString& paragraph, int width) const {
    if (width != m_width || typeScale() != m_scale)
        m_lines.clear();
    m_width = width;
    m_scale = typeScale();
    const auto known = m_lines.constFind(paragraph);
    if (known != m_lines.constEnd())
        return *known;
    const auto lines = static_cast<int>(linesOf({paragraph}, Role::Note, width, mostLines).size());
    m_lines.insert(paragraph, lines);
    return lines;
}

void ImportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option);
    if (index.data(ImportModel::HeadingRole).toBool())
        paintHeading(*painter, option.rect, index);
    else
        paintRow(*painter, option.rect, index);
    paintLack(*painter, option.rect, index);
    paintChoice(*painter, choiceRect(option.rect, index), index);
    painter->restore();
}

void ImportDelegate::paintHeading(QPainter& painter, const QRect& rect, const QModelIndex& index) {
    const auto* model = qobject_cast<const ImportModel*>(index.model());
    const int side = markSide();
    const QRect mark(rect.left() + edge - 4, rect.center().y() - side / 2, side, side);
    paintIcon(painter, mark, model && model->folded(index) ? u"right" : u"down", color(Token::Ink2));
    const QString name = index.data().toString();
    QRect words = rect.adjusted(edge + side + 4, 0, -edge, 0);
    painter.setFont(roleFont(Role::BodyStrong));
    painter.setPen(color(Token::Ink));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, name);
    words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(name) + 8);
    painter.setFont(roleFont(Role::Body));
    painter.setPen(color(Token::Ink3));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, index.data(ImportModel::KindRole).toString());
}

void ImportDelegate::paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index) {
    const int width = wordsWidth(rect.width(), index);
    const QString kind = index.data(ImportModel::KindRole).toString();
    int y = rect.top() + room;
    const auto draw = [&](const QStringList& lines, Role role, Token ink) {
        painter.setFont(roleFont(role));
        painter.setPen(color(ink));
        for (const QString& words : lines) {
            painter.drawText(QRect(rect.left() + edge, y, width, lineHeight(role)),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
            y += lineHeight(role);
        }
    };
    draw(nameLines(index, width), kind.isEmpty() ? Role::Note : Role::BodyMedium, Token::Ink);
    if (kind.isEmpty())
        return;
    draw({kind}, Role::Hint, Token::Ink3);
    draw(linesOf(detailsOf(index), Role::Note, width, mostLines), Role::Note, Token::Ink2);
}

/// It stands at the foot of the row.
void ImportDelegate::paintLack(QPainter& painter, const QRect& rect, const QModelIndex& index) {
    const QRect along = alongRect(rect, index);
    if (along.isEmpty())
        return;
    const QStringList lines = lackLines(index, wordsWidth(rect.width(), index));
    const int height = lineHeight(Role::NoteStrong);
    int y = along.top() - static_cast<int>(lines.size()) * height;
    const int side = markSide();
    paintIcon(painter, QRect(rect.left() + edge, y + (height - side) / 2, side, side), u"oct",
              color(Token::Ink));
    QFont font = roleFont(Role::NoteStrong);
    painter.setFont(font);
    painter.setPen(color(Token::Ink));
    for (const QString& words : lines) {
        painter.drawText(QRect(along.left(), y, rect.right() - along.left(), height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        y += height;
    }
    font.setUnderline(true);
    painter.setFont(font);
    painter.setPen(color(Token::Accent));
    painter.drawText(along, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     index.data(ImportModel::AlongRole).toString());
}

void ImportDelegate::paintChoice(QPainter& painter, const QRect& rect, const QModelIndex& index) {
    if (rect.isEmpty())
        return;
    const bool heading = index.data(ImportModel::HeadingRole).toBool();
    const bool active = !heading && index.data(ImportModel::ActiveRole).toBool();
    const QColor ink = color(active ? Token::AccentInk : Token::Ink2);
    paintRound(painter, rect, rect.height() / 2.0, color(active ? Token::Soft : Token::Surface),
               color(active ? Token::Soft : Token::Line2), theme().lineWidth());
    painter.setFont(roleFont(Role::NoteStrong));
    painter.setPen(ink);
    painter.drawText(rect.adjusted(pillPadding, 0, -pillPadding, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data(ImportModel::ChoiceRole).toString());
    const int side = markSide();
    paintIcon(painter,
              QRect(rect.right() - pillPadding - side + 1, rect.center().y() - side / 2 + 2, side, side),
              u"down", ink);
}

} // namespace patella::ui

#include "ui/library/exercise_card_delegate.h"

#include "ui/library/exercise_grid.h"
#include "ui/library/exercise_list_model.h"
#include "ui/library/exercise_look.h"
#include "ui/library/widths.h"
#include "ui/text/words.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/kneecap.h"
#include "ui/widgets/load_meter.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace patella::ui {

namespace {

constexpr qreal radius = 16;
constexpr int padding = 14;
constexpr int nameLines = 2;

/// Letters of the name that stand in its first line.
qsizetype firstLine(const QString& name, const QFont& font, int width) {
    QTextLayout layout(name, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.textLength();
}

/// In the role if it fits, else one size smaller, else elided.
void drawLine(QPainter& painter, const QRect& rect, const QString& line, Role role, Role smaller) {
    painter.setFont(roleFont(role));
    if (painter.fontMetrics().horizontalAdvance(line) > rect.width())
        painter.setFont(roleFont(smaller));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(line, Qt::ElideRight, rect.width()));
}

} // namespace

struct ExerciseCardDelegate::Parts {
    QRectF card;
    QRectF picture;
    QRect name;
    QRect second;
};

int ExerciseCardDelegate::leastWidth() const { return widthOf(212); }

QSize ExerciseCardDelegate::setCellWidth(int width) {
    const int card = width - ExerciseGrid::gap;
    const int picture = qMin(card * 132 / 224, 168);
    const int words = 12 + nameLines * lineHeight(Role::BodyStrong) + 2 + lineHeight(Role::Note) + 12;
    m_cell = {width, picture + words + ExerciseGrid::gap};
    return m_cell;
}

QSize ExerciseCardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return m_cell; }

ExerciseCardDelegate::Parts ExerciseCardDelegate::partsOf(const QRect& cell) const {
    const int half = ExerciseGrid::gap / 2;
    const QRect card = cell.adjusted(half, half, -half, -half);
    const int line = lineHeight(Role::BodyStrong);
    const int words = 12 + nameLines * line + 2 + lineHeight(Role::Note) + 12;
    QRect rest = card;
    rest.setTop(card.bottom() + 1 - words);
    const QRect name(rest.left() + padding, rest.top() + 12, rest.width() - 2 * padding, nameLines * line);
    const QRect second(name.left(), name.bottom() + 3, name.width(), lineHeight(Role::Note));
    return {card, QRectF(card.left(), card.top(), card.width(), card.height() - words), name, second};
}

void ExerciseCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const auto* model = qobject_cast<const ExerciseListModel*>(index.model());
    const Exercise* exercise = model ? model->at(index) : nullptr;
    if (!exercise)
        return;
    painter->save();
    paintExercise(*painter, option, *exercise);
    painter->restore();
}

void ExerciseCardDelegate::paintExercise(QPainter& painter, const QStyleOptionViewItem& option,
                                         const Exercise& exercise) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const Parts parts = partsOf(option.rect);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    paintRound(painter, parts.card, radius, color(Token::Surface));
    paintPicture(painter, parts, exercise, chosen);
    paintWords(painter, parts, exercise);
    const Token edge = chosen ? Token::Accent : hovered ? Token::Line2 : Token::Line;
    paintRound(painter, parts.card, radius, {}, color(edge), chosen ? 2.0 : theme().lineWidth());
    if (option.state.testFlag(QStyle::State_HasFocus) && FocusRing::keyboardInUse())
        paintRound(painter, parts.card.adjusted(-4, -4, 4, 4), radius + 4, {}, color(Token::Accent), 2.0);
}

void ExerciseCardDelegate::paintPicture(QPainter& painter, const Parts& parts, const Exercise& exercise,
                                        bool chosen) const {
    QPainterPath card;
    card.addRoundedRect(parts.card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.save();
    painter.setClipPath(card);
    if (!theme().isHighContrast())
        painter.fillRect(parts.picture, color(chosen ? Token::Soft : Token::FigureBg));
    painter.restore();
    painter.setPen(QPen(color(Token::Line), theme().lineWidth()));
    painter.drawLine(parts.picture.bottomLeft(), parts.picture.bottomRight());
    if (figureBook().shows(text(exercise.id.value))) {
        const QColor ground = color(chosen ? Token::Soft : Token::FigureBg);
        const QRectF room = parts.picture.adjusted(10, 8, -10, -4);
        const QPixmap figure = figureBook().thumbnail(text(exercise.id.value), room.size().toSize(),
                                                      painter.device()->devicePixelRatioF(), ground);
        if (!figure.isNull())
            painter.drawPixmap(room.topLeft(), figure);
        return;
    }
    const Token ink = exercise.playable() ? Token::Accent : Token::Ink;
    const KneecapStage::Look look{chosen ? Token::Surface : Token::Soft, ink, Token::Ink2};
    KneecapStage::paint(painter, parts.picture.adjusted(10, 10, -10, -10), kindIcon(exercise.kind),
                        Words::name(exercise.position), {}, look);
}

void ExerciseCardDelegate::paintWords(QPainter& painter, const Parts& parts, const Exercise& exercise) const {
    const QString name = text(exercise.name);
    const QFont font = roleFont(Role::BodyStrong);
    const int line = lineHeight(Role::BodyStrong);
    const qsizetype first = firstLine(name, font, parts.name.width());
    const int shift = first == name.size() ? line / 2 : 0; // one line and its neighbour stand in the middle
    const QRect top(parts.name.left(), parts.name.top() + shift, parts.name.width(), line);
    painter.setPen(color(Token::Ink));
    painter.setFont(font);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, name.left(first).trimmed());
    drawLine(painter, top.translated(0, line), name.mid(first).trimmed(), Role::BodyStrong, Role::BodyStrong);
    const QRect second = parts.second.translated(0, -shift);
    const qreal size = qMin<qreal>(second.height() * 0.62, 16);
    const int meter = static_cast<int>(size * 3);
    LoadMeter::paint(painter, QRectF(second.right() - meter, second.center().y() - size / 2 + 1, meter, size),
                     loadLevel(exercise.kneeLoad), color(Token::Ink2));
    QRect words = second.adjusted(0, 0, -meter - 6, 0);
    if (!exercise.playable()) {
        const int mark = iconSide(16);
        paintIcon(painter, QRectF(words.left(), words.center().y() - mark / 2.0 + 0.5, mark, mark), u"oct",
                  color(Token::Ink));
        words.adjust(mark + 6, 0, 0, 0);
    }
    painter.setPen(color(exercise.playable() ? Token::Ink2 : Token::Ink));
    drawLine(painter, words, ExerciseListModel::secondLine(exercise),
             exercise.playable() ? Role::Note : Role::NoteStrong,
             exercise.playable() ? Role::Hint : Role::HintStrong);
}

} // namespace patella::ui

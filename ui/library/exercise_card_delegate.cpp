#include "ui/library/exercise_card_delegate.h"

#include "ui/library/exercise_grid.h"
#include "ui/library/exercise_list_model.h"
#include "ui/library/exercise_look.h"
#include "ui/text/words.h"
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

/// At most two lines; the second ends in an ellipsis when the words need more.
void drawName(QPainter& painter, const QRect& rect, const QString& name, int line) {
    QTextLayout layout(name, painter.font());
    layout.beginLayout();
    const QTextLine first = layout.createLine();
    QTextLine(first).setLineWidth(rect.width());
    layout.endLayout();
    const auto length = first.textLength();
    const QRect top(rect.left(), rect.top(), rect.width(), line);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, name.left(length).trimmed());
    const QString rest =
        painter.fontMetrics().elidedText(name.mid(length).trimmed(), Qt::ElideRight, rect.width());
    painter.drawText(top.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter, rest);
}

/// "Leave out for now" with its octagon, in the picture's corner.
void paintLeaveOut(QPainter& painter, const QRectF& picture) {
    painter.setFont(roleFont(Role::HintStrong));
    const QString words = Words::name(ExerciseKind::Avoid);
    const qreal height = grown(24, Role::HintStrong);
    const qreal mark = iconSide(16);
    const qreal width =
        qMin(picture.width() - 20, 8 + mark + 6 + painter.fontMetrics().horizontalAdvance(words) + 11);
    const QRectF pill(picture.left() + 10, picture.top() + 10, width, height);
    paintRound(painter, pill, height / 2, color(Token::Surface), color(Token::Ink2), theme().lineWidth());
    paintIcon(painter, QRectF(pill.left() + 8, pill.center().y() - mark / 2, mark, mark), u"oct",
              color(Token::Ink));
    painter.setPen(color(Token::Ink));
    const QRectF box = pill.adjusted(8 + mark + 6, 0, -8, 0);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(box.width())));
}

} // namespace

struct ExerciseCardDelegate::Parts {
    QRectF card;
    QRectF picture;
    QRect name;
    QRect second;
};

int ExerciseCardDelegate::leastWidth() const { return grown(200, Role::Body); }

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
    painter->setRenderHint(QPainter::Antialiasing);
    const Parts parts = partsOf(option.rect);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    paintRound(*painter, parts.card, radius, color(Token::Surface));
    paintPicture(*painter, parts, *exercise, chosen);
    paintWords(*painter, parts, *exercise);
    const Token edge = chosen ? Token::Accent : hovered ? Token::Line2 : Token::Line;
    paintRound(*painter, parts.card, radius, {}, color(edge), chosen ? 2.0 : theme().lineWidth());
    if (option.state.testFlag(QStyle::State_HasFocus) && FocusRing::keyboardInUse())
        paintRound(*painter, parts.card.adjusted(-4, -4, 4, 4), radius + 4, {}, color(Token::Accent), 2.0);
    painter->restore();
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
    const KneecapStage::Look look{chosen ? Token::Surface : Token::Soft, Token::Accent, Token::Ink2};
    KneecapStage::paint(painter, parts.picture.adjusted(10, 10, -10, -10), kindIcon(exercise.kind),
                        Words::name(exercise.position), {}, look);
    if (!exercise.playable())
        paintLeaveOut(painter, parts.picture);
}

void ExerciseCardDelegate::paintWords(QPainter& painter, const Parts& parts, const Exercise& exercise) const {
    painter.setFont(roleFont(Role::BodyStrong));
    painter.setPen(color(Token::Ink));
    drawName(painter, parts.name, text(exercise.name), lineHeight(Role::BodyStrong));
    const qreal meter = qMin<qreal>(parts.second.height() * 0.62, 16);
    const QRectF box(0, parts.second.center().y() - meter / 2 + 1, parts.second.width(), meter);
    painter.save();
    painter.setOpacity(0); // to learn how wide it is
    const qreal width = LoadMeter::paint(painter, box, loadLevel(exercise.kneeLoad), color(Token::Ink2));
    painter.restore();
    LoadMeter::paint(painter, box.translated(parts.second.right() - width, 0), loadLevel(exercise.kneeLoad),
                     color(Token::Ink2));
    painter.setFont(roleFont(Role::Note));
    painter.setPen(color(Token::Ink2));
    const QRect words = parts.second.adjusted(0, 0, -static_cast<int>(width) - 10, 0);
    const QString line = ExerciseListModel::secondLine(exercise);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(line, Qt::ElideRight, words.width()));
}

} // namespace patella::ui

#include "ui/routine/dose_row_delegate.h"

#include "ui/routine/phase_model.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/kneecap.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/type.h"

#include <QAbstractItemView>
#include <QPainter>

namespace patella::ui {

namespace {

const BuilderRow* rowAt(const QModelIndex& index) {
    const auto* model = qobject_cast<const PhaseModel*>(index.model());
    return model && index.isValid() ? &model->row(index.row()) : nullptr;
}

void drawText(QPainter& painter, const QRect& rect, Role role, Token ink, const QString& text, int flags) {
    painter.setFont(roleFont(role));
    painter.setPen(color(ink));
    painter.drawText(rect, flags | Qt::TextWordWrap, text);
}

QString dashed(const QString& text) { return text.isEmpty() ? QStringLiteral("–") : text; }

} // namespace

QString kindIcon(ExerciseKind kind) {
    switch (kind) {
    case ExerciseKind::WarmUp:
        return QStringLiteral("sunrise");
    case ExerciseKind::Stretch:
        return QStringLiteral("mat");
    case ExerciseKind::Mobilization:
        return QStringLiteral("repeat");
    case ExerciseKind::Strengthening:
        return QStringLiteral("kit");
    case ExerciseKind::FoamRolling:
        return QStringLiteral("layers");
    case ExerciseKind::Breathing:
        return QStringLiteral("breath");
    case ExerciseKind::Cardio:
        return QStringLiteral("runs");
    case ExerciseKind::Avoid:
        return QStringLiteral("oct");
    }
    return {};
}

void paintExercisePicture(QPainter& painter, const QRect& rect, const QString& exercise, ExerciseKind kind) {
    const QColor ground = color(Token::FigureBg);
    paintRound(painter, rect, 8, ground);
    if (figureBook().shows(exercise)) {
        const QRect room = rect.adjusted(2, 2, -2, -2);
        const QPixmap figure =
            figureBook().thumbnail(exercise, room.size(), painter.device()->devicePixelRatioF(), ground);
        if (!figure.isNull())
            painter.drawPixmap(room.topLeft(), figure);
        return;
    }
    const KneecapStage::Look look{Token::Surface, Token::Accent, Token::Ink2};
    KneecapStage::paint(painter, QRectF(rect).adjusted(3, 3, -3, -3), kindIcon(kind), {}, {}, look);
}

QSize DoseRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const BuilderRow* row = rowAt(index);
    return {m_columns.width(),
            row ? m_columns.heightFor(*row) + index.data(PhaseModel::RoomBelowRole).toInt() : 0};
}

void DoseRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const BuilderRow* found = rowAt(index);
    if (!found)
        return;
    const BuilderRow& row = *found;
    const QPoint origin = option.rect.topLeft();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, row);
    const bool edited = index.row() == m_edited;
    const bool group = row.kind == BuilderRow::Kind::Group;
    if (!group) {
        const QRect handle = m_columns.handle(row).translated(origin);
        if (!m_readOnly && !row.grouped)
            paintIcon(*painter, handle.adjusted(5, 5, -5, -5), u"drag", color(Token::Ink3));
        paintExercisePicture(*painter, m_columns.picture(row).translated(origin), row.exercise,
                             row.exerciseKind);
    }
    drawText(*painter, m_columns.name(row).translated(origin), group ? Role::NoteStrong : Role::BodyMedium,
             row.known ? (group ? Token::Ink2 : Token::Ink) : Token::Ink3, row.name,
             Qt::AlignLeft | Qt::AlignVCenter);
    if (!group)
        paintDose(*painter, origin, row, edited ? m_editedCells : 0);
    painter->setFont(roleFont(row.grouped || group ? Role::Body : Role::BodyStrong));
    painter->setPen(color(row.grouped ? Token::Ink2 : Token::Ink));
    drawTabular(*painter, m_columns.time(row).translated(origin), Qt::AlignRight | Qt::AlignVCenter,
                row.time);
    if (!m_readOnly && !edited)
        paintIcon(*painter, m_columns.menu(row).translated(origin).adjusted(7, 7, -7, -7), u"more",
                  color(Token::Ink2));
    paintCoach(*painter, origin, row);
    paintHints(*painter, origin, row);
    painter->restore();
}

void DoseRowDelegate::paintCoach(QPainter& painter, const QPoint& origin, const BuilderRow& row) const {
    if (row.coach.isEmpty())
        return;
    const QRect place = m_columns.coach(row).translated(origin);
    paintRound(painter, place, place.height() / 2.0, color(Token::Soft));
    const int inset = place.height() / 5;
    paintIcon(painter, place.adjusted(inset, inset, -inset, -inset), u"trend", color(Token::AccentInk));
}

void DoseRowDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                  const BuilderRow& row) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current =
        view && view->currentIndex().isValid() && option.rect == view->visualRect(view->currentIndex());
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, color(Token::Softer));
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), color(Token::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, mixed(color(Token::Surface), color(Token::Well), 0.5));
    }
    if (row.grouped) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Line));
        painter.drawRect(QRect(m_columns.picture(row).left() - 13 + option.rect.left(), option.rect.top() + 2,
                               2, option.rect.height() - 4));
    }
    if (current && view->hasFocus() && FocusRing::keyboardInUse()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(4, 2, -4, -2), 8, 8);
    }
}

void DoseRowDelegate::paintDose(QPainter& painter, const QPoint& origin, const BuilderRow& row,
                                unsigned without) const {
    if (!row.known || row.sets.isEmpty())
        return;
    const bool stacked = m_columns.stacked();
    const auto words = [&](DoseColumns::Cell cell, const QString& text) {
        if (!(without & 1U << cell) && !(stacked && text.isEmpty()))
            drawText(painter, m_columns.cell(cell, row).translated(origin), Role::Body,
                     text.isEmpty() ? Token::Ink3 : Token::Ink, dashed(text),
                     Qt::AlignLeft | Qt::AlignVCenter);
    };
    if (!(without & 1U << DoseColumns::Sides))
        paintSides(painter, m_columns.cell(DoseColumns::Sides, row).translated(origin), row);
    words(DoseColumns::Sets, row.sets);
    words(DoseColumns::Amount, row.amount);
    words(DoseColumns::Tempo, row.tempo);
    words(DoseColumns::Rest, !stacked      ? row.rest
                             : row.mayRest ? BuilderRows::restWords(row.rest)
                                           : QString());
}

void DoseRowDelegate::paintSides(QPainter& painter, const QRect& rect, const BuilderRow& row) const {
    if (!row.oneSided) {
        painter.setFont(roleFont(Role::Note));
        painter.setPen(color(Token::Ink2));
        const QString text = painter.fontMetrics().elidedText(row.sidesText, Qt::ElideRight, rect.width());
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
        return;
    }
    const int side = std::min(20, rect.height());
    const int top = rect.center().y() - side / 2;
    paintKneeBadge(painter, QRectF(rect.left(), top, side, side), Side::Left,
                   row.sides == SideChoice::RightOnly ? 0.0 : 1.0);
    paintKneeBadge(painter, QRectF(rect.left() + side + 4, top, side, side), Side::Right,
                   row.sides == SideChoice::LeftOnly ? 0.0 : 1.0);
}

void DoseRowDelegate::paintHints(QPainter& painter, const QPoint& origin, const BuilderRow& row) const {
    QRect place = m_columns.hints(row).translated(origin);
    painter.setFont(roleFont(Role::Note));
    painter.setPen(color(Token::Ink2));
    for (const QString& hint : row.hints) {
        place.setHeight(4000);
        const QRect used = painter.boundingRect(place, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, hint);
        painter.drawText(place, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, hint);
        place.moveTop(place.top() + std::max(used.height(), lineHeight(Role::Note)));
    }
}

} // namespace patella::ui

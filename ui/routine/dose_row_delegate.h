#pragma once
#include "ui/routine/dose_columns.h"

#include <QStyledItemDelegate>

namespace patella::ui {

/// Paints an exercise's row: plain text at rest. Of the row under edit it leaves out what the editor shows.
class DoseRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColumns(const DoseColumns& columns) { m_columns = columns; }
    [[nodiscard]] const DoseColumns& columns() const { return m_columns; }
    /// `cells` are the ones that the editor shows itself: bit n for DoseColumns::Cell n.
    void setEdited(int row, unsigned cells) {
        m_edited = row;
        m_editedCells = cells;
    }
    [[nodiscard]] int editedRow() const { return m_edited; }
    [[nodiscard]] unsigned editedCells() const { return m_editedCells; }
    void setReadOnly(bool on) { m_readOnly = on; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const BuilderRow& row) const;
    void paintDose(QPainter& painter, const QPoint& origin, const BuilderRow& row, unsigned without) const;
    void paintSides(QPainter& painter, const QRect& rect, const BuilderRow& row) const;
    void paintCoach(QPainter& painter, const QPoint& origin, const BuilderRow& row) const;
    void paintHints(QPainter& painter, const QPoint& origin, const BuilderRow& row) const;

    DoseColumns m_columns;
    int m_edited = -1;
    unsigned m_editedCells = 0;
    bool m_readOnly = false;
};

/// Small picture of the exercise of this id: its figure, or the kneecap stage with its kind.
void paintExercisePicture(QPainter& painter, const QRect& rect, const QString& exercise, ExerciseKind kind);
QString kindIcon(ExerciseKind kind);

} // namespace patella::ui

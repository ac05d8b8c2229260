#pragma once
#include <QStyledItemDelegate>

namespace patella {
struct Exercise;
}

namespace patella::ui {

/// Paints an exercise as a card: the picture's place, name, kind and muscle, load on the knee.
class ExerciseCardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Narrowest card on which the words stand well, at the present font.
    [[nodiscard]] int leastWidth() const;
    /// Sets the width of a cell (card and gap) and tells its size.
    QSize setCellWidth(int width);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// One that is in no model.
    void paintExercise(QPainter& painter, const QStyleOptionViewItem& option, const Exercise& exercise) const;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Parts; // the rectangles of a card
    [[nodiscard]] Parts partsOf(const QRect& cell) const;
    void paintPicture(QPainter& painter, const Parts& parts, const Exercise& exercise, bool chosen) const;
    void paintWords(QPainter& painter, const Parts& parts, const Exercise& exercise) const;

    QSize m_cell{240, 232};
};

} // namespace patella::ui

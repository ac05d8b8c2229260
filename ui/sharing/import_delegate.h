#pragma once
#include <QHash>
#include <QStyledItemDelegate>

namespace patella::ui {

/// Paints a row of an import: name and kind, what there is to say of it in up to four lines, what it lacks
/// with the words that mend it, its choice at the right.
class ImportDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the choice stands in a row of this rectangle; empty where there is none.
    [[nodiscard]] static QRect choiceRect(const QRect& row, const QModelIndex& index);
    /// Where the words stand that take along what it lacks; empty where it lacks nothing.
    [[nodiscard]] static QRect alongRect(const QRect& row, const QModelIndex& index);

private:
    /// Lines of a paragraph; most rows say what others say, and thousands are laid out at once.
    [[nodiscard]] int linesIn(const QString& paragraph, int width) const;

    mutable QHash<QString, int> m_lines; ///< at the width and the font of the last layout
    mutable int m_width = 0;
    mutable double m_scale = 0;
    static void paintHeading(QPainter& painter, const QRect& rect, const QModelIndex& index);
    static void paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index);
    static void paintLack(QPainter& painter, const QRect& rect, const QModelIndex& index);
    static void paintChoice(QPainter& painter, const QRect& rect, const QModelIndex& index);
};

} // namespace patella::ui

#pragma once
#include <QStyledItemDelegate>

namespace patella {
struct SessionSummary;
}

namespace patella::ui {

/// Paints a row of the history: the done mark, name, day and minutes, the highest rating of each knee.
class SessionListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QRectF& rect, const QString& text) const;
    void paintSession(QPainter& painter, const QRectF& rect, const QModelIndex& index,
                      const SessionSummary& summary) const;
    void paintNote(QPainter& painter, const QRectF& rect, const QString& words, const QString& day) const;
};

} // namespace patella::ui

#pragma once
#include "ui/sharing/row_list.h"

#include <QStyledItemDelegate>

namespace patella::ui {

class ShareModel;

/// Paints a box to tick and a name; a heading in bold.
class ShareDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// What can be shared: Space or a click ticks, on a heading its whole group.
class ShareList : public RowList {
    Q_OBJECT

public:
    explicit ShareList(ShareModel* model, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    ShareModel* m_model;
};

} // namespace patella::ui

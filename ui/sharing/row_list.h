#pragma once
#include <QListView>

namespace patella::ui {

/// A list of rows on the sheet's own ground: painted by its delegate, one is current, nothing is edited in
/// it.
class RowList : public QListView {
    Q_OBJECT

public:
    RowList(QAbstractItemModel* model, QAbstractItemDelegate* delegate, QWidget* parent = nullptr);
    [[nodiscard]] int contentHeight(int most) const; ///< of all rows, at most `most`
};

} // namespace patella::ui

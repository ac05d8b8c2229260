#include "ui/sharing/row_list.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace patella::ui {

RowList::RowList(QAbstractItemModel* model, QAbstractItemDelegate* delegate, QWidget* parent)
    : QListView(parent) {
    setModel(model);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"));
    FocusRing::leaveAlone(this);
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&theme(), &Theme::fontChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

int RowList::contentHeight(int most) const {
    int height = 0;
    for (int row = 0; row < model()->rowCount() && height < most; ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height();
    return std::min(height, most);
}

} // namespace patella::ui

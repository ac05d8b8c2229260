#pragma once
#include <QLayout>
#include <QWidget>

namespace patella::ui {

/// Takes everything out of a layout. Widgets go when the events are done: one may be the one who asked.
inline void emptied(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (item->layout()) {
            emptied(item->layout());
        }
        delete item;
    }
}

} // namespace patella::ui

#pragma once
#include "ui/routine/item_menu.h"

namespace patella::ui {

/// The menu of several selected rows: what makes sense for all of them.
QMenu* makeSelectionMenu(QWidget* parent, int count, const ItemActions& actions);

/// Copy, cut and paste, as in the menu of one row.
void addClipboardParts(QMenu& menu, const ItemActions& actions);

} // namespace patella::ui

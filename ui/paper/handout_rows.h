#pragma once
#include "ui/paper/handout_layout.h"

#include <optional>
#include <vector>

namespace patella::ui {

/// What is laid below one another: an exercise, a heading, a remark. Its parts lie at the origin.
struct HandoutRow {
    HandoutPage parts;
    double height = 0;
    double before = 0; ///< space above, not at the top of a page
    bool staysWithNext = false;
    QString phase; ///< that goes on when a page begins with the row; empty for its own heading
};

/// The rows of a sheet in their order, for a column of this width.
std::vector<HandoutRow> rowsOf(const HandoutSheet& sheet, const HandoutOptions& options, double width);
HandoutRow headingRow(const QString& title, const QString& rounds, double width);

/// Adds `part` to `page`, moved by `by`.
void addParts(HandoutPage& page, const HandoutPage& part, QPointF by);

} // namespace patella::ui

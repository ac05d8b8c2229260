#include "src/routine/import_view.h"

#include <algorithm>

namespace patella {

std::size_t ImportView::count(ImportState state) const {
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [&](const ImportRow& row) { return row.state == state; }));
}

std::size_t ImportView::chosen() const {
    return static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [](const ImportRow& row) { return row.choice != ImportChoice::Skip; }));
}

void ImportView::chooseForAll(ImportState state, ImportChoice choice) {
    for (ImportRow& row : rows)
        if (row.state == state)
            choose(row, choice);
}

bool choose(ImportRow& row, ImportChoice choice) {
    if (std::find(row.choices.begin(), row.choices.end(), choice) == row.choices.end())
        return false;
    row.choice = choice;
    return true;
}

} // namespace patella

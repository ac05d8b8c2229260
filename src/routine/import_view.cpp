#include "src/routine/import_view.h"

#include <algorithm>
#include <map>

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

std::vector<std::vector<std::size_t>> ImportView::lacking() const {
    std::map<std::string_view, std::size_t> leftOut;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].kind == ImportKind::Exercise && rows[i].choice == ImportChoice::Skip)
            leftOut.emplace(rows[i].id, i);
    std::vector<std::vector<std::size_t>> lacking(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].choice != ImportChoice::Skip)
            for (const std::string& id : rows[i].needs)
                if (const auto found = leftOut.find(id); found != leftOut.end())
                    lacking[i].push_back(found->second);
    return lacking;
}

void ImportView::takeAlong(std::size_t at) {
    const std::vector<std::size_t> left = lacking()[at];
    for (const std::size_t each : left)
        choose(rows[each], ImportChoice::Add);
}

bool choose(ImportRow& row, ImportChoice choice) {
    if (std::find(row.choices.begin(), row.choices.end(), choice) == row.choices.end())
        return false;
    row.choice = choice;
    return true;
}

} // namespace patella

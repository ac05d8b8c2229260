// Which entries of a phase are selected.
#include "ui/routine/phase_list.h"

#include <set>

namespace patella::ui {

std::vector<std::size_t> PhaseList::selectedEntries() const {
    std::set<std::size_t> entries;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        entries.insert(m_model->row(index.row()).at.entry);
    return {entries.begin(), entries.end()};
}

void PhaseList::selectEntries(std::size_t first, std::size_t count) {
    QItemSelection all;
    QModelIndex current;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const std::size_t entry = m_model->row(i).at.entry;
        if (entry < first || entry >= first + count)
            continue;
        const QModelIndex index = m_model->index(i);
        current = current.isValid() ? current : index;
        all.select(index, index);
    }
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

bool PhaseList::isOneOfSeveral(const QModelIndex& index) const {
    return index.isValid() && selectionModel()->isSelected(index) &&
           selectionModel()->selectedIndexes().size() > 1;
}

void PhaseList::selectOnly(const QModelIndex& index) {
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void PhaseList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QListView::selectionChanged(selected, deselected);
    viewport()->update();
    Q_EMIT entriesSelected(static_cast<int>(selectedEntries().size()));
}

} // namespace patella::ui

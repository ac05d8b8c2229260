// Which rows of a phase are selected, and what the user does to that.
#include "ui/routine/phase_list.h"

#include <QKeyEvent>

#include <algorithm>
#include <set>

namespace patella::ui {

std::vector<std::size_t> PhaseList::selectedEntries() const {
    std::set<std::size_t> entries;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        entries.insert(m_model->row(index.row()).at.entry);
    return {entries.begin(), entries.end()};
}

void PhaseList::selectEntries(const std::vector<std::size_t>& entries) {
    QItemSelection all;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (std::find(entries.begin(), entries.end(), m_model->row(i).at.entry) != entries.end())
            all.select(m_model->index(i), m_model->index(i));
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

bool PhaseList::isOneOfSeveral(const QModelIndex& index) const {
    return m_amongSeveral && index.isValid() && selectionModel()->isSelected(index);
}

bool PhaseList::selectByKey(const QKeyEvent& event) {
    const Qt::KeyboardModifiers keys = event.modifiers() & ~Qt::KeypadModifier;
    const int step = event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
    if (event.matches(QKeySequence::SelectAll))
        Q_EMIT selectAsked(SelectBy::All, 0);
    else if (step != 0 && keys == Qt::ShiftModifier)
        Q_EMIT selectAsked(SelectBy::Step, step);
    else if (step != 0 && keys == Qt::ControlModifier)
        Q_EMIT selectAsked(SelectBy::Go, step);
    else if (event.key() == Qt::Key_Space && keys == Qt::ControlModifier)
        Q_EMIT selectAsked(SelectBy::Toggle, currentIndex().row());
    else if (event.key() == Qt::Key_Escape && keys == Qt::NoModifier && m_amongSeveral)
        Q_EMIT selectAsked(SelectBy::One, 0);
    else
        return false;
    return true;
}

void PhaseList::selectOnly(const QModelIndex& index) {
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void PhaseList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QListView::selectionChanged(selected, deselected);
    viewport()->update();
    Q_EMIT selectionEdited();
}

} // namespace patella::ui

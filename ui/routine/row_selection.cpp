#include "ui/routine/row_selection.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace patella::ui {

namespace {

void selectRow(PhaseList* list, int row, bool on) {
    list->selectionModel()->select(list->phaseModel().index(row),
                                   on ? QItemSelectionModel::Select : QItemSelectionModel::Deselect);
}

} // namespace

void RowSelection::add(PhaseKind phase, PhaseList* list) {
    m_lists[phase] = list;
    m_order.push_back(phase);
    connect(list, &PhaseList::selectAsked, this,
            [this, list](SelectBy how, int value) { act(list, how, value); });
}

std::vector<EntryRef> RowSelection::entries() const {
    std::vector<EntryRef> all;
    for (const PhaseKind phase : m_order)
        for (const std::size_t entry : m_lists.at(phase)->selectedEntries())
            all.push_back({phase, entry});
    return all;
}

std::vector<RowSelection::Place> RowSelection::places() const {
    std::vector<Place> all;
    for (const PhaseKind phase : m_order)
        for (int row = 0; row < m_lists.at(phase)->phaseModel().rowCount(); ++row)
            all.push_back({m_lists.at(phase), row});
    return all;
}

std::vector<RowSelection::Place> RowSelection::selected() const {
    std::vector<Place> all = places();
    std::erase_if(all, [](const Place& place) {
        return !place.list->selectionModel()->isSelected(place.list->phaseModel().index(place.row));
    });
    return all;
}

RowSelection::Place RowSelection::stepped(const Place& from, int step) const {
    const std::vector<Place> all = places();
    auto found = std::find(all.begin(), all.end(), from);
    if (found == all.end()) // none is current in that list: counted from before its first row
        found = std::find(all.begin(), all.end(), Place{from.list, 0}), step -= 1;
    const auto at = found - all.begin() + step;
    const auto last = static_cast<std::ptrdiff_t>(all.size()) - 1;
    return last < 0 ? from : all[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, last))];
}

void RowSelection::act(PhaseList* list, SelectBy how, int value) {
    const QScopedValueRollback<bool> extending(m_extending, true);
    const Place current{list, list->currentIndex().row()};
    switch (how) {
    case SelectBy::Range:
        selectTo({list, value});
        break;
    case SelectBy::Step:
        selectTo(stepped(current, value));
        break;
    case SelectBy::Go:
        makeCurrent(stepped(current, value));
        break;
    case SelectBy::Toggle:
        toggle({list, value});
        break;
    case SelectBy::All:
        selectAllFrom(list);
        break;
    case SelectBy::One:
        list->selectOnly(list->currentIndex());
        keepOnly(list);
        break;
    }
    tellLists();
    if (how != SelectBy::Go)
        Q_EMIT changed();
}

void RowSelection::selectTo(const Place& head) {
    const std::vector<Place> all = places();
    auto from = std::find(all.begin(), all.end(), m_anchor);
    auto to = std::find(all.begin(), all.end(), head);
    if (from == all.end())
        from = to;
    if (from > to)
        std::swap(from, to);
    makeCurrent(head);
    for (auto place = all.begin(); place != all.end(); ++place)
        selectRow(place->list, place->row, place >= from && place <= to);
}

/// Where a row is let go that was current, one that is still selected becomes it.
void RowSelection::toggle(const Place& place) {
    const bool was = place.list->selectionModel()->isSelected(place.list->phaseModel().index(place.row));
    if (was && selected().size() < 2)
        return;
    selectRow(place.list, place.row, !was);
    m_anchor = was ? selected().back() : place;
    makeCurrent(m_anchor);
}

/// The phase; once that is selected, the whole routine.
void RowSelection::selectAllFrom(PhaseList* list) {
    const std::vector<Place> had = selected();
    const auto here =
        std::count_if(had.begin(), had.end(), [list](const Place& p) { return p.list == list; });
    const bool whole = here == list->phaseModel().rowCount();
    for (const Place& place : places())
        selectRow(place.list, place.row, whole || place.list == list);
}

void RowSelection::select(const std::vector<EntryRef>& entries) {
    const QScopedValueRollback<bool> extending(m_extending, true);
    for (const auto& [phase, list] : m_lists) {
        std::vector<std::size_t> mine;
        for (const EntryRef& ref : entries)
            if (ref.phase == phase)
                mine.push_back(ref.entry);
        list->selectEntries(mine);
    }
    const std::vector<Place> all = selected();
    if (!all.empty()) {
        m_anchor = all.front();
        makeCurrent(all.front());
    }
    tellLists();
}

void RowSelection::keepOnly(PhaseList* list) {
    for (const auto& [phase, other] : m_lists)
        if (other != list)
            other->clearCurrent();
    m_anchor = {list, list->currentIndex().row()};
    tellLists();
}

void RowSelection::makeCurrent(const Place& place) {
    place.list->selectionModel()->setCurrentIndex(place.list->phaseModel().index(place.row),
                                                  QItemSelectionModel::NoUpdate);
    for (const auto& [phase, other] : m_lists)
        if (other != place.list)
            other->dropCurrent();
    const bool inLists =
        std::any_of(m_lists.begin(), m_lists.end(), [](const auto& each) { return each.second->hasFocus(); });
    if (inLists)
        place.list->setFocus(Qt::OtherFocusReason);
}

void RowSelection::tellLists() {
    const bool several = selected().size() > 1;
    for (const auto& [phase, list] : m_lists)
        list->setAmongSeveral(several);
}

} // namespace patella::ui

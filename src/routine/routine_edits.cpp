// Edits of several entries at once.
#include "src/routine/routine_editor.h"

#include <algorithm>

namespace patella {

namespace {

std::ptrdiff_t offset(std::size_t index) { return static_cast<std::ptrdiff_t>(index); }

/// The items of an entry that can alternate with others; none of a choice.
std::vector<RoutineItem> alternating(const Entry& entry) {
    if (const auto* plain = std::get_if<RoutineItem>(&entry))
        return {*plain};
    const auto* superset = std::get_if<Superset>(&entry);
    return superset ? superset->items : std::vector<RoutineItem>{};
}

} // namespace

/// Whole entries that are there, each once, as they are read.
std::vector<EntryRef> RoutineEditor::sorted(const std::vector<EntryRef>& refs) const {
    std::vector<EntryRef> found;
    for (const PhaseBlock& block : m_routine.phases)
        for (std::size_t i = 0; i < block.entries.size(); ++i)
            if (std::any_of(refs.begin(), refs.end(),
                            [&](const EntryRef& ref) { return ref.phase == block.phase && ref.entry == i; }))
                found.push_back({block.phase, i});
    return found;
}

std::vector<Entry> RoutineEditor::entriesAt(const std::vector<EntryRef>& refs) const {
    std::vector<Entry> found;
    for (const EntryRef& ref : sorted(refs))
        found.push_back(m_routine.findBlock(ref.phase)->entries[ref.entry]);
    return found;
}

std::vector<Entry> RoutineEditor::takeOut(const std::vector<EntryRef>& refs) {
    std::vector<Entry> taken = entriesAt(refs);
    for (auto ref = refs.rbegin(); ref != refs.rend(); ++ref)
        entries(ref->phase).erase(entries(ref->phase).begin() + offset(ref->entry));
    return taken;
}

bool RoutineEditor::removeEntries(const std::vector<EntryRef>& refs) {
    const std::vector<EntryRef> all = sorted(refs);
    if (all.empty())
        return false;
    Routine before = m_routine;
    takeOut(all);
    return commit(EditKind::Remove, all.front(), std::move(before));
}

bool RoutineEditor::moveEntries(const std::vector<EntryRef>& refs, PhaseKind toPhase, std::size_t toIndex) {
    const std::vector<EntryRef> all = sorted(refs);
    const auto fromThere = static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [&](const EntryRef& ref) { return ref.phase == toPhase; }));
    const std::size_t staying = entries(toPhase).size() - fromThere;
    if (all.empty() || toIndex > staying || staying + all.size() > mostEntries)
        return false;
    Routine before = m_routine;
    std::vector<Entry> moved = takeOut(all);
    entries(toPhase).insert(entries(toPhase).begin() + offset(toIndex),
                            std::make_move_iterator(moved.begin()), std::make_move_iterator(moved.end()));
    return commit(EditKind::Move, {toPhase, toIndex}, std::move(before));
}

bool RoutineEditor::duplicateEntries(const std::vector<EntryRef>& refs) {
    const std::vector<EntryRef> all = sorted(refs);
    if (all.empty() || entries(all.back().phase).size() + all.size() > mostEntries)
        return false;
    Routine before = m_routine;
    const std::vector<Entry> copies = entriesAt(all);
    std::vector<Entry>& there = entries(all.back().phase);
    there.insert(there.begin() + offset(all.back().entry + 1), copies.begin(), copies.end());
    return commit(EditKind::Duplicate, all.front(), std::move(before));
}

bool RoutineEditor::paste(const Routine& from, const std::optional<EntryRef>& after) {
    if (after && !exists(*after))
        return false;
    Routine before = m_routine;
    std::size_t next = after ? after->entry + 1 : 0;
    bool any = false;
    for (const PhaseBlock& block : from.phases) {
        std::vector<Entry>& there = entries(after ? after->phase : block.phase);
        const std::size_t at = after ? next : there.size();
        if (there.size() + block.entries.size() > mostEntries) {
            m_routine = std::move(before);
            return false;
        }
        there.insert(there.begin() + offset(at), block.entries.begin(), block.entries.end());
        next += block.entries.size();
        any = any || !block.entries.empty();
    }
    return any && commit(EditKind::Paste, after.value_or(EntryRef{}), std::move(before));
}

bool RoutineEditor::alternate(const std::vector<EntryRef>& refs) {
    const std::vector<EntryRef> all = sorted(refs);
    const bool together =
        std::all_of(all.begin(), all.end(), [&](const EntryRef& ref) { return ref.phase == all[0].phase; });
    if (all.empty() || !together)
        return false;
    Superset superset;
    for (const Entry& entry : entriesAt(all)) {
        const std::vector<RoutineItem> items = alternating(entry);
        if (items.empty())
            return false;
        superset.items.insert(superset.items.end(), items.begin(), items.end());
        if (const auto* joined = std::get_if<Superset>(&entry); joined && superset.note.empty())
            superset.note = joined->note;
    }
    if (superset.items.size() < 2 || superset.items.size() > mostAlternating)
        return false;
    Routine before = m_routine;
    takeOut(all);
    entries(all[0].phase).insert(entries(all[0].phase).begin() + offset(all[0].entry), superset);
    return commit(EditKind::Alternate, all[0], std::move(before));
}

bool RoutineEditor::separate(const EntryRef& ref) {
    const auto* superset = exists(ref) ? std::get_if<Superset>(&entries(ref.phase)[ref.entry]) : nullptr;
    if (!superset || entries(ref.phase).size() - 1 + superset->items.size() > mostEntries)
        return false;
    Routine before = m_routine;
    const std::vector<RoutineItem> items = superset->items;
    std::vector<Entry>& all = entries(ref.phase);
    const auto place = all.erase(all.begin() + offset(ref.entry));
    all.insert(place, items.begin(), items.end());
    return commit(EditKind::Separate, {ref.phase, ref.entry}, std::move(before));
}

} // namespace patella

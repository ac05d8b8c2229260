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

bool within(const std::optional<WholeRange>& range, int lowest, int highest) {
    return !range || (range->lower() >= lowest && range->upper() <= highest);
}

bool withinLimits(const DosePatch& dose) {
    return within(dose.sets, 1, limits::sets) && within(dose.reps, 1, limits::reps) &&
           within(dose.holdSeconds, 1, limits::holdSeconds) &&
           within(dose.timedSeconds, 1, limits::timedSeconds) &&
           within(dose.restSeconds, 0, limits::restSeconds);
}

/// Entries of one phase, in order.
using OfPhase = std::vector<EntryRef>;

std::vector<OfPhase> byPhase(const std::vector<EntryRef>& sorted) {
    std::vector<OfPhase> phases;
    for (const EntryRef& ref : sorted) {
        if (phases.empty() || phases.back().front().phase != ref.phase)
            phases.emplace_back();
        phases.back().push_back(ref);
    }
    return phases;
}

void addPlaces(std::vector<EntryRef>& places, PhaseKind phase, std::size_t from, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        places.push_back({phase, from + i});
}

} // namespace

std::vector<EntryRef> itemRefs(const Routine& routine, const std::vector<EntryRef>& entries) {
    std::vector<EntryRef> items;
    for (const EntryRef& ref : entries) {
        const PhaseBlock* block = routine.findBlock(ref.phase);
        if (!block || ref.entry >= block->entries.size())
            continue;
        for (std::size_t i = 0; i < itemsOf(block->entries[ref.entry]).size(); ++i)
            items.push_back({ref.phase, ref.entry, i});
    }
    return items;
}

std::optional<DosePatch> changedAlike(const DosePatch& from, const DosePatch& to, const Exercise& exercise,
                                      DosePatch dose) {
    const Result<Dose> before = resolveDose(exercise, dose);
    if (!before)
        return std::nullopt;
    const auto differs = [&](auto part) { return from.*part != to.*part; };
    const bool counted = std::holds_alternative<Repetitions>(before->work());
    const bool held = std::holds_alternative<Hold>(before->work());
    if ((differs(&DosePatch::reps) || differs(&DosePatch::tempo)) && !counted)
        return std::nullopt;
    const bool holdOfReps = counted && (to.tempo || to.reps); // the pause of a repetition
    if (differs(&DosePatch::holdSeconds) && !held && !holdOfReps)
        return std::nullopt;
    if (differs(&DosePatch::timedSeconds) && (counted || held))
        return std::nullopt;
    const auto take = [&](auto part) {
        if (differs(part))
            dose.*part = to.*part;
    };
    take(&DosePatch::sets);
    take(&DosePatch::reps);
    take(&DosePatch::holdSeconds);
    take(&DosePatch::timedSeconds);
    take(&DosePatch::restSeconds);
    take(&DosePatch::tempo);
    return resolveDose(exercise, dose) ? std::optional(dose) : std::nullopt;
}

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

std::vector<EntryRef> RoutineEditor::stepEntries(const std::vector<EntryRef>& refs, int step) {
    Routine before = m_routine;
    std::vector<EntryRef> places;
    for (const OfPhase& all : byPhase(sorted(refs))) {
        const PhaseKind phase = all.front().phase;
        const std::size_t staying = entries(phase).size() - all.size();
        const std::size_t to = step < 0 ? std::max<std::size_t>(all.front().entry, 1) - 1
                                        : std::min(all.back().entry + 2 - all.size(), staying);
        std::vector<Entry> moved = takeOut(all);
        entries(phase).insert(entries(phase).begin() + offset(to), std::make_move_iterator(moved.begin()),
                              std::make_move_iterator(moved.end()));
        addPlaces(places, phase, to, all.size());
    }
    if (m_routine == before)
        return {};
    commit(EditKind::Move, places.front(), std::move(before));
    return places;
}

std::vector<EntryRef> RoutineEditor::duplicateEntries(const std::vector<EntryRef>& refs) {
    const std::vector<OfPhase> phases = byPhase(sorted(refs));
    if (phases.empty() || std::any_of(phases.begin(), phases.end(), [&](const OfPhase& all) {
            return entries(all.front().phase).size() + all.size() > mostEntries;
        }))
        return {};
    Routine before = m_routine;
    std::vector<EntryRef> places;
    for (const OfPhase& all : phases) {
        const std::vector<Entry> copies = entriesAt(all);
        std::vector<Entry>& there = entries(all.back().phase);
        there.insert(there.begin() + offset(all.back().entry + 1), copies.begin(), copies.end());
        addPlaces(places, all.back().phase, all.back().entry + 1, copies.size());
    }
    commit(EditKind::Duplicate, phases.front().front(), std::move(before));
    return places;
}

std::vector<EntryRef> RoutineEditor::paste(const Routine& from, const std::optional<EntryRef>& after) {
    if (after && !exists(*after))
        return {};
    Routine before = m_routine;
    std::vector<EntryRef> places;
    for (const PhaseBlock& block : from.phases) {
        const PhaseKind phase = after ? after->phase : block.phase;
        std::vector<Entry>& there = entries(phase);
        const std::size_t at = after ? after->entry + 1 + places.size() : there.size();
        if (there.size() + block.entries.size() > mostEntries) {
            m_routine = std::move(before);
            return {};
        }
        there.insert(there.begin() + offset(at), block.entries.begin(), block.entries.end());
        addPlaces(places, phase, at, block.entries.size());
    }
    if (!places.empty())
        commit(EditKind::Paste, after.value_or(EntryRef{}), std::move(before));
    return places;
}

bool RoutineEditor::mayHaveDose(const EntryRef& ref, const DosePatch& dose) const {
    return item(ref) && withinLimits(dose);
}

/// Where the numbers are the same they are whose they were.
void RoutineEditor::putDose(const EntryRef& ref, DosePatch dose) {
    RoutineItem& item = *itemOf(m_routine, ref);
    dose.basis.reset();
    DosePatch known = item.dose;
    known.basis.reset();
    if (known == dose && dose != DosePatch{})
        return;
    if (dose != DosePatch{})
        dose.basis = Basis::Yours;
    item.dose = dose;
}

bool RoutineEditor::setDoses(const std::vector<std::pair<EntryRef, DosePatch>>& doses, Merge merge) {
    if (doses.empty() || !std::all_of(doses.begin(), doses.end(),
                                      [&](const auto& each) { return mayHaveDose(each.first, each.second); }))
        return false;
    Routine before = m_routine;
    for (const auto& [ref, dose] : doses)
        putDose(ref, dose);
    return commit(EditKind::Dose, doses.front().first, std::move(before), merge);
}

bool RoutineEditor::setSides(const std::vector<EntryRef>& items, SideChoice sides) {
    if (items.empty() ||
        !std::all_of(items.begin(), items.end(), [&](const EntryRef& ref) { return item(ref) != nullptr; }))
        return false;
    Routine before = m_routine;
    for (const EntryRef& ref : items)
        itemOf(m_routine, ref)->sides = sides;
    return commit(EditKind::Sides, items.front(), std::move(before));
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

#include "src/routine/routine_editor.h"

#include "src/base/utf8.h"

#include <algorithm>
#include <set>
#include <utility>

namespace patella {

namespace {

constexpr std::size_t longestLine = 200;
constexpr std::size_t longestSentence = 1000;
constexpr std::size_t mostUndo = 1000;

bool fits(std::string_view text, std::size_t most) {
    return codePoints(text) <= most && !invalidUtf8At(text) && text.find('\0') == std::string_view::npos;
}

void dropEmptyPhases(Routine& routine) {
    std::erase_if(routine.phases, [](const PhaseBlock& block) { return block.entries.empty(); });
}

std::ptrdiff_t offset(std::size_t index) { return static_cast<std::ptrdiff_t>(index); }

} // namespace

RoutineEditor::RoutineEditor(Routine routine)
    : m_routine(std::move(routine)) {
    for (const PhaseKind phase : allPhases)
        (void)m_routine.block(phase);
    m_saved = m_routine;
}

Routine RoutineEditor::result() const {
    Routine result = m_routine;
    dropEmptyPhases(result);
    return result;
}

RoutineItem* RoutineEditor::itemOf(Routine& routine, const EntryRef& ref) {
    std::vector<Entry>& entries = routine.block(ref.phase).entries;
    if (ref.entry >= entries.size())
        return nullptr;
    Entry& entry = entries[ref.entry];
    if (auto* plain = std::get_if<RoutineItem>(&entry))
        return ref.item == 0 ? plain : nullptr;
    auto* choice = std::get_if<Choice>(&entry);
    std::vector<RoutineItem>& items = choice ? choice->of : std::get_if<Superset>(&entry)->items;
    return ref.item < items.size() ? &items[ref.item] : nullptr;
}

const RoutineItem* RoutineEditor::item(const EntryRef& ref) const {
    if (!exists(ref))
        return nullptr;
    const std::vector<const RoutineItem*> items = itemsOf(m_routine.findBlock(ref.phase)->entries[ref.entry]);
    return ref.item < items.size() ? items[ref.item] : nullptr;
}

bool RoutineEditor::exists(const EntryRef& ref) const {
    const PhaseBlock* block = m_routine.findBlock(ref.phase);
    return block && ref.entry < block->entries.size();
}

bool RoutineEditor::commit(EditKind kind, const EntryRef& place, Routine before, Merge merge) {
    if (m_routine == before)
        return true;
    const bool joins = merge == Merge::Yes && m_mayMerge && !m_undo.empty() && m_undo.back().kind == kind &&
                       m_undo.back().place == place;
    if (!joins) {
        if (m_undo.size() == mostUndo)
            m_undo.erase(m_undo.begin());
        m_undo.push_back({kind, place, std::move(before)});
    }
    m_redo.clear();
    m_mayMerge = true;
    return true;
}

template <typename Change>
bool RoutineEditor::change(EditKind kind, const EntryRef& ref, Merge merge, const Change& change) {
    if (!item(ref))
        return false;
    Routine before = m_routine;
    change(*itemOf(m_routine, ref));
    return commit(kind, ref, std::move(before), merge);
}

bool RoutineEditor::addItem(PhaseKind phase, std::size_t index, const ExerciseId& exercise) {
    return addItems(phase, index, {exercise});
}

bool RoutineEditor::addItems(PhaseKind phase, std::size_t index, const std::vector<ExerciseId>& exercises) {
    const bool nameless =
        std::any_of(exercises.begin(), exercises.end(), [](const ExerciseId& id) { return id.empty(); });
    const std::size_t count = entries(phase).size();
    if (exercises.empty() || nameless || index > count || count + exercises.size() > mostEntries)
        return false;
    Routine before = m_routine;
    for (std::size_t i = 0; i < exercises.size(); ++i)
        entries(phase).insert(entries(phase).begin() + offset(index + i), RoutineItem{exercises[i]});
    return commit(EditKind::Add, {phase, index}, std::move(before));
}

bool RoutineEditor::fill(const Routine& from) {
    Routine filled = m_routine;
    filled.phases = from.phases;
    for (const PhaseKind phase : allPhases)
        (void)filled.block(phase);
    if (std::any_of(filled.phases.begin(), filled.phases.end(),
                    [](const PhaseBlock& block) { return block.entries.size() > mostEntries; }))
        return false;
    return commit(EditKind::Fill, {}, std::exchange(m_routine, std::move(filled)));
}

bool RoutineEditor::removeEntry(const EntryRef& ref) {
    if (!exists(ref))
        return false;
    Routine before = m_routine;
    entries(ref.phase).erase(entries(ref.phase).begin() + offset(ref.entry));
    return commit(EditKind::Remove, ref, std::move(before));
}

bool RoutineEditor::moveEntry(const EntryRef& from, PhaseKind toPhase, std::size_t toIndex) {
    if (!exists(from))
        return false;
    const std::size_t count = entries(toPhase).size();
    const bool within = from.phase == toPhase;
    if (toIndex > count - (within ? 1 : 0) || (!within && count == mostEntries))
        return false;
    Routine before = m_routine;
    Entry moved = std::move(entries(from.phase)[from.entry]);
    entries(from.phase).erase(entries(from.phase).begin() + offset(from.entry));
    entries(toPhase).insert(entries(toPhase).begin() + offset(toIndex), std::move(moved));
    return commit(EditKind::Move, {toPhase, toIndex}, std::move(before));
}

bool RoutineEditor::duplicateEntry(const EntryRef& ref) {
    if (!exists(ref) || entries(ref.phase).size() == mostEntries)
        return false;
    Routine before = m_routine;
    Entry copy = entries(ref.phase)[ref.entry];
    entries(ref.phase).insert(entries(ref.phase).begin() + offset(ref.entry + 1), std::move(copy));
    return commit(EditKind::Duplicate, ref, std::move(before));
}

bool RoutineEditor::setDose(const EntryRef& ref, DosePatch dose, Merge merge) {
    return setDoses({{ref, std::move(dose)}}, merge);
}

bool RoutineEditor::setSides(const EntryRef& ref, SideChoice sides) {
    return setSides(std::vector<EntryRef>{ref}, sides);
}

bool RoutineEditor::setSelfPaced(const EntryRef& ref, bool selfPaced) {
    return change(EditKind::Pace, ref, Merge::No, [&](RoutineItem& item) { item.selfPaced = selfPaced; });
}

bool RoutineEditor::setNote(const EntryRef& ref, std::string_view note, Merge merge) {
    return fits(note, longestSentence) &&
           change(EditKind::Note, ref, merge, [&](RoutineItem& item) { item.note = note; });
}

bool RoutineEditor::setCue(const EntryRef& ref, std::string_view cue, Merge merge) {
    return fits(cue, longestLine) &&
           change(EditKind::Cue, ref, merge, [&](RoutineItem& item) { item.cue = cue; });
}

bool RoutineEditor::swapExercise(const EntryRef& ref, const ExerciseId& exercise) {
    const RoutineItem* before = item(ref);
    if (!before || exercise.empty())
        return false;
    if (before->exercise == exercise)
        return true;
    return change(EditKind::Swap, ref, Merge::No, [&](RoutineItem& item) {
        RoutineItem swapped{exercise};
        swapped.sides = item.sides;
        swapped.note = item.note;
        item = std::move(swapped);
    });
}

bool RoutineEditor::chooseOption(const EntryRef& choice) { return chooseOptions(choice, {choice.item}); }

bool RoutineEditor::chooseOptions(const EntryRef& ref, const std::vector<std::size_t>& options) {
    const auto* choice = exists(ref) ? std::get_if<Choice>(&entries(ref.phase)[ref.entry]) : nullptr;
    const std::set<std::size_t> picked(options.begin(), options.end());
    if (!choice || picked.empty() || *picked.rbegin() >= choice->of.size() ||
        (choice->rule == ChooseRule::One && picked.size() > 1) ||
        entries(ref.phase).size() - 1 + picked.size() > mostEntries)
        return false;
    Routine before = m_routine;
    std::vector<Entry> chosen;
    chosen.reserve(picked.size());
    for (const std::size_t option : picked)
        chosen.emplace_back(choice->of[option]);
    std::vector<Entry>& all = entries(ref.phase);
    const auto place = all.erase(all.begin() + offset(ref.entry));
    all.insert(place, chosen.begin(), chosen.end());
    return commit(EditKind::Choose, {ref.phase, ref.entry}, std::move(before));
}

bool RoutineEditor::rename(std::string_view name, Merge merge) {
    if (!fits(name, longestLine) || name.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return false;
    Routine before = m_routine;
    m_routine.name = name;
    return commit(EditKind::Rename, {}, std::move(before), merge);
}

bool RoutineEditor::setSummary(std::string_view summary, Merge merge) {
    if (!fits(summary, longestSentence))
        return false;
    Routine before = m_routine;
    m_routine.summary = summary;
    return commit(EditKind::Summary, {}, std::move(before), merge);
}

bool RoutineEditor::setRounds(PhaseKind phase, int rounds, Merge merge) {
    if (rounds < 1 || rounds > mostRounds)
        return false;
    Routine before = m_routine;
    m_routine.block(phase).rounds = rounds;
    return commit(EditKind::Rounds, {phase}, std::move(before), merge);
}

std::optional<EditKind> RoutineEditor::undoKind() const {
    return m_undo.empty() ? std::nullopt : std::optional(m_undo.back().kind);
}

std::optional<EditKind> RoutineEditor::redoKind() const {
    return m_redo.empty() ? std::nullopt : std::optional(m_redo.back().kind);
}

bool RoutineEditor::undo() {
    if (m_undo.empty())
        return false;
    Snapshot step = std::move(m_undo.back());
    m_undo.pop_back();
    std::swap(step.routine, m_routine);
    m_redo.push_back(std::move(step));
    m_mayMerge = false;
    return true;
}

bool RoutineEditor::redo() {
    if (m_redo.empty())
        return false;
    Snapshot step = std::move(m_redo.back());
    m_redo.pop_back();
    std::swap(step.routine, m_routine);
    m_undo.push_back(std::move(step));
    m_mayMerge = false;
    return true;
}

bool RoutineEditor::isModified() const { return m_routine != m_saved; }

void RoutineEditor::markSaved() {
    m_saved = m_routine;
    m_mayMerge = false;
}

} // namespace patella

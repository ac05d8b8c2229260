// What the user does to the routine in the builder.
#include "ui/routine/builder_header.h"
#include "ui/routine/dose_editor.h"
#include "ui/routine/exercise_drawer.h"
#include "ui/routine/phase_card.h"
#include "ui/routine/routine_builder.h"
#include "ui/text/words.h"
#include "ui/widgets/spoken.h"

#include <QShortcut>

#include <algorithm>

namespace patella::ui {

namespace {

/// Where the routine is another than it was.
std::optional<EntryRef> firstDifference(const Routine& before, const Routine& now,
                                        const std::vector<PhaseKind>& order) {
    for (const PhaseKind phase : order) {
        const PhaseBlock* was = before.findBlock(phase);
        const PhaseBlock* is = now.findBlock(phase);
        const std::size_t had = was ? was->entries.size() : 0;
        const std::size_t has = is ? is->entries.size() : 0;
        for (std::size_t i = 0; i < has; ++i)
            if (i >= had || !(was->entries[i] == is->entries[i]))
                return EntryRef{phase, i};
    }
    return std::nullopt;
}

bool isThere(const Routine& routine, const EntryRef& at) {
    const PhaseBlock* block = routine.findBlock(at.phase);
    return block && at.entry < block->entries.size();
}

} // namespace

QString RoutineBuilder::editWord(EditKind kind) {
    switch (kind) {
    case EditKind::Add:
        return tr("adding");
    case EditKind::Remove:
        return tr("removing");
    case EditKind::Move:
        return tr("moving");
    case EditKind::Duplicate:
        return tr("duplicating");
    case EditKind::Dose:
        return tr("dose");
    case EditKind::Sides:
        return tr("sides");
    case EditKind::Pace:
        return tr("pace");
    case EditKind::Note:
        return tr("note");
    case EditKind::Cue:
        return tr("cue");
    case EditKind::Rename:
        return tr("name");
    case EditKind::Summary:
        return tr("summary");
    case EditKind::Rounds:
        return tr("rounds");
    case EditKind::Swap:
        return tr("swap");
    case EditKind::Choose:
        return tr("choice");
    case EditKind::Paste:
        return tr("pasting");
    case EditKind::Alternate:
        return tr("alternating");
    case EditKind::Separate:
        return tr("one after the other");
    case EditKind::Fill:
        return tr("filling");
    }
    return {};
}

void RoutineBuilder::addShortcuts() {
    const auto on = [this](const QKeySequence& keys, auto&& act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { redo(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { Q_EMIT saveAsked(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        if (!m_readOnly)
            m_drawer->focusSearch();
    });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        on(QKeySequence(Qt::CTRL | enter), [this] { m_header->start(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { duplicateCurrent(); });
    on(QKeySequence::Copy, [this] { copySelected(); });
    on(QKeySequence::Cut, [this] { cutSelected(); });
    on(QKeySequence::Paste, [this] { paste(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_G), [this] { alternateSelected(); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), [this] { separateCurrent(); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { askFill(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveBy(-1); });
    on(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveBy(1); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), [this] { moveToPhase(-1); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), [this] { moveToPhase(1); });
}

bool RoutineBuilder::edited(bool changed, const QString& said) {
    if (!changed)
        return false;
    const bool inList = std::any_of(m_cards.begin(), m_cards.end(),
                                    [](const auto& card) { return card.second->list()->hasFocus(); });
    m_tempoFault = false;
    refresh();
    applyCurrent(true);
    if (PhaseList* list = currentList(); list && inList && !list->hasFocus())
        list->setFocus(Qt::OtherFocusReason); // the one that had it may be empty now, and hidden
    if (!said.isEmpty())
        announce(this, said);
    return true;
}

bool RoutineBuilder::addExercise(const ExerciseId& id, std::optional<PhaseKind> phase,
                                 std::optional<std::size_t> before) {
    const Exercise* exercise = m_library ? m_library->find(id) : nullptr;
    if (m_readOnly || !m_editor || !exercise || !exercise->playable())
        return false;
    const auto fits = [&](PhaseKind each) {
        return std::count(exercise->phases.begin(), exercise->phases.end(), each) > 0;
    };
    const auto first = std::find_if(m_order.begin(), m_order.end(), fits);
    const PhaseKind where = phase.value_or(first == m_order.end() ? PhaseKind::Strength : *first);
    const PhaseBlock* block = m_editor->routine().findBlock(where);
    const std::size_t count = block ? block->entries.size() : 0;
    const std::size_t at = std::min(before.value_or(count), count);
    const auto held = m_current;
    m_current = Current{{where, at}};
    if (edited(m_editor->addItem(where, at, id),
               tr("%1 added to %2").arg(text(exercise->name), Words::name(where))))
        return true;
    m_current = held;
    return false;
}

/// What was changed of the current one is changed of all that are selected, where it means something there.
void RoutineBuilder::changeDose(const DosePatch& dose, bool joins) {
    const RoutineItem* item = m_current ? m_editor->item(m_current->at) : nullptr;
    const Exercise* exercise = item ? m_library->find(item->exercise) : nullptr;
    if (!exercise || !resolveDose(*exercise, dose))
        return;
    std::vector<std::pair<EntryRef, DosePatch>> doses{{m_current->at, dose}};
    if (severalSelected())
        for (const EntryRef& ref : itemRefs(m_editor->routine(), selection())) {
            const RoutineItem* other = m_editor->item(ref);
            const Exercise* its = m_library->find(other->exercise);
            const auto changed = its ? changedAlike(item->dose, dose, *its, other->dose) : std::nullopt;
            if (changed && !(ref == m_current->at))
                doses.emplace_back(ref, *changed);
        }
    if (!m_editor->setDoses(doses, joins ? Merge::Yes : Merge::No))
        return;
    m_tempoFault = false;
    refresh();
    if (doses.size() > 1)
        announce(this, tr("%n exercise(s) changed", "", static_cast<int>(doses.size())));
}

void RoutineBuilder::changeSides(SideChoice sides) {
    if (!m_current)
        return;
    std::vector<EntryRef> items{m_current->at};
    if (severalSelected())
        for (const EntryRef& ref : itemRefs(m_editor->routine(), selection())) {
            const Exercise* exercise = m_library->find(m_editor->item(ref)->exercise);
            if (exercise && exercise->sides == SideRule::PerSide && !(ref == m_current->at))
                items.push_back(ref);
        }
    edited(m_editor->setSides(items, sides), tr("Sides: %1").arg(Words::name(sides)));
}

QString RoutineBuilder::totalTime() const {
    return BuilderRows(m_editor->routine(), *m_library, m_options, false).totalTime();
}

void RoutineBuilder::moveTo(EntryRef from, PhaseKind phase, std::size_t to) {
    const auto held = m_current;
    const PhaseList* list = currentList();
    const QString name = list && list->currentRow() ? list->currentRow()->name : QString();
    m_current =
        Current{{phase, to, from.item}, held && held->at == from ? held->kind : BuilderRow::Kind::Item};
    const bool moved = m_editor->moveEntry(from, phase, to);
    if (!edited(moved, moved ? tr("%1, now %2").arg(name, placeWords(m_editor->routine(), phase, to + 1))
                             : QString()))
        m_current = held;
    else if (PhaseList* there = currentList(); there && !m_drawer->isAncestorOf(focusWidget()))
        there->setFocus(Qt::OtherFocusReason);
}

void RoutineBuilder::moveBy(int step) {
    if (m_readOnly || !m_current)
        return;
    if (severalSelected())
        return moveSelectedBy(step);
    const EntryRef from = m_current->at;
    const std::size_t count = m_editor->routine().findBlock(from.phase)->entries.size();
    if ((step < 0 && from.entry == 0) || (step > 0 && from.entry + 1 >= count)) {
        announce(this, step < 0 ? tr("Already first in %1").arg(Words::name(from.phase))
                                : tr("Already last in %1").arg(Words::name(from.phase)));
        return;
    }
    moveTo(from, from.phase, step < 0 ? from.entry - 1 : from.entry + 1);
}

void RoutineBuilder::moveToPhase(int step) {
    if (m_readOnly || !m_current)
        return;
    const auto at = std::find(m_order.begin(), m_order.end(), m_current->at.phase) - m_order.begin() + step;
    if (at < 0 || at >= static_cast<std::ptrdiff_t>(m_order.size())) {
        announce(this, step < 0 ? tr("Already in the first phase") : tr("Already in the last phase"));
        return;
    }
    const PhaseKind to = m_order[static_cast<std::size_t>(at)];
    const PhaseBlock* block = m_editor->routine().findBlock(to);
    const std::size_t count = block ? block->entries.size() : 0;
    if (severalSelected())
        return moveSelectedBefore(to, step > 0 ? 0 : count);
    moveTo(m_current->at, to, step > 0 ? 0 : count);
}

/// The entry that stands there now, the last one behind the end, none in an empty phase.
void RoutineBuilder::stayNear(const EntryRef& at) {
    m_current.reset();
    const PhaseBlock* block = m_editor->routine().findBlock(at.phase);
    if (!block || block->entries.empty())
        return;
    const std::size_t next = std::min(at.entry, block->entries.size() - 1);
    const bool plain = std::holds_alternative<RoutineItem>(block->entries[next]);
    m_current = Current{{at.phase, next}, plain ? BuilderRow::Kind::Item : BuilderRow::Kind::Group};
}

void RoutineBuilder::removeCurrent() {
    if (m_readOnly || !m_current || !currentList()->currentRow())
        return;
    if (severalSelected())
        return removeSelected();
    const EntryRef at = m_current->at;
    const std::vector<const RoutineItem*> items =
        itemsOf(m_editor->routine().findBlock(at.phase)->entries[at.entry]);
    const QString name = items.size() == 1 ? currentList()->currentRow()->name : tr("The group");
    PhaseList* list = currentList();
    const bool focused = list->hasFocus() || list->isAncestorOf(focusWidget());
    if (!m_editor->removeEntry(at))
        return;
    stayNear(at);
    edited(true, tr("%1 removed from %2").arg(name, Words::name(at.phase)));
    if (focused && !m_current)
        m_cards[at.phase]->setFocus(Qt::OtherFocusReason), focusFirst();
    else if (focused)
        list->setFocus(Qt::OtherFocusReason);
}

void RoutineBuilder::duplicateCurrent() {
    if (m_readOnly || !m_current || !currentList()->currentRow())
        return;
    if (severalSelected())
        return duplicateSelected();
    const QString name = currentList()->currentRow()->name;
    const EntryRef at = m_current->at;
    if (!m_editor->duplicateEntry(at))
        return;
    m_current->at.entry = at.entry + 1;
    edited(true, tr("%1 duplicated").arg(name));
}

bool RoutineBuilder::step(bool forward) {
    if (m_readOnly || !m_editor)
        return false;
    commitTyping();
    const auto kind = forward ? m_editor->redoKind() : m_editor->undoKind();
    const Routine before = m_editor->routine();
    if (!kind || !(forward ? m_editor->redo() : m_editor->undo()))
        return false;
    if (const auto place = firstDifference(before, m_editor->routine(), m_order)) {
        const Entry& entry = m_editor->routine().findBlock(place->phase)->entries[place->entry];
        const bool plain = std::holds_alternative<RoutineItem>(entry);
        const bool here =
            m_current && m_current->at.phase == place->phase && m_current->at.entry == place->entry;
        if (!here)
            m_current = Current{*place, plain ? BuilderRow::Kind::Item : BuilderRow::Kind::Group};
    } else if (m_current && !isThere(m_editor->routine(), m_current->at)) {
        stayNear(m_current->at);
    }
    return edited(true, (forward ? tr("Done again: %1") : tr("Undone: %1")).arg(editWord(*kind)));
}

bool RoutineBuilder::undo() { return step(false); }
bool RoutineBuilder::redo() { return step(true); }

} // namespace patella::ui

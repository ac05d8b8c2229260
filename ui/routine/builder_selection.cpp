// What the user does to several entries at once, and the clipboard.
#include "ui/routine/exercise_drawer.h"
#include "ui/routine/phase_card.h"
#include "ui/routine/routine_builder.h"
#include "ui/text/words.h"
#include "ui/widgets/spoken.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace patella::ui {

namespace {

bool holds(const std::vector<EntryRef>& all, const EntryRef& entry) {
    return std::any_of(all.begin(), all.end(), [&](const EntryRef& each) {
        return each.phase == entry.phase && each.entry == entry.entry;
    });
}

std::size_t countBefore(const std::vector<EntryRef>& refs, PhaseKind phase, std::size_t place) {
    return static_cast<std::size_t>(std::count_if(refs.begin(), refs.end(), [&](const EntryRef& ref) {
        return ref.phase == phase && ref.entry < place;
    }));
}

} // namespace

std::vector<EntryRef> RoutineBuilder::selection() const {
    const PhaseList* list = currentList();
    if (!list)
        return {};
    std::vector<EntryRef> all;
    for (const std::size_t entry : list->selectedEntries())
        all.push_back({m_current->at.phase, entry});
    return holds(all, m_current->at) ? all
                                     : std::vector<EntryRef>{{m_current->at.phase, m_current->at.entry}};
}

bool RoutineBuilder::severalSelected() const { return selection().size() > 1; }

/// Makes `count` entries from `from` on the selection, the first one current.
void RoutineBuilder::selectFrom(PhaseKind phase, std::size_t from, std::size_t count) {
    PhaseList* list = m_cards.at(phase)->list();
    list->selectEntries(from, count);
    placeEditor();
    if (!m_drawer->isAncestorOf(focusWidget()))
        list->setFocus(Qt::OtherFocusReason);
}

void RoutineBuilder::setCurrentEntry(PhaseKind phase, std::size_t entry) {
    const PhaseBlock* block = m_editor->routine().findBlock(phase);
    if (!block || entry >= block->entries.size())
        return m_current.reset();
    const bool plain = std::holds_alternative<RoutineItem>(block->entries[entry]);
    m_current = Current{{phase, entry}, plain ? BuilderRow::Kind::Item : BuilderRow::Kind::Group};
}

void RoutineBuilder::moveSelected(PhaseKind phase, std::size_t to) {
    const std::vector<EntryRef> refs = selection();
    if (!m_editor->moveEntries(refs, phase, to))
        return;
    setCurrentEntry(phase, to);
    edited(true, tr("%n exercise(s), now from number %1 in %2", "", static_cast<int>(refs.size()))
                     .arg(QString::number(to + 1), Words::name(phase)));
    selectFrom(phase, to, refs.size());
}

void RoutineBuilder::moveSelectedBefore(PhaseKind phase, std::size_t before) {
    moveSelected(phase, before - countBefore(selection(), phase, before));
}

void RoutineBuilder::moveSelectedBy(int step) {
    const std::vector<EntryRef> refs = selection();
    const PhaseKind phase = refs.front().phase;
    const std::size_t staying = m_editor->routine().findBlock(phase)->entries.size() - refs.size();
    const bool together = refs.back().entry - refs.front().entry + 1 == refs.size();
    const std::size_t to = step < 0 ? std::max<std::size_t>(refs.front().entry, 1) - 1
                                    : std::min(refs.back().entry + 2 - refs.size(), staying);
    if (together && to == refs.front().entry) {
        announce(this, step < 0 ? tr("Already first in %1").arg(Words::name(phase))
                                : tr("Already last in %1").arg(Words::name(phase)));
        return;
    }
    moveSelected(phase, to);
}

void RoutineBuilder::removeSelected() {
    const std::vector<EntryRef> refs = selection();
    const PhaseKind phase = refs.front().phase;
    if (!m_editor->removeEntries(refs))
        return;
    const std::size_t left = m_editor->routine().findBlock(phase)->entries.size();
    setCurrentEntry(phase, left == 0 ? 0 : std::min(refs.front().entry, left - 1));
    edited(true, tr("%n removed from %1", "", static_cast<int>(refs.size())).arg(Words::name(phase)));
    if (left == 0)
        focusFirst();
    else
        m_cards.at(phase)->list()->setFocus(Qt::OtherFocusReason);
}

void RoutineBuilder::duplicateSelected() {
    const std::vector<EntryRef> refs = selection();
    if (!m_editor->duplicateEntries(refs))
        return;
    const PhaseKind phase = refs.front().phase;
    setCurrentEntry(phase, refs.back().entry + 1);
    edited(true, tr("%n duplicated", "", static_cast<int>(refs.size())));
    selectFrom(phase, refs.back().entry + 1, refs.size());
}

void RoutineBuilder::alternateSelected() {
    std::vector<EntryRef> refs = selection();
    if (m_readOnly || refs.empty())
        return;
    if (refs.size() == 1)
        refs.push_back({refs[0].phase, refs[0].entry + 1});
    if (!m_editor->alternate(refs)) {
        announce(this, tr("These cannot alternate."));
        return;
    }
    setCurrentEntry(refs.front().phase, refs.front().entry);
    edited(true, tr("In turn, set by set"));
    currentList()->setFocus(Qt::OtherFocusReason);
}

void RoutineBuilder::separateCurrent() {
    if (m_readOnly || !m_current)
        return;
    const EntryRef at = m_current->at;
    if (!m_editor->separate(at))
        return;
    setCurrentEntry(at.phase, at.entry);
    edited(true, tr("One after the other again"));
}

void RoutineBuilder::copySelected() {
    const std::vector<EntryRef> refs = m_editor ? selection() : std::vector<EntryRef>{};
    if (refs.empty())
        return;
    Routine clip;
    clip.id = RoutineId("clipboard");
    clip.name = m_editor->routine().name;
    QStringList lines;
    for (const EntryRef& ref : refs) {
        const Entry& entry = m_editor->routine().findBlock(ref.phase)->entries[ref.entry];
        clip.block(ref.phase).entries.push_back(entry);
        for (const RoutineItem* item : itemsOf(entry)) {
            const Exercise* exercise = m_library->find(item->exercise);
            const Result<Dose> dose =
                exercise ? resolveDose(*exercise, item->dose) : Error{ErrorCode::NotFound, ""};
            const QString name = text(exercise ? exercise->name : item->exercise.value);
            lines << (dose ? tr("%1, %2", "exercise, its dose").arg(name, Words::dose(*dose, true)) : name);
        }
    }
    QApplication::clipboard()->setMimeData(clipOf(clip, lines.join(QLatin1Char('\n')), m_format));
    announce(this, tr("%n copied", "", static_cast<int>(refs.size())));
}

void RoutineBuilder::cutSelected() {
    if (m_readOnly || selection().empty())
        return;
    copySelected();
    removeCurrent();
}

void RoutineBuilder::paste() {
    if (m_readOnly || !m_editor)
        return;
    const auto clip = entriesIn(QApplication::clipboard()->mimeData(), m_format);
    if (!clip) {
        Q_EMIT said(tr("On the clipboard is nothing that belongs in a routine."));
        return;
    }
    const std::vector<EntryRef> refs = selection();
    const std::optional<EntryRef> after = refs.empty() ? std::nullopt : std::optional(refs.back());
    std::size_t count = 0;
    for (const PhaseBlock& block : clip->phases)
        count += block.entries.size();
    const PhaseKind phase = after ? after->phase : clip->phases.front().phase;
    const PhaseBlock* block = m_editor->routine().findBlock(phase);
    const std::size_t from = after ? after->entry + 1 : block ? block->entries.size() : 0;
    if (!m_editor->paste(*clip, after)) {
        Q_EMIT said(
            tr("A phase holds at most %n exercise(s).", "", static_cast<int>(RoutineEditor::mostEntries)));
        return;
    }
    setCurrentEntry(phase, from);
    edited(true, tr("%n pasted", "", static_cast<int>(count)));
    if (after)
        selectFrom(phase, from, count);
}

} // namespace patella::ui

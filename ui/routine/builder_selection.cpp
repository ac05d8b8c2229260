// What the user does to several entries at once, and the clipboard.
#include "ui/routine/exercise_drawer.h"
#include "ui/routine/phase_card.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/summary_card.h"
#include "ui/text/words.h"
#include "ui/widgets/spoken.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace patella::ui {

namespace {

std::size_t countBefore(const std::vector<EntryRef>& refs, PhaseKind phase, std::size_t place) {
    return static_cast<std::size_t>(std::count_if(refs.begin(), refs.end(), [&](const EntryRef& ref) {
        return ref.phase == phase && ref.entry < place;
    }));
}

} // namespace

std::vector<EntryRef> RoutineBuilder::selection() const {
    std::vector<EntryRef> all = m_selection->entries();
    if (all.empty() && m_current)
        all.push_back({m_current->at.phase, m_current->at.entry});
    return all;
}

/// Others than the current one, or more.
bool RoutineBuilder::severalSelected() const {
    const std::vector<EntryRef> all = selection();
    return all.size() > 1 || (all.size() == 1 && m_current &&
                              (all[0].phase != m_current->at.phase || all[0].entry != m_current->at.entry));
}

/// Makes these entries the selection, the first one current.
void RoutineBuilder::select(const std::vector<EntryRef>& entries) {
    m_selection->select(entries);
    showSelection();
    if (PhaseList* list = currentList(); list && !m_drawer->isAncestorOf(focusWidget()))
        list->setFocus(Qt::OtherFocusReason);
}

int RoutineBuilder::selectedExercises() const {
    return static_cast<int>(itemRefs(m_editor->routine(), selection()).size());
}

void RoutineBuilder::showSelection() {
    placeEditor();
    m_summary->setSelected(severalSelected() ? selectedExercises() : 0);
}

void RoutineBuilder::saySelection() {
    showSelection();
    const PhaseList* list = currentList();
    const BuilderRow* row = list ? list->currentRow() : nullptr;
    if (!row)
        return;
    if (severalSelected())
        announce(this, tr("%n exercise(s) selected", "", selectedExercises()));
    else
        announce(this, tr("Only %1 is selected").arg(row->name));
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
    const int count = selectedExercises();
    if (!m_editor->moveEntries(refs, phase, to))
        return;
    std::vector<EntryRef> places;
    for (std::size_t i = 0; i < refs.size(); ++i)
        places.push_back({phase, to + i});
    setCurrentEntry(phase, to);
    edited(true, tr("%n exercise(s), now from number %1 in %2, total %3", "", count)
                     .arg(QString::number(to + 1), Words::name(phase), totalTime()));
    select(places);
}

void RoutineBuilder::moveSelectedBefore(PhaseKind phase, std::size_t before) {
    moveSelected(phase, before - countBefore(selection(), phase, before));
}

void RoutineBuilder::moveSelectedBy(int step) {
    const int count = selectedExercises();
    const EntryRef first = selection().front();
    const std::vector<EntryRef> places = m_editor->stepEntries(selection(), step);
    if (places.empty()) {
        announce(this, step < 0 ? tr("Already first in %1").arg(Words::name(first.phase))
                                : tr("Already last in %1").arg(Words::name(first.phase)));
        return;
    }
    setCurrentEntry(places.front().phase, places.front().entry);
    edited(true, step < 0 ? tr("%n exercise(s) moved up, the first is number %1 in %2", "", count)
                                .arg(QString::number(places.front().entry + 1), Words::name(first.phase))
                          : tr("%n exercise(s) moved down, the first is number %1 in %2", "", count)
                                .arg(QString::number(places.front().entry + 1), Words::name(first.phase)));
    select(places);
}

void RoutineBuilder::removeSelected() {
    const std::vector<EntryRef> refs = selection();
    const int count = selectedExercises();
    const EntryRef at = m_current->at;
    const std::size_t before = countBefore(refs, at.phase, at.entry);
    if (!m_editor->removeEntries(refs))
        return;
    const std::size_t left = m_editor->routine().findBlock(at.phase)->entries.size();
    m_selection->select({});
    setCurrentEntry(at.phase, left == 0 ? 0 : std::min(at.entry - before, left - 1));
    edited(true, tr("%n exercise(s) removed", "", count));
    if (left == 0)
        focusFirst();
    else
        select({{at.phase, m_current->at.entry}});
}

void RoutineBuilder::duplicateSelected() {
    const int count = selectedExercises();
    const std::vector<EntryRef> copies = m_editor->duplicateEntries(selection());
    if (copies.empty())
        return;
    setCurrentEntry(copies.front().phase, copies.front().entry);
    edited(true, tr("%n exercise(s) duplicated", "", count));
    select(copies);
}

void RoutineBuilder::alternateSelected() {
    std::vector<EntryRef> refs = selection();
    if (m_readOnly || refs.empty())
        return;
    if (refs.size() == 1)
        refs.push_back({refs[0].phase, refs[0].entry + 1});
    if (!m_editor->alternate(refs)) {
        announce(this, tr("Only exercises of one phase that are no choice can alternate."));
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
    announce(this, tr("%n exercise(s) copied", "", selectedExercises()));
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
    const std::vector<EntryRef> copies = m_editor->paste(*clip, after);
    if (copies.empty()) {
        Q_EMIT said(
            tr("A phase holds at most %n exercise(s).", "", static_cast<int>(RoutineEditor::mostEntries)));
        return;
    }
    setCurrentEntry(copies.front().phase, copies.front().entry);
    edited(true,
           tr("%n exercise(s) pasted", "", static_cast<int>(itemRefs(m_editor->routine(), copies).size())));
    select(copies);
}

} // namespace patella::ui

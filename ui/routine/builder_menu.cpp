// The menu of a row, and what is dragged and dropped.
#include "ui/routine/dose_editor.h"
#include "ui/routine/item_menu.h"
#include "ui/routine/phase_card.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/selection_menu.h"
#include "ui/text/words.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/text_dialog.h"

#include <QDrag>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace patella::ui {

void RoutineBuilder::takeDrop(PhaseKind phase, const Dragged& what, qulonglong before) {
    if (m_readOnly)
        return;
    const auto place = static_cast<std::size_t>(before);
    if (what.exercise)
        addExercise(*what.exercise, phase, place);
    if (!what.entry)
        return;
    const EntryRef from = *what.entry;
    if (draggedWith(from).size() > 1)
        return moveSelectedBefore(phase, place);
    const bool later = from.phase == phase && place > from.entry;
    const std::size_t to = later ? place - 1 : place;
    if (from.phase != phase || to != from.entry)
        moveTo(from, phase, to);
}

/// "before Clamshell in Strength, total 21:00": what comes behind, from the entry `behind` on.
QString RoutineBuilder::placeWords(const Routine& routine, PhaseKind phase, std::size_t behind) const {
    const BuilderRows rows(routine, *m_library, m_options, false);
    for (const BuilderRow& row : rows.of(phase))
        if (row.at.entry == behind)
            return tr("before %1 in %2, total %3", "an exercise, a phase, a time")
                .arg(row.name, Words::name(phase), rows.totalTime());
    return tr("last in %1, total %2", "a phase, a time").arg(Words::name(phase), rows.totalTime());
}

/// Tries the drop, to say what it would give.
void RoutineBuilder::sayDropPlace(PhaseKind phase, const Dragged& what, qulonglong before) {
    if (m_readOnly || !m_editor)
        return;
    RoutineEditor trial(m_editor->routine());
    std::size_t to = static_cast<std::size_t>(before), count = 1;
    if (what.exercise) {
        trial.addItem(phase, to, *what.exercise);
    } else if (what.entry) {
        const std::vector<EntryRef> moved = draggedWith(*what.entry);
        count = moved.size();
        for (const EntryRef& ref : moved)
            to -= ref.phase == phase && ref.entry < static_cast<std::size_t>(before) ? 1 : 0;
        trial.moveEntries(moved, phase, to);
    }
    announce(this, placeWords(trial.routine(), phase, to + count));
}

/// What a drag of this entry takes along: all that is selected, if it is of that.
std::vector<EntryRef> RoutineBuilder::draggedWith(const EntryRef& entry) const {
    const std::vector<EntryRef> several = selection();
    const bool among = std::find(several.begin(), several.end(), entry) != several.end();
    return among ? several : std::vector<EntryRef>{entry};
}

void RoutineBuilder::dragEntry(PhaseList* list, int row) {
    if (m_readOnly)
        return;
    const BuilderRow& dragged = list->phaseModel().row(row);
    m_dose->commit();
    const QString total =
        tr("%1 of %2", "time of an exercise, of the routine").arg(dragged.time, totalTime());
    const std::vector<EntryRef> with = draggedWith({dragged.at.phase, dragged.at.entry});
    const int several = with.size() > 1 ? static_cast<int>(itemRefs(m_editor->routine(), with).size()) : 1;
    const QString name = several > 1 ? tr("%n exercise(s)", "", several) : dragged.name;
    announce(this, tr("%1 is being moved. Let go over a phase.").arg(name));
    auto* drag = new QDrag(this);
    drag->setMimeData(Dragged{std::nullopt, EntryRef{dragged.at.phase, dragged.at.entry}}.toMime());
    drag->setPixmap(dragCard(dragged.exercise, dragged.exerciseKind, name, several > 1 ? QString() : total,
                             devicePixelRatioF()));
    drag->setHotSpot(QPoint(30, 34));
    drag->exec(Qt::MoveAction);
}

void RoutineBuilder::dragExercise(const ExerciseId& id) {
    const Exercise* exercise = m_library ? m_library->find(id) : nullptr;
    if (m_readOnly || !exercise)
        return;
    const BuilderRows rows(m_editor->routine(), *m_library, m_options, false);
    const Duration more = rows.itemTime(RoutineItem{id}, exercise->phases.empty() ? PhaseKind::Strength
                                                                                  : exercise->phases.front());
    const QString total = tr("+%1, then %2", "time of an exercise, total with it")
                              .arg(Words::clock(more),
                                   BuilderRows::clockWord(rows.times().total + more, rows.times().estimated));
    auto* drag = new QDrag(this);
    drag->setMimeData(Dragged{id, std::nullopt}.toMime());
    drag->setPixmap(
        dragCard(text(exercise->id.value), exercise->kind, text(exercise->name), total, devicePixelRatioF()));
    drag->setHotSpot(QPoint(30, 34));
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
}

void RoutineBuilder::showMenu(const QPoint& globalPos) {
    const PhaseList* list = m_readOnly ? nullptr : currentList();
    const BuilderRow* row = list ? list->currentRow() : nullptr;
    if (!row)
        return;
    const EntryRef at = row->at;
    ItemMenuView view;
    view.item = row->kind == BuilderRow::Kind::Item ? m_editor->item(at) : nullptr;
    view.exercise = view.item ? m_library->find(view.item->exercise) : nullptr;
    view.grouped = row->grouped || !view.item;
    view.oneSided = row->oneSided;
    view.counted = !row->tempo.isEmpty();
    ItemActions actions;
    actions.duplicate = [this] { duplicateCurrent(); };
    actions.remove = [this] { removeCurrent(); };
    actions.move = [this](int step) { moveBy(step); };
    actions.changePhase = [this](int step) { moveToPhase(step); };
    actions.swap = [this, at](const ExerciseId& to) {
        edited(m_editor->swapExercise(at, to), tr("Swapped for %1").arg(text(m_library->find(to)->name)));
    };
    actions.editText = [this](bool cue) { editText(cue); };
    actions.setSides = [this](SideChoice sides) { changeSides(sides); };
    actions.setSelfPaced = [this, at](bool on) {
        edited(m_editor->setSelfPaced(at, on), on ? tr("At your own pace") : tr("Paced by the tempo"));
    };
    actions.copy = [this] { copySelected(); };
    actions.cut = [this] { cutSelected(); };
    actions.paste = [this] { paste(); };
    actions.resetDose = [this, at] { edited(m_editor->setDose(at, {}), tr("The exercise's own dose")); };
    if (!row->coach.isEmpty())
        actions.askCoach = [this] { askCoach(); };
    const Entry& entry = m_editor->routine().findBlock(at.phase)->entries[at.entry];
    if (view.item && std::holds_alternative<Choice>(entry))
        actions.chooseThis = [this, at] {
            m_current = Current{{at.phase, at.entry}};
            edited(m_editor->chooseOption(at), tr("The choice is made"));
        };
    const auto& all = m_editor->routine().findBlock(at.phase)->entries;
    if (severalSelected() || (at.entry + 1 < all.size() && !std::holds_alternative<Choice>(entry)))
        actions.alternate = [this] { alternateSelected(); };
    if (std::holds_alternative<Superset>(entry))
        actions.separate = [this] { separateCurrent(); };
    if (severalSelected())
        return makeSelectionMenu(this, selectedExercises(), actions)->popup(globalPos);
    makeItemMenu(this, view, *m_library, actions)->popup(globalPos);
}

void RoutineBuilder::askCoach() {
    const PhaseList* list = currentList();
    const BuilderRow* row = list ? list->currentRow() : nullptr;
    if (row && !row->coach.isEmpty())
        Q_EMIT coachWanted(ExerciseId(utf8(row->exercise)));
}

void RoutineBuilder::editText(bool cue) {
    const RoutineItem* item = m_current ? m_editor->item(m_current->at) : nullptr;
    if (!item)
        return;
    TextQuestion question;
    question.title = cue ? tr("Cue for this exercise") : tr("Note for this exercise");
    question.hint = cue ? tr("A few words that the player shows in place of the exercise's own.")
                        : tr("It stays with this exercise in this routine.");
    question.action = tr("Keep");
    question.text = text(cue ? item->cue : item->note);
    question.most = cue ? 200 : 1000;
    question.several = !cue;
    askText(this, question, [this, cue, at = m_current->at](const QString& typed) {
        const bool changed = cue ? m_editor->setCue(at, utf8(typed)) : m_editor->setNote(at, utf8(typed));
        edited(changed, cue ? tr("Cue kept") : tr("Note kept"));
    });
}

} // namespace patella::ui

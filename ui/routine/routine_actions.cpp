// What can be done with a routine as a whole: make, copy, rename, delete, start it, add to it.
#include "src/routine/playable.h"
#include "ui/routine/add_to_dialog.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/routines_list.h"
#include "ui/routine/routines_page.h"
#include "ui/routine/start_dialog.h"
#include "ui/text/words.h"
#include "ui/widgets/text_dialog.h"

#include <QStackedWidget>

#include <algorithm>

namespace patella::ui {

QString RoutinesPage::freeName(const QString& wished) const {
    const auto taken = [this](const QString& name) {
        return std::any_of(m_own.begin(), m_own.end(),
                           [&](const Routine& routine) { return text(routine.name) == name; });
    };
    QString name = wished;
    for (int number = 2; taken(name); ++number)
        name = tr("%1 %2", "name, number").arg(wished, QString::number(number));
    return name;
}

void RoutinesPage::askNewName() {
    TextQuestion question;
    question.title = tr("New routine");
    question.hint = tr("How would you like to call it?");
    question.action = tr("Build it");
    question.text = freeName(tr("My routine"));
    question.mayBeEmpty = false;
    askText(this, question, [this](const QString& name) { newRoutine(name); });
}

void RoutinesPage::newRoutine(const QString& name, const ExerciseId& exercise) {
    Routine routine;
    routine.id = RoutineId(newUuid());
    routine.name = utf8(freeName(name));
    store(routine);
    open(routine);
    if (!exercise.empty())
        m_builder->addExercise(exercise);
}

void RoutinesPage::openMade(const Routine& routine) {
    leave([this, routine] {
        Routine empty = routine;
        empty.id = RoutineId(newUuid());
        empty.origin = RoutineOrigin::Own;
        empty.name = utf8(freeName(text(routine.name)));
        empty.phases.clear();
        open(empty);
        m_builder->fill(routine);
        m_builder->focusFirst();
    });
}

void RoutinesPage::fillOpen(const Routine& routine, const QString& added) {
    if (!isBuilderOpen() || !m_builder->fill(routine))
        return;
    Q_EMIT notify(added, tr("Undo"), [this] { m_builder->undo(); });
}

void RoutinesPage::copyRoutine(const RoutineId& id, bool thenOpen) {
    const Routine* original = find(id);
    if (!original)
        return;
    Routine copy = *original;
    const QString name = text(original->name);
    copy.id = RoutineId(newUuid());
    copy.origin = RoutineOrigin::Own;
    copy.name = utf8(freeName(tr("%1, my version").arg(name)));
    store(copy);
    if (thenOpen)
        return open(copy);
    m_list->select(copy.id);
    Q_EMIT notify(tr("“%1” is one of yours now").arg(text(copy.name)), tr("Undo"),
                  [this, made = copy.id] { removeOwn(made); });
}

void RoutinesPage::renameRoutine(const RoutineId& id) {
    const Routine* routine = find(id);
    if (!routine || routine->origin != RoutineOrigin::Own)
        return;
    TextQuestion question;
    question.title = tr("Rename the routine");
    question.action = tr("Rename");
    question.text = text(routine->name);
    question.mayBeEmpty = false;
    askText(this, question, [this, id](const QString& name) {
        const Routine* found = find(id);
        if (!found || text(found->name) == name)
            return;
        Routine renamed = *found;
        renamed.name = utf8(name);
        store(renamed);
        m_list->select(id);
    });
}

void RoutinesPage::removeOwn(RoutineId id) { // by value: the list that it may point into is rebuilt
    const auto found =
        std::find_if(m_own.begin(), m_own.end(), [&](const Routine& routine) { return routine.id == id; });
    if (found == m_own.end())
        return;
    m_removed.push_back({*found, static_cast<std::size_t>(found - m_own.begin())});
    const QString name = text(found->name);
    const bool focused = m_list->isAncestorOf(focusWidget());
    m_own.erase(found);
    showRoutines();
    if (focused)
        m_list->focusFirst();
    Q_EMIT removeRoutine(id);
    Q_EMIT notify(tr("“%1” is deleted").arg(name), tr("Undo"), [this, id] { restore(id); });
}

bool RoutinesPage::restoreLast() {
    return !m_removed.empty() && restore(RoutineId(m_removed.back().routine.id));
}

bool RoutinesPage::restore(const RoutineId& id) {
    const auto found = std::find_if(m_removed.begin(), m_removed.end(),
                                    [&](const Removed& each) { return each.routine.id == id; });
    if (found == m_removed.end())
        return false;
    const Removed last = std::move(*found);
    m_removed.erase(found);
    const std::size_t at = std::min(last.at, m_own.size());
    m_own.insert(m_own.begin() + static_cast<std::ptrdiff_t>(at), last.routine);
    showRoutines();
    m_list->select(id);
    Q_EMIT restoreRoutine(id);
    return true;
}

/// What is open as it stands, saved or not; else the list's.
void RoutinesPage::printCurrent() {
    if (!isBuilderOpen())
        return askPrint(m_list->current());
    m_builder->commitTyping();
    const Routine open = m_builder->routine();
    askPrint(&open);
}

void RoutinesPage::askPrint(const Routine* routine) {
    if (routine && exerciseCount(*routine) > 0)
        Q_EMIT printRoutine(*routine);
}

/// Where nothing is to be settled it starts at once.
void RoutinesPage::start(const Routine& routine) {
    if (!m_library || exerciseCount(routine) == 0)
        return;
    if (!m_coach) {
        m_waiting = routine;
        return;
    }
    const PlayablePart part = playablePart(routine, *m_library);
    StartDialog::Content content{routine, coached(part.routine, *m_coach, *m_library),
                                 withoutWithheld(part.routine, *m_coach), part.left};
    content.withEntry = !routine.entry.empty() && !m_entrySeen.contains(routine.id);
    content.editable = find(routine.id) && routine.origin == RoutineOrigin::Own;
    if (!content.withEntry && choicesOf(routine).empty() && !content.coachSpeaks() && part.left.empty()) {
        Q_EMIT startRoutine(routine);
        return;
    }
    auto* dialog = new StartDialog(std::move(content), *m_library, window());
    connect(dialog, &StartDialog::startAsked, this, [this, id = routine.id](const Routine& picked) {
        m_entrySeen.insert(id);
        Q_EMIT startRoutine(picked);
    });
    connect(dialog, &StartDialog::editAsked, this, [this, id = routine.id] {
        if (!isBuilderOpen() || m_open != id)
            openRoutine(id);
        m_builder->focusFirst();
    });
    dialog->open();
}

void RoutinesPage::addExercise(const ExerciseId& id) {
    const Exercise* exercise = m_library ? m_library->find(id) : nullptr;
    if (!exercise || !exercise->playable())
        return;
    auto* dialog = new AddToDialog(text(exercise->name), m_own, window());
    connect(dialog, &AddToDialog::chosen, this, [this, id](const RoutineId& routine) {
        if (isBuilderOpen() && m_open == routine && !routine.empty()) {
            m_builder->addExercise(id);
            return;
        }
        leave([this, id, routine] {
            if (routine.empty())
                return newRoutine(tr("My routine"), id);
            if (const Routine* found = find(routine)) {
                open(*found);
                m_builder->addExercise(id);
            }
        });
    });
    dialog->open();
}

} // namespace patella::ui

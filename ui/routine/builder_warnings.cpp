// What speaks against the exercises of a routine under edit, and how it plays.
#include "src/routine/playable.h"
#include "ui/routine/phase_card.h"
#include "ui/routine/phase_warnings.h"
#include "ui/routine/preview_sheet.h"
#include "ui/routine/routine_builder.h"
#include "ui/text/words.h"

namespace patella::ui {

void RoutineBuilder::findWarnings(const Routine& routine,
                                  std::map<PhaseKind, std::vector<BuilderRow>>& rows) {
    m_warnings.clear();
    if (m_readOnly)
        return;
    for (const ItemWarning& found : routineWarnings(routine, *m_library, m_present)) {
        if (m_kept.contains({found.exercise, found.why}))
            continue;
        const RowWarning warning{found.at, found.exercise, found.why, found.swap,
                                 WarningWords::of(found, *m_library, m_present.today)};
        for (BuilderRow& row : rows[found.at.phase])
            if (row.at == found.at && row.kind == BuilderRow::Kind::Item) {
                row.hints.removeOne(BuilderRows::leaveOutHint()); // the warning says it
                row.spoken += QStringLiteral(". ") + warning.words.strong;
            }
        m_warnings[found.at.phase].push_back(warning);
    }
}

void RoutineBuilder::swapWarned(const EntryRef& at, const ExerciseId& exercise) {
    const Exercise* other = m_library->find(exercise);
    if (!other)
        return;
    m_current = Current{at};
    if (edited(m_editor->swapExercise(at, exercise), tr("Swapped for %1").arg(text(other->name))))
        currentList()->setFocus(Qt::OtherFocusReason);
}

void RoutineBuilder::keepWarned(const EntryRef& at) {
    bool played = true;
    for (const RowWarning& warning : m_warnings[at.phase])
        if (warning.at == at) {
            m_kept.emplace(warning.exercise, warning.why);
            played = warning.why != WarningWhy::LeaveOut;
            break;
        }
    m_current = Current{at};
    if (edited(true, played ? tr("Kept for now") : tr("Kept; the routine starts without it for now")))
        currentList()->setFocus(Qt::OtherFocusReason);
}

void RoutineBuilder::preview() {
    commitTyping();
    const Routine routine = playablePart(m_editor->result(), *m_library).routine; // the rest has its warning
    Result<SessionPlan> plan = expand(routine, *m_library, m_options);
    if (plan)
        (new PreviewSheet(window(), std::move(plan).value()))->open();
    else
        Q_EMIT said(Words::error(plan.error()));
}

} // namespace patella::ui

#include "ui/routine/generate_rows.h"

#include "ui/routine/builder_rows.h"
#include "ui/text/generator_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace patella::ui {

namespace {

struct Made {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::GenerateRows)
};

bool isLocked(const MadeEntry& entry) {
    return std::any_of(entry.reasons.begin(), entry.reasons.end(),
                       [](const ItemReason& reason) { return reason.why == ItemWhy::Locked; });
}

Duration timeOf(const Routine& routine, const RoutineTimes& times, const EntryRef& at) {
    for (std::size_t i = 0; i < routine.phases.size(); ++i)
        if (routine.phases[i].phase == at.phase)
            return times.phases[i].entries[at.entry];
    return Duration{0};
}

} // namespace

const Entry& entryAt(const Routine& routine, const EntryRef& at) {
    return routine.findBlock(at.phase)->entries[at.entry];
}

QString entryName(const Entry& entry, const ExerciseLibrary& library) {
    QStringList names;
    for (const RoutineItem* item : itemsOf(entry)) {
        const Exercise* exercise = library.find(item->exercise);
        names << text(exercise ? exercise->name : item->exercise.value);
    }
    return QLocale().createSeparatedList(names);
}

std::vector<EntryRef> lockedIn(const MadeRoutine& made) {
    std::vector<EntryRef> locked;
    for (const MadeEntry& entry : made.entries)
        if (isLocked(entry))
            locked.push_back(entry.place);
    return locked;
}

QString GenerateRowView::spoken() const {
    const QString what = dose.isEmpty()
                             ? Made::tr("%1, %2", "exercise, time").arg(name, time)
                             : Made::tr("%1, %2, %3", "exercise, dose, time").arg(name, dose, time);
    return Made::tr("%1. %2 %3", "exercise with dose and time, why, locked or not")
        .arg(fresh ? Made::tr("New: %1", "an exercise").arg(what) : what, reasons.value(0),
             own      ? Made::tr("It stays.")
             : locked ? Made::tr("Locked.")
                      : Made::tr("Not locked."));
}

GenerateRows::GenerateRows(const MadeRoutine& made, const ExerciseLibrary& library,
                           const ExpandOptions& timing, const Known& known,
                           const std::optional<std::vector<EntryRef>>& own)
    : m_times(timesOf(made.routine, library, timing))
    , m_total(BuilderRows::clockWord(m_times.total, m_times.estimated)) {
    for (std::size_t i = 0; i < made.routine.phases.size(); ++i)
        m_phases[made.routine.phases[i].phase].time =
            BuilderRows::clockWord(m_times.phases[i].total, m_times.phases[i].estimated);
    if (own)
        m_added = 0;
    for (const MadeEntry& entry : made.entries) {
        GenerateRowView row = rowOf(made, entry, library, known);
        row.own = own && std::find(own->begin(), own->end(), entry.place) != own->end();
        row.fresh = own && !row.own;
        if (row.fresh)
            m_added = m_added.value_or(0) + 1;
        if (row.own)
            row.reasons.last() = Made::tr("It is in your routine.");
        m_phases[entry.place.phase].rows.push_back(std::move(row));
    }
    for (const PhaseKind phase : made.emptyPhases)
        m_phases[phase].empty = GeneratorWords::emptyPhase(phase);
}

GenerateRowView GenerateRows::rowOf(const MadeRoutine& made, const MadeEntry& entry,
                                    const ExerciseLibrary& library, const Known& known) const {
    const Entry& at = entryAt(made.routine, entry.place);
    const RoutineItem& item = *itemsOf(at).front();
    const Exercise* exercise = library.find(item.exercise);
    GenerateRowView row;
    row.at = entry.place;
    row.exercise = text(item.exercise.value);
    row.name = entryName(at, library);
    row.time = BuilderRows::clockWord(timeOf(made.routine, m_times, entry.place), item.selfPaced);
    row.locked = isLocked(entry);
    if (exercise) {
        row.kind = exercise->kind;
        if (const Result<Dose> dose = resolveDose(*exercise, item.dose); dose && itemsOf(at).size() == 1)
            row.dose = Words::dose(*dose);
    }
    const auto before = known.find(item.exercise);
    for (const LockedAgainst& against : made.against)
        if (against.place.phase == entry.place.phase && against.place.entry == entry.place.entry)
            row.reasons << GeneratorWords::against(against.why);
    for (const ItemReason& reason : row.locked&& before != known.end() ? before->second : entry.reasons)
        row.reasons << GeneratorWords::reason(reason);
    return row;
}

} // namespace patella::ui

#include "ui/routine/builder_rows.h"

#include "src/coach/targets.h"
#include "ui/text/coach_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace patella::ui {

namespace {

struct Rows {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::BuilderRows)
};

const QLatin1Char space(' ');

QString joined(const QStringList& parts) {
    QStringList some = parts;
    some.removeAll(QString());
    return some.join(QStringLiteral(", "));
}

bool takesOwnTime(const Entry& entry) {
    const auto items = itemsOf(entry);
    return std::any_of(items.begin(), items.end(), [](const RoutineItem* item) { return item->selfPaced; });
}

} // namespace

bool oneSided(const Exercise& exercise, const Dose& dose) {
    return exercise.sides == SideRule::PerSide &&
           (dose.per() == Per::Side || dose.per() == Per::SidePerDirection);
}

std::vector<PhaseKind> phaseOrder(const Routine& routine) {
    Routine all = routine;
    for (const PhaseKind phase : allPhases)
        all.block(phase);
    std::vector<PhaseKind> order;
    for (const PhaseBlock& block : all.phases)
        order.push_back(block.phase);
    return order;
}

BuilderRows::BuilderRows(const Routine& routine, const ExerciseLibrary& library, const ExpandOptions& options,
                         bool asWritten, const std::vector<CoachEntry>* coach)
    : m_routine(routine)
    , m_library(library)
    , m_options(options)
    , m_asWritten(asWritten)
    , m_coach(coach)
    , m_times(timesOf(routine, library, options)) {}

QString BuilderRows::clockWord(Duration time, bool estimated) {
    return estimated ? Rows::tr("~%1", "an estimated time").arg(Words::clock(time)) : Words::clock(time);
}

QString BuilderRows::leaveOutHint() {
    return Rows::tr("This move is one to leave out for now: the routine starts without it.");
}

QString BuilderRows::restWords(const QString& rest) {
    return rest.isEmpty() ? Rows::tr("no rest") : Rows::tr("rest %1").arg(rest);
}

QString BuilderRows::totalTime() const { return clockWord(m_times.total, m_times.estimated); }

QString BuilderRows::phaseTime(PhaseKind phase) const {
    for (std::size_t i = 0; i < m_routine.phases.size(); ++i)
        if (m_routine.phases[i].phase == phase)
            return clockWord(m_times.phases[i].total, m_times.phases[i].estimated);
    return Words::clock(Duration{0});
}

Duration BuilderRows::itemTime(const RoutineItem& item, PhaseKind phase) const {
    Routine alone;
    PhaseBlock& block = alone.block(phase);
    if (const PhaseBlock* own = m_routine.findBlock(phase))
        block.rounds = own->rounds;
    block.entries.emplace_back(item);
    return timesOf(alone, m_library, m_options).total;
}

std::vector<BuilderRow> BuilderRows::of(PhaseKind phase) const {
    std::vector<BuilderRow> rows;
    for (std::size_t b = 0; b < m_routine.phases.size(); ++b) {
        const PhaseBlock& block = m_routine.phases[b];
        if (block.phase != phase)
            continue;
        for (std::size_t e = 0; e < block.entries.size(); ++e) {
            const Entry& entry = block.entries[e];
            const Duration time = m_times.phases[b].entries[e];
            if (const auto* item = std::get_if<RoutineItem>(&entry)) {
                rows.push_back(itemRow(*item, {phase, e}, time));
                continue;
            }
            rows.push_back(groupRow(entry, {phase, e}, time));
            const auto items = itemsOf(entry);
            for (std::size_t i = 0; i < items.size(); ++i) {
                rows.push_back(itemRow(*items[i], {phase, e, i}, itemTime(*items[i], phase)));
                rows.back().grouped = true;
                rows.back().mayRest = rows.back().mayRest || std::holds_alternative<Superset>(entry);
            }
        }
    }
    return rows;
}

BuilderRow BuilderRows::groupRow(const Entry& entry, const EntryRef& at, Duration time) const {
    BuilderRow row;
    row.kind = BuilderRow::Kind::Group;
    row.at = at;
    QString note;
    if (const auto* choice = std::get_if<Choice>(&entry)) {
        row.name = choice->rule == ChooseRule::One ? Rows::tr("Choose one when you start")
                                                   : Rows::tr("Choose one or more when you start");
        note = text(choice->note);
    } else {
        row.name = Rows::tr("In turn, set by set");
        note = text(std::get_if<Superset>(&entry)->note);
    }
    if (!note.isEmpty())
        row.hints << note;
    row.time = clockWord(time, takesOwnTime(entry));
    const int count = static_cast<int>(itemsOf(entry).size());
    row.spoken = joined({row.name, Rows::tr("%n exercise(s)", "", count), row.time}) +
                 (note.isEmpty() ? QString() : space + note);
    return row;
}

BuilderRow BuilderRows::itemRow(const RoutineItem& item, const EntryRef& at, Duration time) const {
    BuilderRow row;
    row.at = at;
    row.sides = item.sides;
    row.time = clockWord(time, item.selfPaced);
    const Exercise* exercise = m_library.find(item.exercise);
    row.known = exercise != nullptr;
    row.name = text(exercise ? exercise->name : item.exercise.value);
    if (!exercise) {
        row.hints << Rows::tr(
            "This exercise is not in your library: the routine starts without it. Swap or remove it.");
    } else {
        row.exercise = text(exercise->id.value);
        row.exerciseKind = exercise->kind;
        row.position = exercise->position;
        if (const Result<Dose> dose = resolveDose(*exercise, item.dose))
            addDose(row, item, *exercise, *dose);
        else
            row.hints << leaveOutHint();
    }
    addHints(row, item);
    addCoach(row, item);
    row.spoken = joined({row.name, row.spoken, row.time, row.coach});
    for (const QString& hint : row.hints)
        row.spoken += QStringLiteral(". ") + hint;
    return row;
}

void BuilderRows::addDose(BuilderRow& row, const RoutineItem& item, const Exercise& exercise,
                          const Dose& dose) const {
    const QLocale locale;
    row.oneSided = oneSided(exercise, dose);
    row.sidesText = exercise.sides == SideRule::Alternating ? Words::name(SideRule::Alternating)
                                                            : Words::name(SideRule::Both);
    row.sets = Rows::tr("%1 ×", "number of sets")
                   .arg(m_asWritten ? Words::range(dose.sets()) : locale.toString(dose.sets().lower()));
    row.amount = Words::amount(dose.work(), true);
    if (dose.per() == Per::Direction || dose.per() == Per::SidePerDirection)
        row.amount = Rows::tr("%1 each way", "an amount such as 10 reps").arg(row.amount);
    if (const auto* reps = std::get_if<Repetitions>(&dose.work()))
        row.tempo = item.selfPaced
                        ? Rows::tr("own pace")
                        : Words::tempo(reps->holdSeconds ? reps->tempo.withPause(reps->holdSeconds->lower())
                                                         : reps->tempo);
    const WholeRange rest = dose.restSeconds();
    const bool rests = rest.upper() > 0 && (m_asWritten ? dose.sets().upper() : dose.sets().lower()) > 1;
    row.mayRest = (m_asWritten ? dose.sets().upper() : dose.sets().lower()) > 1;
    if (rests)
        row.rest = Rows::tr("%1 s", "seconds of rest")
                       .arg(m_asWritten ? Words::range(rest) : locale.toString(rest.lower()));
    const QString sides = row.oneSided ? Words::name(item.sides) : row.sidesText;
    const QString tempo =
        row.tempo.isEmpty() || item.selfPaced ? row.tempo : Rows::tr("tempo %1").arg(row.tempo);
    row.spoken = joined({sides, Words::sets(dose.sets(), m_asWritten), row.amount, tempo,
                         rests ? Rows::tr("rest %1").arg(row.rest) : QString()});
}

void BuilderRows::addCoach(BuilderRow& row, const RoutineItem& item) const {
    const auto made = m_coach ? coachedItem(item, *m_coach, m_library) : std::nullopt;
    if (!made || !(made->changed || made->entry.withheld || made->entry.ownSince))
        return; // it leaves the dose as it is: nothing to say here
    const CoachNote note = CoachWords::note(*made, m_library);
    row.coach = note.badge;
    row.coachWhy = note.why;
}

void BuilderRows::addHints(BuilderRow& row, const RoutineItem& item) const {
    if (!item.note.empty())
        row.hints << text(item.note);
    if (!item.cue.empty())
        row.hints << Rows::tr("Cue: %1").arg(text(item.cue));
    if (m_routine.origin == RoutineOrigin::Shipped && row.known && item.dose.givesNoNumber())
        row.hints << Rows::tr("No number in the article: the exercise's default applies.");
}

} // namespace patella::ui

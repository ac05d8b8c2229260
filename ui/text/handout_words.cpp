#include "ui/text/handout_words.h"

#include "src/routine/routine_facts.h"
#include "ui/text/words.h"

#include <QLocale>
#include <QTextBoundaryFinder>

namespace patella::ui {

namespace {

constexpr int mostSteps = 4;
constexpr int leastSteps = 3;          // by the third the movement has begun
constexpr qsizetype shortEnough = 180; // characters of all steps together

QString oneLine(const std::string& words) { return text(words).simplified(); }

QString firstSentence(const std::string& step) {
    const QString all = oneLine(step);
    QTextBoundaryFinder ends(QTextBoundaryFinder::Sentence, all);
    const qsizetype end = ends.toNextBoundary();
    return end > 0 ? all.left(end).trimmed() : all;
}

bool onlyOnce(const Dose& dose) {
    return dose.sets() == WholeRange::exactly(1) && !std::holds_alternative<Repetitions>(dose.work());
}

} // namespace

QStringList HandoutWords::shortSteps(const std::vector<std::string>& steps) {
    QStringList out;
    qsizetype length = 0;
    for (const std::string& step : steps) {
        const QString sentence = firstSentence(step);
        if (sentence.isEmpty())
            continue;
        length += sentence.size();
        if (out.size() == mostSteps || (out.size() >= leastSteps && length > shortEnough))
            break;
        out << sentence;
    }
    return out;
}

QString HandoutWords::dose(const Dose& dose, SideChoice sides) {
    const QString each = sides == SideChoice::Both ? Words::per(dose.per()) : Words::name(sides);
    const auto* reps = std::get_if<Repetitions>(&dose.work());
    const QString amount = reps ? Words::range(reps->count) : Words::amount(dose.work(), true);
    QString out = amount;
    if (reps)
        out = tr("%1 of %2", "2 sets, 12").arg(Words::sets(dose.sets(), true), amount);
    else if (!onlyOnce(dose))
        out = tr("%1, %2", "2 sets, hold 30 s").arg(Words::sets(dose.sets(), true), amount);
    if (!each.isEmpty())
        out = tr("%1 %2", "dose, each side").arg(out, each);
    if (reps && reps->holdSeconds)
        out = tr("%1, each held %2 s").arg(out, Words::range(*reps->holdSeconds));
    return out;
}

QString HandoutWords::pace(const Dose& dose, bool selfPaced) {
    QStringList parts;
    const auto* reps = std::get_if<Repetitions>(&dose.work());
    if (reps && selfPaced)
        parts << tr("at your own pace");
    else if (reps && !reps->holdSeconds)
        parts << Words::tempo(reps->tempo);
    if (dose.restSeconds().upper() > 0)
        parts << tr("rest %1 s").arg(Words::range(dose.restSeconds()));
    return parts.join(tr(", ", "between two facts"));
}

QString HandoutWords::painRule() {
    return tr("Pain 0 to 2: fine. 3 to 5: careful, and gone by the next morning. Above 5: stop.");
}

HandoutItem HandoutWords::item(const RoutineItem& item, const ExerciseLibrary& library) {
    HandoutItem out;
    out.exercise = item.exercise;
    out.note = oneLine(item.note);
    const Exercise* exercise = library.find(item.exercise);
    if (!exercise) {
        out.name = text(item.exercise.value);
        return out;
    }
    out.name = oneLine(exercise->name);
    if (const Result<Dose> dose = resolveDose(*exercise, item.dose)) {
        out.dose = HandoutWords::dose(*dose, item.sides);
        out.pace = pace(*dose, item.selfPaced);
    }
    out.cue = oneLine(item.cue.empty() ? exercise->cue : item.cue);
    out.steps = shortSteps(exercise->steps);
    constexpr int ruleStops = 5; // pain-model-rules
    if (exercise->stopAbove && *exercise->stopAbove != ruleStops)
        out.stop = tr("Stop above %1 out of 10 (%2).", "pain score, its word")
                       .arg(QLocale().toString(*exercise->stopAbove), Words::painWord(*exercise->stopAbove));
    return out;
}

HandoutGroup HandoutWords::group(const Entry& entry, const ExerciseLibrary& library) {
    HandoutGroup out;
    if (const auto* choice = std::get_if<Choice>(&entry)) {
        out.lead = choice->rule == ChooseRule::One ? tr("Choose one") : tr("Choose one or more");
        out.note = oneLine(choice->note);
    } else if (const auto* superset = std::get_if<Superset>(&entry)) {
        out.lead = tr("In turn, set by set");
        out.note = oneLine(superset->note);
    }
    for (const RoutineItem* each : itemsOf(entry))
        out.items.push_back(item(*each, library));
    return out;
}

Handout HandoutWords::of(const Routine& routine, const ExerciseLibrary& library,
                         const ExpandOptions& options) {
    Handout out;
    out.name = oneLine(routine.name);
    const RoutineTimes times = timesOf(routine, library, options);
    const QString minutes = Words::minutes(times.total);
    out.facts = times.estimated ? tr("about %1", "19 min").arg(minutes) : minutes;
    if (routine.perWeek)
        out.facts = tr("%1, %2", "19 min, 3 times a week").arg(out.facts, Words::perWeek(*routine.perWeek));
    out.equipment = Words::equipmentList(equipmentOf(routine, library), ownEquipmentOf(routine, library));
    out.entry = oneLine(routine.entry);
    for (const auto* remarks : {&routine.warnings, &routine.notes})
        for (const std::string& remark : *remarks)
            out.remarks << oneLine(remark);
    out.painRule = painRule();
    out.madeWith = tr("Made with Patella, informs and does not diagnose.");
    for (const PhaseBlock& block : routine.phases) {
        if (block.entries.empty())
            continue;
        HandoutPhase phase{Words::name(block.phase), {}, oneLine(block.note), {}};
        if (block.rounds > 1)
            phase.rounds = tr("Rounds: %1").arg(QLocale().toString(block.rounds));
        for (const Entry& entry : block.entries)
            phase.groups.push_back(group(entry, library));
        out.phases.push_back(std::move(phase));
    }
    return out;
}

QStringList HandoutWords::itemLines(const HandoutItem& item, bool inGroup) {
    const QString indent = inGroup ? QStringLiteral("  ") : QString();
    QString head = item.name;
    if (!item.dose.isEmpty())
        head = tr("%1: %2", "exercise, dose").arg(head, item.dose);
    if (!item.pace.isEmpty())
        head = tr("%1, %2", "exercise with its dose, tempo and rest").arg(head, item.pace);
    QStringList lines{indent + head};
    for (const QString& line : QStringList{item.cue} + item.steps + QStringList{item.note, item.stop})
        if (!line.isEmpty())
            lines << indent + QStringLiteral("  ") + line;
    return lines;
}

QString HandoutWords::plain(const Handout& handout) {
    QStringList lines{handout.name, handout.facts, handout.equipment};
    if (!handout.entry.isEmpty())
        lines << handout.entry;
    for (const HandoutPhase& phase : handout.phases) {
        lines << QString()
              << (phase.rounds.isEmpty() ? phase.title
                                         : tr("%1, %2", "phase, rounds").arg(phase.title, phase.rounds));
        if (!phase.note.isEmpty())
            lines << phase.note;
        for (const HandoutGroup& group : phase.groups) {
            lines << QString();
            for (const QString& line : {group.lead, group.note})
                if (!line.isEmpty())
                    lines << line;
            for (const HandoutItem& each : group.items)
                lines << itemLines(each, !group.lead.isEmpty());
        }
    }
    if (!handout.remarks.isEmpty())
        lines << QString() << handout.remarks;
    lines << QString() << handout.painRule << handout.madeWith;
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace patella::ui

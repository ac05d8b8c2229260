#include "ui/text/coach_words.h"

#include "ui/text/level_words.h"
#include "ui/text/words.h"

#include <QDate>
#include <QLocale>

namespace patella::ui {

QString CoachWords::nameOf(const ExerciseLibrary& library, const ExerciseId& id) {
    const Exercise* exercise = library.find(id);
    return text(exercise ? exercise->name : id.value);
}

QString CoachWords::date(LocalDate date) {
    return QLocale().toString(QDate(date.year(), date.month(), date.day()), tr("d MMM", "a date's format"));
}

QString CoachWords::own(LocalDate since) { return tr("Your own since %1", "date").arg(date(since)); }

QString CoachWords::action(CoachAction action) {
    switch (action) {
    case CoachAction::StayHere:
        return tr("Stay here");
    case CoachAction::OwnDose:
        return tr("My own dose");
    case CoachAction::TakeUpAgain:
        return tr("Take it up again");
    case CoachAction::GiveBack:
        return tr("Give it back to the coach");
    }
    return {};
}

QString CoachWords::explained(CoachAction action, const CoachEntry& entry) {
    switch (action) {
    case CoachAction::StayHere:
        return tr("Undoes this change; the coach goes on from there.");
    case CoachAction::OwnDose:
        return allowedOverrides(entry).most
                   ? tr("Sets, amount and load as you want them; after a stop no more than the step down.")
                   : tr("Sets, amount and load as you want them; the coach goes on from there.");
    case CoachAction::TakeUpAgain:
        return tr("Ends the rest of this exercise today.");
    case CoachAction::GiveBack:
        return tr("Takes your own dose back, as if it had not been said.");
    }
    return {};
}

QString CoachWords::done(CoachAction action, const CoachKey& key, const ExerciseLibrary& library) {
    const QString name =
        LevelWords::name(key, [&library](const ExerciseId& id) { return nameOf(library, id); });
    switch (action) {
    case CoachAction::StayHere:
        return tr("%1 stays where it was", "exercise").arg(name);
    case CoachAction::OwnDose:
        return tr("%1 has your own dose", "exercise").arg(name);
    case CoachAction::TakeUpAgain:
        return tr("%1 is taken up again", "exercise").arg(name);
    case CoachAction::GiveBack:
        return tr("%1 is the coach's again", "exercise").arg(name);
    }
    return {};
}

QString CoachWords::target(const Target& target, const ExerciseId& of, const ExerciseLibrary& library) {
    Target without = target;
    without.load = 0;
    QString words = LevelWords::target(without);
    const Exercise* exercise = library.find(target.exercise);
    std::vector<Equipment> loads;
    if (exercise) {
        loads = exercise->equipment;
        loads.insert(loads.end(), exercise->optionalEquipment.begin(), exercise->optionalEquipment.end());
    }
    if (const QString load = Words::load(target.load, loads); !load.isEmpty())
        words = tr("%1, %2", "dose, load").arg(words, load);
    return target.exercise == of
               ? words
               : tr("%1, %2", "exercise, dose").arg(nameOf(library, target.exercise), words);
}

CoachNote CoachWords::note(const CoachEntry& entry, const ExerciseLibrary& library) {
    const auto names = [&library](const ExerciseId& id) { return nameOf(library, id); };
    const QString why = ReasonWords::sentence(entry, names);
    if (entry.withheld)
        return {tr("Coach: not today"),
                tr("%1 %2", "two sentences").arg(LevelWords::withheld(entry, names), why)};
    const QString dose = target(entry.target, entry.key.exercise, library);
    if (entry.ownSince)
        return {tr("Yours: %1", "dose").arg(dose),
                tr("%1. %2", "two sentences").arg(own(*entry.ownSince), why)};
    return {tr("Coach: %1", "dose").arg(dose), why};
}

CoachNote CoachWords::note(const CoachedItem& item, const ExerciseLibrary& library) {
    CoachNote made = note(item.entry, library);
    if (!item.changed && !item.entry.withheld && !item.entry.ownSince) {
        const QString dose = target(item.entry.target, item.entry.key.exercise, library);
        made.badge = tr("Coach: keeps this dose");
        made.why = tr("The coach would ask for %1 and leaves this dose as it is. %2", "dose, sentence")
                       .arg(dose, made.why);
    }
    return made;
}

} // namespace patella::ui

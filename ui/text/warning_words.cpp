#include "ui/text/warning_words.h"

#include "ui/text/words.h"

#include <QDate>
#include <QLocale>

namespace patella::ui {

QString WarningWords::dayOf(LocalDate date, LocalDate today) {
    const int ago = today - date;
    if (ago <= 0)
        return tr("today");
    if (ago == 1)
        return tr("yesterday");
    if (ago > 6)
        return tr("on %1", "a date").arg(Words::day(date));
    const QDate day(date.year(), date.month(), date.day());
    return tr("on %1", "a weekday").arg(QLocale().dayName(day.dayOfWeek()));
}

QString WarningWords::reason(const ItemWarning& warning, LocalDate today) {
    if (!warning.knee || !warning.pain)
        return tr("A knee of yours hurts, and no score of it is known yet.");
    const QString score = QLocale().toString(warning.pain->score.value());
    const QString day = dayOf(warning.pain->on, today);
    return warning.knee == Knee::Left ? tr("Your left knee was %1 %2.", "a score, a day").arg(score, day)
                                      : tr("Your right knee was %1 %2.", "a score, a day").arg(score, day);
}

QString WarningWords::unplayable(const ExerciseId& id, const ExerciseLibrary& library) {
    const Exercise* exercise = library.find(id);
    if (!exercise)
        return tr("%1 is not in your library any more.", "an exercise").arg(text(id.value));
    if (!exercise->playable())
        return tr("%1 is a move to leave out for now.").arg(text(exercise->name));
    return tr("%1 has a dose here that it cannot have.", "an exercise").arg(text(exercise->name));
}

WarningText WarningWords::of(const ItemWarning& warning, const ExerciseLibrary& library, LocalDate today) {
    const Exercise* exercise = library.find(warning.exercise);
    const QString name = text(exercise ? exercise->name : warning.exercise.value);
    WarningText words;
    switch (warning.why) {
    case WarningWhy::LeaveOut:
        words.strong = tr("%1 is a move to leave out for now.").arg(name);
        words.rest = exercise ? text(exercise->backWhen) : QString();
        break;
    case WarningWhy::Load:
        words.strong = tr("%1 loads the kneecap more than suits it now.").arg(name);
        words.rest = reason(warning, today);
        break;
    case WarningWhy::Equipment: {
        QString pieces = Words::equipmentList(warning.lacking, warning.lackingOwn);
        if (!warning.lacking.empty())
            pieces = QLocale().toLower(pieces.left(1)) + pieces.mid(1);
        words.strong = tr("%1 needs what you do not have at hand: %2.").arg(name, pieces);
        break;
    }
    }
    if (const Exercise* swap = warning.swap ? library.find(*warning.swap) : nullptr)
        words.swap = tr("Swap for %1").arg(text(swap->name));
    return words;
}

} // namespace patella::ui

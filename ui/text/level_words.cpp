#include "ui/text/level_words.h"

#include "ui/text/words.h"

#include <QLocale>

#include <cstdlib>

namespace patella::ui {

namespace {

Work workOf(const Target& target) {
    const WholeRange amount = WholeRange::exactly(target.amount);
    switch (target.measure) {
    case Measure::Repetitions:
        return Repetitions{amount};
    case Measure::HoldSeconds:
        return Hold{amount};
    case Measure::TimedSeconds:
        break;
    }
    return Timed{amount};
}

QString moreAmount(Measure measure, int by) {
    const int n = std::abs(by);
    if (measure == Measure::Repetitions)
        return by > 0 ? LevelWords::tr("%n rep(s) more than last time", "", n)
                      : LevelWords::tr("%n rep(s) fewer than last time", "", n);
    return by > 0 ? LevelWords::tr("%n second(s) longer than last time", "", n)
                  : LevelWords::tr("%n second(s) shorter than last time", "", n);
}

} // namespace

QString LevelWords::target(const Target& target) {
    QString words =
        tr("%1 × %2", "sets, amount").arg(QLocale().toString(target.sets), Words::amount(workOf(target)));
    if (target.load > 0)
        words = tr("%1, %n step(s) of load up", "2 × 10 reps", target.load).arg(words);
    return target.lessRange ? tr("%1, as far as it does not hurt", "2 × 10 reps").arg(words) : words;
}

QString LevelWords::difference(const LevelChange& change, const NameOf& nameOf) {
    const Target& from = change.from;
    const Target& to = change.to;
    if (from.exercise != to.exercise)
        return tr("in place of %1", "exercise").arg(nameOf(from.exercise));
    if (from.load != to.load)
        return to.load > from.load ? tr("%n step(s) more load than last time", "", to.load - from.load)
                                   : tr("%n step(s) less load than last time", "", from.load - to.load);
    if (from.sets != to.sets)
        return to.sets > from.sets ? tr("%n set(s) more than last time", "", to.sets - from.sets)
                                   : tr("%n set(s) fewer than last time", "", from.sets - to.sets);
    if (from.amount != to.amount)
        return moreAmount(to.measure, to.amount - from.amount);
    return to.lessRange ? tr("a smaller movement than last time") : tr("as last time");
}

QString LevelWords::changeLine(const CoachKey& key, const LevelChange& change, const NameOf& nameOf) {
    return tr("%1: %2, %3", "exercise, dose, what changed")
        .arg(name({change.to.exercise, key.side}, nameOf), target(change.to), difference(change, nameOf));
}

QString LevelWords::name(const CoachKey& key, const NameOf& nameOf) {
    const QString exercise = nameOf(key.exercise);
    return key.side ? tr("%1, %2", "exercise, side").arg(exercise, Words::name(*key.side)) : exercise;
}

QString LevelWords::heading(const CoachEntry& entry, const NameOf& nameOf) {
    const QString exercise = name(entry.key, nameOf);
    if (entry.decision.outcome == Outcome::PlanStop)
        return tr("%1, paused", "exercise").arg(exercise);
    if (entry.suspendedUntil)
        return tr("%1, resting until %2", "exercise, day").arg(exercise, Words::day(*entry.suspendedUntil));
    const bool moved = entry.target.exercise != entry.key.exercise;
    const QString next = moved ? nameOf(entry.target.exercise) : target(entry.target);
    if (entry.ownSince)
        return tr("%1, your own %2", "exercise, dose").arg(exercise, next);
    if (entry.change && entry.decision.outcome == Outcome::Progress)
        return tr("%1, up to %2", "exercise, dose").arg(exercise, next);
    if (entry.change && entry.decision.outcome != Outcome::Hold)
        return tr("%1, eased to %2", "exercise, dose").arg(exercise, next);
    return tr("%1, stays at %2", "exercise, dose").arg(exercise, next);
}

QString LevelWords::withheld(const CoachEntry& entry, const NameOf& nameOf) {
    if (!entry.withheld)
        return {};
    const QString exercise = name(entry.key, nameOf);
    switch (*entry.withheld) {
    case Withheld::Suspended:
        return tr("%1 rests until %2.", "exercise, day")
            .arg(exercise, entry.suspendedUntil ? Words::day(*entry.suspendedUntil) : QString());
    case Withheld::LowLoadOnly:
        return tr("%1 waits: after a strong score low-load moves fit today.", "exercise").arg(exercise);
    case Withheld::PlanStopped:
        return tr("%1 waits until a doctor or physiotherapist has looked.", "exercise").arg(exercise);
    }
    return {};
}

} // namespace patella::ui

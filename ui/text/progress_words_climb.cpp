// How the doses of an exercise climbed, and what was decided of it.
#include "ui/text/coach_words.h"
#include "ui/text/level_words.h"
#include "ui/text/progress_words.h"
#include "ui/text/words.h"

#include <QLocale>

namespace patella::ui {

namespace {

QString amountOf(const Target& target) {
    const QLocale locale;
    switch (target.measure) {
    case Measure::Repetitions:
        return ProgressWords::tr("%n rep(s)", "", target.amount);
    case Measure::HoldSeconds:
        return ProgressWords::tr("%1 s", "seconds").arg(locale.toString(target.amount));
    case Measure::TimedSeconds:
        break;
    }
    return ProgressWords::tr("%1 min", "a time such as 3:30")
        .arg(Words::clock(std::chrono::seconds(target.amount)));
}

/// The coach's entry that a past decision was, as far as sentences ask for it.
CoachEntry entryOf(const PastDecision& decision) {
    CoachEntry entry;
    entry.key = decision.key;
    entry.decision = decision.decision;
    entry.lastDone = decision.trained;
    entry.change = decision.change;
    if (decision.change)
        entry.target = decision.change->to;
    return entry;
}

} // namespace

QString ProgressWords::climb(const ExerciseClimb& climb) {
    return climb.side ? tr("%1, %2", "exercise, side").arg(text(climb.name), Words::name(*climb.side))
                      : text(climb.name);
}

std::pair<QString, QString> ProgressWords::ends(const ExerciseClimb& climb) {
    const Target& first = climb.first();
    const Target& last = climb.last();
    const bool amounts = first.sets == last.sets && first.load == last.load;
    const auto words = [&](const Target& target) {
        QString said =
            amounts ? amountOf(target)
                    : tr("%1 × %2", "sets, amount").arg(QLocale().toString(target.sets), amountOf(target));
        if (first.load != last.load && target.load > 0)
            said = tr("%1 +%2", "dose, steps of load").arg(said, QLocale().toString(target.load));
        return said;
    };
    return {words(first), words(last)};
}

QString ProgressWords::below(const ExerciseClimb& climb, const NameOf& nameOf) {
    QStringList parts;
    if (climb.side)
        parts << Words::name(*climb.side);
    if (climb.first().exercise != climb.newest)
        parts << tr("began as %1", "exercise").arg(nameOf(climb.first().exercise));
    return parts.join(QStringLiteral(", "));
}

QString ProgressWords::spoken(const ExerciseClimb& climb, const NameOf& nameOf) {
    QStringList parts{text(climb.name)};
    if (const QString more = below(climb, nameOf); !more.isEmpty())
        parts << more;
    parts << tr("first %1", "dose").arg(LevelWords::target(climb.first()))
          << tr("last %1", "dose").arg(LevelWords::target(climb.last()));
    if (climb.latest)
        parts << tr("%1 on %2", "decision, date")
                     .arg(decided(*climb.latest), CoachWords::date(climb.latest->date));
    return parts.join(QStringLiteral(", "));
}

QString ProgressWords::decided(const PastDecision& decision) {
    const QString outcome = ReasonWords::outcome(decision.decision.outcome);
    if (!decision.change)
        return outcome;
    return tr("%1, to %2", "decision, dose").arg(outcome, LevelWords::target(decision.change->to));
}

QString ProgressWords::decided(const PastDecision& decision, const NameOf& nameOf) {
    QString said =
        tr("%1: %2", "exercise, decision").arg(LevelWords::name(decision.key, nameOf), decided(decision));
    if (decision.change && decision.change->to.exercise != decision.key.exercise)
        said = tr("%1 of %2", "dose, another exercise").arg(said, nameOf(decision.change->to.exercise));
    return said;
}

QString ProgressWords::reason(const PastDecision& decision, const NameOf& nameOf) {
    if (decision.change && decision.change->overruled)
        return tr("You set this yourself.");
    return ReasonWords::sentence(entryOf(decision), nameOf);
}

} // namespace patella::ui

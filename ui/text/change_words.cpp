#include "ui/text/change_words.h"

#include "ui/text/coach_words.h"
#include "ui/text/words.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace patella::ui {

namespace {

constexpr int mostLines = 3; ///< of decisions, and of doses; the newest say most

/// A dose, with the exercise's name where it is another one.
QString doseOf(const Target& target, const ExerciseId& of, const LevelWords::NameOf& nameOf) {
    const QString dose = LevelWords::target(target);
    return target.exercise == of ? dose : nameOf(target.exercise) + QStringLiteral(", ") + dose;
}

std::optional<Target> doseOf(const PastDecision& decision) {
    return decision.change ? std::optional(decision.change->to) : std::nullopt;
}

/// Another reason for the same is not worth a line; nor is a day that stays as it was, where there was, or
/// will be, no training.
bool tells(const ChangedDecision& change) {
    if (change.before && change.after)
        return change.before->decision.outcome != change.after->decision.outcome ||
               doseOf(*change.before) != doseOf(*change.after);
    return (change.before ? change.before : change.after)->change.has_value();
}

/// A line each; one for both sides where they say the same. `sayOf(change, key)` makes it.
template <typename Change, typename Say>
QStringList linesOf(const std::vector<Change>& changes, const Say& sayOf) {
    QStringList lines;
    for (const Change& each : changes) {
        const CoachKey both{each.key.exercise};
        const QString plain = sayOf(each, both);
        const bool paired = std::any_of(changes.begin(), changes.end(), [&](const Change& o) {
            return o.key != each.key && o.key.exercise == each.key.exercise && sayOf(o, both) == plain;
        });
        const QString line = paired ? plain : sayOf(each, each.key);
        if (!lines.contains(line))
            lines << line;
    }
    return lines;
}

} // namespace

QString ChangeWords::outcome(const PastDecision& decision, const LevelWords::NameOf& nameOf) {
    if (!decision.change) {
        switch (decision.decision.outcome) {
        case Outcome::PlanStop:
            return tr("paused", "what was decided");
        case Outcome::Progress:
        case Outcome::Hold:
            return tr("stays", "what was decided");
        default:
            return tr("eased", "what was decided");
        }
    }
    const QString dose = doseOf(decision.change->to, decision.key.exercise, nameOf);
    if (decision.decision.outcome == Outcome::Progress)
        return tr("up to %1", "what was decided, dose").arg(dose);
    if (decision.decision.outcome == Outcome::Stop)
        return tr("stopped, then %1", "what was decided, dose").arg(dose);
    return tr("one step easier, %1", "what was decided, dose").arg(dose);
}

QString ChangeWords::line(const ChangedDecision& change, const LevelWords::NameOf& nameOf) {
    const QString name = tr("%1 on %2", "exercise, day")
                             .arg(LevelWords::name(change.key, nameOf), CoachWords::date(change.date));
    if (!change.after)
        return tr("%1: “%2” was not decided then.", "exercise and day, what was decided")
            .arg(name, outcome(*change.before, nameOf));
    ReasonAbout about;
    about.exercise = nameOf(change.key.exercise);
    about.side = change.key.side;
    about.morning = change.after->trained.plusDays(1);
    const QString why = ReasonWords::sentence(change.after->decision.reason, about);
    if (!change.before)
        return tr("%1: %2. %3", "exercise and day, what is decided, reason")
            .arg(name, outcome(*change.after, nameOf), why);
    return tr("%1: “%2” becomes “%3”. %4", "exercise and day, what was and what is decided, reason")
        .arg(name, outcome(*change.before, nameOf), outcome(*change.after, nameOf), why);
}

QString ChangeWords::dose(const CoachEntry& entry, LocalDate today, const LevelWords::NameOf& nameOf) {
    if (entry.suspendedUntil && today < *entry.suspendedUntil)
        return tr("rest until %1", "day").arg(CoachWords::date(*entry.suspendedUntil));
    if (entry.withheld)
        return tr("left out today");
    return doseOf(entry.target, entry.key.exercise, nameOf);
}

QString ChangeWords::line(const ChangedOffer& change, LocalDate today, const LevelWords::NameOf& nameOf) {
    const QString name = LevelWords::name(change.key, nameOf);
    if (!change.after)
        return tr("%1 counts as never done.", "exercise").arg(name);
    const QString now = dose(*change.after, today, nameOf);
    if (!change.before)
        return tr("Next time %1: %2.", "exercise, dose").arg(name, now);
    const QString before = dose(*change.before, today, nameOf);
    if (now == before)
        return change.after->pending ? tr("%1 waits for a morning's answer.", "exercise").arg(name)
                                     : tr("%1 no longer waits for a morning's answer.", "exercise").arg(name);
    return tr("Next time %1: %2 instead of %3.", "exercise, dose, dose").arg(name, now, before);
}

EffectWords ChangeWords::effect(const WhatChanges& changes, LocalDate today,
                                const LevelWords::NameOf& nameOf) {
    std::vector<ChangedDecision> telling;
    std::copy_if(changes.decisions.begin(), changes.decisions.end(), std::back_inserter(telling), tells);
    if (telling.empty() && changes.offers.empty())
        return {tr("No dose changes, and no choice of the coach."), {}};
    std::vector<ChangedOffer> doses; // that no decision below leads to
    std::copy_if(changes.offers.begin(), changes.offers.end(), std::back_inserter(doses),
                 [&](const ChangedOffer& offer) {
                     return std::none_of(telling.begin(), telling.end(), [&](const ChangedDecision& d) {
                         return d.key == offer.key && d.after && offer.after && !offer.after->withheld &&
                                doseOf(*d.after) == offer.after->target;
                     });
                 });
    const QStringList decided = linesOf(telling, [&](ChangedDecision change, const CoachKey& key) {
        change.key = key;
        return line(change, nameOf);
    });
    QStringList lines = linesOf(doses, [&](ChangedOffer change, const CoachKey& key) {
        change.key = key;
        return line(change, today, nameOf);
    });
    const int decisions = static_cast<int>(decided.size());
    if (const int more = static_cast<int>(lines.size()) - mostLines; more > 0) {
        lines = lines.mid(0, mostLines);
        lines << tr("And %n more exercise(s).", nullptr, more);
    }
    lines << decided.mid(std::max(0, decisions - mostLines));
    if (decisions > mostLines)
        lines << tr("And %n more choice(s).", nullptr, decisions - mostLines);
    lines << tr("Sessions you already did stay as they are.");
    const QString strong = decisions > 0 ? tr("%n choice(s) of the coach change(s) too.", nullptr, decisions)
                                         : tr("What comes next changes.");
    return {strong, lines.join(QChar(QChar::LineSeparator))};
}

} // namespace patella::ui

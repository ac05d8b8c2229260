#include "ui/text/player_words.h"

#include "ui/text/words.h"

#include <QLocale>

namespace patella::ui {

namespace {

constexpr int longestInSeconds = 99; ///< above it the ring counts minutes and seconds

bool countsSeconds(Stage stage) {
    return stage != Stage::Reps && stage != Stage::SelfPaced && stage != Stage::Finished;
}

} // namespace

QString PlayerWords::part(TempoPart part) {
    switch (part) {
    case TempoPart::Lift:
        return tr("Up", "part of a repetition");
    case TempoPart::Pause:
        return tr("Hold", "part of a repetition");
    case TempoPart::Lower:
        return tr("Down", "part of a repetition");
    case TempoPart::Rest:
        return tr("Wait", "part of a repetition");
    }
    return {};
}

QString PlayerWords::partFor(TempoPart which, int seconds) {
    return tr("%1 %2", "part of a repetition, its seconds").arg(part(which), QLocale().toString(seconds));
}

QString PlayerWords::state(const PlayerView& view) {
    switch (view.stage) {
    case Stage::GetReady:
        return tr("Get ready");
    case Stage::Reps:
        return part(view.part);
    case Stage::SelfPaced:
        return tr("Your pace");
    case Stage::Hold:
        return tr("Hold");
    case Stage::Timed:
        return tr("Keep going");
    case Stage::Switch:
        return view.direction == 2 ? tr("Other direction") : tr("Switch sides");
    case Stage::Rest:
        return tr("Rest");
    case Stage::Finished:
        return tr("Done");
    }
    return {};
}

QString PlayerWords::count(const PlayerView& view) {
    if (view.stage == Stage::SelfPaced)
        return QLocale().toString(view.target);
    if (countsSeconds(view.stage) && view.number > longestInSeconds)
        return Words::clock(std::chrono::seconds(view.number));
    return QLocale().toString(view.number);
}

QString PlayerWords::unit(const PlayerView& view) {
    if (view.stage == Stage::Reps)
        return tr("of %1", "repetitions").arg(QLocale().toString(view.target));
    if (view.stage == Stage::SelfPaced)
        return tr("rep(s)", "", view.target);
    if (view.stage == Stage::Finished)
        return {};
    return view.number > longestInSeconds ? tr("minutes") : tr("second(s)", "", view.number);
}

QString PlayerWords::setExtra(const PlayerView& view, const PlannedItem& item) {
    const QLocale locale;
    QStringList words;
    if (item.rounds > 1)
        words << tr("round %1 of %2").arg(locale.toString(item.round), locale.toString(item.rounds));
    if (view.direction == 2)
        words << tr("the other way", "in the other direction");
    return words.join(tr(", ", "between the facts of a moment"));
}

QString PlayerWords::amount(const PlannedItem& item) { return Words::amount(item.target); }

QString PlayerWords::tempo(const PlannedItem& item) {
    const auto* reps = std::get_if<Repetitions>(&item.target);
    if (!reps || item.selfPaced)
        return {};
    const Tempo tempo = reps->holdSeconds ? reps->tempo.withPause(reps->holdSeconds->lower()) : reps->tempo;
    const QLocale locale;
    QStringList parts{tr("%1\u00A0up").arg(locale.toString(tempo.lift()))};
    if (tempo.pause() > 0)
        parts << tr("%1\u00A0hold").arg(locale.toString(tempo.pause()));
    parts << tr("%1\u00A0down").arg(locale.toString(tempo.lower()));
    if (tempo.rest() > 0)
        parts << tr("%1\u00A0wait").arg(locale.toString(tempo.rest()));
    return parts.join(tr(", ", "between the parts of a tempo"));
}

QString PlayerWords::lasting(const SessionPlan& plan) {
    const QString minutes = Words::minutes(plan.duration());
    return plan.estimated() ? tr("~%1", "an estimated time").arg(minutes) : minutes;
}

QString PlayerWords::totalLeft(Duration left, bool estimated) {
    const QString clock = Words::clock(left);
    return estimated ? tr("~%1", "an estimated time").arg(clock) : clock;
}

QString PlayerWords::spoken(const PlayerView& view, const PlannedItem& item) {
    QStringList parts{text(item.name)};
    if (view.side)
        parts << Words::name(*view.side);
    const QLocale locale;
    parts << tr("set %1 of %2").arg(locale.toString(view.set), locale.toString(item.sets));
    if (const QString extra = setExtra(view, item); !extra.isEmpty())
        parts << extra;
    parts << state(view) << tr("%1 %2", "count, unit").arg(count(view), unit(view));
    return parts.join(tr(", ", "between the facts of a moment"));
}

QString PlayerWords::answer(const KneeAnswer& answer) {
    if (!answer.answered())
        return tr("not answered");
    if (!answer.score)
        return tr("sharp");
    const QString words = Words::painWithWord(answer.score->value());
    return answer.sharp ? tr("%1, sharp", "pain score with its word").arg(words) : words;
}

QString PlayerWords::course(const KneeAnswer& before, const KneeAnswer& highest) {
    const auto brief = [](const KneeAnswer& answer) {
        if (!answer.answered())
            return tr("no answer", "in place of a pain score");
        const QString score = answer.score ? QLocale().toString(answer.score->value()) : QString();
        if (!answer.sharp)
            return score;
        return score.isEmpty() ? tr("sharp") : tr("%1, sharp", "pain score with its word").arg(score);
    };
    if (!highest.answered())
        return tr("before: %1", "pain score").arg(brief(before));
    return tr("before: %1, highest: %2", "pain scores").arg(brief(before), brief(highest));
}

QString PlayerWords::setName(const SetRecord& record) {
    QStringList words{tr("Set %1").arg(QLocale().toString(record.set))};
    if (record.side)
        words << Words::name(*record.side);
    if (record.direction == 2)
        words << tr("the other way", "in the other direction");
    return words.join(tr(", ", "between the facts of a moment"));
}

QString PlayerWords::doneOf(const PlannedItem& item, const std::vector<SetRecord>& records,
                            const ItemTally& tally) {
    if (records.empty())
        return tr("not today");
    const QLocale locale;
    const QString sets = tr("%1 of %2 set(s)", "", tally.setsPlanned)
                             .arg(locale.toString(tally.setsDone), locale.toString(tally.setsPlanned));
    QStringList counts;
    bool asPlanned = true;
    for (const SetRecord& record : records) {
        counts << locale.toString(record.done);
        asPlanned = asPlanned && record.done == record.planned;
    }
    if (asPlanned)
        return tr("%1, as planned", "2 of 2 sets").arg(sets);
    const QString unit = std::holds_alternative<Repetitions>(item.target) ? tr("reps") : tr("s", "seconds");
    return tr("%1: %2 %3", "2 of 2 sets, counts, unit")
        .arg(sets, counts.join(tr(", ", "between the facts of a moment")), unit);
}

} // namespace patella::ui

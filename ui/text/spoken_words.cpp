#include "ui/text/spoken_words.h"

#include "ui/text/player_words.h"
#include "ui/text/words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int lettersOfADigit = 5;
constexpr Duration base{470};
constexpr Duration eachLetter{80};
constexpr Duration eachPause{300};

/// One sentence a part, each beginning large; empty parts are left out.
QString sentences(const QStringList& parts) {
    QStringList whole;
    for (QString part : parts)
        if (!part.isEmpty()) {
            part[0] = part[0].toUpper();
            whole << part + QLatin1Char('.');
        }
    return whole.join(QLatin1Char(' '));
}

const Step* workBefore(const SessionPlan& plan, std::size_t step) {
    while (step-- > 0)
        if (plan.steps[step].kind == StepKind::Work)
            return &plan.steps[step];
    return nullptr;
}

} // namespace

Duration SpokenWords::estimate(const QString& words, int rate) {
    if (words.isEmpty())
        return Duration{0};
    int letters = 0;
    int pauses = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar each = words[i];
        if (each.isDigit())
            letters += lettersOfADigit;
        else if (each.isLetter())
            ++letters;
        else if (each.isPunct() && i + 1 < words.size() && words[i + 1].isSpace())
            ++pauses;
    }
    const Duration usual = base + letters * eachLetter + pauses * eachPause;
    const double factor = rate < 0 ? 1 - rate / 50.0 : 1 - rate / 180.0;
    return Duration(static_cast<Duration::rep>(static_cast<double>(usual.count()) * factor));
}

QString SpokenWords::trial() { return tr("Left leg. Twelve repetitions. You will need the mini band."); }

QString SpokenWords::side(const Step& step) {
    QString words;
    if (step.side)
        words = *step.side == patella::Side::Left ? tr("left leg") : tr("right leg");
    return step.direction == 2 ? listed(words, tr("the other way", "in the other direction, spoken")) : words;
}

QString SpokenWords::dose(const PlannedItem& item) { return listed(amount(item), load(item)); }

QString SpokenWords::load(const PlannedItem& item) {
    const auto has = [&](Equipment e) {
        return std::find(item.equipment.begin(), item.equipment.end(), e) != item.equipment.end();
    };
    const int steps = item.plannedLoad;
    if (steps <= 0)
        return {};
    if (has(Equipment::MiniBand) || has(Equipment::LongBand))
        return steps == 1 ? tr("with the next band", "spoken")
                          : tr("%1 bands up", "spoken", steps).arg(number(steps));
    if (has(Equipment::Weight))
        return tr("with %1 step(s) more weight", "spoken", steps).arg(number(steps));
    if (has(Equipment::Step))
        return tr("%1 step(s) higher", "spoken", steps).arg(number(steps));
    return tr("with %1 step(s) more load", "spoken", steps).arg(number(steps));
}

QString SpokenWords::amount(const PlannedItem& item) {
    if (const auto* hold = std::get_if<Hold>(&item.target))
        return tr("hold %1", "thirty seconds").arg(seconds(hold->seconds.lower()));
    const auto* reps = std::get_if<Repetitions>(&item.target);
    if (!reps)
        return seconds(std::get<Timed>(item.target).seconds.lower());
    const int count = reps->count.lower();
    QString words = tr("%1 repetition(s)", "spoken", count).arg(number(count));
    if (reps->holdSeconds)
        words = listed(words, tr("each held %1", "five seconds").arg(seconds(reps->holdSeconds->lower())));
    return item.selfPaced ? listed(words, tr("at your own pace")) : words;
}

/// "Set two of three"; nothing for the only one.
QString SpokenWords::which(const SessionPlan& plan, const Step& step) {
    const int sets = plan.items[step.item].sets;
    return sets > 1 ? tr("set %1 of %2").arg(number(step.set), number(sets)) : QString();
}

QString SpokenWords::fetch(const std::vector<Equipment>& equipment) {
    QStringList names;
    for (const Equipment each : equipment)
        names << thing(each);
    if (names.isEmpty())
        return {};
    const QString last = names.takeLast();
    const QString all =
        names.isEmpty()
            ? last
            : tr("%1 and %2", "equipment").arg(names.join(tr(", ", "between pieces of equipment")), last);
    return tr("you will need %1", "the mini band").arg(all);
}

QStringList SpokenWords::prepare(const Cue& cue, const SessionPlan& plan) {
    const Step& step = plan.steps[cue.step];
    const PlannedItem& item = plan.items[step.item];
    const QString name = text(item.name);
    const bool first = cue.step == 0;
    const QString sets = step.set > 1    ? which(plan, step)
                         : item.sets > 1 ? tr("%1 set(s)", "spoken", item.sets).arg(number(item.sets))
                                         : QString();
    const QString need = fetch(cue.fetch);
    const QString opening = first ? tr("get ready") : QString();
    const QString next = first ? name : tr("next: %1", "an exercise or a set, spoken").arg(name);
    return {sentences({opening, next, side(step), listed(dose(item), sets), need}),
            sentences({name, side(step), dose(item), need}),
            sentences({name, side(step), need}),
            sentences({name, need}),
            sentences({name, side(step)}),
            sentences({name})};
}

QStringList SpokenWords::start(const Cue& cue, const SessionPlan& plan) {
    const Step& step = plan.steps[cue.step];
    const PlannedItem& item = plan.items[step.item];
    const Step* before = workBefore(plan, cue.step);
    const bool led = cue.step > 0 && plan.steps[cue.step - 1].kind != StepKind::Work;
    const bool named = led || (before && before->item == step.item);
    QStringList forms;
    if (!named)
        forms << sentences({text(item.name), side(step), dose(item), fetch(cue.fetch)})
              << sentences({text(item.name), side(step)});
    else if (!led && before->set != step.set)
        forms << sentences({which(plan, step), side(step), dose(item)}) << sentences({which(plan, step)});
    forms << sentences({side(step), dose(item)}) << sentences({side(step)})
          << sentences({tr("go", "spoken")});
    return forms;
}

QStringList SpokenWords::change(const Cue& cue, const SessionPlan& plan) {
    const Step& step = plan.steps[cue.step];
    const Step* before = workBefore(plan, cue.step);
    if (step.side && before && before->side == step.side)
        return {sentences({tr("other direction", "spoken"), side(step)}),
                sentences({tr("other direction", "spoken")})};
    if (!step.side)
        return {sentences({tr("other direction", "spoken")})};
    return {sentences({tr("switch sides"), side(step)}), sentences({tr("switch sides")}),
            sentences({tr("switch", "sides, spoken")})};
}

QStringList SpokenWords::rest(const Cue& cue, const SessionPlan& plan) {
    const Step& step = plan.steps[cue.step];
    const PlannedItem& item = plan.items[step.item];
    const Step* before = workBefore(plan, cue.step);
    const bool other = !before || before->item != step.item;
    const QString next = other ? text(item.name) : which(plan, step);
    const QString opening = tr("rest", "spoken");
    const QString need = fetch(cue.fetch);
    const QString coming = next.isEmpty() ? next : tr("next: %1", "an exercise or a set, spoken").arg(next);
    return {sentences({listed(opening, seconds(cue.number)), coming, listed(side(step), dose(item)), need}),
            sentences({opening, next, side(step), need}), sentences({opening, next}), sentences({opening})};
}

QStringList SpokenWords::forms(const Cue& cue, const SessionPlan& plan) {
    switch (cue.kind) {
    case CueKind::GoOn:
        return {sentences({tr("go on", "spoken")})};
    case CueKind::Part:
        return {sentences({PlayerWords::part(cue.part)})};
    case CueKind::Rep: {
        const auto* reps = std::get_if<Repetitions>(&plan.items[plan.steps[cue.step].item].target);
        const bool last = reps && cue.number > 1 && cue.number == reps->count.lower();
        const QString count = sentences({number(cue.number)});
        return last ? QStringList{sentences({listed(number(cue.number), tr("the last one", "repetition"))}),
                                  count}
                    : QStringList{count};
    }
    case CueKind::Halfway:
        return {sentences({tr("halfway"), tr("%1 left", "fifteen seconds").arg(seconds(cue.number))}),
                sentences({tr("halfway")})};
    case CueKind::LastSeconds:
        return {sentences({number(cue.number)})};
    case CueKind::Prepare:
        return prepare(cue, plan);
    case CueKind::Start:
        return start(cue, plan);
    case CueKind::Switch:
        return change(cue, plan);
    case CueKind::Rest:
        return rest(cue, plan);
    case CueKind::Done:
        return {sentences({tr("done", "spoken"), tr("that's it for today", "spoken")}),
                sentences({tr("done", "spoken")})};
    }
    return {};
}

QString SpokenWords::fitting(const Cue& cue, const SessionPlan& plan, Duration room, int rate) {
    for (const QString& words : forms(cue, plan))
        if (!words.isEmpty() && estimate(words, rate) <= room)
            return words;
    return {};
}

} // namespace patella::ui

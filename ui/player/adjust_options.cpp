#include "ui/player/adjust_options.h"

#include "src/routine/swap_choice.h"
#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>

namespace patella::ui {

namespace {

using Change = SessionEngine::Change;

bool has(const PlannedItem& item, Equipment equipment) {
    return std::find(item.equipment.begin(), item.equipment.end(), equipment) != item.equipment.end();
}

bool isBand(const PlannedItem& item) {
    return has(item, Equipment::MiniBand) || has(item, Equipment::LongBand);
}

Change swapFor(const Exercise& exercise, const ExerciseLibrary& library) {
    return [&exercise, &library](const SessionPlan& plan, std::size_t step) -> std::optional<ChangedPlan> {
        Result<ChangedPlan> changed = swapped(plan, step, exercise, library);
        return changed ? std::optional(std::move(changed).value()) : std::nullopt;
    };
}

Change loadBy(int by) {
    return [by](const SessionPlan& plan, std::size_t step) { return withLoad(plan, step, by); };
}

} // namespace

QString AdjustOptions::title(ChangeKind kind, const PlannedItem& item) {
    switch (kind) {
    case ChangeKind::SetFewer:
        return tr("One set fewer");
    case ChangeKind::SetMore:
        return tr("One set more");
    case ChangeKind::Heavier:
        return isBand(item)                   ? tr("A heavier band")
               : has(item, Equipment::Weight) ? tr("More weight")
                                              : tr("A higher step");
    case ChangeKind::Lighter:
        return isBand(item)                   ? tr("A lighter band")
               : has(item, Equipment::Weight) ? tr("Less weight")
                                              : tr("A lower step");
    case ChangeKind::NoPause:
        return tr("No hold at the top");
    case ChangeKind::Swapped:
        return tr("Another exercise");
    case ChangeKind::Later:
        return tr("Later");
    }
    return {};
}

QString AdjustOptions::setsNote(int now, int before) {
    const QLocale locale;
    return tr("%1 instead of %2", "sets").arg(locale.toString(now), locale.toString(before));
}

QString AdjustOptions::words(const std::vector<ChangeKind>& kinds, const PlannedItem& item) {
    QStringList words;
    for (const ChangeKind kind : kinds)
        words << title(kind, item);
    return words.size() == 2 ? tr("%1. %2", "two sentences").arg(words[0], words[1])
                             : words.join(QStringLiteral(", "));
}

QString AdjustOptions::loadWords(const PlannedItem& item) {
    const int steps = std::abs(item.load);
    if (item.load == 0)
        return {};
    if (isBand(item))
        return item.load > 0 ? tr("%n band(s) heavier", "", steps) : tr("%n band(s) lighter", "", steps);
    if (has(item, Equipment::Weight))
        return item.load > 0 ? tr("%n step(s) more weight", "", steps)
                             : tr("%n step(s) less weight", "", steps);
    return item.load > 0 ? tr("%n step(s) higher", "", steps) : tr("%n step(s) lower", "", steps);
}

void AdjustOptions::addSwaps(std::vector<AdjustOption>& options, const SessionPlan& plan,
                             const PlannedItem& item, const ExerciseLibrary& library) {
    const SwapChoice choice = swapsFor(item, plan, library);
    const auto add = [&](const QString& title, const Exercise& exercise) {
        options.push_back({title, text(exercise.name), swapFor(exercise, library)});
    };
    if (choice.easier)
        add(tr("Easier"), *choice.easier);
    if (choice.harder)
        add(tr("Harder"), *choice.harder);
    for (const Exercise* other : choice.others)
        add(tr("Instead"), *other);
}

std::vector<AdjustOption> AdjustOptions::at(const SessionPlan& plan, std::size_t step,
                                            const ExerciseLibrary* library) {
    std::vector<AdjustOption> options;
    if (step >= plan.steps.size())
        return options;
    const Step& now = plan.steps[step];
    const PlannedItem& item = plan.items[now.item];
    const auto offer = [&](const Change& change, const QString& note) {
        if (const std::optional<ChangedPlan> changed = change(plan, step))
            options.push_back({title(changed->kinds.front(), item), note, change});
    };
    offer(oneSetFewer, setsNote(item.sets - 1, item.sets));
    offer(oneSetMore, setsNote(item.sets + 1, item.sets));
    offer(loadBy(-1), {});
    offer(loadBy(1), {});
    offer(withoutPause, {});
    if (library)
        addSwaps(options, plan, item, *library);
    offer(later, tr("at the end of this part"));
    if (now.kind == StepKind::Work)
        options.push_back({tr("Begin this set again"), {}, PlayerCommand::RestartSet});
    options.push_back({tr("Skip this exercise"), {}, PlayerCommand::Skip});
    options.push_back({tr("Stop here"), {}, PlayerCommand::Leave});
    return options;
}

} // namespace patella::ui

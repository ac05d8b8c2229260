#include "src/session/player_view.h"

#include <algorithm>

namespace patella {

namespace {

using std::chrono::seconds;

Stage stageOf(const Step& step, const PlannedItem& item) {
    switch (step.kind) {
    case StepKind::GetReady:
        return Stage::GetReady;
    case StepKind::Switch:
        return Stage::Switch;
    case StepKind::Rest:
        return Stage::Rest;
    case StepKind::Work:
        break;
    }
    if (std::holds_alternative<Repetitions>(item.target))
        return step.estimated ? Stage::SelfPaced : Stage::Reps;
    return std::holds_alternative<Hold>(item.target) ? Stage::Hold : Stage::Timed;
}

int wholeSecondsUp(Duration time) { return static_cast<int>((time + Duration{999}) / seconds(1)); }

/// A bar an item that has steps, in the order in which they come; counted by time, so that they fill evenly.
std::vector<ProgressBar> barsOf(const SessionPlan& plan, const SessionView& view) {
    std::vector<ProgressBar> bars(plan.items.size());
    std::vector<Duration> done(plan.items.size());
    for (std::size_t s = 0; s < plan.steps.size(); ++s) {
        const Step& step = plan.steps[s];
        bars[step.item].length += step.duration;
        if (s < view.step || view.mode == SessionView::Mode::Finished)
            done[step.item] += step.duration;
        else if (s == view.step)
            done[step.item] += std::min(view.elapsed, step.duration);
    }
    std::vector<ProgressBar> shown;
    for (const std::size_t i : playingOrder(plan)) {
        if (bars[i].length == Duration{0})
            continue;
        bars[i].phase = plan.items[i].phase;
        bars[i].done = static_cast<double>(done[i].count()) / static_cast<double>(bars[i].length.count());
        bars[i].current = plan.steps[view.step].item == i;
        shown.push_back(bars[i]);
    }
    return shown;
}

} // namespace

PlayerView playerView(const SessionEngine& engine, Instant now) {
    const SessionPlan& plan = engine.plan();
    const SessionView at = engine.view(now);
    PlayerView view;
    view.mode = at.mode;
    view.totalLeft = at.totalLeft;
    view.bars = barsOf(plan, at);
    if (plan.steps.empty() || at.mode == SessionView::Mode::Finished) {
        view.stage = Stage::Finished;
        return view;
    }
    const Step& step = plan.steps[at.step];
    const PlannedItem& item = plan.items[step.item];
    view.estimated = std::any_of(plan.steps.begin() + static_cast<std::ptrdiff_t>(at.step), plan.steps.end(),
                                 [](const Step& s) { return s.estimated; });
    view.stage = stageOf(step, item);
    view.item = step.item;
    view.set = step.set;
    view.sets = item.sets;
    view.side = step.side;
    view.direction = step.direction;
    view.part = at.part;
    view.partFraction = at.partFraction;
    for (std::size_t s = at.step; s < plan.steps.size() && !view.nextItem; ++s)
        if (plan.steps[s].item != step.item)
            view.nextItem = plan.steps[s].item;
    if (at.leadIn > Duration{0}) { // after a break: time to take the position
        view.stage = Stage::GetReady;
        view.number = wholeSecondsUp(at.leadIn);
        view.target = view.number;
        view.ring = 1.0;
    } else if (view.stage == Stage::Reps) {
        view.target = std::get<Repetitions>(item.target).count.lower();
        view.number = at.rep;
        view.ring = at.rep > 0 ? at.rep - 1 + at.repFraction : 0.0;
    } else if (view.stage == Stage::SelfPaced) {
        view.target = std::get<Repetitions>(item.target).count.lower();
        view.number = static_cast<int>(at.elapsed / seconds(1));
        view.ring = 1.0 - at.fraction;
    } else {
        view.number = wholeSecondsUp(at.left);
        view.target = wholeSecondsUp(at.elapsed + at.left);
        view.ring = 1.0 - at.fraction;
    }
    return view;
}

} // namespace patella

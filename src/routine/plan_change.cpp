#include "src/routine/plan_change.h"

#include <algorithm>
#include <utility>

namespace patella {

namespace {

using Steps = std::vector<Step>;

bool isWork(const Step& step) { return step.kind == StepKind::Work; }

auto at(const Steps& steps, std::size_t index) { return steps.begin() + static_cast<std::ptrdiff_t>(index); }

ExpandOptions timesIn(const SessionPlan& plan) {
    ExpandOptions options;
    const auto first = [&plan](StepKind kind) {
        return std::find_if(plan.steps.begin(), plan.steps.end(),
                            [kind](const Step& step) { return step.kind == kind; });
    };
    const auto ready = first(StepKind::GetReady);
    options.getReady = ready == plan.steps.end() ? Duration{0} : ready->duration;
    if (const auto change = first(StepKind::Switch); change != plan.steps.end())
        options.sideSwitch = change->duration;
    return options;
}

/// The item of `step` and its later rounds, as far as something of them is left.
std::vector<std::size_t> itemAndLaterRounds(const SessionPlan& plan, std::size_t step) {
    const std::size_t item = plan.steps[step].item;
    std::vector<std::size_t> found;
    for (auto s = at(plan.steps, step); s != plan.steps.end(); ++s) {
        const PlannedItem& other = plan.items[s->item];
        const bool round = s->item == item || (other.source == plan.items[item].source &&
                                               other.exercise == plan.items[item].exercise);
        if (isWork(*s) && round && std::find(found.begin(), found.end(), s->item) == found.end())
            found.push_back(s->item);
    }
    return found;
}

int setsOf(const SessionPlan& plan, std::size_t item, std::size_t from) {
    std::vector<int> sets;
    for (auto s = at(plan.steps, from); s != plan.steps.end(); ++s)
        if (isWork(*s) && s->item == item && std::find(sets.begin(), sets.end(), s->set) == sets.end())
            sets.push_back(s->set);
    return static_cast<int>(sets.size());
}

/// Takes the steps from `from` on that are `wanted`; planned sets among them are told as left.
template <typename Wanted>
Steps takeOut(SessionPlan& plan, std::size_t from, Wanted wanted) {
    Steps kept(plan.steps.cbegin(), at(plan.steps, from));
    Steps out;
    for (auto s = at(plan.steps, from); s != plan.steps.end(); ++s)
        (wanted(*s) ? out : kept).push_back(*s);
    plan.steps = std::move(kept);
    return out;
}

void tellLeft(SessionPlan& plan, const Steps& out) {
    std::copy_if(out.begin(), out.end(), std::back_inserter(plan.left),
                 [](const Step& step) { return isWork(step) && !step.added; });
}

void insertAt(SessionPlan& plan, std::size_t index, const Steps& steps) {
    plan.steps.insert(plan.steps.begin() + static_cast<std::ptrdiff_t>(index), steps.begin(), steps.end());
}

} // namespace

bool isLoaded(const PlannedItem& item) {
    return std::any_of(item.equipment.begin(), item.equipment.end(), [](Equipment e) {
        return e == Equipment::MiniBand || e == Equipment::LongBand || e == Equipment::Weight ||
               e == Equipment::Step;
    });
}

std::optional<ChangedPlan> oneSetFewer(const SessionPlan& plan, std::size_t step) {
    const std::size_t item = plan.steps[step].item;
    int last = 0;
    for (auto s = at(plan.steps, step); s != plan.steps.end(); ++s)
        if (isWork(*s) && s->item == item)
            last = std::max(last, s->set);
    const auto ofLast = [&](const Step& s) { return s.item == item && s.set == last; };
    const bool begun = std::any_of(plan.steps.begin(), at(plan.steps, step + 1),
                                   [&](const Step& s) { return isWork(s) && ofLast(s); });
    if (last < 2 || begun)
        return std::nullopt;
    ChangedPlan changed{{ChangeKind::SetFewer}, item, plan, step, ofLast(plan.steps[step])};
    const Steps out = takeOut(changed.plan, step, ofLast);
    tellLeft(changed.plan, out);
    changed.plan.items[item].sets = last - 1;
    const auto rest =
        std::find_if(out.begin(), out.end(), [](const Step& s) { return s.kind == StepKind::Rest; });
    const auto gone = std::find_if(at(plan.steps, step), plan.steps.end(), ofLast);
    const auto next = static_cast<std::size_t>(gone - plan.steps.begin());
    // in a superset the rest of this round leads to what comes now
    if (rest != out.end() && next < changed.plan.steps.size()) {
        Step& follows = changed.plan.steps[next];
        if (follows.kind == StepKind::GetReady && follows.set > 1)
            follows.kind = StepKind::Rest, follows.duration = rest->duration;
    }
    return changed;
}

std::optional<ChangedPlan> oneSetMore(const SessionPlan& plan, std::size_t step) {
    const std::size_t item = plan.steps[step].item;
    const auto own = [item](const Step& s) { return isWork(s) && s.item == item; };
    const auto last = std::find_if(plan.steps.rbegin(), plan.steps.rend(), own);
    if (last == plan.steps.rend() || last->set >= limits::sets)
        return std::nullopt;
    const int set = last->set + 1;
    const auto first = std::find_if(plan.steps.begin(), plan.steps.end(),
                                    [&](const Step& s) { return own(s) && s.set == last->set; });
    ChangedPlan changed{{ChangeKind::SetMore}, item, plan, step, false};
    Steps more;
    std::copy_if(first, last.base(), std::back_inserter(more),
                 [item](const Step& s) { return s.item == item; });
    for (Step& each : more) {
        each.set = set;
        if (each.kind == StepKind::GetReady) // the second side came later
            each.kind = StepKind::Switch, each.duration = timesIn(plan).sideSwitch;
        const auto planned =
            std::find_if(changed.plan.left.begin(), changed.plan.left.end(), [&](const Step& s) {
                return s.item == item && s.set == set && s.side == each.side && s.direction == each.direction;
            });
        each.added = isWork(each) && planned == changed.plan.left.end();
        if (isWork(each) && !each.added)
            changed.plan.left.erase(planned);
    }
    Step lead = more.front();
    lead.kind = plan.items[item].restSeconds > 0 ? StepKind::Rest : StepKind::Switch;
    lead.duration = lead.kind == StepKind::Rest ? std::chrono::seconds(plan.items[item].restSeconds)
                                                : timesIn(plan).sideSwitch;
    lead.estimated = lead.added = false;
    if (lead.kind == StepKind::Rest || more.size() > 1)
        more.insert(more.begin(), lead);
    insertAt(changed.plan, static_cast<std::size_t>(last.base() - plan.steps.begin()), more);
    changed.plan.items[item].sets = set;
    return changed;
}

std::optional<ChangedPlan> withLoad(const SessionPlan& plan, std::size_t step, int by) {
    const std::size_t item = plan.steps[step].item;
    if (by == 0 || !isLoaded(plan.items[item]) || std::abs(plan.items[item].load + by) > mostLoadChange)
        return std::nullopt;
    ChangedPlan changed{{by > 0 ? ChangeKind::Heavier : ChangeKind::Lighter}, item, plan, step, false};
    for (const std::size_t round : itemAndLaterRounds(plan, step))
        changed.plan.items[round].load = plan.items[item].load + by;
    return changed;
}

std::optional<ChangedPlan> withoutPause(const SessionPlan& plan, std::size_t step) {
    const std::size_t item = plan.steps[step].item;
    const auto* reps = std::get_if<Repetitions>(&plan.items[item].target);
    if (!reps || (!reps->holdSeconds && reps->tempo.pause() == 0) || reps->tempo.withPause(0).seconds() == 0)
        return std::nullopt;
    ChangedPlan changed{{ChangeKind::NoPause}, item, plan, step, false};
    const Repetitions target{reps->count, std::nullopt, reps->tempo.withPause(0)};
    for (const std::size_t round : itemAndLaterRounds(plan, step)) {
        changed.plan.items[round].target = target;
        for (std::size_t s = step; s < plan.steps.size(); ++s)
            if (isWork(plan.steps[s]) && plan.steps[s].item == round)
                changed.plan.steps[s].duration = workDuration(target);
    }
    return changed;
}

Result<ChangedPlan> swapped(const SessionPlan& plan, std::size_t step, const Exercise& exercise,
                            const ExerciseLibrary& library) {
    const std::size_t item = plan.steps[step].item;
    if (exercise.id == plan.items[item].exercise)
        return Error{ErrorCode::InvalidArgument, "an exercise cannot be swapped for itself"};
    ChangedPlan changed{{ChangeKind::Swapped}, item, plan, step, true};
    for (const std::size_t round : itemAndLaterRounds(plan, step)) {
        const PlannedItem& old = plan.items[round];
        RoutineItem like{exercise.id};
        like.dose.sets = WholeRange::exactly(setsOf(plan, round, step));
        like.selfPaced = old.selfPaced;
        if (exercise.sides == SideRule::PerSide)
            like.sides = old.sides;
        Routine alone;
        alone.block(old.phase).entries.emplace_back(like);
        Result<SessionPlan> steps = expand(alone, library, timesIn(plan));
        if (!steps)
            return steps.error();
        PlannedItem next = std::move(steps->items.front());
        next.round = old.round;
        next.rounds = old.rounds;
        next.source = old.source;
        next.insteadOf = round;
        const auto place = std::find_if(at(changed.plan.steps, step), changed.plan.steps.cend(),
                                        [round](const Step& s) { return s.item == round; });
        const auto index = static_cast<std::size_t>(place - changed.plan.steps.cbegin());
        tellLeft(changed.plan,
                 takeOut(changed.plan, step, [round](const Step& s) { return s.item == round; }));
        for (Step& each : steps->steps) {
            each.item = changed.plan.items.size();
            each.added = isWork(each);
        }
        changed.plan.items.push_back(std::move(next));
        insertAt(changed.plan, index, steps->steps);
    }
    return changed;
}

std::optional<ChangedPlan> later(const SessionPlan& plan, std::size_t step) {
    const std::size_t item = plan.steps[step].item;
    ChangedPlan changed{{ChangeKind::Later}, item, plan, step, true};
    Steps moved = takeOut(changed.plan, step, [item](const Step& s) { return s.item == item; });
    const Steps& rest = changed.plan.steps;
    const auto samePhase = [&](const Step& s) { return plan.items[s.item].phase == plan.items[item].phase; };
    const auto stop = std::make_reverse_iterator(at(rest, step));
    const auto lastOfPhase = std::find_if(rest.crbegin(), stop, samePhase);
    const bool inPhase = lastOfPhase != stop;
    const std::size_t to =
        inPhase ? static_cast<std::size_t>(lastOfPhase.base() - rest.begin()) : rest.size();
    if (to == step)
        return std::nullopt; // it is the last one
    Step lead = moved.front();
    lead.kind = StepKind::GetReady;
    lead.duration = timesIn(plan).getReady;
    lead.estimated = lead.added = false;
    if (!isWork(moved.front()))
        moved.erase(moved.begin());
    if (lead.duration > Duration{0})
        moved.insert(moved.begin(), lead);
    insertAt(changed.plan, to, moved);
    return changed;
}

std::optional<ChangedPlan> gentler(const SessionPlan& plan, std::size_t step) {
    std::optional<ChangedPlan> changed = oneSetFewer(plan, step);
    if (changed && changed->begins)
        return changed; // that set was all that was left
    std::optional<ChangedPlan> still = withoutPause(changed ? changed->plan : plan, step);
    if (still) {
        const std::size_t item = plan.steps[step].item;
        if (!changed)
            return still;
        changed->plan = still->plan;
        changed->item = item;
        changed->kinds.push_back(ChangeKind::NoPause);
    }
    return changed ? changed : withLoad(plan, step, -1);
}

} // namespace patella

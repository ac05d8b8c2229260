#include "src/session/unfinished.h"

#include <algorithm>

namespace patella {

namespace {

bool isWhole(const Step& step, const std::vector<SetRecord>& sets) {
    return step.kind == StepKind::Work && std::any_of(sets.begin(), sets.end(), [&](const SetRecord& set) {
               return set.item == step.item && set.set == step.set && set.side == step.side &&
                      set.direction == step.direction && set.complete();
           });
}

} // namespace

Heartbeat placeToGoOn(const SessionPlan& plan, const std::vector<SetRecord>& sets,
                      const std::optional<Heartbeat>& last) {
    Heartbeat place = last.value_or(Heartbeat{});
    for (const SetRecord& set : sets)
        place.active = std::max(place.active, set.at);
    if (!last) // no second of it was kept: behind the last set
        for (std::size_t step = 0; step < plan.steps.size(); ++step)
            if (isWhole(plan.steps[step], sets))
                place.step = step;
    while (place.step + 1 < plan.steps.size() && isWhole(plan.steps[place.step], sets)) {
        ++place.step;
        place.elapsed = Duration{0};
    }
    return place;
}

Result<std::optional<UnfinishedSession>> newestUnfinished(SessionRepository& sessions,
                                                          const SessionId& except) {
    const Result<std::vector<SessionSummary>> all = sessions.summaries();
    if (!all)
        return all.error();
    const auto open = std::find_if(all->begin(), all->end(), [&](const SessionSummary& each) {
        return each.state == SessionState::Open && each.id != except;
    });
    if (open == all->end())
        return std::optional<UnfinishedSession>{};
    Result<SessionDetail> detail = sessions.detail(open->id);
    if (!detail)
        return detail.error();
    const Result<std::optional<Heartbeat>> last = sessions.lastHeartbeat(open->id);
    if (!last)
        return last.error();
    UnfinishedSession found{
        open->id, open->started, std::move(detail->plan), std::move(detail->sets), std::move(detail->pain),
        {}};
    found.place = placeToGoOn(found.plan, found.sets, *last);
    return std::optional(std::move(found));
}

} // namespace patella

// What a plan says of itself.
#include "src/routine/session_plan.h"

#include <algorithm>
#include <numeric>

namespace patella {

Duration SessionPlan::duration() const {
    return std::accumulate(steps.begin(), steps.end(), Duration{0},
                           [](Duration sum, const Step& s) { return sum + s.duration; });
}

bool SessionPlan::estimated() const {
    return std::any_of(steps.begin(), steps.end(), [](const Step& s) { return s.estimated; });
}

std::vector<Step> plannedSets(const SessionPlan& plan) {
    std::vector<Step> sets;
    std::copy_if(plan.steps.begin(), plan.steps.end(), std::back_inserter(sets),
                 [](const Step& step) { return step.kind == StepKind::Work && !step.added; });
    sets.insert(sets.end(), plan.left.begin(), plan.left.end());
    return sets;
}

std::vector<std::size_t> playingOrder(const SessionPlan& plan) {
    std::vector<std::size_t> order;
    std::vector<bool> seen(plan.items.size());
    for (const Step& step : plan.steps)
        if (!seen[step.item]) {
            seen[step.item] = true;
            order.push_back(step.item);
        }
    for (std::size_t item = 0; item < plan.items.size(); ++item) {
        if (seen[item])
            continue;
        const auto after = std::find(order.begin(), order.end(), item - 1);
        order.insert(item == 0 ? order.begin() : after == order.end() ? after : after + 1, item);
    }
    return order;
}

} // namespace patella

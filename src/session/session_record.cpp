#include "src/session/session_record.h"

#include <algorithm>

namespace patella {

int plannedAmount(const PlannedItem& item) {
    if (const auto* reps = std::get_if<Repetitions>(&item.target))
        return reps->count.lower();
    if (const auto* hold = std::get_if<Hold>(&item.target))
        return hold->seconds.lower();
    return std::get_if<Timed>(&item.target)->seconds.lower();
}

int countWorkSteps(const SessionPlan& plan) {
    return static_cast<int>(std::count_if(plan.steps.begin(), plan.steps.end(),
                                          [](const Step& s) { return s.kind == StepKind::Work; }));
}

} // namespace patella

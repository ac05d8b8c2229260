#include "src/session/session_record.h"

namespace patella {

int plannedAmount(const PlannedItem& item) {
    if (const auto* reps = std::get_if<Repetitions>(&item.target))
        return reps->count.lower();
    if (const auto* hold = std::get_if<Hold>(&item.target))
        return hold->seconds.lower();
    return std::get_if<Timed>(&item.target)->seconds.lower();
}

int countWorkSteps(const SessionPlan& plan) { return static_cast<int>(plannedSets(plan).size()); }

} // namespace patella

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

bool tookPainkiller(const std::vector<PainRating>& ratings) {
    return std::any_of(ratings.begin(), ratings.end(), [](const PainRating& r) { return r.painkiller; });
}

int countWorkSteps(const SessionPlan& plan) { return static_cast<int>(plannedSets(plan).size()); }

} // namespace patella

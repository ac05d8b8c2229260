#include "src/session/after_set.h"

#include <algorithm>

namespace patella {

std::optional<int> JustDone::reserve() const {
    std::optional<int> least;
    for (const SetRecord& record : records)
        if (record.reserve)
            least = std::min(least.value_or(*record.reserve), *record.reserve);
    return least;
}

bool JustDone::formSlipped() const {
    return std::any_of(records.begin(), records.end(), [](const SetRecord& r) { return r.formSlipped; });
}

std::optional<JustDone> justDone(const SessionPlan& plan, const std::vector<SetRecord>& records,
                                 std::size_t step) {
    if (step >= plan.steps.size() || plan.steps[step].kind == StepKind::Work ||
        plan.steps[step].kind == StepKind::Switch)
        return std::nullopt;
    while (step > 0 && plan.steps[step].kind != StepKind::Work)
        --step;
    const Step& last = plan.steps[step];
    if (last.kind != StepKind::Work || plan.items[last.item].phase != PhaseKind::Strength)
        return std::nullopt;
    JustDone found{last.item, last.set, {}};
    std::copy_if(records.begin(), records.end(), std::back_inserter(found.records),
                 [&](const SetRecord& r) { return r.item == last.item && r.set == last.set; });
    return found.records.empty() ? std::nullopt : std::optional(std::move(found));
}

bool asksForPain(PainInRest setting, const std::vector<PainRating>& ratings, std::size_t item) {
    if (setting == PainInRest::Never ||
        std::any_of(ratings.begin(), ratings.end(), [item](const PainRating& r) { return r.item == item; }))
        return false;
    return setting == PainInRest::Always ||
           std::any_of(ratings.begin(), ratings.end(),
                       [](const PainRating& r) { return r.sharp || (r.score && r.score->value() > 0); });
}

} // namespace patella

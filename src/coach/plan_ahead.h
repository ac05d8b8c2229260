#pragma once
#include "src/coach/plan_day.h"

namespace patella {

/// What the chosen plan has for the coming days, when all that is due gets done.
struct PlanAhead {
    static constexpr int weeks = 4;

    PlanState state = PlanState::None;
    std::string id;                           ///< of the plan
    std::string name{};                       ///< empty: the user's own
    LocalDate start = LocalDate::fromDays(0); ///< of the plan
    LocalDate from = LocalDate::fromDays(0);  ///< the first of `days`
    std::vector<PlanPart> parts{};
    std::vector<SessionPlan> sessions{};      ///< of each part, as it is today; without items: not playable
    std::vector<std::vector<DuePart>> days{}; ///< of each day from `from` on; none while it is not active
    std::optional<PerKnee> knees{};           ///< those that hurt, where it was said
};

/// `days` from today on.
PlanAhead planAhead(const PlanInput& input, int days = PlanAhead::weeks * 7);

} // namespace patella

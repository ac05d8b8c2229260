#include "src/coach/plan_ahead.h"

namespace patella {

PlanAhead planAhead(const PlanInput& input, int days) {
    const PlanDay today = planDay(input);
    PlanAhead ahead;
    ahead.state = today.state;
    ahead.id = today.id;
    ahead.name = today.name;
    ahead.from = input.today;
    ahead.knees = input.profile.knees;
    if (today.id.empty())
        return ahead;
    ahead.start = input.profile.plan->start;
    ahead.parts = partsOf(*input.profile.plan, input);
    std::vector<Rhythm> rhythms;
    for (const PlanPart& part : ahead.parts) {
        rhythms.push_back(part.rhythm);
        Result<SessionPlan> session = expand(part.routine, input.library, input.timing);
        ahead.sessions.push_back(session ? std::move(*session) : SessionPlan{});
    }
    if (today.state == PlanState::Active)
        ahead.days = forecast(rhythms, progressOf(ahead.parts, input), ahead.start, input.today, days);
    return ahead;
}

} // namespace patella

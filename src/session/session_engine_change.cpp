// How the engine takes up a plan that changed under it.
#include "src/session/session_engine.h"

namespace patella {

std::optional<PlanChange> SessionEngine::change(Instant now, const Change& change, Events& events) {
    const Events fell = advance(now);
    events.insert(events.end(), fell.begin(), fell.end());
    Place* place = placeNow();
    if (!place)
        return std::nullopt;
    std::optional<ChangedPlan> changed = change(m_plan, place->step);
    if (!changed)
        return std::nullopt;
    PlanChange told{changed->kinds, changed->item};
    if (changed->begins) {
        keep(*place, amountDone(*place), now, events);
        m_plan = std::move(changed->plan);
        moveTo(changed->step, now, events, false);
        return told;
    }
    const Step before = stepAt(*place);
    const Work old = m_plan.items[before.item].target;
    m_plan = std::move(changed->plan);
    keepRepetition(*place, before, old);
    return told;
}

/// A repetition that has become shorter or longer is as far as it was.
void SessionEngine::keepRepetition(Place& place, const Step& before, const Work& old) const {
    const auto* was = std::get_if<Repetitions>(&old);
    const auto* is = std::get_if<Repetitions>(&m_plan.items[before.item].target);
    if (before.kind != StepKind::Work || before.estimated || !was || !is)
        return;
    const Duration elapsed{place.elapsed.count() * repLength(*is).count() / repLength(*was).count()};
    place.before += place.elapsed - elapsed;
    place.elapsed = elapsed;
}

} // namespace patella

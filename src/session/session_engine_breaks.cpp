// How the engine stands still and goes on: pause, resume, the time to get ready again, what was cut off.
#include "src/session/session_engine.h"

#include <algorithm>

namespace patella {

namespace {

using std::chrono::seconds;
using Kind = SessionEvent::Kind;

void push(SessionEngine::Events& events, Kind kind, Instant at, std::size_t step, int number = 0) {
    events.push_back({kind, at, step, number, {}});
}

} // namespace

/// Takes what it needs of the budget; false while it is not over.
bool SessionEngine::passLeadIn(Running& running, Duration& budget, Events& events) const {
    Duration& left = running.place.leadIn;
    if (left == Duration{0})
        return true;
    const Duration used = std::min(left, budget);
    for (int number = 3; number >= 1; --number)
        if (left > seconds(number) && left - used <= seconds(number))
            push(events, Kind::Countdown, running.seen + (left - seconds(number)), running.place.step,
                 number);
    running.seen = running.seen + used;
    left -= used;
    budget -= used;
    if (left > Duration{0})
        return false;
    push(events, Kind::LeadInOver, running.seen, running.place.step);
    return true;
}

SessionEngine::Events SessionEngine::carryOn(Instant now, std::size_t step, Duration elapsed, Duration active,
                                             std::vector<SetRecord> records) {
    Events events;
    if (!std::holds_alternative<Idle>(m_state) || m_plan.steps.empty())
        return events;
    m_records = std::move(records);
    Place place;
    place.step = std::min(step, m_plan.steps.size() - 1);
    const Duration most = endsItself(place) ? lengthOf(place) : Duration::max();
    place.elapsed = std::clamp(step == place.step ? elapsed : Duration{0}, Duration{0}, most);
    place.before = std::max(active - place.elapsed, Duration{0});
    m_state = Paused{place, now};
    push(events, Kind::Paused, now, place.step);
    return events;
}

SessionEngine::Events SessionEngine::pause(Instant now) {
    Events events = advance(now);
    if (auto* running = std::get_if<Running>(&m_state)) {
        const Place place = running->place;
        const Instant at = running->seen;
        m_state = Paused{place, at};
        push(events, Kind::Paused, at, place.step);
    }
    return events;
}

SessionEngine::Events SessionEngine::resume(Instant now, Duration leadIn) {
    Events events;
    if (auto* paused = std::get_if<Paused>(&m_state)) {
        Running running{paused->place, std::max(now, paused->since)};
        running.place.leadIn = stepAt(running.place).kind == StepKind::Work ? leadIn : Duration{0};
        m_state = running;
        push(events, Kind::Resumed, running.seen, running.place.step);
    }
    return events;
}

} // namespace patella

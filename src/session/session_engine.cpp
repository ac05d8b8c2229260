#include "src/session/session_engine.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace patella {

namespace {

using std::chrono::seconds;
using Kind = SessionEvent::Kind;

constexpr Duration backWindow = seconds(2);

void push(SessionEngine::Events& events, Kind kind, Instant at, std::size_t step, int number = 0) {
    events.push_back({kind, at, step, number, {}});
}

} // namespace

SessionEngine::SessionEngine(SessionPlan plan)
    : m_plan(std::move(plan)) {}

Duration SessionEngine::lengthOf(const Place& place) const { return stepAt(place).duration + place.extra; }

bool SessionEngine::endsItself(const Place& place) const { return !stepAt(place).estimated; }

SessionEngine::Place* SessionEngine::placeNow() {
    if (auto* running = std::get_if<Running>(&m_state))
        return &running->place;
    if (auto* paused = std::get_if<Paused>(&m_state))
        return &paused->place;
    return nullptr;
}

void SessionEngine::enter(Place& place, std::size_t step, Instant at, Events& events) const {
    place = Place{step, Duration{0}, Duration{0}, place.before + place.elapsed};
    push(events, Kind::StepStarted, at, step);
    const Step& entered = m_plan.steps[step];
    if (entered.kind == StepKind::Work && !entered.estimated &&
        std::holds_alternative<Repetitions>(m_plan.items[entered.item].target)) {
        push(events, Kind::RepStarted, at, step, 1);
        events.back().part =
            stretchesOf(std::get<Repetitions>(m_plan.items[entered.item].target)).front().part;
    }
}

/// Cues that fall in (from, to] of the step's own time; the end of the step is not one of them.
void SessionEngine::cues(const Place& place, Duration from, Duration to, Instant toAt, Events& events) const {
    const Step& step = stepAt(place);
    if (step.estimated)
        return;
    const Duration length = lengthOf(place);
    const auto due = [&](Duration moment) { return moment > from && moment <= to && moment < length; };
    const auto at = [&](Duration moment) { return toAt - (to - moment); };
    const std::size_t first = events.size();
    for (int left = 3; left >= 1; --left)
        if (due(length - seconds(left)))
            push(events, Kind::Countdown, at(length - seconds(left)), place.step, left);
    if (step.kind == StepKind::Work) {
        const Work& work = m_plan.items[step.item].target;
        if (const auto* reps = std::get_if<Repetitions>(&work)) {
            const Duration each = repLength(*reps);
            const std::vector<TempoStretch> parts = stretchesOf(*reps);
            for (auto done = from / each; done * each <= to; ++done)
                for (const TempoStretch& stretch : parts) {
                    const Duration moment = done * each + stretch.begin;
                    if (!due(moment))
                        continue;
                    const Kind kind = stretch == parts.front() ? Kind::RepStarted : Kind::PartStarted;
                    push(events, kind, at(moment), place.step, static_cast<int>(done) + 1);
                    events.back().part = stretch.part;
                }
        } else if (length >= halfwayFrom && due(length / 2)) {
            push(events, Kind::Halfway, at(length / 2), place.step);
        }
    }
    std::stable_sort(events.begin() + static_cast<std::ptrdiff_t>(first), events.end(),
                     [](const SessionEvent& a, const SessionEvent& b) { return a.at < b.at; });
}

int SessionEngine::amountDone(const Place& place) const {
    const Step& step = stepAt(place);
    if (step.kind != StepKind::Work || step.estimated)
        return 0;
    const PlannedItem& item = m_plan.items[step.item];
    const int planned = plannedAmount(item);
    if (const auto* reps = std::get_if<Repetitions>(&item.target))
        return std::min(planned, static_cast<int>(place.elapsed / repLength(*reps)));
    return std::min(planned, static_cast<int>(place.elapsed / seconds(1)));
}

/// Records what was done of the step; of two tries at a set the better one stays.
void SessionEngine::keep(const Place& place, int done, Instant at, Events& events) {
    const Step& step = stepAt(place);
    if (done <= 0)
        return;
    SetRecord record{step.item, step.set, step.side, step.direction, plannedAmount(m_plan.items[step.item]),
                     done};
    record.at = place.before + place.elapsed;
    record.took = place.elapsed;
    record.load = m_plan.items[step.item].load;
    const auto same = std::find_if(m_records.begin(), m_records.end(),
                                   [&](const SetRecord& r) { return r.sameSet(record); });
    if (same != m_records.end() && same->done > done)
        return;
    if (same != m_records.end())
        *same = record;
    else
        m_records.push_back(record);
    events.push_back({Kind::SetRecorded, at, place.step, done, record});
}

SessionEngine::Events SessionEngine::start(Instant now) {
    Events events;
    if (!std::holds_alternative<Idle>(m_state))
        return events;
    if (m_plan.steps.empty()) {
        m_state = Finished{Duration{0}};
        push(events, Kind::Finished, now, 0);
        return events;
    }
    Running running{{}, now};
    enter(running.place, 0, now, events);
    m_state = running;
    return events;
}

SessionEngine::Events SessionEngine::advance(Instant now) {
    Events events;
    auto* running = std::get_if<Running>(&m_state);
    if (!running || now <= running->seen)
        return events;
    if (now - running->seen > longestGap) {
        const Instant since = running->seen;
        const std::size_t step = running->place.step;
        m_state = Paused{running->place, since};
        push(events, Kind::Paused, since, step);
        return events;
    }
    Duration budget = now - running->seen;
    if (!passLeadIn(*running, budget, events))
        return events;
    while (true) {
        Place& place = running->place;
        const Duration left = lengthOf(place) - place.elapsed;
        const bool ends = endsItself(place) && left <= budget;
        const Duration used = ends ? std::max(left, Duration{0}) : budget;
        const Instant at = running->seen + used;
        const Duration from = place.elapsed;
        place.elapsed += used;
        cues(place, from, place.elapsed, at, events);
        running->seen = at;
        budget -= used;
        if (!ends)
            return events;
        if (stepAt(place).kind == StepKind::Work)
            keep(place, plannedAmount(m_plan.items[stepAt(place).item]), at, events);
        if (place.step + 1 >= m_plan.steps.size()) {
            const Duration active = place.before + place.elapsed;
            const std::size_t last = place.step;
            m_state = Finished{active};
            push(events, Kind::Finished, at, last);
            return events;
        }
        enter(place, place.step + 1, at, events);
    }
}

/// Leaves the present step for `step` (one past the last ends the session). A paused session stays paused.
void SessionEngine::moveTo(std::size_t step, Instant now, Events& events, bool keepPartial) {
    Place* place = placeNow();
    if (!place)
        return;
    if (keepPartial)
        keep(*place, amountDone(*place), now, events);
    if (step >= m_plan.steps.size()) {
        const Duration active = place->before + place->elapsed;
        const std::size_t last = place->step;
        m_state = Finished{active};
        push(events, Kind::Finished, now, last);
        return;
    }
    enter(*place, step, now, events);
}

SessionEngine::Events SessionEngine::next(Instant now) {
    Events events = advance(now);
    if (const Place* place = placeNow())
        moveTo(place->step + 1, now, events, true);
    return events;
}

SessionEngine::Events SessionEngine::back(Instant now) {
    Events events = advance(now);
    if (const Place* place = placeNow()) {
        const bool previous = place->elapsed < backWindow && place->step > 0;
        moveTo(previous ? place->step - 1 : place->step, now, events, false);
    }
    return events;
}

SessionEngine::Events SessionEngine::skipExercise(Instant now) {
    Events events = advance(now);
    if (const Place* place = placeNow()) {
        // in a superset the same item comes back later: skip goes to the first step of an item not begun yet
        std::set<std::size_t> begun;
        std::size_t step = 0;
        for (; step <= place->step; ++step)
            begun.insert(m_plan.steps[step].item);
        while (step < m_plan.steps.size() && begun.contains(m_plan.steps[step].item))
            ++step;
        moveTo(step, now, events, true);
    }
    return events;
}

SessionEngine::Events SessionEngine::restartSet(Instant now) {
    Events events = advance(now);
    if (const Place* place = placeNow(); place && stepAt(*place).kind == StepKind::Work)
        moveTo(place->step, now, events, false);
    return events;
}

SessionEngine::Events SessionEngine::extendRest(Instant now, Duration by) {
    Events events = advance(now);
    Place* place = placeNow();
    if (place && place->leadIn > Duration{0}) {
        place->leadIn += std::max(by, -place->leadIn + Duration{1});
    } else if (place && stepAt(*place).kind != StepKind::Work) {
        const Duration left = lengthOf(*place) - place->elapsed;
        place->extra += std::max(by, -left);
    }
    return events;
}

SessionEngine::Events SessionEngine::completeSet(Instant now) {
    Events events = advance(now);
    Place* place = placeNow();
    if (!place)
        return events;
    if (running() && place->leadIn > Duration{0}) {
        place->leadIn = Duration{0};
        push(events, Kind::LeadInOver, now, place->step);
        return events;
    }
    const Step& step = stepAt(*place);
    if (step.kind == StepKind::Work && step.estimated)
        keep(*place, plannedAmount(m_plan.items[step.item]), now, events);
    else if (step.kind == StepKind::Work)
        keep(*place, amountDone(*place), now, events);
    moveTo(place->step + 1, now, events, false);
    return events;
}

SessionEngine::Events SessionEngine::finish(Instant now) {
    Events events = advance(now);
    if (placeNow())
        moveTo(m_plan.steps.size(), now, events, true);
    return events;
}

bool SessionEngine::correct(const SetRecord& which, int done) {
    const auto same = std::find_if(m_records.begin(), m_records.end(),
                                   [&](const SetRecord& r) { return r.sameSet(which); });
    if (same == m_records.end() || done < 0)
        return false;
    if (done == 0) {
        m_records.erase(same);
        return true;
    }
    same->done = done;
    same->corrected = true;
    return true;
}

} // namespace patella

// What the engine shows of a moment.
#include "src/session/session_engine.h"

#include <algorithm>

namespace patella {

using std::chrono::seconds;

Duration SessionEngine::timeFrom(const Place& place) const {
    Duration left = std::max(lengthOf(place) - place.elapsed, Duration{0});
    for (std::size_t i = place.step + 1; i < m_plan.steps.size(); ++i)
        left += m_plan.steps[i].duration;
    return left;
}

std::optional<Duration> SessionEngine::untilNext(Instant now, Duration horizon) const {
    const auto* running = std::get_if<Running>(&m_state);
    if (!running)
        return std::nullopt;
    const Duration gone = std::max(now - running->seen, Duration{0});
    const Place& place = running->place;
    const auto left = [&](Duration due) { return std::clamp(due - gone, Duration{0}, horizon); };
    if (place.leadIn > Duration{0})
        return left(place.leadIn % seconds(1) == Duration{0} ? seconds(1) : place.leadIn % seconds(1));
    if (!endsItself(place))
        return horizon;
    const Duration to = place.elapsed + gone + horizon;
    Events due;
    cues(place, place.elapsed, to, running->seen + gone + horizon, due);
    Duration next = lengthOf(place) - place.elapsed;
    if (!due.empty())
        next = std::min(next, due.front().at - running->seen);
    return left(next);
}

SessionView SessionEngine::view(Instant now) const {
    SessionView view;
    if (std::holds_alternative<Idle>(m_state)) {
        view.totalLeft = m_plan.duration();
        return view;
    }
    if (const auto* finished = std::get_if<Finished>(&m_state)) {
        view.mode = SessionView::Mode::Finished;
        view.step = m_plan.steps.empty() ? 0 : m_plan.steps.size() - 1;
        view.active = finished->active;
        view.fraction = 1;
        return view;
    }
    const auto* running = std::get_if<Running>(&m_state);
    Place place = running ? running->place : std::get_if<Paused>(&m_state)->place;
    view.mode = running ? SessionView::Mode::Running : SessionView::Mode::Paused;
    if (running && now > running->seen && now - running->seen <= longestGap) {
        const Duration gone = now - running->seen;
        const Duration ready = std::min(gone, place.leadIn);
        place.leadIn -= ready;
        place.elapsed += gone - ready;
        if (endsItself(place))
            place.elapsed = std::min(place.elapsed, lengthOf(place));
    }
    view.step = place.step;
    view.elapsed = place.elapsed;
    view.active = place.before + place.elapsed;
    view.leadIn = running ? place.leadIn : Duration{0};
    const Duration length = lengthOf(place);
    view.left = std::max(length - place.elapsed, Duration{0});
    view.fraction =
        length.count() > 0
            ? std::min(1.0, static_cast<double>(place.elapsed.count()) / static_cast<double>(length.count()))
            : 1.0;
    view.totalLeft = timeFrom(place);
    const Step& step = stepAt(place);
    const auto* reps = std::get_if<Repetitions>(&m_plan.items[step.item].target);
    if (step.kind != StepKind::Work || !reps)
        return view;
    const Tempo tempo = tempoOf(*reps);
    const Duration each = repLength(*reps);
    Duration within = place.elapsed % each;
    if (!step.estimated) {
        const auto number = std::min<Duration::rep>(place.elapsed / each, reps->count.lower() - 1);
        within = place.elapsed - number * each;
        view.rep = static_cast<int>(number) + 1;
    }
    view.repFraction = std::min(1.0, static_cast<double>(within.count()) / static_cast<double>(each.count()));
    const int parts[] = {tempo.lift(), tempo.pause(), tempo.lower(), tempo.rest()};
    for (int i = 0; i < 4; ++i) {
        const Duration part = seconds(parts[i]);
        if (part.count() == 0)
            continue;
        view.part = static_cast<TempoPart>(i);
        view.partFraction =
            std::min(1.0, static_cast<double>(within.count()) / static_cast<double>(part.count()));
        if (within < part)
            break;
        within -= part;
    }
    return view;
}

} // namespace patella

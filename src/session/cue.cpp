#include "src/session/cue.h"

#include <algorithm>

namespace patella {

namespace {

using std::chrono::seconds;
using Kind = SessionEvent::Kind;

constexpr int lastSeconds = 3;

const Repetitions* repsOf(const SessionPlan& plan, std::size_t step) {
    if (plan.steps[step].kind != StepKind::Work)
        return nullptr;
    return std::get_if<Repetitions>(&plan.items[plan.steps[step].item].target);
}

Duration roomAfter(const SessionPlan& plan, std::size_t step, Duration elapsed, CueStyle style) {
    for (const Duration moment : cueMoments(plan, step, style))
        if (moment > elapsed)
            return moment - elapsed;
    return openRoom;
}

std::vector<Equipment> toFetch(const SessionPlan& plan, std::size_t step) {
    std::vector<Equipment> fetch = plan.items[plan.steps[step].item].equipment;
    for (std::size_t s = 0; s < step; ++s)
        if (plan.steps[s].kind == StepKind::Work)
            for (const Equipment had : plan.items[plan.steps[s].item].equipment)
                std::erase(fetch, had);
    return fetch;
}

int wholeSeconds(Duration time) { return static_cast<int>(time / seconds(1)); }

Cue stepCue(const SessionPlan& plan, std::size_t number, Instant due, CueStyle style) {
    const Step& step = plan.steps[number];
    Cue cue;
    cue.due = due;
    cue.step = number;
    cue.room = roomAfter(plan, number, Duration{0}, style);
    switch (step.kind) {
    case StepKind::GetReady:
        cue.kind = CueKind::Prepare;
        break;
    case StepKind::Work:
        cue.kind = CueKind::Start;
        break;
    case StepKind::Switch:
        cue.kind = CueKind::Switch;
        break;
    case StepKind::Rest:
        cue.kind = CueKind::Rest;
        cue.number = wholeSeconds(step.duration);
        break;
    }
    const bool prepared = number > 0 && plan.steps[number - 1].kind != StepKind::Work;
    if (step.kind != StepKind::Work || !prepared)
        cue.fetch = toFetch(plan, number);
    return cue;
}

/// Of an event within a step; none where the way of counting is silent about it.
std::optional<Cue> withinStep(const SessionEvent& event, const SessionPlan& plan, CueStyle style) {
    Cue cue;
    cue.due = event.at;
    cue.step = event.step;
    cue.number = event.number;
    cue.part = event.part;
    const Repetitions* reps = repsOf(plan, event.step);
    const Duration length = plan.steps[event.step].duration;
    Duration elapsed{0};
    if (event.kind == Kind::Halfway) {
        elapsed = length / 2;
        cue.kind = CueKind::Halfway;
        cue.number = wholeSeconds(length - elapsed);
    } else if (event.kind == Kind::Countdown && !reps && style.lastSeconds) {
        elapsed = length - seconds(event.number);
        cue.kind = CueKind::LastSeconds;
    } else if (event.kind == Kind::RepStarted && reps && style.counting == Counting::Numbers) {
        elapsed = (event.number - 1) * repLength(*reps);
        cue.kind = CueKind::Rep;
    } else if ((event.kind == Kind::RepStarted || event.kind == Kind::PartStarted) && reps &&
               style.counting == Counting::Tempo) {
        elapsed = (event.number - 1) * repLength(*reps);
        for (const TempoStretch& stretch : stretchesOf(*reps))
            if (stretch.part == event.part)
                elapsed += stretch.begin;
        cue.kind = CueKind::Part;
    } else {
        return std::nullopt;
    }
    cue.room = roomAfter(plan, event.step, elapsed, style);
    return cue;
}

Cue goingOn(const SessionEvent& event, const SessionPlan& plan, const SessionView& now, CueStyle style) {
    if (now.elapsed == Duration{0}) // entered while it was paused
        return stepCue(plan, event.step, event.at, style);
    Cue on;
    on.due = event.at;
    on.step = event.step;
    on.room = roomAfter(plan, event.step, now.elapsed, style);
    return on;
}

/// There is time to take the position again before the step goes on.
Cue afterBreak(const SessionEvent& event, const SessionPlan& plan, const SessionView& now, CueStyle style) {
    Cue prepare = stepCue(plan, event.step, event.at, style);
    prepare.kind = CueKind::Prepare;
    prepare.fetch.clear();
    prepare.room =
        std::max(now.leadIn - (style.lastSeconds ? seconds(lastSeconds) : seconds(0)), Duration{0});
    return prepare;
}

std::optional<Cue> withinLeadIn(const SessionEvent& event, CueStyle style) {
    if (event.kind != Kind::Countdown || !style.lastSeconds)
        return std::nullopt;
    Cue cue;
    cue.kind = CueKind::LastSeconds;
    cue.due = event.at;
    cue.step = event.step;
    cue.number = event.number;
    cue.room = seconds(1);
    return cue;
}

std::optional<Cue> cueOf(const SessionEvent& event, const SessionPlan& plan, const SessionView& now,
                         CueStyle style) {
    switch (event.kind) {
    case Kind::Finished: {
        Cue done;
        done.kind = CueKind::Done;
        done.due = event.at;
        done.step = event.step;
        done.room = openRoom;
        return done;
    }
    case Kind::StepStarted:
        return stepCue(plan, event.step, event.at, style);
    case Kind::Resumed:
        return now.leadIn > Duration{0} ? afterBreak(event, plan, now, style)
                                        : goingOn(event, plan, now, style);
    case Kind::LeadInOver:
        return goingOn(event, plan, now, style);
    default:
        return now.leadIn > Duration{0} ? withinLeadIn(event, style) : withinStep(event, plan, style);
    }
}

void addRepMoments(const Repetitions& reps, Duration length, CueStyle style, std::vector<Duration>& moments) {
    if (style.counting == Counting::Quiet)
        return;
    const Duration each = repLength(reps);
    for (Duration begin{0}; begin < length; begin += each)
        for (const TempoStretch& stretch : stretchesOf(reps))
            if (style.counting == Counting::Tempo || stretch.begin == Duration{0})
                moments.push_back(begin + stretch.begin);
}

} // namespace

std::vector<Duration> cueMoments(const SessionPlan& plan, std::size_t number, CueStyle style) {
    const Step& step = plan.steps[number];
    std::vector<Duration> moments;
    if (step.estimated)
        return moments;
    if (const Repetitions* reps = repsOf(plan, number)) {
        addRepMoments(*reps, step.duration, style, moments);
    } else {
        if (step.kind == StepKind::Work && step.duration >= SessionEngine::halfwayFrom)
            moments.push_back(step.duration / 2);
        for (int left = style.lastSeconds ? lastSeconds : 0; left >= 1; --left)
            moments.push_back(step.duration - seconds(left));
    }
    moments.push_back(step.duration);
    std::erase_if(moments, [&](Duration at) { return at <= Duration{0} || at > step.duration; });
    return moments;
}

std::vector<Cue> cuesOf(const SessionEngine::Events& events, const SessionPlan& plan, const SessionView& now,
                        CueStyle style) {
    std::vector<Cue> cues;
    if (now.mode == SessionView::Mode::Paused || plan.steps.empty())
        return cues;
    const bool finished = now.mode == SessionView::Mode::Finished;
    for (const SessionEvent& event : events)
        if (finished ? event.kind == Kind::Finished : event.step == now.step)
            if (const std::optional<Cue> cue = cueOf(event, plan, now, style))
                cues.push_back(*cue);
    return cues;
}

std::vector<Cue> latestOf(std::vector<Cue> cues) {
    if (cues.empty())
        return cues;
    const Instant latest = std::max_element(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) {
                               return a.due < b.due;
                           })->due;
    std::erase_if(cues, [&](const Cue& cue) { return cue.due != latest; });
    std::stable_sort(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.kind > b.kind; });
    return cues;
}

} // namespace patella

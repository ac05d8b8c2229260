#include "ui/player/tone_cues.h"

namespace patella::ui {

namespace {

std::optional<Tone> toneForStep(std::size_t number, const SessionPlan& plan) {
    switch (plan.steps[number].kind) {
    case StepKind::Work:
        return Tone::Start;
    case StepKind::Switch:
        return Tone::Switch;
    case StepKind::Rest:
        return Tone::Rest;
    case StepKind::GetReady:
        break;
    }
    if (number == 0) // nothing came before it
        return std::nullopt;
    return Tone::Rest;
}

} // namespace

std::optional<Tone> ToneCues::toneFor(const SessionEvent& event, const SessionPlan& plan) {
    switch (event.kind) {
    case SessionEvent::Kind::StepStarted:
    case SessionEvent::Kind::LeadInOver:
        return toneForStep(event.step, plan);
    case SessionEvent::Kind::Countdown:
        return Tone::Count;
    case SessionEvent::Kind::Finished:
        return Tone::End;
    case SessionEvent::Kind::Halfway:
    case SessionEvent::Kind::RepStarted:
    case SessionEvent::Kind::PartStarted:
    case SessionEvent::Kind::SetRecorded:
    case SessionEvent::Kind::Paused:
    case SessionEvent::Kind::Resumed:
        break;
    }
    return std::nullopt;
}

std::optional<Tone> ToneCues::toneFor(const SessionEngine::Events& events, const SessionPlan& plan) {
    std::optional<Tone> latest;
    for (const SessionEvent& event : events)
        if (const auto tone = toneFor(event, plan))
            latest = tone;
    return latest;
}

} // namespace patella::ui

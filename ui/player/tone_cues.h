#pragma once
#include "src/session/session_engine.h"
#include "ui/platform/tone_player.h"

#include <optional>

namespace patella::ui {

/// Which tone a session's events ask for. A tone replaces the one before, so of several events the latest
/// counts.
class ToneCues {
public:
    static std::optional<Tone> toneFor(const SessionEvent& event, const SessionPlan& plan);
    static std::optional<Tone> toneFor(const SessionEngine::Events& events, const SessionPlan& plan);
};

} // namespace patella::ui

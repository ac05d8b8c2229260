#pragma once
#include "src/session/cue.h"
#include "ui/platform/speech.h"

#include <QPointer>

namespace patella::ui {

/// How a session is to be led by voice.
struct SpokenGuide {
    bool on = true;
    int rate = 0; ///< -50 to 50
    Counting counting = Counting::Numbers;
};

/// What a session's events make a voice say: the setting, the mute of this session, the time there is.
class PlayerVoice {
public:
    /// `voice` is not owned and may be null.
    void use(Voice* voice, const SpokenGuide& guide);
    /// `tones`: they are heard, so the last three seconds are theirs. `now`: what is late has less time.
    void take(const SessionEngine::Events& events, const SessionPlan& plan, const SessionView& view,
              bool tones, Instant now);
    void silence();
    void setMuted(bool muted);
    [[nodiscard]] bool muted() const { return m_muted; }
    [[nodiscard]] bool wanted() const { return m_voice && m_guide.on; }
    [[nodiscard]] Voice::State state() const { return m_voice ? m_voice->state() : Voice::State::None; }

private:
    QPointer<Voice> m_voice;
    SpokenGuide m_guide;
    bool m_muted = false;
};

} // namespace patella::ui

#include "ui/player/player_sound.h"

#include "ui/player/live_session.h"

namespace patella::ui {

void PlayerSound::begin(Instant now) {
    m_begun = now;
    m_voiceMuted = false;
    tones.setMuted(false);
    applyMutes();
}

void PlayerSound::take(const SessionEngine::Events& events, const LiveSession& session, Instant now) {
    voice.take(events, session.plan(), session.engine().view(now), tones.heard(), now);
}

void PlayerSound::toggleAll() {
    tones.setMuted(!tones.muted());
    applyMutes();
}

void PlayerSound::toggleVoice() {
    m_voiceMuted = !m_voiceMuted;
    applyMutes();
}

bool PlayerSound::unheard() const {
    return !tones.heard() && !(voice.wanted() && !voice.muted() && voice.state() == Voice::State::Ready);
}

void PlayerSound::applyMutes() { voice.setMuted(m_voiceMuted || tones.muted()); }

std::optional<PlayerSound::Notice> PlayerSound::takeNotice(Instant now) {
    if (tones.takeSilenceNotice()) {
        m_noticeGiven = true;
        return Notice::NoDevice;
    }
    const bool hangs = voice.state() == Voice::State::Starting && now - m_begun >= patience;
    if (m_noticeGiven || !voice.wanted() || (voice.state() != Voice::State::None && !hangs))
        return std::nullopt;
    m_noticeGiven = true;
    return hangs ? Notice::NoAnswer : Notice::NoVoice;
}

} // namespace patella::ui

#include "ui/player/player_voice.h"

#include "ui/text/spoken_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

/// What was being said is over with these.
bool cuts(const SessionEvent& event) {
    return event.kind == SessionEvent::Kind::StepStarted || event.kind == SessionEvent::Kind::Paused ||
           event.kind == SessionEvent::Kind::Finished;
}

} // namespace

void PlayerVoice::use(Voice* voice, const SpokenGuide& guide) {
    if (m_voice && (m_voice != voice || !guide.on))
        m_voice->stop();
    m_voice = voice;
    m_guide = guide;
}

void PlayerVoice::take(const SessionEngine::Events& events, const SessionPlan& plan, const SessionView& view,
                       bool tones, Instant now) {
    if (!m_voice || !m_guide.on || m_muted)
        return;
    for (const Cue& cue : latestOf(cuesOf(events, plan, view, {m_guide.counting, !tones}))) {
        const QString words = SpokenWords::fitting(cue, plan, cue.room - (now - cue.due), m_guide.rate);
        if (words.isEmpty())
            continue;
        m_voice->speak(words);
        return;
    }
    if (std::any_of(events.begin(), events.end(), cuts))
        m_voice->stop();
}

void PlayerVoice::silence() {
    if (m_voice)
        m_voice->stop();
}

void PlayerVoice::setMuted(bool muted) {
    m_muted = muted;
    if (muted)
        silence();
}

} // namespace patella::ui

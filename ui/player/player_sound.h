#pragma once
#include "ui/player/player_tones.h"
#include "ui/player/player_voice.h"

#include <optional>

namespace patella::ui {

class LiveSession;

/// All that is heard of a session: tones and voice, each with its own switch and mute.
class PlayerSound {
public:
    enum class Notice {
        NoDevice, ///< tones are wanted and there is no device for them
        NoVoice,  ///< a voice is wanted and there is none
        NoAnswer, ///< the speech service hangs
    };
    /// After so long without an answer of the speech service the session leads without it.
    static constexpr Duration patience = std::chrono::seconds(10);

    PlayerTones tones;
    PlayerVoice voice;

    void begin(Instant now); ///< of a session; it is not muted
    void play(Tone tone) { tones.play(tone); }
    void take(const SessionEngine::Events& events, const LiveSession& session, Instant now);
    void silence() { voice.silence(); }
    void toggleAll();
    void toggleVoice();
    [[nodiscard]] bool muted() const { return tones.muted(); }
    [[nodiscard]] bool voiceMuted() const { return m_voiceMuted; }
    /// Nothing that is due now would sound: the count on the screen leads alone.
    [[nodiscard]] bool unheard() const;
    /// One that applies, once and never another after it.
    [[nodiscard]] std::optional<Notice> takeNotice(Instant now);

private:
    void applyMutes();

    Instant m_begun{};
    bool m_voiceMuted = false;
    bool m_noticeGiven = false;
};

} // namespace patella::ui

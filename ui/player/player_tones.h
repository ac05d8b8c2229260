#pragma once
#include "ui/platform/tone_player.h"

namespace patella::ui {

/// Whether and through what tones are heard: the setting, the mute of this session, the device.
class PlayerTones {
public:
    /// `player` is not owned and may be null.
    void use(TonePlayer* player, bool on, int volume);
    void play(Tone tone);
    void setMuted(bool muted) { m_muted = muted; }
    [[nodiscard]] bool muted() const { return m_muted; }
    [[nodiscard]] bool heard() const; ///< a tone that is due now sounds
    /// True once: tones are wanted and there is no device for them.
    [[nodiscard]] bool takeSilenceNotice();

private:
    TonePlayer* m_player = nullptr;
    bool m_on = true;
    bool m_muted = false;
    bool m_noticeGiven = false;
};

} // namespace patella::ui

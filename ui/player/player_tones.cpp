#include "ui/player/player_tones.h"

namespace patella::ui {

void PlayerTones::use(TonePlayer* player, bool on, int volume) {
    m_player = player;
    m_on = on;
    if (player)
        player->setVolume(volume);
}

void PlayerTones::play(Tone tone) {
    if (m_player && m_on && !m_muted)
        m_player->play(tone);
}

bool PlayerTones::heard() const { return m_player && m_on && !m_muted && m_player->available(); }

bool PlayerTones::takeSilenceNotice() {
    if (m_noticeGiven || !m_on || (m_player && m_player->available()))
        return false;
    m_noticeGiven = true;
    return true;
}

} // namespace patella::ui

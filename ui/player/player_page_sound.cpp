// What is heard of a session, and what is said when it is not.
#include "ui/player/live_session.h"
#include "ui/player/play_view.h"
#include "ui/player/player_page.h"
#include "ui/widgets/toast.h"

namespace patella::ui {

void PlayerPage::setTones(TonePlayer* player, bool on, int volume) { m_sound.tones.use(player, on, volume); }

void PlayerPage::setVoice(Voice* voice, const SpokenGuide& guide) { m_sound.voice.use(voice, guide); }

void PlayerPage::mute(PlayerCommand command) {
    if (command == PlayerCommand::Mute) {
        m_sound.toggleAll();
        m_play->setMuted(m_sound.muted());
        renderPlay();
        return;
    }
    if (!m_sound.voice.wanted())
        return;
    m_sound.toggleVoice();
    renderPlay();
    Toast::present(this, m_sound.voiceMuted() ? tr("Voice off for this session") : tr("Voice on"));
}

/// One quiet notice, while the session goes on.
void PlayerPage::sayWhatIsSilent() {
    const auto notice = m_sound.takeNotice(m_clock.now());
    if (!notice)
        return;
    switch (*notice) {
    case PlayerSound::Notice::NoDevice:
        Toast::present(this, tr("No sound device here: the count on the screen leads."));
        break;
    case PlayerSound::Notice::NoVoice:
        Toast::present(this, m_sound.tones.heard() ? tr("No voice here: tones lead.")
                                                   : tr("No voice here: the count on the screen leads."));
        break;
    case PlayerSound::Notice::NoAnswer:
        Toast::present(this, tr("The voice does not answer: the session goes on without it."));
        break;
    }
}

} // namespace patella::ui

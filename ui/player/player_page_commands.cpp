// What the player page does when a key, a button or a headset asks for it.
#include "ui/player/adjust_prompt.h"
#include "ui/player/compact_window.h"
#include "ui/player/live_session.h"
#include "ui/player/play_view.h"
#include "ui/player/player_page.h"

#include <QStackedWidget>

namespace patella::ui {

void PlayerPage::obey(PlayerCommand command) {
    if (!underWay() || m_painPrompt->isOpen() || m_leavePrompt->isOpen() || m_adjustPrompt->isOpen())
        return;
    switch (command) {
    case PlayerCommand::PauseOrResume:
        m_session->paused() ? m_session->resume() : m_session->pause();
        break;
    case PlayerCommand::Back:
        m_session->back();
        break;
    case PlayerCommand::On:
        m_session->next();
        break;
    case PlayerCommand::MoreRest:
        m_session->moreRest();
        break;
    case PlayerCommand::LessRest:
        m_session->lessRest();
        break;
    case PlayerCommand::RestartSet:
        m_session->restartSet();
        break;
    case PlayerCommand::Adjust:
        askAdjust();
        break;
    case PlayerCommand::Compact:
        toggleCompact();
        break;
    case PlayerCommand::Reserve0:
    case PlayerCommand::Reserve1:
    case PlayerCommand::Reserve2:
    case PlayerCommand::Reserve3:
    case PlayerCommand::Reserve4:
    case PlayerCommand::FormSlipped:
    case PlayerCommand::CountUp:
    case PlayerCommand::CountDown:
    case PlayerCommand::NoPain:
        obeyAfterSet(command);
        break;
    case PlayerCommand::DoneOrOn:
        m_session->completeOrGoOn();
        break;
    case PlayerCommand::Sensible:
        sensible();
        break;
    case PlayerCommand::Pain:
        if (m_compact)
            toggleCompact();
        askPain();
        break;
    case PlayerCommand::Mute:
    case PlayerCommand::MuteVoice:
        mute(command);
        break;
    case PlayerCommand::FullScreen:
        toggleFullScreen();
        break;
    case PlayerCommand::Skip:
        m_session->skipItem();
        break;
    case PlayerCommand::Leave:
        if (m_compact)
            toggleCompact();
        askToLeave();
        break;
    }
    if (underWay())
        m_play->renderTick(*m_session);
}

/// Resumes, ends a self-paced set, ends what leads to a set; a paced set goes its own way.
void PlayerPage::sensible() {
    if (m_session->paused()) {
        m_session->resume();
        return;
    }
    const Stage stage = m_session->view().stage;
    if (stage != Stage::Reps && stage != Stage::Hold && stage != Stage::Timed)
        m_session->completeOrGoOn();
}

/// A key that no view took, because none of them has the keyboard.
void PlayerPage::keyPressEvent(QKeyEvent* event) {
    const auto command = m_stack->currentWidget() == m_play ? playerCommandFor(*event) : std::nullopt;
    if (command && !event->isAutoRepeat())
        obey(*command);
    else
        QWidget::keyPressEvent(event);
}

} // namespace patella::ui

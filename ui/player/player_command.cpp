#include "ui/player/player_command.h"

namespace patella::ui {

std::optional<PlayerCommand> playerCommandFor(const QKeyEvent& key) {
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    switch (key.key()) {
    case Qt::Key_Space:
    case Qt::Key_MediaPlay:
    case Qt::Key_MediaPause:
    case Qt::Key_MediaTogglePlayPause:
        return PlayerCommand::PauseOrResume;
    case Qt::Key_Left:
    case Qt::Key_MediaPrevious:
        return PlayerCommand::Back;
    case Qt::Key_Right:
        return PlayerCommand::On;
    case Qt::Key_MediaNext:
        return PlayerCommand::DoneOrOn;
    case Qt::Key_Plus:
        return PlayerCommand::MoreRest;
    case Qt::Key_Minus:
        return PlayerCommand::LessRest;
    case Qt::Key_R:
        return PlayerCommand::RestartSet;
    case Qt::Key_A:
        return PlayerCommand::Adjust;
    case Qt::Key_C:
        return PlayerCommand::Compact;
    case Qt::Key_0:
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        return static_cast<PlayerCommand>(static_cast<int>(PlayerCommand::Reserve0) + key.key() - Qt::Key_0);
    case Qt::Key_X:
        return PlayerCommand::FormSlipped;
    case Qt::Key_Up:
        return PlayerCommand::CountUp;
    case Qt::Key_Down:
        return PlayerCommand::CountDown;
    case Qt::Key_K:
        return PlayerCommand::NoPain;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return PlayerCommand::Sensible;
    case Qt::Key_P:
    case Qt::Key_S:
        return PlayerCommand::Pain;
    case Qt::Key_M:
        return PlayerCommand::Mute;
    case Qt::Key_V:
        return PlayerCommand::MuteVoice;
    case Qt::Key_F:
        return PlayerCommand::FullScreen;
    case Qt::Key_N:
        return PlayerCommand::Skip;
    case Qt::Key_Escape:
        return PlayerCommand::Leave;
    default:
        return std::nullopt;
    }
}

} // namespace patella::ui

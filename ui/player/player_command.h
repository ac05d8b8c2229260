#pragma once
#include <QKeyEvent>

#include <optional>

namespace patella::ui {

/// What a key asks of a session under way.
enum class PlayerCommand {
    PauseOrResume, ///< Space, media play
    Back,          ///< Left, media previous
    On,            ///< Right
    DoneOrOn,      ///< media next: a set at one's own pace is done, any other step goes on
    MoreRest,      ///< +
    LessRest,      ///< -
    RestartSet,    ///< R
    Adjust,        ///< A
    Compact,       ///< C
    Reserve0,      ///< 0 to 4: what was left in reserve in the set before this rest
    Reserve1,
    Reserve2,
    Reserve3,
    Reserve4,    ///< 4 or more
    FormSlipped, ///< X
    CountUp,     ///< Up: one repetition more was done
    CountDown,   ///< Down
    NoPain,      ///< K: both knees at 0
    Sensible,    ///< Enter: the one sensible thing
    Pain,        ///< P, S
    Mute,        ///< M: all sound
    MuteVoice,   ///< V
    FullScreen,  ///< F
    Skip,        ///< N: the whole exercise
    Leave,       ///< Esc: pause and ask
};

/// None for other keys and for keys with Ctrl, Alt or Meta.
std::optional<PlayerCommand> playerCommandFor(const QKeyEvent& key);

} // namespace patella::ui

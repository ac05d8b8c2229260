#pragma once
#include <QString>

#include <memory>

namespace patella::ui {

/// Tones that can be told apart with closed eyes.
enum class Tone {
    Start,  ///< a set begins: two rising notes
    Count,  ///< each of the last three seconds: one short note
    Switch, ///< change of side: two notes to and fro
    Rest,   ///< a set is over: two falling notes
    End,    ///< the session is over: three rising notes
};

/// Plays tones without ever blocking. Nothing is timed by what it reports.
class TonePlayer {
public:
    virtual ~TonePlayer() = default;
    virtual void play(Tone tone) = 0;
    virtual void setVolume(int percent) = 0;          ///< 0 to 100
    [[nodiscard]] virtual bool available() const = 0; ///< false: no device; a bigger visual count takes over
};

/// Qt Multimedia where it was built in and a device exists, else a silent one.
std::unique_ptr<TonePlayer> makeTonePlayer();

} // namespace patella::ui

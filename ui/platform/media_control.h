#pragma once
#include <QObject>

#include <memory>

namespace patella::ui {

/// What the desktop's media keys, a headset's buttons and its media controls see of a session.
struct MediaSession {
    QString title; ///< of the exercise
    QString album; ///< of the routine
    bool playing = false;
    friend bool operator==(const MediaSession&, const MediaSession&) = default;
};

/// Registered from the first show() to end(). Media keys that reach the window as key events work without it.
class MediaControl : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void show(const MediaSession& session) = 0;
    virtual void end() = 0;

Q_SIGNALS:
    void play();
    void pause();
    void playPause();
    void next();
    void previous();
    void raise(); ///< show the window
};

/// MPRIS on D-Bus where there is a session bus; on other systems one that does nothing.
std::unique_ptr<MediaControl> makeMediaControl();

} // namespace patella::ui

#pragma once
#include "ui/platform/keep_awake.h"
#include "ui/platform/media_control.h"
#include "ui/player/player_command.h"

#include <QPointer>

namespace patella::ui {

class LiveSession;

/// What the desktop knows of a session: the screen stays awake while it runs, media keys reach it while it is
/// under way.
class SessionPresence : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~SessionPresence() override;

    /// Neither is owned, both may be null; the screen's must outlive this.
    void use(KeepAwake* awake, MediaControl* media);
    void show(const LiveSession& session);
    void end();

Q_SIGNALS:
    void commanded(patella::ui::PlayerCommand command);

private:
    KeepAwake* m_awake = nullptr;
    QPointer<MediaControl> m_media;
    bool m_running = false;
};

} // namespace patella::ui

#include "ui/player/session_presence.h"

#include "ui/player/live_session.h"
#include "ui/text/words.h"

namespace patella::ui {

SessionPresence::~SessionPresence() { end(); }

void SessionPresence::use(KeepAwake* awake, MediaControl* media) {
    if (m_media && m_media != media)
        disconnect(m_media, nullptr, this, nullptr);
    const bool newMedia = media && m_media != media;
    if (m_awake && m_awake != awake)
        m_awake->release();
    m_awake = awake;
    m_media = media;
    if (!newMedia)
        return;
    connect(media, &MediaControl::playPause, this,
            [this] { Q_EMIT commanded(PlayerCommand::PauseOrResume); });
    connect(media, &MediaControl::play, this, [this] {
        if (!m_running)
            Q_EMIT commanded(PlayerCommand::PauseOrResume);
    });
    connect(media, &MediaControl::pause, this, [this] {
        if (m_running)
            Q_EMIT commanded(PlayerCommand::PauseOrResume);
    });
    connect(media, &MediaControl::next, this, [this] { Q_EMIT commanded(PlayerCommand::DoneOrOn); });
    connect(media, &MediaControl::previous, this, [this] { Q_EMIT commanded(PlayerCommand::Back); });
}

void SessionPresence::show(const LiveSession& session) {
    if (!session.underWay()) {
        end();
        return;
    }
    m_running = session.running();
    if (m_awake)
        m_running ? m_awake->hold(tr("A session is under way")) : m_awake->release();
    const SessionPlan& plan = session.plan();
    if (m_media && !plan.items.empty())
        m_media->show({text(plan.items[session.step().item].name), text(plan.name), m_running});
}

void SessionPresence::end() {
    m_running = false;
    if (m_awake)
        m_awake->release();
    if (m_media)
        m_media->end();
}

} // namespace patella::ui

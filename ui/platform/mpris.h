#pragma once
#include "ui/platform/media_control.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QVariantMap>

namespace patella::ui {

/// org.mpris.MediaPlayer2.patella on the session bus. No call waits for the bus.
class Mpris final : public MediaControl {
    Q_OBJECT

public:
    explicit Mpris(QDBusConnection bus = QDBusConnection::sessionBus());
    ~Mpris() override;
    void show(const MediaSession& session) override;
    void end() override;
    [[nodiscard]] const MediaSession& session() const { return m_session; }
    [[nodiscard]] QVariantMap metadata() const;
    [[nodiscard]] QString status() const; ///< "Playing", "Paused"

private:
    void askForName(const QString& method);

    QDBusConnection m_bus;
    MediaSession m_session;
    bool m_registered = false;
};

} // namespace patella::ui

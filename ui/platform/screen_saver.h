#pragma once
#include "ui/platform/keep_awake.h"

#include <QDBusConnection>
#include <QObject>

#include <optional>

namespace patella::ui {

/// Inhibits the desktop's screen saver over D-Bus. The desktop ends it when the connection closes.
class ScreenSaver final : public QObject, public KeepAwake {
    Q_OBJECT

public:
    explicit ScreenSaver(QDBusConnection bus = QDBusConnection::sessionBus());
    ~ScreenSaver() override;
    void hold(const QString& reason) override;
    void release() override;

private:
    QDBusConnection m_bus;
    bool m_held = false;
    bool m_asking = false;
    std::optional<uint> m_cookie;
};

} // namespace patella::ui

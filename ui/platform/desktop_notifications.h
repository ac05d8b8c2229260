#pragma once
#include "ui/platform/notifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>

namespace patella::ui {

/// org.freedesktop.Notifications 1.2 on the session bus. The desktop is asked once what it can do; what is to
/// be shown before it has answered waits for it.
class DesktopNotifications final : public Notifications {
    Q_OBJECT

public:
    explicit DesktopNotifications(QDBusConnection bus = QDBusConnection::sessionBus());
    ~DesktopNotifications() override;
    void show(const Notice& notice) override;
    void withdraw(const QString& key) override;
    [[nodiscard]] State state() const override { return m_state; }

private Q_SLOTS:
    void invoked(uint id, const QString& action, const QDBusMessage& message);
    void closed(uint id, uint reason, const QDBusMessage& message);
    void handed(uint id, const QString& token, const QDBusMessage& message);

private:
    void ask();
    void listen();
    void answered(const QDBusMessage& reply);
    void send(const Notice& notice);
    void keep(const QString& key, const QDBusMessage& reply);
    void close(uint id);
    [[nodiscard]] QString keyOf(uint id, const QDBusMessage& message) const; ///< empty: not one of ours

    QDBusConnection m_bus;
    State m_state = State::Unknown;
    bool m_actions = false;       ///< the desktop shows buttons
    bool m_markup = false;        ///< and reads tags in the body
    QString m_service;            ///< unique name of who answers
    QHash<QString, uint> m_shown; ///< by key the desktop's id, 0 until it has said one
    QList<Notice> m_waiting;
};

} // namespace patella::ui

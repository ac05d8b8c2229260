#include "ui/platform/tray_notifications.h"

#include "ui/platform/tray.h"

namespace patella::ui {

TrayNotifications::TrayNotifications(Tray& tray)
    : m_tray(tray) {
    connect(&tray, &Tray::messageClicked, this, [this] {
        if (!m_newest.isEmpty())
            Q_EMIT chosen(std::exchange(m_newest, {}), {});
    });
}

void TrayNotifications::show(const Notice& notice) {
    m_newest = notice.key;
    m_tray.message(notice.title, notice.body);
}

/// The system takes its messages away by itself.
void TrayNotifications::withdraw(const QString& key) {
    if (m_newest == key)
        m_newest.clear();
}

Notifications::State TrayNotifications::state() const { return m_tray.there() ? State::Ready : State::None; }

} // namespace patella::ui

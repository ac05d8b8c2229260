#pragma once
#include "ui/platform/notifications.h"

namespace patella::ui {

/// Messages of the tray's icon. They have no buttons; a click opens the newest.
class TrayNotifications final : public Notifications {
    Q_OBJECT

public:
    explicit TrayNotifications(Tray& tray); ///< which must outlive this
    void show(const Notice& notice) override;
    void withdraw(const QString& key) override;
    [[nodiscard]] State state() const override;

private:
    Tray& m_tray;
    QString m_newest;
};

} // namespace patella::ui

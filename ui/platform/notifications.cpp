#include "ui/platform/notifications.h"

#include <QtGlobal>

#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
#define PATELLA_HAS_NOTIFICATION_SERVICE
#include "ui/platform/desktop_notifications.h"
#else
#include "ui/platform/tray_notifications.h"
#endif

namespace patella::ui {

#ifdef PATELLA_HAS_NOTIFICATION_SERVICE
std::unique_ptr<Notifications> makeNotifications(Tray& /*tray*/) {
    return std::make_unique<DesktopNotifications>();
}
#else
std::unique_ptr<Notifications> makeNotifications(Tray& tray) {
    return std::make_unique<TrayNotifications>(tray);
}
#endif

} // namespace patella::ui

#include "ui/platform/autostart.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include "ui/platform/autostart_windows.h"
#elif defined(Q_OS_MACOS)
#include "ui/platform/autostart_macos.h"
#else
#include "ui/platform/autostart_xdg.h"
#endif

#include <QDir>
#include <QStandardPaths>

namespace patella::ui {

std::unique_ptr<Autostart> makeAutostart(const QStringList& command) {
#if defined(Q_OS_WIN)
    return std::make_unique<RunKeyAutostart>(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"),
        QSettings::NativeFormat, command);
#elif defined(Q_OS_MACOS)
    return std::make_unique<LaunchAgent>(QDir::homePath() + QStringLiteral("/Library/LaunchAgents"), command);
#else
    return std::make_unique<XdgAutostart>(
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
            QStringLiteral("/autostart"),
        command);
#endif
}

} // namespace patella::ui

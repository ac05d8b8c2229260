#include "ui/platform/system_tray.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace patella::ui {

SystemTray::SystemTray() = default;

SystemTray::~SystemTray() { delete m_icon; } // before its menu

bool SystemTray::there() { return QSystemTrayIcon::isSystemTrayAvailable(); }

bool SystemTray::shown() const { return m_icon && m_icon->isVisible(); }

QMenu* SystemTray::menu() {
    if (m_menu)
        return m_menu.get();
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("Open Patella"), this, &Tray::openWanted);
    m_menu->addAction(tr("Start today's session"), this, &Tray::startWanted);
    m_menu->addAction(tr("Snooze for an hour"), this, &Tray::snoozeWanted);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &Tray::quitWanted);
    return m_menu.get();
}

void SystemTray::make() {
    m_icon = new QSystemTrayIcon(QIcon(QStringLiteral(":/icons/app-icon.svg")), this);
    m_icon->setToolTip(tr("Patella"));
    m_icon->setContextMenu(menu());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
}

void SystemTray::setShown(bool on) {
    if (on && !m_icon)
        make();
    if (m_icon)
        m_icon->setVisible(on);
}

void SystemTray::message(const QString& title, const QString& body) {
    if (shown())
        m_icon->showMessage(title, body, m_icon->icon());
}

} // namespace patella::ui

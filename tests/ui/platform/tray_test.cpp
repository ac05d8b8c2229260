#include "tests/support/catch.h"
#include "tests/support/fake_desktop.h"
#include "ui/platform/system_tray.h"
#include "ui/platform/tray_notifications.h"

#include <QMenu>

using namespace patella::test;
using namespace patella::ui;

TEST_CASE("Tray: its menu opens, starts, snoozes and quits") {
    SystemTray tray;
    QStringList heard;
    QObject::connect(&tray, &Tray::openWanted, [&] { heard << QStringLiteral("open"); });
    QObject::connect(&tray, &Tray::startWanted, [&] { heard << QStringLiteral("start"); });
    QObject::connect(&tray, &Tray::snoozeWanted, [&] { heard << QStringLiteral("snooze"); });
    QObject::connect(&tray, &Tray::quitWanted, [&] { heard << QStringLiteral("quit"); });
    for (QAction* action : tray.menu()->actions())
        if (!action->isSeparator()) {
            CHECK_FALSE(action->text().isEmpty());
            action->trigger();
        }
    CHECK(heard.join(QLatin1Char(' ')) == QStringLiteral("open start snooze quit"));
}

TEST_CASE("Tray: nothing is shown before it is asked for") {
    SystemTray tray;
    CHECK_FALSE(tray.shown());
    tray.setShown(false);
    tray.message(QStringLiteral("a"), QStringLiteral("b"));
    CHECK_FALSE(tray.shown());
}

TEST_CASE("TrayNotifications: the icon shows them, and a click opens the newest that still stands") {
    FakeTray tray;
    TrayNotifications notifications(tray);
    QStringList opened;
    QObject::connect(&notifications, &Notifications::chosen,
                     [&](const QString& key, const QString& action) { opened << key + action; });
    notifications.show({QStringLiteral("morning"), QStringLiteral("Knees?"), {}});
    notifications.show({QStringLiteral("session"), QStringLiteral("Session"), {}});
    CHECK(tray.messages == QStringList{QStringLiteral("Knees?"), QStringLiteral("Session")});
    Q_EMIT tray.messageClicked();
    Q_EMIT tray.messageClicked();
    CHECK(opened == QStringList{QStringLiteral("session")});
    notifications.show({QStringLiteral("session"), QStringLiteral("Session"), {}});
    notifications.withdraw(QStringLiteral("session"));
    Q_EMIT tray.messageClicked();
    CHECK(opened.size() == 1);
    CHECK(notifications.state() == Notifications::State::Ready);
    tray.exists = false;
    CHECK(notifications.state() == Notifications::State::None);
}

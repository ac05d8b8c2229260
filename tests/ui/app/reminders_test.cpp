// Reminders through the real window.
#include "tests/support/drive.h"
#include "ui/settings/reminders_card.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"
#include "ui/widgets/switch.h"

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

/// With reminders on, at 18:40 on a Saturday; the session is to be reminded of at 19:00.
struct Reminded : AppFixture {
    explicit Reminded(bool keepInTray = false) {
        Preferences preferences;
        preferences.reminders.on = true;
        preferences.reminders.sessionAt = 19 * 60;
        preferences.reminders.keepInTray = keepInTray;
        reopenWith(preferences);
        settle();
    }
    void settle() {
        for (int i = 0; i < 3; ++i) {
            app().settle();
            pump();
        }
    }
    void atSeven() {
        clock().advance(std::chrono::minutes(20));
        desk().alarm.ring();
        settle();
    }
};

} // namespace

TEST_CASE("Reminders in the window: unless they are switched on nothing is made of them") {
    AppFixture app;
    CHECK_FALSE(app.desk().tray.visible);
    CHECK_FALSE(app.desk().alarm.at);
    app.close();
    CHECK(app.desk().autostart.at == Autostart::State::Off);
}

TEST_CASE("Reminders in the window: the session that is due is said, and Start starts it") {
    Reminded app;
    CHECK(app.desk().tray.visible);
    REQUIRE(app.desk().alarm.at == app.clock().wall().utcMs + 20 * 60'000);
    app.atSeven();
    REQUIRE(app.desk().notifications.standing.size() == 1);
    CHECK(
        app.desk().notifications.standing.first().body.startsWith(QStringLiteral("Simple home strength, ")));
    app.window().showPage(QStringLiteral("history"));
    app.desk().notifications.press(QStringLiteral("Start"));
    app.settle();
    CHECK(app.window().playerShown());
}

TEST_CASE("Reminders in the window: not today puts the session off, a restart says nothing again") {
    Reminded app;
    app.atSeven();
    app.reopen();
    app.settle();
    CHECK(app.desk().notifications.standing.isEmpty());
    CHECK(app.desk().notifications.shown == 1);
    app.clock().advance(std::chrono::hours(24));
    app.desk().alarm.ring();
    app.settle();
    REQUIRE(app.desk().notifications.standing.size() == 1);
    app.desk().notifications.press(QStringLiteral("Not today"));
    app.settle();
    app.window().showPage(QStringLiteral("today"));
    app.settle();
    CHECK(button(&app.window(), QStringLiteral("I changed my mind")));
}

TEST_CASE("Reminders in the window: what was put off on Today is not said") {
    Reminded app;
    app.window().showPage(QStringLiteral("today"));
    app.settle();
    press(&app.window(), QStringLiteral("Not today"));
    app.settle();
    app.atSeven();
    CHECK(app.desk().notifications.shown == 0);
}

TEST_CASE("Reminders in the window: a notice goes when the session is put off on Today") {
    Reminded app;
    app.atSeven();
    REQUIRE(app.desk().notifications.standing.size() == 1);
    app.window().showPage(QStringLiteral("today"));
    app.settle();
    press(&app.window(), QStringLiteral("Not today"));
    app.settle();
    CHECK(app.desk().notifications.standing.isEmpty());
}

TEST_CASE("Reminders in the window: a click on the notice brings the window to Today") {
    Reminded app;
    app.atSeven();
    app.window().showPage(QStringLiteral("settings"));
    app.window().showMinimized();
    app.desk().notifications.press();
    app.settle();
    CHECK(app.window().currentPage() == QStringLiteral("today"));
    CHECK_FALSE(app.window().isMinimized());
}

TEST_CASE("Reminders in the window: closing it ends the program, unless it is to stay in the tray") {
    Reminded leaving;
    int ended = 0;
    QObject::connect(&leaving.window(), &MainWindow::closed, [&] { ++ended; });
    CHECK(leaving.window().close());
    CHECK(ended == 1);

    Reminded staying(true);
    QObject::connect(&staying.window(), &MainWindow::closed, [&] { ++ended; });
    staying.window().showPage(QStringLiteral("library"));
    CHECK_FALSE(staying.window().close());
    CHECK_FALSE(staying.window().isVisible());
    CHECK(ended == 1);
    staying.settle();
    CHECK(loadPreferences(staying.folder(), staying.clock().wall()).preferences.page == "library");
    Q_EMIT staying.desk().tray.openWanted();
    CHECK(staying.window().isVisible());
    CHECK(staying.window().currentPage() == QStringLiteral("today"));
    CHECK_FALSE(staying.window().close());
    Q_EMIT staying.desk().tray.quitWanted();
    CHECK(ended == 2);
}

TEST_CASE("Reminders in the window: where there is no tray, closing the window ends the program") {
    Reminded app(true);
    app.close();
    app.desk().tray.exists = false;
    app.open();
    CHECK_FALSE(app.desk().tray.visible);
    CHECK(app.window().close());
}

TEST_CASE("Reminders in the window: a start at login begins in the tray, where there is one") {
    Reminded app;
    app.close();
    {
        App hidden(app.options());
        REQUIRE(hidden.beginInTray());
        hidden.settle();
        app.pump();
        CHECK_FALSE(hidden.window().isVisible());
        CHECK(app.desk().tray.visible);
        CHECK(app.desk().alarm.at);
        Q_EMIT app.desk().tray.openWanted();
        CHECK(hidden.window().isVisible());
        hidden.window().close();
        hidden.settle();
    }
    app.desk().tray.exists = false;
    App shown(app.options());
    CHECK_FALSE(shown.beginInTray());
    app.desk().tray.exists = true;
    (void)savePreferences(app.folder(), {});
    App off(app.options());
    CHECK_FALSE(off.beginInTray());
}

TEST_CASE("Reminders in the window: starting at login is set, refused and taken back with the reminders") {
    Reminded app;
    app.window().showPage(QStringLiteral("settings"));
    app.settle();
    auto* login = named<Switch>(&app.window(), QStringLiteral("Start at login"));
    REQUIRE(login);
    login->click();
    CHECK(app.desk().autostart.at == Autostart::State::On);
    auto* on = named<Switch>(&app.window(), QStringLiteral("Reminders"));
    on->click();
    CHECK(app.desk().autostart.at == Autostart::State::Off);
    CHECK_FALSE(login->isChecked());
    CHECK_FALSE(app.desk().tray.visible);
    on->click();
    app.desk().autostart.fails = true;
    login->click();
    CHECK_FALSE(login->isChecked());
    CHECK(shows(&app.window(), QStringLiteral("Starting at login could not be set up.")));
    app.settle();
}

TEST_CASE("Reminders in the window: switched on after its time, today's session is left alone") {
    AppFixture app;
    app.clock().advance(std::chrono::minutes(30)); // 19:10
    app.window().showPage(QStringLiteral("settings"));
    app.app().settle();
    app.pump();
    named<Switch>(&app.window(), QStringLiteral("Reminders"))->click();
    app.app().settle();
    app.pump();
    CHECK(app.desk().tray.visible);
    CHECK(app.desk().alarm.at);
    CHECK(app.desk().notifications.shown == 0);
}

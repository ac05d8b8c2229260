// Notifications over D-Bus, against a desktop of the test's own. Without a session bus nothing is tested.
#include "tests/support/catch.h"
#include "ui/platform/desktop_notifications.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QElapsedTimer>
#include <QTest>

using namespace patella::ui;

namespace {

const auto name = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");

struct Told {
    uint replaces = 0;
    QString title;
    QString body;
    QStringList actions;
};

/// A desktop that writes down what it was told to show.
class NotificationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList can{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    QList<Told> told;
    QList<uint> standing;

public Q_SLOTS:
    QStringList GetCapabilities() { return can; }
    uint Notify(const QString& /*application*/, uint replaces, const QString& /*icon*/, const QString& title,
                const QString& body, const QStringList& actions, const QVariantMap& /*hints*/, int /*ms*/) {
        told << Told{replaces, title, body, actions};
        const uint id = replaces > 0 ? replaces : ++m_last;
        standing.removeAll(id);
        standing << id;
        return id;
    }
    void CloseNotification(uint id) { standing.removeAll(id); }

private:
    uint m_last = 6;
};

QDBusConnection busOf(const char* connection) {
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QString::fromUtf8(connection));
}

bool busIsThere() {
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") && busOf("patella-test-look").isConnected())
        return true;
    WARN("no session bus: not tested");
    return false;
}

bool until(const std::function<bool()>& done) { return QTest::qWaitFor(done, 3000); }

struct Desktop {
    QDBusConnection bus = busOf("patella-test-notifications");
    NotificationService service;
    Desktop() {
        REQUIRE(bus.registerObject(path, &service, QDBusConnection::ExportAllSlots));
        REQUIRE(bus.registerService(name));
    }
    ~Desktop() {
        bus.unregisterService(name);
        bus.unregisterObject(path);
    }
    void says(const QDBusConnection& from, const char* signal, const QVariantList& arguments) const {
        QDBusMessage message = QDBusMessage::createSignal(path, name, QString::fromUtf8(signal));
        message.setArguments(arguments);
        from.send(message);
    }
};

/// Answers come in the order of the calls: what was asked before this is answered and heard.
void answered() {
    const QDBusPendingCall call =
        QDBusConnection(QStringLiteral("patella-test-app"))
            .asyncCall(QDBusMessage::createMethodCall(name, path, name, QStringLiteral("GetCapabilities")));
    REQUIRE(until([&] { return call.isFinished(); }));
    QApplication::processEvents();
}

Notice sample() {
    return {QStringLiteral("session"),
            QStringLiteral("Today's session"),
            QStringLiteral("Strength <A> & B, 18 min"),
            {{QStringLiteral("start"), QStringLiteral("Start")},
             {QStringLiteral("later"), QStringLiteral("In 10 minutes")}}};
}

} // namespace

TEST_CASE("Bus: a notification waits for the desktop's answer, has its buttons and no tags of its own",
          "[bus]") {
    if (!busIsThere())
        return;
    Desktop desktop;
    DesktopNotifications notifications(busOf("patella-test-app"));
    CHECK(notifications.state() == Notifications::State::Unknown);
    notifications.show(sample());
    REQUIRE(until([&] { return desktop.service.told.size() == 1; }));
    CHECK(notifications.state() == Notifications::State::Ready);
    const Told& told = desktop.service.told.first();
    CHECK(told.title == QStringLiteral("Today's session"));
    CHECK(told.body == QStringLiteral("Strength &lt;A&gt; &amp; B, 18 min"));
    CHECK(told.actions == QStringList{QStringLiteral("default"), QStringLiteral("Open"),
                                      QStringLiteral("start"), QStringLiteral("Start"),
                                      QStringLiteral("later"), QStringLiteral("In 10 minutes")});
}

TEST_CASE("Bus: a button is heard once, from the desktop alone", "[bus]") {
    if (!busIsThere())
        return;
    Desktop desktop;
    DesktopNotifications notifications(busOf("patella-test-app"));
    QStringList heard;
    QObject::connect(&notifications, &Notifications::chosen, [&](const QString& key, const QString& action) {
        heard << key + QLatin1Char(':') + action;
    });
    notifications.show(sample());
    REQUIRE(until([&] { return desktop.service.standing == QList<uint>{7}; }));
    desktop.says(busOf("patella-test-stranger"), "ActionInvoked", {7U, QStringLiteral("start")});
    desktop.says(desktop.bus, "ActionInvoked", {8U, QStringLiteral("start")}); // another program's
    desktop.says(desktop.bus, "ActionInvoked", {7U, QStringLiteral("later")});
    REQUIRE(until([&] { return heard.size() == 1; }));
    CHECK(heard.first() == QStringLiteral("session:later"));
    CHECK(until([&] { return desktop.service.standing.isEmpty(); })); // some desktops leave it standing
    notifications.show(sample());
    REQUIRE(until([&] { return desktop.service.standing == QList<uint>{8}; }));
    CHECK(desktop.service.told.last().replaces == 0);
    desktop.says(desktop.bus, "ActionInvoked", {8U, QStringLiteral("default")});
    REQUIRE(until([&] { return heard.size() == 2; }));
    CHECK(heard.last() == QStringLiteral("session:"));
}

TEST_CASE("Bus: a second of the same key takes the first one's place, and withdrawn ones go", "[bus]") {
    if (!busIsThere())
        return;
    Desktop desktop;
    desktop.service.can = {QStringLiteral("body")};
    {
        DesktopNotifications notifications(busOf("patella-test-app"));
        notifications.show(sample());
        REQUIRE(until([&] { return desktop.service.standing == QList<uint>{7}; }));
        CHECK(desktop.service.told.last().actions.isEmpty()); // this desktop shows none
        CHECK(desktop.service.told.last().body == sample().body);
        notifications.show(sample()); // the answer to the first may be still to come
        answered();
        REQUIRE(desktop.service.told.size() == 2);
        answered(); // and the one too many was closed
        REQUIRE(desktop.service.standing.size() == 1);
        notifications.show(sample());
        answered();
        CHECK(desktop.service.told.last().replaces == desktop.service.standing.first());
        notifications.withdraw(QStringLiteral("session"));
        answered();
        CHECK(desktop.service.standing.isEmpty());
        notifications.show(sample());
        notifications.withdraw(QStringLiteral("session")); // before the desktop has answered
        answered();
        REQUIRE(desktop.service.told.size() == 4);
        answered();
        CHECK(desktop.service.standing.isEmpty());
        notifications.show(sample());
        answered();
        desktop.says(desktop.bus, "NotificationClosed", {desktop.service.standing.takeFirst(), 2U});
        answered(); // the user has put it away
        notifications.show(sample());
        answered();
        CHECK(desktop.service.told.last().replaces == 0);
        CHECK(desktop.service.standing.size() == 1);
    }
    CHECK(until([&] { return desktop.service.standing.isEmpty(); })); // nobody would hear its buttons
}

TEST_CASE("Bus: where nobody shows notifications it says so, and nothing waits", "[bus]") {
    QElapsedTimer clock;
    clock.start();
    DesktopNotifications none(QDBusConnection(QStringLiteral("patella-test-not-connected")));
    none.show(sample());
    none.withdraw(QStringLiteral("session"));
    CHECK(none.state() == Notifications::State::None);
    CHECK(clock.elapsed() < 100);
    if (!busIsThere())
        return;
    DesktopNotifications lonely(busOf("patella-test-app"));
    lonely.show(sample());
    CHECK(until([&] { return lonely.state() == Notifications::State::None; }));
}

#include "notifications_bus_test.moc"

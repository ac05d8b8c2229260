// What is said over D-Bus, against services of the test itself. Without a session bus nothing is tested.
#include "tests/support/catch.h"
#include "ui/platform/mpris.h"
#include "ui/platform/screen_saver.h"

#include <QApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QElapsedTimer>

#include <functional>

using namespace patella::ui;

namespace {

/// A screen saver that keeps count of who inhibits it.
class ScreenSaverService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList reasons;
    QList<uint> held;

public Q_SLOTS:
    uint Inhibit(const QString& application, const QString& reason) {
        reasons << application + QLatin1Char(':') + reason;
        held << ++m_last;
        return m_last;
    }
    void UnInhibit(uint cookie) { held.removeAll(cookie); }

private:
    uint m_last = 40;
};

QDBusConnection busOf(const char* name) {
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QString::fromUtf8(name));
}

bool busIsThere() {
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") && busOf("patella-test-look").isConnected())
        return true;
    WARN("no session bus: not tested");
    return false;
}

bool until(const std::function<bool()>& done) {
    for (QElapsedTimer clock =
             [] {
                 QElapsedTimer c;
                 c.start();
                 return c;
             }();
         clock.elapsed() < 3000;) {
        if (done())
            return true;
        QApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return done();
}

/// Calls the player as a desktop would and waits for its answer.
QDBusMessage ask(const QDBusConnection& bus, const char* interface, const char* method,
                 const QVariantList& arguments = {}) {
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.mpris.MediaPlayer2.patella"), QStringLiteral("/org/mpris/MediaPlayer2"),
        QString::fromUtf8(interface), QString::fromUtf8(method));
    call.setArguments(arguments);
    const QDBusPendingCall pending = bus.asyncCall(call);
    until([&] { return pending.isFinished(); });
    return pending.reply();
}

QVariant property(const QDBusConnection& bus, const char* name) {
    const QDBusMessage reply =
        ask(bus, "org.freedesktop.DBus.Properties", "Get",
            {QStringLiteral("org.mpris.MediaPlayer2.Player"), QString::fromUtf8(name)});
    return reply.arguments().isEmpty() ? QVariant()
                                       : reply.arguments().first().value<QDBusVariant>().variant();
}

} // namespace

TEST_CASE("Bus: the screen saver is inhibited while held, and let go once", "[bus]") {
    if (!busIsThere())
        return;
    QDBusConnection desktop = busOf("patella-test-desktop");
    ScreenSaverService service;
    REQUIRE(desktop.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &service,
                                   QDBusConnection::ExportAllSlots));
    REQUIRE(desktop.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
    {
        ScreenSaver saver(busOf("patella-test-app"));
        saver.hold(QStringLiteral("A session"));
        saver.hold(QStringLiteral("A session"));
        REQUIRE(until([&] { return service.held.size() == 1; }));
        REQUIRE(service.reasons == QStringList{QStringLiteral("patella:A session")});
        QApplication::processEvents(QEventLoop::AllEvents, 50);
        saver.release();
        REQUIRE(until([&] { return service.held.isEmpty(); }));
        saver.hold(QStringLiteral("Again"));
        saver.release(); // before the answer came
        REQUIRE(until([&] { return service.reasons.size() == 2 && service.held.isEmpty(); }));
        saver.hold(QStringLiteral("To the end"));
        REQUIRE(until([&] { return service.held.size() == 1; }));
    }
    REQUIRE(until([&] { return service.held.isEmpty(); }));
    desktop.unregisterService(QStringLiteral("org.freedesktop.ScreenSaver"));
    desktop.unregisterObject(QStringLiteral("/org/freedesktop/ScreenSaver"));
}

TEST_CASE("Bus: without a screen saver or without a bus nothing waits", "[bus]") {
    QElapsedTimer clock;
    clock.start();
    {
        ScreenSaver none(QDBusConnection(QStringLiteral("patella-test-not-connected")));
        none.hold(QStringLiteral("A session"));
        Mpris silent(QDBusConnection(QStringLiteral("patella-test-not-connected")));
        silent.show({QStringLiteral("Bridge"), QStringLiteral("Test"), true});
    }
    REQUIRE(clock.elapsed() < 100);
}

TEST_CASE("Bus: a session is a media player while it is under way", "[bus]") {
    if (!busIsThere())
        return;
    const QDBusConnection desktop = busOf("patella-test-desktop");
    const QString name = QStringLiteral("org.mpris.MediaPlayer2.patella");
    Mpris mpris(busOf("patella-test-app"));
    REQUIRE_FALSE(desktop.interface()->isServiceRegistered(name).value());
    mpris.show({QStringLiteral("Clamshell"), QStringLiteral("Hips"), true});
    REQUIRE(until([&] { return desktop.interface()->isServiceRegistered(name).value(); }));
    CHECK(property(desktop, "PlaybackStatus").toString() == QStringLiteral("Playing"));
    const auto metadata = qdbus_cast<QVariantMap>(property(desktop, "Metadata"));
    CHECK(metadata.value(QStringLiteral("xesam:title")).toString() == QStringLiteral("Clamshell"));
    CHECK(metadata.value(QStringLiteral("xesam:album")).toString() == QStringLiteral("Hips"));
    mpris.show({QStringLiteral("Clamshell"), QStringLiteral("Hips"), false});
    CHECK(property(desktop, "PlaybackStatus").toString() == QStringLiteral("Paused"));

    QStringList heard;
    QObject::connect(&mpris, &MediaControl::playPause, &mpris,
                     [&] { heard << QStringLiteral("play-pause"); });
    QObject::connect(&mpris, &MediaControl::play, &mpris, [&] { heard << QStringLiteral("play"); });
    QObject::connect(&mpris, &MediaControl::pause, &mpris, [&] { heard << QStringLiteral("pause"); });
    QObject::connect(&mpris, &MediaControl::next, &mpris, [&] { heard << QStringLiteral("next"); });
    QObject::connect(&mpris, &MediaControl::previous, &mpris, [&] { heard << QStringLiteral("previous"); });
    QObject::connect(&mpris, &MediaControl::raise, &mpris, [&] { heard << QStringLiteral("raise"); });
    for (const char* method : {"PlayPause", "Play", "Pause", "Stop", "Next", "Previous"})
        CHECK(ask(desktop, "org.mpris.MediaPlayer2.Player", method).type() == QDBusMessage::ReplyMessage);
    CHECK(ask(desktop, "org.mpris.MediaPlayer2", "Raise").type() == QDBusMessage::ReplyMessage);
    CHECK(heard.join(QLatin1Char(' ')) == QStringLiteral("play-pause play pause pause next previous raise"));

    mpris.end();
    CHECK(until([&] { return !desktop.interface()->isServiceRegistered(name).value(); }));
}

#include "bus_test.moc"

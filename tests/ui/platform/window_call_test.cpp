#include "ui/platform/window_call.h"

#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <thread>

using namespace patella;
using namespace patella::ui;

namespace {

/// A session bus of the test's own.
class Bus {
public:
    Bus() {
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--print-address"), QStringLiteral("--nofork")});
        if (m_daemon.waitForStarted(3000) && m_daemon.waitForReadyRead(3000))
            m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
    }
    ~Bus() {
        m_daemon.kill();
        m_daemon.waitForFinished(3000);
    }
    [[nodiscard]] bool there() const { return !m_address.isEmpty(); }
    QDBusConnection connect(const QString& name) { return QDBusConnection::connectToBus(m_address, name); }

private:
    QProcess m_daemon;
    QString m_address;
};

QString pathOf(const test::TempFolder& folder) { return QString::fromStdString(folder.path().string()); }

bool raiseFromAnotherThread(Bus& bus, const QString& folder) {
    std::atomic<int> answer{-1};
    std::thread other([&] {
        answer = WindowCall::raiseOther(folder, bus.connect(QStringLiteral("second"))) ? 1 : 0;
        QDBusConnection::disconnectFromBus(QStringLiteral("second"));
    });
    (void)QTest::qWaitFor([&] { return answer >= 0; }, 5000);
    other.join();
    return answer == 1;
}

} // namespace

TEST_CASE("F11: a second start brings the window that has the folder to the front, and no other") {
    Bus bus;
    if (!bus.there()) {
        WARN("no dbus-daemon here: not tried");
        return;
    }
    const test::TempFolder mine;
    const test::TempFolder other;
    WindowCall window(pathOf(mine));
    int calls = 0;
    QObject::connect(&window, &WindowCall::called, &window, [&] { ++calls; });
    CHECK_FALSE(raiseFromAnotherThread(bus, pathOf(mine))); // nobody listens yet
    REQUIRE(window.listen(bus.connect(QStringLiteral("first"))));
    CHECK(raiseFromAnotherThread(bus, pathOf(mine)));
    CHECK(calls == 1);
    CHECK_FALSE(raiseFromAnotherThread(bus, pathOf(other)));
    CHECK(calls == 1);
    QDBusConnection::disconnectFromBus(QStringLiteral("first"));
}

TEST_CASE("WindowCall: without a bus nothing is heard and nothing waits") {
    const test::TempFolder folder;
    WindowCall window(pathOf(folder));
    CHECK_FALSE(window.listen(QDBusConnection(QStringLiteral("none"))));
    CHECK_FALSE(WindowCall::raiseOther(pathOf(folder), QDBusConnection(QStringLiteral("none"))));
}

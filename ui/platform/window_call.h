#pragma once
#include <QDBusConnection>
#include <QObject>

namespace patella::ui {

/// Lets a second start of the program bring the window that has the data folder to the front, over D-Bus.
/// Where there is no bus (Windows, macOS) nothing is heard, and the second start says so itself.
class WindowCall : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.patella.Window")

public:
    explicit WindowCall(const QString& dataFolder, QObject* parent = nullptr);

    /// From now on raise() can be called by others; false without a bus.
    bool listen(QDBusConnection bus = QDBusConnection::sessionBus());
    /// Asks the other process, at most for half a second; true when it has answered. Not for the window's
    /// thread once it is shown.
    static bool raiseOther(const QString& dataFolder,
                           const QDBusConnection& bus = QDBusConnection::sessionBus());

public Q_SLOTS:
    Q_SCRIPTABLE void raise() { Q_EMIT called(); }

Q_SIGNALS:
    void called();

private:
    QString m_service;
};

} // namespace patella::ui

#include "ui/platform/window_call.h"

#include <QCryptographicHash>
#include <QDBusMessage>
#include <QDir>

namespace patella::ui {

namespace {

constexpr int patienceMs = 500;

/// One name a data folder, so that windows on different folders stay apart.
QString serviceOf(const QString& dataFolder) {
    const QString whole = QDir(dataFolder).canonicalPath();
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("org.patella.Patella.d") + QString::fromLatin1(hash.left(16));
}

QString path() { return QStringLiteral("/org/patella/Window"); }

} // namespace

WindowCall::WindowCall(const QString& dataFolder, QObject* parent)
    : QObject(parent)
    , m_service(serviceOf(dataFolder)) {}

bool WindowCall::listen(QDBusConnection bus) {
    return bus.isConnected() && bus.registerObject(path(), this, QDBusConnection::ExportScriptableSlots) &&
           bus.registerService(m_service);
}

bool WindowCall::raiseOther(const QString& dataFolder, const QDBusConnection& bus) {
    if (!bus.isConnected())
        return false;
    const QDBusMessage call = QDBusMessage::createMethodCall(
        serviceOf(dataFolder), path(), QStringLiteral("org.patella.Window"), QStringLiteral("raise"));
    return bus.call(call, QDBus::Block, patienceMs).type() == QDBusMessage::ReplyMessage;
}

} // namespace patella::ui

#include "ui/platform/mpris.h"

#include "ui/platform/mpris_adaptors.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCall>

namespace patella::ui {

namespace {

const auto serviceName = QStringLiteral("org.mpris.MediaPlayer2.patella");
const auto objectPath = QStringLiteral("/org/mpris/MediaPlayer2");
const auto playerInterface = QStringLiteral("org.mpris.MediaPlayer2.Player");
const auto busName = QStringLiteral("org.freedesktop.DBus");
constexpr uint doNotQueue = 4;

} // namespace

MprisRoot::MprisRoot(Mpris& mpris)
    : QDBusAbstractAdaptor(&mpris)
    , m_mpris(mpris) {}

QString MprisRoot::identity() const { return QStringLiteral("Patella"); }
QString MprisRoot::desktopEntry() const { return QStringLiteral("patella"); }

MprisPlayer::MprisPlayer(Mpris& mpris)
    : QDBusAbstractAdaptor(&mpris)
    , m_mpris(mpris) {}

Mpris::Mpris(QDBusConnection bus)
    : m_bus(std::move(bus)) {
    new MprisRoot(*this);
    new MprisPlayer(*this);
}

Mpris::~Mpris() { end(); }

/// QDBusConnection::registerService would wait for the answer.
void Mpris::askForName(const QString& method) {
    QDBusMessage call =
        QDBusMessage::createMethodCall(busName, QStringLiteral("/org/freedesktop/DBus"), busName, method);
    call << serviceName;
    if (method == QStringLiteral("RequestName"))
        call << doNotQueue;
    m_bus.asyncCall(call);
}

void Mpris::show(const MediaSession& session) {
    const bool changed = session != m_session;
    m_session = session;
    if (!m_bus.isConnected())
        return;
    if (!m_registered) {
        m_registered = m_bus.registerObject(objectPath, this, QDBusConnection::ExportAdaptors);
        if (m_registered)
            askForName(QStringLiteral("RequestName"));
        return;
    }
    if (!changed)
        return;
    QDBusMessage signal = QDBusMessage::createSignal(
        objectPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
    signal << playerInterface
           << QVariantMap{{QStringLiteral("PlaybackStatus"), status()},
                          {QStringLiteral("Metadata"), metadata()}}
           << QStringList{};
    m_bus.send(signal);
}

void Mpris::end() {
    if (!std::exchange(m_registered, false))
        return;
    m_bus.unregisterObject(objectPath);
    askForName(QStringLiteral("ReleaseName"));
}

QVariantMap Mpris::metadata() const {
    return {{QStringLiteral("mpris:trackid"),
             QVariant::fromValue(QDBusObjectPath(QStringLiteral("/app/patella/session")))},
            {QStringLiteral("xesam:title"), m_session.title},
            {QStringLiteral("xesam:album"), m_session.album},
            {QStringLiteral("xesam:artist"), QStringList{QStringLiteral("Patella")}}};
}

QString Mpris::status() const {
    return m_session.playing ? QStringLiteral("Playing") : QStringLiteral("Paused");
}

} // namespace patella::ui

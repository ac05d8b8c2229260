#include "ui/platform/desktop_notifications.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>

namespace patella::ui {

namespace {

const auto notificationService = QStringLiteral("org.freedesktop.Notifications");
const auto notificationPath = QStringLiteral("/org/freedesktop/Notifications");
const auto clicked = QStringLiteral("default");
constexpr int desktopDecides = -1; ///< how long it is shown

QDBusMessage callOf(const QString& method) {
    return QDBusMessage::createMethodCall(notificationService, notificationPath, notificationService, method);
}

/// Calls without waiting; `then` gets the reply or the error while `context` lives.
template <typename Then>
void call(const QDBusConnection& bus, const QDBusMessage& message, QObject* context, Then then) {
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher->reply());
    });
}

} // namespace

DesktopNotifications::DesktopNotifications(QDBusConnection bus)
    : m_bus(std::move(bus)) {
    if (!m_bus.isConnected()) {
        m_state = State::None;
        return;
    }
    listen();
    ask();
}

/// A button that nobody hears any more would be a lie.
DesktopNotifications::~DesktopNotifications() {
    for (const uint id : std::as_const(m_shown))
        close(id);
}

/// To any sender: naming the service would wait for the bus. Who it was is looked at in keyOf().
void DesktopNotifications::listen() {
    const auto hear = [this](const char16_t* name, const char* slot) {
        m_bus.connect({}, notificationPath, notificationService, QString::fromUtf16(name), this, slot);
    };
    hear(u"ActionInvoked", SLOT(invoked(uint, QString, QDBusMessage)));
    hear(u"NotificationClosed", SLOT(closed(uint, uint, QDBusMessage)));
    hear(u"ActivationToken", SLOT(handed(uint, QString, QDBusMessage)));
}

void DesktopNotifications::ask() {
    call(m_bus, callOf(QStringLiteral("GetCapabilities")), this,
         [this](const QDBusMessage& reply) { answered(reply); });
}

void DesktopNotifications::answered(const QDBusMessage& reply) {
    m_state = reply.type() == QDBusMessage::ReplyMessage ? State::Ready : State::None;
    const QStringList can = reply.arguments().value(0).toStringList();
    m_actions = can.contains(QStringLiteral("actions"));
    m_markup = can.contains(QStringLiteral("body-markup"));
    for (const Notice& notice : std::exchange(m_waiting, {}))
        send(notice);
    Q_EMIT stateChanged();
}

void DesktopNotifications::show(const Notice& notice) {
    if (m_state == State::Unknown)
        m_waiting << notice;
    else
        send(notice);
}

void DesktopNotifications::send(const Notice& notice) {
    if (m_state != State::Ready)
        return;
    QStringList actions;
    if (m_actions) {
        actions << clicked << tr("Open");
        for (const auto& [key, label] : notice.actions)
            actions << key << label;
    }
    QDBusMessage message = callOf(QStringLiteral("Notify"));
    message << QCoreApplication::applicationName() << m_shown.value(notice.key) << QStringLiteral("patella")
            << notice.title << (m_markup ? notice.body.toHtmlEscaped() : notice.body) << actions
            << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("patella")}} << desktopDecides;
    m_shown.insert(notice.key, m_shown.value(notice.key));
    call(m_bus, message, this, [this, key = notice.key](const QDBusMessage& reply) { keep(key, reply); });
}

void DesktopNotifications::keep(const QString& key, const QDBusMessage& reply) {
    if (reply.type() != QDBusMessage::ReplyMessage) {
        m_shown.remove(key);
        return;
    }
    m_service = reply.service();
    const uint id = reply.arguments().value(0).toUInt();
    if (!m_shown.contains(key)) // withdrawn meanwhile
        return close(id);
    const uint before = std::exchange(m_shown[key], id);
    if (before != id) // two were under way at once
        close(before);
}

void DesktopNotifications::withdraw(const QString& key) {
    m_waiting.removeIf([&](const Notice& each) { return each.key == key; });
    if (m_shown.contains(key))
        close(m_shown.take(key));
}

void DesktopNotifications::close(uint id) {
    if (id == 0)
        return;
    QDBusMessage message = callOf(QStringLiteral("CloseNotification"));
    message << id;
    m_bus.send(message);
}

QString DesktopNotifications::keyOf(uint id, const QDBusMessage& message) const {
    return id == 0 || message.service() != m_service ? QString() : m_shown.key(id);
}

void DesktopNotifications::invoked(uint id, const QString& action, const QDBusMessage& message) {
    const QString key = keyOf(id, message);
    if (key.isEmpty())
        return;
    close(m_shown.take(key)); // some desktops leave it standing
    Q_EMIT chosen(key, action == clicked ? QString() : action);
}

void DesktopNotifications::closed(uint id, uint /*reason*/, const QDBusMessage& message) {
    m_shown.remove(keyOf(id, message));
}

/// On Wayland only who holds the token may come to the front; Qt takes it from there.
void DesktopNotifications::handed(uint id, const QString& token, const QDBusMessage& message) {
    if (!keyOf(id, message).isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace patella::ui

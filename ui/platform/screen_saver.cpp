#include "ui/platform/screen_saver.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>

namespace patella::ui {

namespace {

QDBusMessage callOf(const QString& method) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

void letGo(const QDBusConnection& bus, uint cookie) {
    QDBusMessage call = callOf(QStringLiteral("UnInhibit"));
    call << cookie;
    bus.send(call);
}

} // namespace

ScreenSaver::ScreenSaver(QDBusConnection bus)
    : m_bus(std::move(bus)) {}

ScreenSaver::~ScreenSaver() { release(); }

void ScreenSaver::hold(const QString& reason) {
    m_held = true;
    if (m_asking || m_cookie || !m_bus.isConnected())
        return;
    m_asking = true;
    QDBusMessage call = callOf(QStringLiteral("Inhibit"));
    call << QCoreApplication::applicationName() << reason;
    // outlives this: an answer that comes late is given back
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call));
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
            [watcher, bus = m_bus, self = QPointer<ScreenSaver>(this)] {
                const QDBusPendingReply<uint> reply = *watcher;
                watcher->deleteLater();
                if (self)
                    self->m_asking = false;
                if (reply.isError())
                    return;
                if (self && self->m_held)
                    self->m_cookie = reply.value();
                else
                    letGo(bus, reply.value());
            });
}

void ScreenSaver::release() {
    m_held = false;
    if (m_cookie)
        letGo(m_bus, *std::exchange(m_cookie, std::nullopt));
}

} // namespace patella::ui

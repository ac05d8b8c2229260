#pragma once
// The desktop's part of a session and of reminders, written down.
#include "ui/app/app_options.h"
#include "ui/platform/alarm.h"
#include "ui/platform/autostart.h"
#include "ui/platform/keep_awake.h"
#include "ui/platform/media_control.h"
#include "ui/platform/notifications.h"
#include "ui/platform/tray.h"

#include <optional>
#include <utility>

namespace patella::test {

class FakeKeepAwake final : public ui::KeepAwake {
public:
    void hold(const QString& /*reason*/) override { held = true; }
    void release() override { held = false; }
    bool held = false;
};

class FakeMediaControl final : public ui::MediaControl {
public:
    void show(const ui::MediaSession& session) override {
        shown = session;
        registered = true;
    }
    void end() override { registered = false; }
    ui::MediaSession shown;
    bool registered = false;
};

class FakeAlarm final : public ui::Alarm {
public:
    void set(std::int64_t utcMs) override { at = utcMs; }
    void clear() override { at.reset(); }
    void ring() {
        at.reset();
        Q_EMIT rang();
    }
    std::optional<std::int64_t> at;
};

class FakeNotifications final : public ui::Notifications {
public:
    void show(const ui::Notice& notice) override {
        withdraw(notice.key);
        standing << notice;
        ++shown;
    }
    void withdraw(const QString& key) override {
        standing.removeIf([&](const ui::Notice& each) { return each.key == key; });
    }
    [[nodiscard]] State state() const override { return found; }
    /// As its user presses the button; without a label the notice itself.
    void press(const QString& label = {}) {
        const ui::Notice notice = standing.takeFirst();
        QString action;
        for (const auto& [key, words] : notice.actions)
            if (words == label)
                action = key;
        Q_EMIT chosen(notice.key, action);
    }
    QList<ui::Notice> standing;
    int shown = 0;
    State found = State::Ready;
};

class FakeTray final : public ui::Tray {
public:
    [[nodiscard]] bool there() override { return exists; }
    void setShown(bool on) override { visible = on; }
    [[nodiscard]] bool shown() const override { return visible; }
    void message(const QString& title, const QString& /*body*/) override { messages << title; }
    bool exists = true;
    bool visible = false;
    QStringList messages;
};

class FakeAutostart final : public ui::Autostart {
public:
    [[nodiscard]] State state() const override { return at; }
    bool set(bool on) override {
        if (at == State::Foreign || fails)
            return false;
        at = on ? State::On : State::Off;
        return true;
    }
    State at = State::Off;
    bool fails = false;
};

/// What reminders need of a desktop that does as the test says.
struct FakeDesk {
    FakeAlarm alarm;
    FakeNotifications notifications;
    FakeTray tray;
    FakeAutostart autostart;
    ui::ReminderDesk all() { return {&alarm, &notifications, &tray, &autostart}; }
};

} // namespace patella::test

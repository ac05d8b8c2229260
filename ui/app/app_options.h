#pragma once
#include "ui/platform/alarm.h"
#include "ui/platform/autostart.h"
#include "ui/platform/clock.h"
#include "ui/platform/keep_awake.h"
#include "ui/platform/media_control.h"
#include "ui/platform/notifications.h"
#include "ui/platform/speech.h"
#include "ui/platform/tone_player.h"
#include "ui/platform/tray.h"

#include <filesystem>

namespace patella::ui {

/// What reminders need; none: each is made when reminders are switched on or set.
struct ReminderDesk {
    Alarm* alarm = nullptr;
    Notifications* notifications = nullptr;
    Tray* tray = nullptr;
    Autostart* autostart = nullptr;
};

/// What the window is made with.
struct AppOptions {
    std::filesystem::path dataDir;
    const Clock* clock = nullptr; ///< must outlive the App
    // none: each is made when the first session starts
    TonePlayer* tones = nullptr;
    Voice* voice = nullptr;
    KeepAwake* awake = nullptr;
    MediaControl* media = nullptr;
    bool firstRun = true; ///< a new user is asked the first questions
    ReminderDesk reminders{};
};

/// What the window has made for itself.
struct OwnDesktop {
    std::unique_ptr<TonePlayer> tones{};
    std::unique_ptr<Voice> voice{};
    std::unique_ptr<KeepAwake> awake{};
    std::unique_ptr<MediaControl> media{};
    std::unique_ptr<Alarm> alarm{};
    std::unique_ptr<Tray> tray{};
    std::unique_ptr<Notifications> notifications{}; ///< may use the tray
    std::unique_ptr<Autostart> autostart{};
};

} // namespace patella::ui

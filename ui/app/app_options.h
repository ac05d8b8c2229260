#pragma once
#include "ui/platform/clock.h"
#include "ui/platform/keep_awake.h"
#include "ui/platform/media_control.h"
#include "ui/platform/speech.h"
#include "ui/platform/tone_player.h"

#include <filesystem>

namespace patella::ui {

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
};

} // namespace patella::ui

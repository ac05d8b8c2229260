#pragma once
#include <string>

namespace patella {

/// What the user set and how the window was left. One value, kept in settings.json of the data folder.
struct Preferences {
    enum class Theme { System, Light, Dark };

    Theme theme = Theme::System;
    bool tones = true;
    int toneVolume = 80; ///< 0 to 100
    bool reducedMotion = false;
    int getReadySeconds = 10;     ///< 0 to 60
    int sideSwitchSeconds = 5;    ///< 0 to 60
    std::string page{};           ///< key of the page shown last
    std::string windowGeometry{}; ///< base64 of what the window system wants back

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace patella

#pragma once
#include "src/base/reminder_settings.h"
#include "src/base/report_settings.h"

#include <string>

namespace patella {

/// What the voice says within a set of paced repetitions.
enum class Counting { Numbers, Tempo, Quiet };

/// Whether the rest after a strengthening exercise asks for the knees.
enum class PainInRest { Always, WhenItHurt, Never };

/// What the user set and how the window was left. One value, kept in settings.json of the data folder.
struct Preferences {
    /// Of the figures: the same bones with other radii.
    enum class BodyShape { Varied, BroadShoulders, NarrowShoulders };
    enum class Theme { System, Light, Dark };

    Theme theme = Theme::System;
    bool tones = true;
    int toneVolume = 80; ///< 0 to 100
    bool voice = true;
    int voiceVolume = 80;      ///< 0 to 100
    int voiceRate = 0;         ///< -50 to 50: slower, faster; the share of the engine's range in percent
    std::string voiceEngine{}; ///< name of the speech engine; empty: the best that is there
    std::string voiceLocale{}; ///< "en_GB"; empty: the window's language
    std::string voiceName{};   ///< empty: the engine's first of the language
    Counting counting = Counting::Numbers;
    bool reducedMotion = false;
    PainInRest painInRest = PainInRest::WhenItHurt;
    BodyShape bodyShape = BodyShape::Varied;
    int skinTone = 0;          ///< of the figures: 1 light to 6 dark; 0: varied
    int getReadySeconds = 10;  ///< 0 to 60
    int sideSwitchSeconds = 5; ///< 0 to 60
    ReminderSettings reminders{};
    ReminderLog reminded{};
    ReportSettings report{};
    std::string page{};           ///< key of the page shown last
    std::string windowGeometry{}; ///< base64 of what the window system wants back

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace patella

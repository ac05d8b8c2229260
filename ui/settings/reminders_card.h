#pragma once
#include "src/base/preferences.h"
#include "ui/platform/autostart.h"
#include "ui/widgets/card.h"

#include <array>

namespace patella::ui {

class SettingRow;
class Switch;
class TextLabel;
class TimeStepper;

/// What the desktop can do for reminders.
struct ReminderDesktop {
    bool notifications = true;
    bool tray = true;
    Autostart::State atLogin = Autostart::State::Off;
};

/// Whether and when to be reminded, when never, and whether the program stays for it.
class RemindersCard : public Card {
    Q_OBJECT

public:
    explicit RemindersCard(QWidget* parent = nullptr);
    void display(const Preferences& preferences);
    void take(Preferences& preferences) const; ///< writes what is set here
    void setDesktop(const ReminderDesktop& desktop);

Q_SIGNALS:
    void changed();
    void startAtLogin(bool on); ///< asked for; setDesktop tells what came of it

private:
    void addRow(QWidget* row);
    void connectFields();
    QWidget* week();
    void explain(const ReminderSettings& settings);
    void enable(const ReminderSettings& settings);
    [[nodiscard]] QString quietWords(const ReminderSettings& settings) const;

    ReminderDesktop m_desktop;
    ReminderSettings m_settings;
    bool m_showing = false; ///< the controls are being set, not used
    Switch* m_on;
    Switch* m_sessions;
    TimeStepper* m_sessionAt;
    Switch* m_byWeekday;
    std::array<TimeStepper*, 7> m_weekdayAt{}; ///< from Monday
    QWidget* m_week;
    Switch* m_mornings;
    TimeStepper* m_morningAt;
    TimeStepper* m_quietFrom;
    TimeStepper* m_quietTo;
    Switch* m_keepInTray;
    Switch* m_atLogin;
    TextLabel* m_missing; ///< what the desktop lacks
    SettingRow* m_quietRow = nullptr;
    SettingRow* m_trayRow = nullptr;
    SettingRow* m_loginRow = nullptr;
};

} // namespace patella::ui

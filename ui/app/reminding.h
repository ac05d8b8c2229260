#pragma once
#include "src/coach/reminders.h"
#include "ui/platform/alarm.h"
#include "ui/platform/clock.h"
#include "ui/platform/notifications.h"
#include "ui/platform/tray.h"

#include <QObject>

#include <functional>
#include <set>

namespace patella::ui {

/// Carries out what src/coach/reminders decides: sets the alarm, reads the day when something is ripe, shows
/// it and takes it away once it is done.
class Reminding : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes shortSnooze{10}; ///< of a notification
    static constexpr std::chrono::minutes longSnooze{60};  ///< of the tray

    /// All must outlive this.
    struct World {
        const Clock& clock;
        Alarm& alarm;
        Notifications& notifications;
        Tray& tray;
        /// Hands the day on when it was read, nothing when it cannot be.
        std::function<void(std::function<void(const std::optional<ReminderDay>&)>)> readDay;
        std::function<Attention()> attention;
    };

    explicit Reminding(World world, QObject* parent = nullptr);
    ~Reminding() override;
    /// The same as before does nothing.
    void use(const ReminderSettings& settings, const ReminderLog& log);
    void refresh(); ///< after something was recorded, said, or come to its end

Q_SIGNALS:
    void logChanged(const patella::ReminderLog& log);
    void openWanted(); ///< at Today
    void startWanted();
    void notTodayWanted();

private:
    void look();
    void read();
    void take(const ReminderDay& day);
    void arm();
    void chosen(const QString& key, const QString& action);
    void putOff(ReminderKind kind, std::chrono::minutes by);
    void keep(const ReminderLog& log);
    void withdrawAll();
    [[nodiscard]] Notice noticeOf(ReminderKind kind, const ReminderDay& day) const;

    World m_world;
    ReminderSettings m_settings;
    ReminderLog m_log;
    std::set<ReminderKind> m_shown;
    LocalDate m_shownOn = LocalDate::fromDays(0);
    bool m_reading = false;
    bool m_again = false; ///< something changed while it was read
};

} // namespace patella::ui

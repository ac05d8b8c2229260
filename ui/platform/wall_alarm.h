#pragma once
#include <QtGlobal>

#ifdef Q_OS_LINUX
#include "ui/platform/alarm.h"

class QSocketNotifier;

namespace patella::ui {

/// A timerfd on CLOCK_REALTIME.
class WallAlarm final : public Alarm {
    Q_OBJECT

public:
    WallAlarm();
    ~WallAlarm() override;
    [[nodiscard]] bool works() const { return m_descriptor >= 0; }
    void set(std::int64_t utcMs) override;
    void clear() override;

private:
    void heard();

    int m_descriptor;
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace patella::ui
#endif

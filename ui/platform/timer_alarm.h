#pragma once
#include "ui/platform/alarm.h"

#include <QTimer>

namespace patella::ui {

class TimerAlarm final : public Alarm {
    Q_OBJECT

public:
    TimerAlarm();
    void set(std::int64_t utcMs) override;
    void clear() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace patella::ui

#include "ui/platform/timer_alarm.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace patella::ui {

namespace {

constexpr std::int64_t longestMs = 24 * 3'600'000; ///< it then rings early, and is set again

} // namespace

TimerAlarm::TimerAlarm() {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Alarm::rang);
}

void TimerAlarm::set(std::int64_t utcMs) {
    const std::int64_t wait = utcMs - QDateTime::currentMSecsSinceEpoch();
    // a coarse timer may ring up to a second early
    m_timer.start(
        std::chrono::milliseconds(std::clamp<std::int64_t>(wait > 0 ? wait + 1000 : 0, 0, longestMs)));
}

} // namespace patella::ui

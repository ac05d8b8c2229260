#include "ui/platform/clock.h"

#include <QDateTime>
#include <QTimeZone>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace patella::ui {

Instant SystemClock::now() const {
#ifdef Q_OS_LINUX
    // the steady clock stands still while the machine sleeps, so the session would not notice
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return {std::chrono::seconds(time.tv_sec) +
                std::chrono::duration_cast<Duration>(std::chrono::nanoseconds(time.tv_nsec))};
#endif
    return {std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch())};
}

WallTime SystemClock::wall() const {
    const QDateTime now = QDateTime::currentDateTime();
    WallTime time;
    time.utcMs = now.toMSecsSinceEpoch();
    time.zone = QTimeZone::systemTimeZoneId().toStdString();
    time.offsetMinutes = now.offsetFromUtc() / 60;
    return time;
}

int SystemClock::offsetMinutes(std::int64_t utcMs) const {
    return QDateTime::fromMSecsSinceEpoch(utcMs).offsetFromUtc() / 60;
}

} // namespace patella::ui

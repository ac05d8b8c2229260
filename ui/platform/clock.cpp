#include "ui/platform/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace patella::ui {

Instant SystemClock::now() const {
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

} // namespace patella::ui

#include "ui/platform/wall_alarm.h"

#ifdef Q_OS_LINUX
#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>

#include <sys/timerfd.h>
#include <unistd.h>

namespace patella::ui {

WallAlarm::WallAlarm()
    : m_descriptor(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC)) {
    if (!works())
        return;
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &WallAlarm::heard);
}

WallAlarm::~WallAlarm() {
    delete m_notifier;
    if (works())
        close(m_descriptor);
}

void WallAlarm::set(std::int64_t utcMs) {
    itimerspec when{};
    const std::int64_t ms = std::max<std::int64_t>(utcMs, 1); // zero would switch it off
    when.it_value.tv_sec = ms / 1000;
    when.it_value.tv_nsec = ms % 1000 * 1'000'000;
    timerfd_settime(m_descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
}

void WallAlarm::clear() {
    const itimerspec never{};
    timerfd_settime(m_descriptor, 0, &never, nullptr);
}

void WallAlarm::heard() {
    std::uint64_t times = 0;
    const ssize_t got = read(m_descriptor, &times, sizeof times);
    if (got == sizeof times || (got < 0 && errno == ECANCELED)) // cancelled: the clock was set
        Q_EMIT rang();
}

} // namespace patella::ui
#endif

#include "ui/platform/alarm.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include "ui/platform/wall_alarm.h"
#endif

#include "ui/platform/timer_alarm.h"

namespace patella::ui {

std::unique_ptr<Alarm> makeAlarm() {
#ifdef Q_OS_LINUX
    auto alarm = std::make_unique<WallAlarm>();
    if (alarm->works())
        return alarm;
#endif
    return std::make_unique<TimerAlarm>();
}

} // namespace patella::ui

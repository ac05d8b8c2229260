#pragma once
#include <QObject>

#include <cstdint>
#include <memory>

namespace patella::ui {

/// Rings once at a moment of the wall clock. It sleeps until then: nothing is looked at in between.
class Alarm : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void
    set(std::int64_t utcMs) = 0; ///< in place of the one before; a moment that has passed rings at once
    virtual void clear() = 0;

Q_SIGNALS:
    void rang(); ///< its moment has come, or on Linux the clock was set
};

/// On Linux a timer of the kernel's wall clock: what fell into a sleep rings on waking. Elsewhere a QTimer,
/// which may be late by the time that the machine slept.
std::unique_ptr<Alarm> makeAlarm();

} // namespace patella::ui

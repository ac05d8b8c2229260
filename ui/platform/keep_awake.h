#pragma once
#include <QString>

#include <memory>

namespace patella::ui {

/// Keeps the screen from sleeping. It is let go when this is destroyed, and by the system when the program
/// ends in whatever way.
class KeepAwake {
public:
    virtual ~KeepAwake() = default;
    virtual void hold(const QString& reason) = 0; ///< again while held: nothing
    virtual void release() = 0;
};

/// org.freedesktop.ScreenSaver on Linux, SetThreadExecutionState on Windows, an IOPMAssertion on macOS.
/// Nothing waits for an answer; where none is given the screen sleeps as ever.
std::unique_ptr<KeepAwake> makeKeepAwake();

} // namespace patella::ui

#include "ui/platform/keep_awake.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <IOKit/pwr_mgt/IOPMLib.h>
#else
#include "ui/platform/screen_saver.h"
#endif

namespace patella::ui {

namespace {

#if defined(Q_OS_WIN)
class SystemKeepAwake final : public KeepAwake {
public:
    ~SystemKeepAwake() override { release(); }
    void hold(const QString& /*reason*/) override {
        if (!std::exchange(m_held, true))
            SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED);
    }
    void release() override {
        if (std::exchange(m_held, false))
            SetThreadExecutionState(ES_CONTINUOUS);
    }

private:
    bool m_held = false;
};
#elif defined(Q_OS_MACOS)
class SystemKeepAwake final : public KeepAwake {
public:
    ~SystemKeepAwake() override { release(); }
    void hold(const QString& reason) override {
        if (m_id != kIOPMNullAssertionID)
            return;
        const CFStringRef why = reason.toCFString();
        if (IOPMAssertionCreateWithName(kIOPMAssertPreventUserIdleDisplaySleep, kIOPMAssertionLevelOn, why,
                                        &m_id) != kIOReturnSuccess)
            m_id = kIOPMNullAssertionID;
        CFRelease(why);
    }
    void release() override {
        if (m_id != kIOPMNullAssertionID)
            IOPMAssertionRelease(std::exchange(m_id, kIOPMNullAssertionID));
    }

private:
    IOPMAssertionID m_id = kIOPMNullAssertionID;
};
#else
using SystemKeepAwake = ScreenSaver;
#endif

} // namespace

std::unique_ptr<KeepAwake> makeKeepAwake() { return std::make_unique<SystemKeepAwake>(); }

} // namespace patella::ui

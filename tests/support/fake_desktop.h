#pragma once
// The desktop's part of a session, written down.
#include "ui/platform/keep_awake.h"
#include "ui/platform/media_control.h"

#include <utility>

namespace patella::test {

class FakeKeepAwake final : public ui::KeepAwake {
public:
    void hold(const QString& /*reason*/) override { held = true; }
    void release() override { held = false; }
    bool held = false;
};

class FakeMediaControl final : public ui::MediaControl {
public:
    void show(const ui::MediaSession& session) override {
        shown = session;
        registered = true;
    }
    void end() override { registered = false; }
    ui::MediaSession shown;
    bool registered = false;
};

} // namespace patella::test

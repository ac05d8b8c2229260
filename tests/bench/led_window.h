#pragma once
#include "tests/support/fake_desktop.h"
#include "tests/support/played_out.h"
#include "ui/app/app.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/theme.h"

#include <filesystem>

class QApplication;

namespace patella::bench {

/// The real window on a data folder; what it hands to tone and voice is written down and not heard.
class LedWindow {
public:
    LedWindow(QApplication& app, const std::filesystem::path& folder);
    ~LedWindow();

    ui::App& app() { return *m_app; }
    ui::MainWindow& window() { return m_app->window(); }
    ui::PlayerPage& player();
    [[nodiscard]] const test::CueLog& log() const { return m_log; }
    /// A session of about this length; it runs from here on.
    void lead(std::chrono::seconds length);
    [[nodiscard]] const SessionPlan& plan() const { return m_plan; }
    [[nodiscard]] Duration active() const { return m_active; } ///< when it has ended

private:
    ui::SystemClock m_system;
    test::MarkedClock m_clock{m_system};
    test::CueLog m_log{m_clock};
    test::FakeKeepAwake m_awake;
    test::FakeMediaControl m_media;
    ui::Theme m_look;
    SessionPlan m_plan;
    Duration m_active{0};
    std::unique_ptr<ui::App> m_app;
};

} // namespace patella::bench

#include "tests/bench/led_window.h"

#include "tests/bench/measure.h"
#include "ui/app/set_up.h"
#include "ui/routine/routines_page.h"

#include <QApplication>

namespace patella::bench {

LedWindow::LedWindow(QApplication& app, const std::filesystem::path& folder)
    : m_look(app) {
    ui::setUpWindows(app);
    m_app = std::make_unique<ui::App>(
        ui::App::Options{folder, &m_clock, &m_log.tones(), &m_log.voice(), &m_awake, &m_media});
    window().resize(1280, 832);
    window().show();
    m_app->settle();
    runFor(200);
}

LedWindow::~LedWindow() = default;

ui::PlayerPage& LedWindow::player() { return *window().findChild<ui::PlayerPage*>(); }

void LedWindow::lead(std::chrono::seconds length) {
    window().makePage(QStringLiteral("routines"));
    const Routine routine = test::routineOf(m_app->content().library, length);
    Q_EMIT window().findChild<ui::RoutinesPage*>()->startRoutine(routine);
    QObject::connect(&player(), &ui::PlayerPage::sessionBegan, &player(),
                     [this](const SessionId&, const WallTime&, const SessionPlan& plan) {
                         m_plan = plan;
                         m_clock.mark();
                     });
    QObject::connect(
        &player(), &ui::PlayerPage::sessionEnded, &player(),
        [this](const SessionId&, const WallTime&, SessionState, Duration active) { m_active = active; });
    Q_EMIT player().findChild<ui::BeforeView*>()->started({});
}

} // namespace patella::bench

// The window, led through one of our routines by its keys, until it is killed. Prints a line for each set
// that the window shows as saved. tests/played/kill_test.cpp starts and kills it.
#include "tests/support/fake_desktop.h"
#include "tests/support/fake_voice.h"
#include "ui/app/app.h"
#include "ui/player/player_page.h"
#include "ui/routine/routines_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/set_dots.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

#include <cstdio>
#include <optional>
#include <utility>

using namespace patella;
using namespace patella::ui;

namespace {

/// The system's, sixteen times as fast, so that a second is worth killing in.
class QuickClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return {m_real.now().sinceStart * 16}; }
    [[nodiscard]] WallTime wall() const override { return m_real.wall(); }

private:
    SystemClock m_real;
};

void press(Qt::Key key) {
    if (QWidget* to = QApplication::focusWidget())
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease})
            QApplication::postEvent(to, new QKeyEvent(type, key, Qt::NoModifier));
}

class Playing : public QObject {
public:
    explicit Playing(App& app)
        : m_player(app.window().findChild<PlayerPage*>()) {
        connect(m_player, &PlayerPage::sessionBegan, this, [this](const SessionId& id) {
            m_id = id;
            std::printf("began %s\n", id.value.c_str());
            std::fflush(stdout);
        });
        connect(m_player, &PlayerPage::setRecorded, this,
                [this](const SessionId&, const WallTime&, const SetRecord& record) { m_newest = record; });
        connect(&m_look, &QTimer::timeout, this, [this] { look(); });
        connect(&m_keys, &QTimer::timeout, this, [this] { pressNext(); });
        m_look.start(15);
        m_keys.start(500);
    }

private:
    /// The dot of the newest set is full: the window shows it as saved.
    void look() {
        m_player->heartbeatNow();
        const auto* dots = m_player->findChild<SetDots*>();
        if (!m_newest || !dots || !dots->isVisible())
            return;
        const auto number = static_cast<std::size_t>(m_newest->set);
        if (number > dots->done().size() || !dots->done()[number - 1])
            return;
        std::printf("saved %zu %d %d\n", m_newest->item, m_newest->set, m_newest->done);
        std::fflush(stdout);
        m_newest.reset();
    }

    /// Past the first exercise, whose sets are full only with both sides, then from step to step.
    void pressNext() {
        if (!m_player->underWay())
            press(Qt::Key_Return);
        else
            press(std::exchange(m_skipped, true) ? Qt::Key_Right : Qt::Key_N);
    }

    PlayerPage* m_player;
    bool m_skipped = false;
    SessionId m_id{};
    std::optional<SetRecord> m_newest{};
    QTimer m_look{};
    QTimer m_keys{};
};

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication qt(argc, argv);
    if (argc != 2)
        return 2;
    QuickClock clock;
    test::FakeVoice voice; // the desktop's are not to be heard from a test
    test::FakeKeepAwake awake;
    test::FakeMediaControl media;
    App app(App::Options{argv[1], &clock, nullptr, &voice, &awake, &media, false});
    app.window().resize(1280, 832);
    app.window().show();
    QApplication::setActiveWindow(&app.window());
    app.settle();
    app.window().showPage(QStringLiteral("routines"));
    auto* routines = app.window().findChild<RoutinesPage*>();
    for (const Routine& routine : app.content().routines)
        if (routine.id.value == "s3-home-strength")
            Q_EMIT routines->startRoutine(routine);
    const Playing playing(app); // the player is there from the start of a session
    return QApplication::exec();
}

// How often the process is woken while there is nothing to do.
#include "src/storage/preferences_json.h"
#include "tests/bench/benches.h"
#include "tests/bench/led_window.h"
#include "tests/bench/measure.h"

#include <QApplication>
#include <QMainWindow>
#include <QTemporaryDir>

#include <cstdio>

namespace patella::bench {

namespace {

constexpr int calmMs = 3000; ///< until what opens a page has come to rest

struct State {
    const char* name; ///< before the colon the page, after it whether the window is minimised
    const char* words;
    bool still; ///< nothing of ours has a reason to run
};

constexpr State states[] = {
    {"bare", "an empty QMainWindow", true},      {"today", "Today, shown", true},
    {"today:hidden", "Today, minimised", true},  {"reminded:tray", "reminders on, no window", true},
    {"paused", "session paused, shown", true},   {"paused:hidden", "session paused, minimised", true},
    {"summary", "summary, shown", true},         {"running:hidden", "session running, minimised", false},
    {"running", "session running, shown", false}};

/// Prints wake-ups of the main thread and of all threads, and milliseconds of processor time.
void count(int seconds) {
    runFor(calmMs);
    const WakeUps before = wakeUps();
    const double used = processorMs();
    runFor(seconds * 1000);
    const WakeUps after = wakeUps();
    // one is the end of the count itself
    std::printf("%ld %ld %.1f", after.main - before.main - 1, after.all - before.all - 1,
                processorMs() - used);
}

void bring(LedWindow& led, const QString& page) {
    if (page == QStringLiteral("today") || page == QStringLiteral("reminded"))
        return;
    led.lead(std::chrono::minutes(30));
    runFor(1500);
    auto& player = led.player();
    if (page == QStringLiteral("paused")) {
        QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
        QCoreApplication::sendEvent(&player, &space);
    }
    if (page == QStringLiteral("summary"))
        Q_EMIT player.findChild<ui::LeavePrompt*>()->decided(ui::LeavePrompt::Choice::Finish);
}

} // namespace

int idleChild(QApplication& app, const QStringList& words) {
    const QStringList state = words.value(0).split(QLatin1Char(':'));
    const int seconds = words.value(2).toInt();
    if (state[0] == QStringLiteral("bare")) {
        QMainWindow window;
        window.resize(1280, 832);
        window.show();
        count(seconds);
        return 0;
    }
    if (state[0] == QStringLiteral("reminded")) {
        Preferences preferences;
        preferences.reminders.on = true;
        (void)savePreferences(words.value(1).toStdString(), preferences);
    }
    LedWindow led(app, words.value(1).toStdString());
    bring(led, state[0]);
    if (state.value(1) == QStringLiteral("hidden"))
        led.window().showMinimized();
    if (state.value(1) == QStringLiteral("tray"))
        led.window().hide();
    count(seconds);
    std::fflush(stdout);
    std::_Exit(0); // a session under way would ask
}

bool benchIdle(const Wanted& wanted) {
    if (!wakeUpsKnown()) {
        std::printf("wake-ups              this system does not say (Linux does)\n");
        return true;
    }
    double bare = 0;
    for (const State& state : states) {
        const QTemporaryDir folder;
        const QByteArrayList said = childSays({QStringLiteral("idle"), QString::fromLatin1(state.name),
                                               folder.path(), QString::number(wanted.idleSeconds)},
                                              (wanted.idleSeconds + 30) * 1000);
        const double mine = said.value(0).toDouble() / wanted.idleSeconds;
        const double all = said.value(1).toDouble() / wanted.idleSeconds;
        if (&state == states)
            bare = all;
        std::printf("wake-ups a second     %-28s main thread %6.1f, all threads %6.1f, %+6.1f to the bare "
                    "window's%s\n",
                    state.words, mine, all, all - bare, state.still ? " (aim 0)" : "");
    }
    return true;
}

} // namespace patella::bench

// How much of a processor a session takes while it is watched.
#include "tests/bench/benches.h"
#include "tests/bench/led_window.h"
#include "tests/bench/measure.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace patella::bench {

namespace {

constexpr int heartbeatMs = 33; // the player's while it is shown

/// Fills itself anew at every heartbeat.
class Animated : public QWidget {
public:
    Animated() {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            ++m_frame;
            update();
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(heartbeatMs);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter(this).fillRect(event->rect(), m_frame % 2 ? Qt::lightGray : Qt::white);
    }

private:
    QTimer m_timer;
    int m_frame = 0;
};

/// Percent of one processor over these seconds.
void measure(int seconds) {
    runFor(1000);
    QElapsedTimer clock;
    clock.start();
    const double before = processorMs();
    runFor(seconds * 1000);
    std::printf("%.3f", 100 * (processorMs() - before) / static_cast<double>(clock.elapsed()));
    std::fflush(stdout);
}

} // namespace

int shareChild(QApplication& app, const QStringList& words) {
    const int seconds = words.value(2).toInt();
    if (words.value(0) == QStringLiteral("bare")) {
        Animated widget;
        widget.resize(1280, 832);
        widget.show();
        measure(seconds);
        return 0;
    }
    LedWindow led(app, words.value(1).toStdString());
    led.lead(std::chrono::minutes(30));
    if (words.value(0) == QStringLiteral("hidden"))
        led.window().showMinimized();
    runFor(10'000); // through getting ready, into the first set
    measure(seconds);
    std::_Exit(0); // a session under way would ask
}

bool benchShare(const Wanted& wanted) {
    double bare = 0;
    for (const auto& [state, words] : {std::pair{"bare", "an empty QWidget, filled anew 30 times a second"},
                                       std::pair{"shown", "a session running, shown"},
                                       std::pair{"hidden", "a session running, minimised"}}) {
        const QTemporaryDir folder;
        const double share = childSays({QStringLiteral("share"), QString::fromLatin1(state), folder.path(),
                                        QString::number(wanted.idleSeconds)},
                                       (wanted.idleSeconds + 40) * 1000)
                                 .value(0)
                                 .toDouble();
        if (bare == 0)
            bare = share;
        std::printf("processor share       %-48s %5.2f %% of one, ratio %.2f\n", words, share, share / bare);
    }
    return true;
}

} // namespace patella::bench

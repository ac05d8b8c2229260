// How late a cue is in real time: the window animates, the store writes its heartbeat, the disk is busy.
#include "tests/bench/benches.h"
#include "tests/bench/cue_figures.h"
#include "tests/bench/disk_load.h"
#include "tests/bench/led_window.h"
#include "tests/bench/measure.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace patella::bench {

using namespace patella::test;

namespace {

constexpr int heartbeatMs = 33; // the player's while it is shown
constexpr double dueEveryMs = 500;

} // namespace

/// What a heartbeat alone costs here: moments due twice a second are noticed by a bare timer.
int beatChild(const QStringList& words) {
    QElapsedTimer clock;
    clock.start();
    double due = dueEveryMs;
    std::vector<double> late;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        const double now = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        for (; due <= now; due += dueEveryMs)
            late.push_back(now - due);
    });
    timer.start(heartbeatMs);
    runFor(words.value(0).toInt() * 1000);
    for (const double share : {.5, .99, 1.0})
        std::printf("%.2f ", quantile(late, share));
    return 0;
}

bool benchLiveCues(const Wanted& wanted) {
    // beside the program: the place for temporary files is often no disk at all
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
    LedWindow led(*qApp, folder.path().toStdString());
    QProcess beat;
    beat.start(QCoreApplication::applicationFilePath(),
               {QStringLiteral("--child"), QStringLiteral("beat"), QString::number(wanted.cueSeconds)});
    DiskLoad load(folder.path().toStdString());
    led.lead(std::chrono::seconds(wanted.cueSeconds));
    const PlayedOut due = playOutExactly(led.plan());
    while (led.player().underWay())
        runFor(100);
    load.stop();
    led.app().settle();
    beat.waitForFinished(60'000);
    const QByteArrayList bare = beat.readAllStandardOutput().simplified().split(' ');
    PlayedOut handed;
    handed.tones = led.log().ofTones();
    handed.words = led.log().ofVoice();
    const CueFigures figures = figuresOf(due, handed);
    std::printf(
        "cue error, real time  %lld s of session in a window (%s), %ld MiB synced to the same folder\n",
        static_cast<long long>(led.plan().duration().count() / 1000),
        qPrintable(QGuiApplication::platformName()), load.mebibytes());
    const double base = bare.value(1).toDouble();
    print(figures, base > 0 ? base : heartbeatMs, "p99 of a bare 33 ms timer beside it");
    std::printf(
        "                      bare timer: median %.0f ms, p99 %.0f ms, worst %.0f ms; drift of the session "
        "at the end %lld ms (aim 0)\n",
        bare.value(0).toDouble(), base, bare.value(2).toDouble(),
        static_cast<long long>((led.active() - led.plan().duration()).count()));
    return figures.whole() && led.active() == led.plan().duration();
}

} // namespace patella::bench

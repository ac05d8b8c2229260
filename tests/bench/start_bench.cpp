// How long the first frame takes, and how much memory.
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "ui/app/app.h"
#include "ui/app/set_up.h"
#include "ui/platform/clock.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <vector>

namespace patella::bench {

using namespace patella::ui;

namespace {

/// Tells the parent when the first frame is painted, and what that took in memory; then, when asked to, when
/// a frame was painted with nothing more to come.
class Frames : public QObject {
public:
    explicit Frames(bool untilFilled)
        : m_untilFilled(untilFilled) {
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(150);
        connect(&m_quiet, &QTimer::timeout, this, [this] {
            std::printf("filled %.1f %.0f\n", m_lastMs, memoryKiB());
            leave();
        });
        m_clock.start();
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            if (!m_told)
                QTimer::singleShot(0, this, &Frames::tell);
            m_told = true;
            m_lastMs = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
            if (m_untilFilled)
                m_quiet.start();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void tell() {
        std::printf("painted %.0f\n", memoryKiB());
        std::fflush(stdout);
        if (!m_untilFilled)
            leave();
    }
    static void leave() {
        std::fflush(stdout);
        std::_Exit(0);
    }

    bool m_untilFilled;
    bool m_told = false;
    double m_lastMs = 0;
    QElapsedTimer m_clock;
    QTimer m_quiet;
};

struct Start {
    double ms = 0;
    double kib = 0;
};

Start startOnce(bool bare, const QString& folder) {
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--child"), QStringLiteral("start"),
                   bare ? QStringLiteral("bare") : QStringLiteral("app"), folder});
    process.waitForReadyRead(20'000);
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(20'000);
    return {ms, process.readAllStandardOutput().simplified().split(' ').value(1).toDouble()};
}

/// From the program's own begin, after which libraries are loaded, to the last frame of its first page.
Start fillOnce(const QString& folder) {
    const QByteArrayList words =
        childSays({QStringLiteral("start"), QStringLiteral("app"), folder, QStringLiteral("filled")}, 20'000);
    return {words.value(3).toDouble(), words.value(4).toDouble()};
}

struct Starts {
    std::vector<double> ms;
    std::vector<double> kib;
    void add(const Start& start) {
        ms.push_back(start.ms);
        kib.push_back(start.kib);
    }
};

} // namespace

bool benchStart(const Wanted& /*wanted*/) {
    QTemporaryDir folder;
    Starts bare, app, filled;
    startOnce(true, folder.path());
    fillOnce(folder.path()); // creates the database
    for (int i = 0; i < 15; ++i) {
        bare.add(startOnce(true, folder.path()));
        app.add(startOnce(false, folder.path()));
        filled.add(fillOnce(folder.path()));
    }
    std::printf("first painted frame   bare QMainWindow %6.0f ms   Patella %6.0f ms   ratio %.2f (aim 1.5)\n",
                median(bare.ms), median(app.ms), median(app.ms) / median(bare.ms));
    std::printf("memory at that frame  bare QMainWindow %6.1f MiB  Patella %6.1f MiB  ratio %.2f (aim 1.7)\n",
                median(bare.kib) / 1024, median(app.kib) / 1024, median(app.kib) / median(bare.kib));
    std::printf("first page filled     %.0f ms after main(), %.1f MiB, %.2f times the bare window's\n",
                median(filled.ms), median(filled.kib) / 1024, median(filled.kib) / median(bare.kib));
    return true;
}

int startChild(QApplication& app, const QStringList& words) {
    Frames watcher(words.size() > 2);
    if (words.value(0) == QStringLiteral("bare")) {
        QMainWindow window;
        window.resize(1280, 832);
        app.installEventFilter(&watcher);
        window.show();
        return QApplication::exec();
    }
    setUpWindows(app);
    const Theme look(app);
    const SystemClock clock;
    App patella({words.value(1).toStdString(), &clock, nullptr});
    app.installEventFilter(&watcher);
    patella.window().show();
    return QApplication::exec();
}

} // namespace patella::bench

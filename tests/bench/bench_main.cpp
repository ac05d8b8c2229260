// ./dev bench: every figure is a ratio to a baseline of the same run, or a share of a frame.
#include "src/library/library_search.h"
#include "src/storage/content.h"
#include "ui/app/app.h"
#include "ui/app/shipped_files.h"
#include "ui/platform/clock.h"
#include "ui/shell/main_window.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace patella;
using namespace patella::ui;

namespace {

constexpr double frameMs = 1000.0 / 60;

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Resident memory of this process in KiB, shared pages counted in part (PSS) where the system says.
double memoryKiB() {
    for (const auto& [path, key] : {std::pair{QStringLiteral("/proc/self/smaps_rollup"), QByteArray("Pss:")},
                                    std::pair{QStringLiteral("/proc/self/status"), QByteArray("VmRSS:")}}) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray& line : file.readAll().split('\n'))
            if (line.startsWith(key))
                return line.mid(key.size()).simplified().split(' ').front().toDouble();
    }
    return 0;
}

/// Tells the parent when the first frame is painted, and what that took in memory.
class FirstFrame : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_told) {
            m_told = true;
            QTimer::singleShot(0, this, [] {
                std::printf("painted %.0f\n", memoryKiB());
                std::fflush(stdout);
                std::_Exit(0);
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_told = false;
};

int child(QApplication& app, bool bare, const QString& folder) {
    FirstFrame watcher;
    if (bare) {
        QMainWindow window;
        window.resize(1280, 832);
        window.installEventFilter(&watcher);
        window.show();
        return QApplication::exec();
    }
    SystemClock clock;
    App patella({folder.toStdString(), &clock, nullptr});
    patella.window().installEventFilter(&watcher);
    patella.window().show();
    Q_UNUSED(app)
    return QApplication::exec();
}

struct Start {
    double ms = 0;
    double kib = 0;
};

Start startOnce(bool bare, const QString& folder) {
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--child"), bare ? QStringLiteral("bare") : QStringLiteral("app"), folder});
    process.waitForReadyRead(20'000);
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(20'000);
    return {ms, process.readAllStandardOutput().simplified().split(' ').value(1).toDouble()};
}

void benchStart() {
    QTemporaryDir folder;
    std::vector<double> bareMs, appMs, bareKib, appKib;
    startOnce(true, folder.path());
    startOnce(false, folder.path()); // creates the database
    for (int i = 0; i < 15; ++i) {
        const Start bare = startOnce(true, folder.path());
        const Start app = startOnce(false, folder.path());
        bareMs.push_back(bare.ms);
        appMs.push_back(app.ms);
        bareKib.push_back(bare.kib);
        appKib.push_back(app.kib);
    }
    std::printf("first painted frame   bare QMainWindow %6.0f ms   Patella %6.0f ms   ratio %.2f (aim 1.5)\n",
                median(bareMs), median(appMs), median(appMs) / median(bareMs));
    std::printf("memory at that frame  bare QMainWindow %6.1f MiB  Patella %6.1f MiB  ratio %.2f (aim 1.7)\n",
                median(bareKib) / 1024, median(appKib) / 1024, median(appKib) / median(bareKib));
}

double timed(const std::function<void()>& work, int runs = 9) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

/// The library blown up to `count` exercises, each with words of its own.
ExerciseLibrary blownUp(const ExerciseLibrary& shipped, std::size_t count) {
    ExerciseLibrary library;
    for (std::size_t i = 0; i < count; ++i) {
        Exercise e = shipped.all()[i % shipped.size()];
        if (i >= shipped.size()) {
            e.id.value += '-' + std::to_string(i);
            e.name += " variant" + std::to_string(i % 997) + " no" + std::to_string(i);
        }
        library.add(std::move(e));
    }
    return library;
}

void benchLibrary() {
    const std::vector<DataFile> files = shippedFiles();
    const std::filesystem::path nowhere("nowhere-at-all");
    const Content content = loadContent(files, nowhere);
    const double load = timed([&] { (void)loadContent(files, nowhere); });
    std::printf("loading the content   %zu exercises, %zu routines: %.1f ms (%.2f frames)\n",
                content.library.size(), content.routines.size(), load, load / frameMs);
    const auto words = [](Muscle m) { return utf8(Words::searchWords(m)); };
    for (const std::size_t count : {content.library.size(), std::size_t{10'000}}) {
        const ExerciseLibrary library = blownUp(content.library, count);
        const double index = timed([&] { LibrarySearch made(library, words); }, 3);
        const LibrarySearch search(library, words);
        double worst = 0;
        const char* worstQuery = "";
        for (const char* query : {"c", "cl", "cla", "clam", "clamshell", "clmashell", "strech hip",
                                  "variant12 no4", "wall knee slow", "qqqqqqqq"}) {
            LibraryFilter filter;
            filter.loads = {KneeLoad::Low};
            const double ms = timed([&] {
                (void)search.find(query, filter);
                (void)search.counts(query, filter);
            });
            if (ms > worst) {
                worst = ms;
                worstQuery = query;
            }
        }
        std::printf("search, %5zu exercises  index %.1f ms, worst keystroke %.2f ms (\"%s\"), %.2f of a "
                    "frame (aim 1)\n",
                    count, index, worst, worstQuery, worst / frameMs);
    }
}

} // namespace

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("patella"));
    const QStringList words = QApplication::arguments();
    if (words.value(1) == QStringLiteral("--child"))
        return child(app, words.value(2) == QStringLiteral("bare"), words.value(3));
    benchStart();
    benchLibrary();
    return 0;
}

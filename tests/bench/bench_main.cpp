// ./dev bench [figures]: every figure is a ratio to a baseline of the same run, or a share of a frame.
#include "src/library/library_search.h"
#include "src/storage/content.h"
#include "tests/bench/bench_figures.h"
#include "ui/app/app.h"
#include "ui/app/set_up.h"
#include "ui/app/shipped_files.h"
#include "ui/platform/clock.h"
#include "ui/shell/main_window.h"
#include "ui/text/words.h"
#include "ui/widgets/theme.h"

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

int child(QApplication& app, bool bare, const QString& folder, bool untilFilled) {
    Frames watcher(untilFilled);
    if (bare) {
        QMainWindow window;
        window.resize(1280, 832);
        app.installEventFilter(&watcher);
        window.show();
        return QApplication::exec();
    }
    setUpWindows(app);
    const Theme look(app);
    const SystemClock clock;
    App patella({folder.toStdString(), &clock, nullptr});
    app.installEventFilter(&watcher);
    patella.window().show();
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

/// From the program's own begin, after which libraries are loaded, to the last frame of its first page.
Start fillOnce(const QString& folder) {
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--child"), QStringLiteral("app"), folder, QStringLiteral("filled")});
    process.waitForFinished(20'000);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
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

void benchStart() {
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
        return child(app, words.value(2) == QStringLiteral("bare"), words.value(3), words.size() > 4);
    if (words.value(1) != QStringLiteral("figures")) {
        benchStart();
        benchLibrary();
    }
    const Theme look(app);
    bench::figures();
    return 0;
}

#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <string>
#include <system_error>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>
#endif

namespace patella::bench {

namespace {

/// The number after `key` in a file of /proc; -1 where it is not.
double numberIn(const QString& path, const QByteArray& key) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(key))
            return line.mid(key.size()).simplified().split(' ').front().toDouble();
    return -1;
}

} // namespace

double quantile(std::vector<double> values, double share) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

double median(std::vector<double> values) { return quantile(std::move(values), .5); }

double timed(const std::function<void()>& work, int runs) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

double memoryKiB() {
    const double shared = numberIn(QStringLiteral("/proc/self/smaps_rollup"), "Pss:");
    return shared >= 0 ? shared : std::max(0.0, numberIn(QStringLiteral("/proc/self/status"), "VmRSS:"));
}

bool wakeUpsKnown() { return QFile::exists(QStringLiteral("/proc/self/task")); }

WakeUps wakeUps() {
    WakeUps found;
#ifdef Q_OS_LINUX
    std::error_code gone; // a thread may end meanwhile
    for (const auto& task : std::filesystem::directory_iterator("/proc/self/task", gone)) {
        const std::string id = task.path().filename().string();
        const double count =
            numberIn(QStringLiteral("/proc/self/task/%1/status").arg(QString::fromStdString(id)),
                     "voluntary_ctxt_switches:");
        found.all += std::max(0L, static_cast<long>(count));
        if (id == std::to_string(::getpid()))
            found.main = static_cast<long>(count);
    }
#endif
    return found;
}

double threadMs() {
#ifdef Q_OS_UNIX
    timespec used{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used) == 0)
        return 1e3 * static_cast<double>(used.tv_sec) + 1e-6 * static_cast<double>(used.tv_nsec);
#endif
    return 1e-6 * static_cast<double>(std::chrono::steady_clock::now().time_since_epoch() /
                                      std::chrono::nanoseconds(1));
}

double processorMs() {
#ifdef Q_OS_UNIX
    rusage used{};
    if (::getrusage(RUSAGE_SELF, &used) != 0)
        return 0;
    const auto ms = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) * 1000 + static_cast<double>(t.tv_usec) / 1000;
    };
    return ms(used.ru_utime) + ms(used.ru_stime);
#else
    return 0;
#endif
}

QByteArrayList childSays(const QStringList& words, int mostMs) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--child")} + words);
    process.waitForFinished(mostMs);
    return process.readAllStandardOutput().simplified().split(' ');
}

void runFor(int ms) {
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace patella::bench

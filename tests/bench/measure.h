#pragma once
#include <QByteArrayList>
#include <QStringList>

#include <functional>
#include <vector>

namespace patella::bench {

inline constexpr double frameMs = 1000.0 / 60;

double median(std::vector<double> values);
/// The value that `share` of them do not exceed, 0 to 1.
double quantile(std::vector<double> values, double share);
/// Median time of `work` in milliseconds.
double timed(const std::function<void()>& work, int runs = 9);

/// Resident memory of this process in KiB, shared pages counted in part (PSS) where the system says.
double memoryKiB();

/// How often threads of this process went to sleep and were woken, since they began.
struct WakeUps {
    long main = 0;
    long all = 0;
};
[[nodiscard]] bool wakeUpsKnown(); ///< Linux alone says
WakeUps wakeUps();

/// Processor time of this process, user and system, in milliseconds; 0 where the system does not say.
double processorMs();
/// Processor time of the calling thread in milliseconds; the time of day's where the system does not say.
double threadMs();

/// Another process of this program does what `words` say; the words that it prints.
QByteArrayList childSays(const QStringList& words, int mostMs);

/// Lets the event loop run.
void runFor(int ms);

} // namespace patella::bench

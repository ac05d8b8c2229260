#include "tests/bench/years_window.h"

#include "tests/bench/measure.h"
#include "tests/bench/stalls.h"
#include "tests/support/fake_desktop.h"
#include "ui/app/app.h"
#include "ui/app/set_up.h"
#include "ui/history/session_list.h"
#include "ui/platform/clock.h"
#include "ui/progress/progress_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>

namespace patella::bench {

using namespace patella::ui;

namespace {

constexpr int todayMs = 900;  ///< before the other pages are made
constexpr int aheadMs = 3000; ///< more than making them takes
constexpr int mostMs = 60'000;
constexpr int scrollSteps = 60;
constexpr const char* pages[] = {"library", "routines", "progress", "history", "report", "settings"};

using Tell = void (*)(const char* name, double value);

/// Longer than reading the years in the folder takes, and thinking about them. The folder is named by them.
int quietMsOf(const std::filesystem::path& folder) {
    return std::max(1200, 120 * QString::fromStdU16String(folder.filename().u16string()).toInt());
}

void tellPage(const char* page, const Stalls& seen, Tell tell) {
    const QByteArray name(page);
    tell((name + "-frame").constData(), seen.first());
    tell((name + "-filled").constData(), seen.last());
    tell((name + "-stall").constData(), seen.longest());
}

/// The time of one change and of the frame that shows it.
double framed(QWidget& view, const std::function<void()>& change) {
    QElapsedTimer timer;
    timer.start();
    change();
    QCoreApplication::processEvents();
    view.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void measureHistory(MainWindow& window, Tell tell) {
    auto* list = window.findChild<SessionList*>();
    if (!list)
        return;
    std::vector<double> steps;
    QScrollBar* bar = list->verticalScrollBar();
    for (int step = 0; step < scrollSteps; ++step)
        steps.push_back(framed(*list->viewport(), [&] {
            bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / scrollSteps));
        }));
    tell("scroll", median(steps));
    tell("scroll-worst", quantile(steps, 1));
    SearchField* field = nullptr;
    for (SearchField* each : window.findChildren<SearchField*>())
        if (each->isVisible())
            field = each;
    std::vector<double> keys;
    for (const char* words : {"s", "st", "str", "stre", "stret", "stre", "str", "st", "s", ""})
        if (field)
            keys.push_back(framed(*list->viewport(), [&] { field->setText(QString::fromLatin1(words)); }));
    tell("search", quantile(keys, 1));
}

/// From a change of the range to the last frame of its charts.
void measureRange(MainWindow& window, const char* name, RangeChoice choice, int quietMs, Tell tell) {
    auto* page = window.findChild<ProgressPage*>();
    if (!page)
        return;
    Stalls seen;
    Q_EMIT page->rangeChosen(choice);
    seen.wait(quietMs, mostMs);
    tellPage(name, seen, tell);
}

} // namespace

void measureYearsWindow(QApplication& app, const std::filesystem::path& folder, Tell tell) {
    const double before = memoryKiB();
    const int quietMs = quietMsOf(folder);
    setUpWindows(app);
    const Theme look(app);
    const SystemClock clock;
    auto seen = std::make_unique<Stalls>();
    App patella({folder, &clock, nullptr});
    patella.window().resize(1280, 832);
    patella.window().show();
    seen->wait(std::max(todayMs, quietMs - 300), mostMs);
    tellPage("today", *seen, tell);
    seen = std::make_unique<Stalls>();
    seen->wait(aheadMs, mostMs);
    tell("ahead-stall", seen->longest());
    motion::setReduced(true); // a figure at play never comes to rest
    for (const char* page : pages) {
        seen = std::make_unique<Stalls>();
        patella.window().showPage(QString::fromLatin1(page));
        seen->wait(quietMs, mostMs);
        tellPage(page, *seen, tell);
        if (page == QByteArray("history"))
            measureHistory(patella.window(), tell);
        if (page == QByteArray("progress")) {
            measureRange(patella.window(), "year", RangeChoice::Year, quietMs, tell);
            measureRange(patella.window(), "all", RangeChoice::All, quietMs, tell);
        }
    }
    tell("window-memory", memoryKiB() - before);
}

} // namespace patella::bench

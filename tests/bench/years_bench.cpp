// How opening, reading, pages, scrolling, searching and export grow over 1, 10 and 100 years.
#include "src/interop/csv_export.h"
#include "src/interop/history_import.h"
#include "src/interop/json_export.h"
#include "src/interop/sample_writing.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "tests/bench/stalls.h"
#include "tests/bench/years_window.h"
#include "ui/app/commands.h"
#include "ui/app/day.h"
#include "ui/app/shipped_files.h"
#include "ui/platform/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <map>

namespace patella::bench {

using namespace patella::ui;

namespace {

constexpr int childMs = 600'000;
constexpr std::size_t sliceSessions = 200; // as the window has it
constexpr int mostImported = 10;           ///< years: a hundred as JSON are 600 MB, which nobody has

double since(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

void tell(const char* name, double value) {
    std::printf("%s %.3f\n", name, value);
    std::fflush(stdout);
}

/// A piece of work that is the same everywhere, to hold the others against.
double baseline() {
    return timed(
        [] {
            std::vector<std::uint32_t> numbers(1'000'000);
            std::uint32_t next = 1;
            for (std::uint32_t& number : numbers)
                number = next = next * 1664525U + 1013904223U;
            std::sort(numbers.begin(), numbers.end());
        },
        5);
}

std::unique_ptr<Store> openSample(const std::filesystem::path& folder) {
    const CommandContext context{folder, std::cout, std::cerr};
    auto store = openStoreOf(context);
    if (!store)
        std::fprintf(stderr, "%s\n", store.error().text().c_str());
    return store ? std::move(*store) : nullptr;
}

/// The folder with so many years in it, kept beside the program; made when it is not there.
std::filesystem::path sampleOf(int years) {
    const QDir kept(QCoreApplication::applicationDirPath() + QStringLiteral("/../years"));
    const std::filesystem::path folder = kept.absoluteFilePath(QString::number(years)).toStdU16String();
    std::error_code ignored;
    if (std::filesystem::exists(folder / databaseName, ignored))
        return folder;
    std::filesystem::create_directories(folder, ignored);
    const Content content = loadContent(shippedFiles(), folder);
    const Result<ProgressionRule> rule = shippedRule();
    const auto store = openSample(folder);
    if (!rule || !store)
        return {};
    QElapsedTimer timer;
    timer.start();
    SampleHistory sample({content.library, content.routines, *rule},
                         {years, 1, SystemClock().wall().localDate()});
    if (const Done written = writeSample(*store, sample); !written)
        return {};
    std::printf("making %3d years       %.1f s, kept in the build folder\n", years, since(timer) / 1000);
    return folder;
}

void measureStore(const std::filesystem::path& folder) {
    const double before = memoryKiB();
    QElapsedTimer timer;
    timer.start();
    const auto store = openSample(folder);
    if (!store)
        return;
    tell("open", since(timer));
    timer.start();
    Result<DayRecord> record = readRecord(*store);
    tell("read-first", since(timer));
    tell("read-again", timed([&] { record = readRecord(*store); }, 3));
    const Content content = loadContent(shippedFiles(), folder);
    const WallTime now = SystemClock().wall();
    const DayContent day{content.library, content.routines, content.plans, *shippedRule(), {}, now,
                         now.localDate()};
    tell("decide", timed([&] { (void)dayOf(record, day); }, 3));
    tell("memory", memoryKiB() - before);
    const SessionId newest = record->history.sessions.front().summary.id;
    tell("one-set", timed([&] { (void)store->sessions().setNote(newest, now, "noted by the bench"); }, 9));
    const QTemporaryDir out;
    const std::filesystem::path to(out.path().toStdU16String());
    tell("csv", timed(
                    [&] {
                        (void)exportCsv({store->sessions(), store->runs(), store->soreness(), store->coach(),
                                         &store->notes()},
                                        to / "csv");
                    },
                    3));
    tell("json", timed([&] { (void)exportJson(exportedFrom(*store), now, to / "all.json"); }, 3));
}

/// The years as JSON, into an empty database, compared where all is there, and taken back.
void measureImport(const std::filesystem::path& folder) {
    const auto store = openSample(folder);
    const QTemporaryDir out;
    const std::filesystem::path place(out.path().toStdU16String());
    const std::filesystem::path file = place / "all.json";
    if (!store || !exportJson(exportedFrom(*store), SystemClock().wall(), file))
        return;
    std::filesystem::create_directory(place / "empty");
    const auto empty = openSample(place / "empty");
    Result<HistoryPlan> read = Error{};
    const double reading = timed([&] { read = readHistoryFile(file, {}); }, 1);
    if (!empty || !read || !read->faults.empty())
        return;
    tell("import-read", reading);
    HistoryImport import(empty->history());
    Result<HistoryBatch> batch = Error{};
    tell("import-add", timed([&] { batch = import.apply(*read); }, 1));
    if (!batch)
        return;
    const HistoryShapes shapes = empty->history().shapes().value();
    double slice = 0;
    HistoryReader here = empty->history().reader();
    const auto compare = [&] {
        for (bool whole = false; !whole;)
            slice = std::max(slice, timed(
                                        [&] {
                                            const Result<bool> all = here.readOn(sliceSessions);
                                            whole = !all || *all;
                                        },
                                        1));
        (void)compareHistory(here.take(), read->records, shapes);
    };
    tell("import-compare", timed(compare, 1));
    tell("import-slice", slice);
    tell("import-back", timed([&] { (void)import.undo(batch->id); }, 1));
}

struct Figure {
    const char* key;
    const char* words;
    const char* unit;
};

constexpr Figure figures[] = {
    {"open", "opening the store", "ms"},
    {"read-first", "reading everything, first", "ms"},
    {"read-again", "reading everything, again", "ms"},
    {"decide", "deciding Today", "ms"},
    {"one-set", "writing one event", "ms"},
    {"csv", "export, CSV", "ms"},
    {"json", "export, JSON", "ms"},
    {"memory", "memory of all that", "KiB"},
    {"import-read", "import of that JSON, reading it", "ms"},
    {"import-add", "import, into an empty database", "ms"},
    {"import-compare", "import, comparing, all is there", "ms"},
    {"import-slice", "import, the longest slice of it", "ms"},
    {"import-back", "import, taking it back", "ms"},
    {"today-frame", "Today, first frame", "ms"},
    {"today-filled", "Today, filled", "ms"},
    {"today-stall", "Today, longest stall", "ms"},
    {"ahead-stall", "the other pages made ahead, stall", "ms"},
    {"library-frame", "Library, frame", "ms"},
    {"library-filled", "Library, filled", "ms"},
    {"library-stall", "Library, longest stall", "ms"},
    {"routines-frame", "Routines, frame", "ms"},
    {"routines-filled", "Routines, filled", "ms"},
    {"routines-stall", "Routines, longest stall", "ms"},
    {"progress-frame", "Progress, frame", "ms"},
    {"progress-filled", "Progress, filled", "ms"},
    {"progress-stall", "Progress, longest stall", "ms"},
    {"year-filled", "Progress, a year's range, filled", "ms"},
    {"year-stall", "Progress, a year's range, stall", "ms"},
    {"all-filled", "Progress, the whole range, filled", "ms"},
    {"all-stall", "Progress, the whole range, stall", "ms"},
    {"history-frame", "History, frame", "ms"},
    {"history-filled", "History, filled", "ms"},
    {"history-stall", "History, longest stall", "ms"},
    {"report-frame", "Report, frame", "ms"},
    {"report-filled", "Report, filled", "ms"},
    {"report-stall", "Report, longest stall", "ms"},
    {"settings-frame", "Settings, frame", "ms"},
    {"settings-filled", "Settings, filled", "ms"},
    {"settings-stall", "Settings, longest stall", "ms"},
    {"scroll", "History, a step of scrolling", "ms"},
    {"scroll-worst", "History, the slowest step", "ms"},
    {"search", "History, the slowest keystroke", "ms"},
    {"window-memory", "memory of the window", "KiB"},
};

using Told = std::map<QByteArray, double>;

Told childOf(const char* part, const std::filesystem::path& folder) {
    const QByteArrayList words = childSays(
        {QStringLiteral("years"), QString::fromLatin1(part), QString::fromStdU16String(folder.u16string())},
        childMs);
    Told told;
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        told[words[i]] = words[i + 1].toDouble();
    return told;
}

} // namespace

bool benchYears(const Wanted& wanted) {
    std::vector<int> sizes{1, 10};
    if (wanted.mostYears >= 100)
        sizes.push_back(100);
    const double unit = baseline();
    std::printf("one unit: sorting a million numbers, %.1f ms\n", unit);
    std::vector<Told> all;
    for (const int years : sizes) {
        const std::filesystem::path folder = sampleOf(years);
        if (folder.empty())
            return false;
        all.push_back(childOf("store", folder));
        all.back().merge(childOf("window", folder));
        if (years <= mostImported)
            all.back().merge(childOf("import", folder));
    }
    bool well = true;
    for (const Figure& figure : figures) {
        std::printf("%-34s", figure.words);
        const bool time = figure.unit == QByteArray("ms");
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool asked = sizes[i] <= mostImported || !QByteArray(figure.key).startsWith("import-");
            if (!asked)
                continue;
            const double value = all[i][figure.key];
            well = well && all[i].contains(figure.key);
            if (time)
                std::printf("  %3d years %9.1f ms %8.2f units", sizes[i], value, value / unit);
            else
                std::printf("  %3d years %9.1f MiB              ", sizes[i], value / 1024);
        }
        std::printf("  10 years / 1 year: %.1f\n", all[1][figure.key] / std::max(all[0][figure.key], 0.001));
    }
    return well;
}

int yearsChild(QApplication& app, const QStringList& words) {
    const std::filesystem::path folder(words.value(1).toStdU16String());
    if (words.value(0) == QStringLiteral("store"))
        measureStore(folder);
    else if (words.value(0) == QStringLiteral("import"))
        measureImport(folder);
    else
        measureYearsWindow(app, folder, tell);
    std::fflush(stdout);
    std::_Exit(0);
}

} // namespace patella::bench

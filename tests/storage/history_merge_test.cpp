// Two machines of the same user end with the same history, whichever way they take in from each other.
#include "src/interop/csv_export.h"
#include "src/storage/event_json.h"
#include "src/storage/history_store.h"
#include "src/storage/plan_json.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/grown_history.h"

#include <fstream>
#include <iostream>

using namespace patella;
using namespace patella::test;

namespace {

constexpr int manySteps = 60;

void mustBeWhole(Machine& machine) {
    const StoreInspection seen = machine.store().inspect().value();
    RC_ASSERT(seen.well());
    RC_ASSERT(seen.summariesRepaired == 0);
}

void takeIn(Machine& machine, Machine& other) { RC_ASSERT(machine.takeIn(other.exported()).ok()); }

} // namespace

TEST_CASE("Export: taken into an empty database it gives the same export again, to the byte", "[export]") {
    CHECK(rc::check([] {
        const TempFolder base;
        const FaultyDisk disk(base.path());
        Machine first(base / "a");
        first.live(anySteps(manySteps));
        Machine second(base / "b");
        takeIn(second, first);
        RC_ASSERT(second.exported() == first.exported());
        second.open();
        RC_ASSERT(second.exported() == first.exported());
        mustBeWhole(second);
    }));
}

TEST_CASE("Merge: two machines that take in from each other have the same history") {
    CHECK(rc::check([] {
        const TempFolder base;
        const FaultyDisk disk(base.path());
        Machine first(base / "a");
        Machine second(base / "b");
        first.live(anySteps(manySteps));
        takeIn(second, first); // from here on both work on the same sessions
        first.live(anySteps(manySteps));
        second.live(anySteps(manySteps));
        const std::string then = first.exported();
        takeIn(first, second);
        RC_ASSERT(second.takeIn(then).ok());
        RC_ASSERT(first.exported() == second.exported());
        const std::string merged = first.exported();
        const Result<HistoryBatch> again = first.takeIn(second.exported());
        RC_ASSERT(again.ok());
        RC_ASSERT(again->id.empty()); // there was nothing to do
        RC_ASSERT(first.exported() == merged);
        mustBeWhole(first);
        mustBeWhole(second);
    }));
}

TEST_CASE("Merge: three machines agree in whatever order they take in") {
    CHECK(rc::check([] {
        const TempFolder base;
        const FaultyDisk disk(base.path());
        Machine a(base / "a");
        Machine b(base / "b");
        Machine c(base / "c");
        a.live(anySteps(manySteps));
        takeIn(b, a);
        takeIn(c, b);
        for (Machine* each : {&a, &b, &c})
            each->live(anySteps(manySteps));
        const std::string fromA = a.exported();
        const std::string fromB = b.exported();
        const std::string fromC = c.exported();
        RC_ASSERT(a.takeIn(fromB).ok());
        RC_ASSERT(a.takeIn(fromC).ok());
        RC_ASSERT(b.takeIn(fromC).ok());
        RC_ASSERT(b.takeIn(fromA).ok());
        RC_ASSERT(c.takeIn(a.exported()).ok());
        RC_ASSERT(a.exported() == b.exported());
        RC_ASSERT(a.exported() == c.exported());
    }));
}

TEST_CASE("Undo: after a restart too everything is as before an import, and the next one brings it again") {
    CHECK(rc::check([] {
        const TempFolder base;
        const FaultyDisk disk(base.path());
        Machine first(base / "a");
        Machine second(base / "b");
        first.live(anySteps(manySteps));
        takeIn(second, first);
        first.live(anySteps(manySteps));
        second.live(anySteps(manySteps));
        const std::string before = first.exported();
        const Result<HistoryBatch> batch = first.takeIn(second.exported());
        RC_ASSERT(batch.ok());
        if (batch->id.empty())
            return;
        const std::string after = first.exported();
        first.open();
        RC_ASSERT(first.store().history().imports()->front().id == batch->id);
        RC_ASSERT(first.store().history().undo(batch->id).ok());
        RC_ASSERT(first.exported() == before);
        mustBeWhole(first);
        RC_ASSERT(first.store().history().imports()->empty());
        takeIn(first, second);
        RC_ASSERT(first.exported() == after);
        mustBeWhole(first);
    }));
}

namespace {

/// Ten years of evenings: 3,650 sessions of 28 sets, 15,000 ratings.
HistoryRecords tenYears() {
    constexpr std::int64_t day = 86'400'000;
    const std::string device = newUuid();
    HistoryRecords all;
    all.file = "ten-years.json";
    all.devices.push_back({device, "", 0});
    const std::string shared = writePlan(plan());
    for (int i = 0; i < 3650; ++i) {
        const WallTime at{eveningUtcMs - day * (3650 - i), "Europe/Berlin", 60};
        HistorySession session{newUuid(), device, at.utcMs, at.zone, 60, at.localDate().iso(),
                               "",        "Home", shared};
        const auto add = [&](const char* kind, const std::string& payload) {
            const auto order = static_cast<std::int64_t>(session.events.size()) + 1;
            session.events.push_back(
                {newUuid(), device, order, at.utcMs + order, at.zone, 60, order, kind, payload});
        };
        for (int number = 1; number <= 28; ++number)
            add("set", writeSetEvent(set(0, number, 12)));
        add("ended", writeEndEvent({SessionState::Finished, std::chrono::minutes(28)}));
        for (int n = 0; n < 4; ++n)
            all.days["pain"].push_back({newUuid(),
                                        device,
                                        {{"local_date", session.localDate},
                                         {"about_utc_ms", at.utcMs},
                                         {"about_zone", at.zone},
                                         {"about_offset", std::int64_t{60}},
                                         {"entered_utc_ms", at.utcMs},
                                         {"entered_zone", at.zone},
                                         {"entered_offset", std::int64_t{60}},
                                         {"session", session.uuid},
                                         {"kind", std::string(n < 2 ? "end" : "during")},
                                         {"knee", std::string(n % 2 == 0 ? "left" : "right")},
                                         {"score", std::int64_t{n}},
                                         {"sharp", std::int64_t{0}},
                                         {"place", std::string()},
                                         {"painkiller", std::int64_t{0}}}});
        all.sessions.push_back(std::move(session));
    }
    return all;
}

double secondsOf(const std::function<void()>& work) {
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

/// MiB of /proc/self/status, "VmRSS" or "VmHWM"; 0 where there is none.
double memoryOf(const std::string& line) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (double kib = 0; word == line + ':' && status >> kib)
            return kib / 1024;
    return 0;
}

/// What the work took at most beyond what there was.
double peakOf(const std::function<void()>& work) {
    std::ofstream("/proc/self/clear_refs") << 5; // from here on
    const double before = memoryOf("VmRSS");
    work();
    return memoryOf("VmHWM") - before;
}

} // namespace

// measures; not run unless it is named
TEST_CASE("Merge: ten years are taken in, and again, and taken back", "[.measure]") {
    const TempFolder base;
    Machine machine(base / "a");
    const HistoryRecords all = tenYears();
    HistoryStore& history = machine.store().history();
    std::string id;
    std::string text;
    std::cout << "take in " << secondsOf([&] { id = history.apply(all, "x")->id; }) << " s\n";
    CHECK(machine.store().sessions().summaries()->size() == 3650);
    const std::filesystem::path file = base / "all.json";
    double seconds = 0;
    const double peak = peakOf([&] {
        seconds = secondsOf([&] { CHECK(exportJson(exportedFrom(machine.store()), wall(), file)); });
    });
    std::cout << "export to a file " << seconds << " s, " << peak << " MiB at most\n";
    const double csvPeak = peakOf([&] {
        seconds = secondsOf([&] {
            CHECK(exportCsv({machine.store().sessions(), machine.store().runs(), machine.store().soreness(),
                             machine.store().coach()},
                            base / "csv"));
        });
    });
    std::cout << "export as CSV " << seconds << " s, " << csvPeak << " MiB at most\n";
    std::cout << "export " << secondsOf([&] { text = machine.exported(); }) << " s, " << text.size()
              << " bytes\n";
    std::optional<HistoryRecords> read;
    std::cout << "read " << secondsOf([&] { read = parseExport({"x.json", text}).records; }) << " s\n";
    REQUIRE(read);
    std::cout << "compare " << secondsOf([&] { CHECK(history.compare(*read)->diff.empty()); }) << " s\n";
    std::cout << "take back " << secondsOf([&] { CHECK(history.undo(id)); }) << " s\n";
    CHECK(machine.store().sessions().summaries()->empty());
}

// A history on its way in: read without the database, compared in slices, stopped at any moment.
#include "src/interop/history_import.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/files.h"
#include "tests/support/grown_history.h"

using namespace patella;
using namespace patella::test;

namespace {

/// Says stop at the call of this number, from 0; keeps what it was told.
struct Stop {
    int at = 0;
    std::vector<double> told{};

    HistoryProgress progress() {
        return [this](double share) {
            told.push_back(share);
            return static_cast<int>(told.size()) <= at;
        };
    }
    [[nodiscard]] bool rising() const {
        return std::is_sorted(told.begin(), told.end()) && told.front() >= 0 && told.back() <= 1;
    }
};

/// An export with so many sessions of so many sets.
std::string longExport(const std::filesystem::path& folder, int sessions, int sets) {
    Machine machine(folder);
    std::vector<LifeStep> steps;
    for (int i = 0; i < sessions; ++i) {
        steps.push_back({0, 0, i, i % 30});
        for (int set = 0; set < sets; ++set)
            steps.push_back({2, 0, 2 * (set % 5), i % 30});
        steps.push_back({8, 0, i % 11, i % 30});
        steps.push_back({11, 0, i % 11, i % 30});
    }
    machine.live(steps);
    return machine.exported();
}

} // namespace

TEST_CASE("History import: stopped at any moment nothing of it is there, and later it comes whole") {
    const TempFolder base;
    const FaultyDisk disk(base.path());
    const std::string text = longExport(base / "a", 30, 20);
    Machine here(base / "b");
    here.live({{0, 0, 1, 3}, {2, 0, 8, 4}, {8, 0, 4, 5}});
    const std::string before = here.exported();
    HistoryImport import(here.store().history());
    const HistoryPlan plan = import.planImport(DataFile{"export.json", text}).value();
    REQUIRE(plan.count("session").fresh == 30);
    int stops = 0;
    for (;; ++stops) {
        Stop stop{stops};
        const Result<HistoryBatch> batch = import.apply(plan, stop.progress());
        CHECK(stop.rising());
        if (batch)
            break;
        INFO("stopped at call " << stops);
        REQUIRE(batch.error().code == ErrorCode::Cancelled);
        CHECK(here.exported() == before);
        CHECK(import.imports()->empty());
    }
    CHECK(stops > 10);
    CHECK(here.store().inspect()->well());
    CHECK(import.planImport(DataFile{"export.json", text})->empty);
}

TEST_CASE("History import: reading a file stops when it is told to, and says how far it is") {
    const TempFolder base;
    const std::string text = longExport(base / "a", 70, 20);
    const std::filesystem::path file = base / "export.json";
    put(file, text);
    int stops = 0;
    for (;; ++stops) {
        Stop stop{stops};
        const Result<HistoryPlan> read = readHistoryFile(file, {}, stop.progress());
        CHECK(stop.rising());
        CHECK(static_cast<int>(stop.told.size()) <= stops + 1); // nothing after it said stop
        if (read) {
            CHECK(read->faults.empty());
            CHECK(read->records.sessions.size() == 70);
            break;
        }
        REQUIRE(read.error().code == ErrorCode::Cancelled);
    }
    CHECK(stops > 5);
}

TEST_CASE(
    "History import: compared in slices, with anything written between, nothing of what was here is new") {
    CHECK(rc::check([] {
        const TempFolder base;
        const FaultyDisk disk(base.path());
        Machine machine(base / "a");
        machine.live(anySteps(60));
        const HistoryRecords file = machine.records();
        HistoryReader reader = machine.store().history().reader();
        const HistoryShapes shapes = machine.store().history().shapes().value();
        for (bool whole = false; !whole;) {
            whole = reader.readOn(*rc::gen::inRange<std::size_t>(1, 6)).value();
            machine.live(anySteps(4));
        }
        HistoryPlan plan;
        plan.records = file;
        plan = comparedHistory(std::move(plan), reader.take(), shapes);
        RC_ASSERT(plan.faults.empty());
        for (const auto& [table, count] : plan.counts)
            RC_ASSERT(count.fresh == 0);
    }));
}

TEST_CASE("History import: compared in slices it says what comparing at once does") {
    CHECK(rc::check([] {
        const TempFolder base;
        const FaultyDisk disk(base.path());
        Machine here(base / "a");
        Machine other(base / "b");
        here.live(anySteps(60));
        RC_ASSERT(other.takeIn(here.exported()).ok());
        here.live(anySteps(60));
        other.live(anySteps(60));
        HistoryPlan read;
        read.records = other.records();
        const HistoryComparison whole = here.store().history().compare(read.records).value();
        HistoryReader reader = here.store().history().reader();
        while (!reader.readOn(*rc::gen::inRange<std::size_t>(1, 6)).value()) {
        }
        const HistoryPlan plan =
            comparedHistory(std::move(read), reader.take(), here.store().history().shapes().value());
        RC_ASSERT(plan.counts == whole.counts);
        RC_ASSERT(plan.empty == whole.diff.empty());
    }));
}

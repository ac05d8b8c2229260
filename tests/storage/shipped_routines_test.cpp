// Each shipped routine from the file to the history, without the window.
#include "src/session/session_engine.h"
#include "src/storage/content.h"
#include "src/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/source_tree.h"
#include "tests/support/storage_fixture.h"

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace patella;
using namespace patella::test;
using std::chrono::milliseconds;

namespace {

namespace fs = std::filesystem;

const Content& shipped() {
    static const Content content = [] {
        std::vector<DataFile> files;
        const fs::path root = sourceTree() / "data";
        for (const auto& entry : fs::recursive_directory_iterator(root)) {
            if (entry.path().extension() != ".json")
                continue;
            std::ostringstream text;
            text << std::ifstream(entry.path()).rdbuf();
            files.push_back({fs::relative(entry.path(), root).generic_string(), text.str()});
        }
        return loadContent(files, root / "nowhere");
    }();
    return content;
}

std::unique_ptr<Store> open(const fs::path& folder) {
    auto opened = openStore(options(folder));
    REQUIRE(opened.ok());
    return std::move(opened).value();
}

PainEntry rating(const SessionId& session, PainKind kind, Knee knee, int score, const WallTime& at) {
    return {newUuid(), session, {kind, knee, PainScore::of(score)}, at, at};
}

} // namespace

TEST_CASE("Shipped content: fifteen routines and seventy-three exercises load without a fault") {
    for (const Error& fault : shipped().faults)
        UNSCOPED_INFO(fault.text());
    REQUIRE(shipped().faults.empty());
    REQUIRE(shipped().library.size() == 73);
    REQUIRE(shipped().routines.size() == 15);
    REQUIRE(shipped().library.brokenLinks().empty());
}

TEST_CASE("Shipped routines: each one plays to its stated end and is read back from the disk set by set") {
    const WallTime at{1'795'303'800'000, "Europe/Berlin", 60};
    for (const Routine& routine : shipped().routines) {
        INFO(routine.id.value);
        const TempFolder folder;
        const SessionPlan plan = expand(routine, shipped().library).value();
        REQUIRE(plan.duration() == timesOf(routine, shipped().library).total);
        const SessionId id(newUuid());
        auto store = open(folder.path());
        REQUIRE(store->sessions().begin(id, at, plan));
        REQUIRE(store->sessions().addPain(rating(id, PainKind::Before, Knee::Left, 1, at)));
        REQUIRE(store->sessions().addPain(rating(id, PainKind::Before, Knee::Right, 2, at)));
        SessionEngine engine(plan);
        Instant now{milliseconds(5)};
        const Instant begun = now;
        engine.start(now);
        while (!engine.finished()) {
            now = now + milliseconds(997);
            for (const SessionEvent& event : engine.advance(now))
                if (event.kind == SessionEvent::Kind::SetRecorded)
                    REQUIRE(store->sessions().addSet(id, at, event.record));
        }
        REQUIRE(now - begun - plan.duration() < milliseconds(997));
        REQUIRE(store->sessions().addPain(rating(id, PainKind::End, Knee::Right, 4, at)));
        REQUIRE(store->sessions().setNote(id, at, "felt steady"));
        REQUIRE(store->sessions().end(id, at, SessionState::Finished, plan.duration()));
        store.reset();

        store = open(folder.path());
        const auto summaries = store->sessions().summaries();
        REQUIRE(summaries.ok());
        REQUIRE(summaries->size() == 1);
        const SessionSummary& summary = summaries->front();
        REQUIRE(summary.name == routine.name);
        REQUIRE(summary.date.iso() == "2026-11-22");
        REQUIRE(summary.state == SessionState::Finished);
        REQUIRE(summary.setsDone == summary.setsPlanned);
        REQUIRE(summary.setsDone == countWorkSteps(plan));
        REQUIRE(summary.itemsDone == static_cast<int>(plan.items.size()));
        REQUIRE(summary.highestRight->value() == 4);
        const auto detail = store->sessions().detail(id);
        REQUIRE(detail.ok());
        REQUIRE(detail->note == "felt steady");
        REQUIRE(detail->pain.size() == 3);
        REQUIRE(detail->plan.steps.size() == plan.steps.size());
        REQUIRE(detail->sets == engine.records());
    }
}

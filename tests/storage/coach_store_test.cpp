// What the store holds, as the coach reads it.
#include "src/coach/coach.h"
#include "src/storage/store_worker.h"
#include "tests/support/catch.h"
#include "tests/support/lived_history.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

namespace {

const Exercise squat = strengthening("squat");

std::unique_ptr<Store> openIn(const TempFolder& folder) {
    auto opened = openStore(options(folder.path()));
    REQUIRE(opened.ok());
    return std::move(opened).value();
}

/// A session on day 0 after which both knees flare, written down as the app does it.
void trainAndFlare(Store& store) {
    LivedHistory lived;
    lived.train(0, {{&squat}}, 1, 1, 4);
    for (const SessionDetail& s : lived.history.sessions) {
        REQUIRE(store.sessions().begin(s.summary.id, s.summary.started, s.plan));
        for (const SetRecord& set : s.sets)
            REQUIRE(store.sessions().addSet(s.summary.id, s.summary.started, set));
        REQUIRE(
            store.sessions().end(s.summary.id, s.summary.started, SessionState::Finished, Duration(60'000)));
    }
    for (const PainEntry& entry : lived.history.pain)
        REQUIRE(store.sessions().addPain(entry));
}

CoachEntry decided(Store& store) {
    const Result<History> history = readHistory(store.sessions(), store.runs(), store.coach());
    REQUIRE(history.ok());
    const auto entries = coachToday(*history, library({squat}), {}, on(1));
    REQUIRE(entries.size() == 1);
    return entries.front();
}

RunRecord runOn(const char* uuid, int day) {
    return {uuid, {on(day), 5000, 1800, {}}, {}, wallTime(on(day), 20, 0)};
}

} // namespace

TEST_CASE("Coach from the store: a morning's flare is put down to the run of the day before") {
    const TempFolder folder;
    auto store = openIn(folder);
    trainAndFlare(*store);
    CHECK(decided(*store).decision.outcome == Outcome::Regress);
    REQUIRE(store->runs().add(runOn("a", 0)));
    store.reset();
    store = openIn(folder);
    const CoachEntry held = decided(*store);
    CHECK(held.decision.outcome == Outcome::Hold);
    CHECK(held.decision.reason.code == ReasonCode::H15);
    CHECK(held.likelierRun);
}

TEST_CASE("Coach from the store: a run that was removed or moved to another day is not to blame") {
    const TempFolder folder;
    const auto store = openIn(folder);
    trainAndFlare(*store);
    REQUIRE(store->runs().add(runOn("a", 0)));
    REQUIRE(store->runs().remove("a", wall()));
    CHECK(decided(*store).decision.outcome == Outcome::Regress);
    REQUIRE(store->runs().restore("a"));
    CHECK(decided(*store).decision.outcome == Outcome::Hold);
    RunRecord moved = runOn("b", -3);
    moved.replaces = "a";
    REQUIRE(store->runs().add(moved));
    CHECK(decided(*store).decision.outcome == Outcome::Regress);
}

TEST_CASE("Coach from the store: a ticked warning sign stops what was done that day, a mended one does not") {
    const TempFolder folder;
    const auto store = openIn(folder);
    trainAndFlare(*store);
    CheckResult ticked{"a", on(0), CheckResult::safety, SafetyAnswer{{"rf-locking"}}, wall()};
    REQUIRE(store->coach().addCheck(ticked));
    CHECK(decided(*store).decision.outcome == Outcome::PlanStop);
    CheckResult mended{"b", on(0), CheckResult::safety, SafetyAnswer{}, wall(), "a"};
    REQUIRE(store->coach().addCheck(mended));
    CHECK(decided(*store).decision.outcome == Outcome::Regress);
}

TEST_CASE("Coach from the store: runs and answers go through the worker in order") {
    const TempFolder folder;
    StoreWorker worker(openIn(folder), [](const std::function<void()>& call) { call(); });
    Done added;
    Done checked;
    std::size_t runs = 0;
    worker.ask([](Store& store) { return store.runs().add(runOn("a", 0)); },
               [&](Done done) { added = done; });
    worker.ask(
        [](Store& store) {
            return store.coach().addCheck({"c", on(0), CheckResult::safety, SafetyAnswer{}, wall()});
        },
        [&](Done done) { checked = done; });
    worker.ask([](Store& store) { return store.runs().all(); },
               [&](Result<std::vector<RunRecord>> all) { runs = all ? all->size() : 0; });
    worker.waitUntilIdle();
    CHECK(added);
    CHECK(checked);
    CHECK(runs == 1);
}

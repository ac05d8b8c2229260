// Histories that come in: whatever the bytes are, the database stays whole, and what was taken in is there.
#include "src/interop/history_import.h"
#include "tests/fuzz/target.h"
#include "tests/support/storage_fixture.h"

namespace patella::fuzz {

namespace {

void takeIn(std::string_view input, const std::string& name) {
    const test::TempFolder folder;
    Result<std::unique_ptr<Store>> store = openStore(test::options(folder.path()));
    require(store.ok(), "an empty store opens");
    HistoryImport import((*store)->history());
    const Result<HistoryPlan> plan = import.planImport(DataFile{name, std::string(input)});
    require(plan.ok(), "a plan is made of any bytes");
    for (const Error& fault : plan->faults)
        requireSentence(fault, name);
    for (const Error& each : plan->left)
        requireSentence(each, name);
    const Result<HistoryBatch> batch = import.apply(*plan);
    require(batch.ok() == plan->faults.empty(), "what has no faults is taken in, and nothing else");
    if (!batch || batch->id.empty())
        return;
    const Result<StoreInspection> seen = (*store)->inspect();
    require(seen.ok() && seen->well() && seen->summariesRepaired == 0, "the database is whole");
    require((*store)->sessions().summaries().ok() && (*store)->sessions().pain().ok() &&
                (*store)->runs().all().ok() && (*store)->coach().checks().ok() &&
                (*store)->coach().overrides().ok() && (*store)->coach().profile().ok() &&
                (*store)->soreness().all().ok(),
            "what was taken in can be read");
    const std::vector<SessionSummary> sessions = (*store)->sessions().summaries().value();
    for (const SessionSummary& each : sessions)
        require((*store)->sessions().detail(each.id).ok(), "a session that was taken in can be opened");
    const Result<HistoryPlan> again = import.planImport(DataFile{name, std::string(input)});
    require(again.ok() && again->empty, "taking it in twice adds nothing");
    require(import.undo(batch->id).ok(), "it can be taken back");
    require((*store)->history().records()->sessions.empty(), "then nothing of it is left");
}

} // namespace

void history(std::string_view input) { takeIn(input, "export.json"); }
void workouts(std::string_view input) { takeIn(input, "workouts.csv"); }

} // namespace patella::fuzz

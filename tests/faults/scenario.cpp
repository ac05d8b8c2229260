#include "tests/faults/scenario.h"

#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

#include <cstdlib>

namespace patella::test {

namespace fs = std::filesystem;

bool torture() { return std::getenv("PATELLA_TORTURE") != nullptr; }

StoreOptions optionsOf(const Scenario& scenario, const fs::path& folder, std::int64_t msLater) {
    StoreOptions options = test::options(folder, msLater);
    if (scenario.knowsVersion2)
        options.migrations.push_back({2, "002_test",
                                      "ALTER TABLE pain ADD COLUMN effort INTEGER;"
                                      "CREATE TABLE extra (x INTEGER) STRICT;"
                                      "INSERT INTO extra SELECT id FROM session;"
                                      "CREATE INDEX extra_x ON extra (x);"});
    return options;
}

namespace {

constexpr std::int64_t lookedAt = 3'600'000;

std::string spelled(const SetRecord& set) {
    return "/set/" + std::to_string(set.item) + '/' + std::to_string(set.set) + '/' +
           (set.side ? std::string(keyOf(*set.side)) : "both");
}

void addDetail(Facts& facts, const std::string& id, const SessionDetail& detail) {
    for (const SetRecord& set : detail.sets)
        facts[id + spelled(set)] = std::to_string(set.done);
    for (const PainRating& rating : detail.pain)
        facts[id + "/pain/" + std::string(keyOf(rating.kind)) + '/' + std::string(keyOf(rating.knee))] =
            rating.score ? std::to_string(rating.score->value()) : "none";
    if (!detail.note.empty())
        facts[id + "/note"] = detail.note;
}

std::string leftoversIn(const fs::path& folder) {
    std::string found;
    for (const auto& each : fs::recursive_directory_iterator(folder)) {
        const std::string name = each.path().filename().string();
        if (name.starts_with("new-patella-") || name.find(".partial") != std::string::npos ||
            name.find(".restored") != std::string::npos || name.find("damaged") != std::string::npos)
            found += name + " is left; ";
    }
    return found;
}

std::string faultsIn(Store& store, const fs::path& folder, const Ledger& ledger) {
    std::string faults;
    if (store.report().setAside)
        faults += "it was set aside: " + store.report().damage + "; ";
    const auto found = store.inspect();
    if (!found)
        return faults + found.error().detail;
    if (!found->well())
        faults += found->quickCheck + found->integrityCheck +
                  (found->chains.faults.empty() ? "" : found->chains.faults.front().text()) + "; ";
    if (found->summariesRepaired != 0)
        faults += "summaries did not fit; ";
    Facts facts = factsOf(store, folder);
    facts.erase("backup/" + std::to_string(wall(lookedAt).utcMs)); // made by a migration at this opening
    if (ledger.acknowledged("schema", "2") && store.report().version == 2)
        facts["schema"] = "2";
    return faults + ledger.faultsIn(facts) + leftoversIn(folder);
}

} // namespace

Facts factsOf(Store& store, const fs::path& folder) {
    Facts facts;
    const auto summaries = store.sessions().summaries();
    REQUIRE(summaries.ok());
    for (const SessionSummary& summary : *summaries) {
        const std::string id = summary.id.value;
        facts[id] = std::string(keyOf(summary.state));
        const auto detail = store.sessions().detail(summary.id);
        if (detail)
            addDetail(facts, id, *detail);
        else
            facts[id] = detail.error().detail;
    }
    const auto routines = store.routines().all();
    REQUIRE(routines.ok());
    for (const Routine& routine : *routines)
        facts["routine/" + routine.id.value] = routine.name;
    for (const BackupInfo& backup : listBackups(folder / backupFolderName))
        facts["backup/" + std::to_string(backup.utcMs)] = verifyBackup(backup.file) ? "whole" : "damaged";
    return facts;
}

std::string faultsAfter(const Scenario& scenario, const fs::path& folder, const Ledger& ledger) {
    std::string faults = scenario.look ? scenario.look(folder, ledger) : "";
    const auto store = openStore(optionsOf(scenario, folder, lookedAt));
    if (!store)
        return faults + "it does not open: " + store.error().detail;
    return faults + faultsIn(**store, folder, ledger);
}

Prepared::Prepared(const Scenario& scenario)
    : m_folder(fs::temp_directory_path() / ("patella-test-" + newUuid())) {
    fs::create_directory(m_folder);
    Ledger ledger([this](const std::string& line) { m_lines.push_back(line); });
    scenario.prepare(m_folder, ledger);
    REQUIRE(ledger.errors().empty());
}

Prepared::~Prepared() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

void Prepared::copyTo(const fs::path& folder) const {
    fs::remove_all(folder);
    fs::copy(m_folder, folder, fs::copy_options::recursive);
}

} // namespace patella::test

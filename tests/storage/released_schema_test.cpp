// Databases as released versions of Patella wrote them. They are never made anew: a test that no longer reads
// one has found what would have been lost.
#include "src/storage/files.h"
#include "src/storage/store.h"
#include "tests/faults/scenario.h"
#include "tests/support/catch.h"
#include "tests/support/source_tree.h"
#include "tests/support/storage_fixture.h"

#include <cstdlib>

using namespace patella;
using namespace patella::test;

namespace fs = std::filesystem;

namespace {

const fs::path fixtures = sourceTree() / "tests/storage/fixtures";

/// FNV-1a, of the text without carriage returns.
std::uint64_t hashOf(const std::string& text) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : text)
        if (c != '\r')
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash;
}

/// Counts and contents as a JSON object, a line each.
std::string described(Store& store, const fs::path& folder) {
    Facts facts = factsOf(store, folder);
    std::erase_if(facts, [](const auto& fact) { return fact.first.starts_with("backup/"); });
    const auto found = store.inspect();
    REQUIRE(found.ok());
    CHECK(found->well());
    facts["count/sessions"] = std::to_string(found->sessions);
    facts["count/sets"] = std::to_string(found->sets);
    facts["count/ratings"] = std::to_string(found->ratings);
    facts["count/routines"] = std::to_string(found->routines);
    facts["count/chained rows"] = std::to_string(found->chains.rows);
    std::string text = "{";
    for (const auto& [what, value] : facts)
        text += (text.size() > 1 ? ",\n  \"" : "\n  \"") + what + "\": \"" + value + '"';
    return text + "\n}\n";
}

} // namespace

TEST_CASE("F9: the first schema is frozen, a change of it is a new file in data/sql") {
    CHECK(hashOf(bytesOf(sourceTree() / "data/sql/001_initial.sql")) == 0x1bbf612e1bfb392dU);
}

TEST_CASE("F9: a database of released schema 1 migrates with all that it holds") {
    const TempFolder folder;
    fs::copy_file(fixtures / "patella-v1.db", folder / databaseName);
    const std::string expected = bytesOf(fixtures / "patella-v1.json");
    REQUIRE(expected.size() > 500);
    SECTION("read as it is") {
        const auto store = openStore(options(folder.path()));
        REQUIRE(store.ok());
        CHECK((*store)->report().outcome == OpenReport::Outcome::Opened);
        CHECK(described(**store, folder.path()) == expected);
    }
    SECTION("migrated to a second version") {
        const auto store = openStore(optionsOf(scenario("migrate"), folder.path()));
        REQUIRE(store.ok());
        CHECK((*store)->report().outcome == OpenReport::Outcome::Migrated);
        CHECK((*store)->report().backups.size() == 1);
        CHECK(described(**store, folder.path()) == expected);
    }
}

// PATELLA_FIXTURES=<folder> core_tests "make a fixture of the newest schema"
TEST_CASE("make a fixture of the newest schema", "[.]") {
    const char* target = std::getenv("PATELLA_FIXTURES");
    REQUIRE(target);
    const TempFolder folder;
    Ledger ledger;
    for (const char* name : {"edit", "routine"})
        scenario(name).prepare(folder.path(), ledger);
    for (const char* name : {"edit", "routine"})
        scenario(name).play(folder.path(), ledger);
    REQUIRE(ledger.errors().empty());
    const std::string base = "patella-v" + std::to_string(latestVersion(migrations()));
    {
        const auto store = openStore(options(folder.path()));
        REQUIRE(store.ok());
        SessionRepository& sessions = (*store)->sessions();
        const SessionId partial("44444444-4444-4444-8444-444444444444");
        const SessionId open("55555555-5555-4555-8555-555555555555");
        for (const SessionId& id : {partial, open}) {
            REQUIRE(sessions.begin(id, wall(86'400'000), plan()));
            REQUIRE(sessions.addSet(id, wall(86'460'000), set(0, 1, 10)));
            REQUIRE(sessions.addPain(rating(id, PainKind::During, Knee::Right, std::nullopt)));
        }
        REQUIRE(sessions.end(partial, wall(86'500'000), SessionState::Partial, std::chrono::minutes(2)));
        writeBytes(fs::path(target) / (base + ".json"), described(**store, folder.path()));
    }
    fs::copy_file(folder / databaseName, fs::path(target) / (base + ".db"));
}

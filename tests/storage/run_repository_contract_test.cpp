#include "src/runs/memory_run_repository.h"
#include "src/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

namespace {

struct InMemory {
    MemoryRunRepository repository;
    RunRepository& get() { return repository; }
    void reopen() {}
    [[nodiscard]] bool whole() const { return true; }
};

struct InSqlite {
    TempFolder folder;
    std::unique_ptr<Store> store = open();
    RunRepository& get() { return store->runs(); }
    void reopen() {
        store.reset();
        store = open();
    }
    std::unique_ptr<Store> open() {
        auto opened = openStore(options(folder.path()));
        REQUIRE(opened.ok());
        return std::move(opened).value();
    }
    [[nodiscard]] bool whole() const { return store->inspect()->well(); }
};

RunRecord run(const char* uuid, int day, int metres, int left = -1, int right = -1) {
    RunRecord record;
    record.uuid = uuid;
    record.run = {
        wall().localDate().plusDays(day), metres, 1800, {PainScore::of(left), PainScore::of(right)}};
    record.entered = wall();
    return record;
}

std::vector<std::string> namesOf(RunRepository& runs) {
    std::vector<std::string> names;
    const auto all = runs.all();
    REQUIRE(all.ok());
    for (const RunRecord& record : *all)
        names.push_back(record.uuid);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

#define CONTRACT(name) TEMPLATE_TEST_CASE("RunRepository: " name, "", InMemory, InSqlite)

CONTRACT("runs come back equal, by day and then as they were entered") {
    TestType box;
    RunRecord full = run("full", -3, 5200, 1, 0);
    full.started = wall(-3LL * 86'400'000);
    full.details = R"({"shoe":"old ones"})";
    RunRecord bare = run("bare", -5, 0);
    bare.run.seconds = 0;
    RunRecord again = run("again", -3, 800, 10, 2);
    again.run.painkiller = true;
    RunRecord noted = run("noted", -2, 900);
    noted.run.painkiller = true;
    noted.details = R"({ "shoe": 1.50 })";
    for (const RunRecord& record : {full, bare, again, noted})
        REQUIRE(box.get().add(record));
    box.reopen();
    const auto all = box.get().all();
    REQUIRE(all.ok());
    CHECK(*all == std::vector<RunRecord>{bare, full, again, noted});
    CHECK(box.whole());
}

CONTRACT("a correction takes the place of what it corrects, on its own day") {
    TestType box;
    REQUIRE(box.get().add(run("a", -2, 52'000)));
    REQUIRE(box.get().add(run("b", -1, 3000)));
    RunRecord mended = run("c", -4, 5200, 2);
    mended.replaces = "a";
    REQUIRE(box.get().add(mended));
    CHECK(namesOf(box.get()) == Names{"c", "b"});
    RunRecord twice = run("d", -4, 5300, 2);
    twice.replaces = "c";
    REQUIRE(box.get().add(twice));
    box.reopen();
    CHECK(namesOf(box.get()) == Names{"d", "b"});
    CHECK(box.whole());
}

CONTRACT("what does not count cannot be corrected") {
    TestType box;
    REQUIRE(box.get().add(run("a", 0, 5000)));
    RunRecord mended = run("b", 0, 5200);
    mended.replaces = "a";
    REQUIRE(box.get().add(mended));
    RunRecord stale = run("c", 0, 5300);
    for (const char* gone : {"a", "nobody"}) {
        stale.replaces = gone;
        CHECK(box.get().add(stale).error().code == ErrorCode::NotFound);
    }
    CHECK(namesOf(box.get()) == Names{"b"});
}

CONTRACT("a removed run is gone with all that it corrected, and comes back") {
    TestType box;
    REQUIRE(box.get().add(run("a", 0, 5000)));
    RunRecord mended = run("b", 0, 5200);
    mended.replaces = "a";
    REQUIRE(box.get().add(mended));
    CHECK(box.get().remove("a", wall()).error().code == ErrorCode::NotFound);
    REQUIRE(box.get().remove("b", wall()));
    CHECK(namesOf(box.get()).empty());
    CHECK(box.get().remove("b", wall()).error().code == ErrorCode::NotFound);
    box.reopen();
    CHECK(namesOf(box.get()).empty());
    CHECK(box.whole());
    REQUIRE(box.get().restore("b"));
    REQUIRE(box.get().restore("b"));
    CHECK(namesOf(box.get()) == Names{"b"});
    CHECK(box.whole());
    CHECK(box.get().restore("nobody").error().code == ErrorCode::NotFound);
    CHECK(box.get().remove("nobody", wall()).error().code == ErrorCode::NotFound);
}

CONTRACT("a uuid is taken once, and numbers have their limits") {
    TestType box;
    REQUIRE(box.get().add(run("a", 0, 5000)));
    CHECK(box.get().add(run("a", 0, 6000)).error().code == ErrorCode::AlreadyExists);
    CHECK(box.get().add(run("", 0, 6000)).error().code == ErrorCode::InvalidArgument);
    CHECK(box.get().add(run("b", 0, -1)).error().code == ErrorCode::InvalidArgument);
    CHECK(box.get().add(run("b", 0, RunRecord::mostMetres + 1)).error().code == ErrorCode::InvalidArgument);
    RunRecord slow = run("b", 0, 5000);
    slow.run.seconds = -5;
    CHECK(box.get().add(slow).error().code == ErrorCode::InvalidArgument);
    RunRecord elsewhere = run("b", -1, 5000);
    elsewhere.started = wall();
    CHECK(box.get().add(elsewhere).error().code == ErrorCode::InvalidArgument);
    CHECK(namesOf(box.get()) == Names{"a"});
}

#include "src/coach/history.h"
#include "src/interop/json_export.h"
#include "src/session/memory_soreness_repository.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

namespace {

const SessionId session("11111111-1111-4111-8111-111111111111");

struct InMemory {
    MemorySorenessRepository repository;
    SorenessRepository& get() { return repository; }
    void reopen() {}
    [[nodiscard]] bool whole() const { return true; }
};

struct InSqlite {
    TempFolder folder;
    std::unique_ptr<Store> store = open();
    InSqlite() { REQUIRE(store->sessions().begin(session, wall(), plan())); }
    SorenessRepository& get() { return store->soreness(); }
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

SorenessEntry sore(const char* uuid, Soreness soreness, std::int64_t msLater = 0) {
    SorenessEntry entry;
    entry.uuid = uuid;
    entry.score = scoreOf(soreness);
    entry.about = wall(msLater);
    entry.entered = wall(msLater + 1000);
    return entry;
}

std::vector<std::string> namesOf(SorenessRepository& repository) {
    std::vector<std::string> names;
    const auto all = repository.all();
    REQUIRE(all.ok());
    for (const SorenessEntry& entry : *all)
        names.push_back(entry.uuid);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

#define CONTRACT(name) TEMPLATE_TEST_CASE("SorenessRepository: " name, "", InMemory, InSqlite)

CONTRACT("answers come back equal, oldest first") {
    TestType box;
    SorenessEntry full = sore("full", Soreness::Much, 5000);
    full.session = session;
    full.muscle = "quadriceps";
    full.side = Side::Right;
    const SorenessEntry bare = sore("bare", Soreness::None);
    REQUIRE(box.get().add(full));
    REQUIRE(box.get().add(bare));
    box.reopen();
    const auto all = box.get().all();
    REQUIRE(all.ok());
    CHECK(*all == std::vector<SorenessEntry>{bare, full});
    CHECK(box.whole());
}

CONTRACT("a correction takes the place of what it corrects, and taken away gives it back") {
    TestType box;
    REQUIRE(box.get().add(sore("a", Soreness::Some)));
    SorenessEntry mended = sore("b", Soreness::Much);
    mended.replaces = "a";
    REQUIRE(box.get().add(mended));
    CHECK(namesOf(box.get()) == Names{"b"});
    SorenessEntry stale = sore("c", Soreness::None);
    for (const char* gone : {"a", "nobody"}) {
        stale.replaces = gone;
        CHECK(box.get().add(stale).error().code == ErrorCode::NotFound);
        CHECK(box.get().remove(gone, wall()).error().code == ErrorCode::NotFound);
    }
    REQUIRE(box.get().remove("b", wall()));
    box.reopen();
    CHECK(namesOf(box.get()) == Names{"a"});
    stale.replaces = "a";
    REQUIRE(box.get().add(stale));
    CHECK(namesOf(box.get()) == Names{"c"});
    CHECK(box.whole());
}

CONTRACT("an answer that was taken away can be put back, and corrects again") {
    TestType box;
    REQUIRE(box.get().add(sore("a", Soreness::Some)));
    SorenessEntry mended = sore("b", Soreness::Much);
    mended.replaces = "a";
    REQUIRE(box.get().add(mended));
    REQUIRE(box.get().remove("b", wall()));
    box.reopen();
    REQUIRE(box.get().restore("b"));
    REQUIRE(box.get().restore("b")); // it counts already
    CHECK(namesOf(box.get()) == Names{"b"});
    CHECK(box.get().restore("nobody").error().code == ErrorCode::NotFound);
    REQUIRE(box.get().remove("b", wall()));
    CHECK(namesOf(box.get()) == Names{"a"});
    CHECK(box.whole());
}

CONTRACT("a uuid is taken once, also by one that was removed") {
    TestType box;
    REQUIRE(box.get().add(sore("a", Soreness::Some)));
    CHECK(box.get().add(sore("a", Soreness::Much)).error().code == ErrorCode::AlreadyExists);
    CHECK(box.get().add(sore("", Soreness::Much)).error().code == ErrorCode::InvalidArgument);
    REQUIRE(box.get().remove("a", wall()));
    CHECK(box.get().add(sore("a", Soreness::Much)).error().code == ErrorCode::AlreadyExists);
    CHECK(namesOf(box.get()).empty());
}

TEST_CASE("Soreness: three steps are asked, and any score falls into one") {
    for (const auto& [soreness, key] : EnumKeys<Soreness>::table)
        CHECK(sorenessOf(scoreOf(soreness)) == soreness);
    CHECK(sorenessOf(*PainScore::of(1)) == Soreness::Some);
    CHECK(sorenessOf(*PainScore::of(5)) == Soreness::Some);
    CHECK(sorenessOf(*PainScore::of(6)) == Soreness::Much);
}

TEST_CASE("Soreness: the chain covers it, the export tells it, and the coach's history has nothing of it") {
    InSqlite box;
    SorenessEntry entry = sore("m", Soreness::Much);
    entry.session = session;
    REQUIRE(box.store->soreness().add(entry));
    const auto before = box.store->inspect();
    REQUIRE(before.ok());
    CHECK(before->well());
    const auto json = exportJson(exportedFrom(*box.store), wall());
    REQUIRE(json.ok());
    CHECK(json->find(R"("soreness":[)") != std::string::npos);
    CHECK(json->find(R"("score":7)") != std::string::npos);
    const auto history = readHistory(box.store->sessions(), box.store->runs(), box.store->coach());
    REQUIRE(history.ok());
    CHECK(history->pain.empty());
    SorenessEntry nowhere = sore("n", Soreness::Much);
    nowhere.session = SessionId("99999999-9999-4999-8999-999999999999");
    CHECK(box.store->soreness().add(nowhere).error().code == ErrorCode::NotFound);
}

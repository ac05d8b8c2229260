#include "src/routine/memory_routine_repository.h"
#include "src/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

namespace {

struct InMemory {
    MemoryRoutineRepository repository;
    RoutineRepository& get() { return repository; }
    void reopen() {}
};

struct InSqlite {
    TempFolder folder;
    std::unique_ptr<Store> store = open();
    RoutineRepository& get() { return store->routines(); }
    void reopen() {
        store.reset();
        store = open();
    }
    std::unique_ptr<Store> open() {
        auto opened = openStore(options(folder.path()));
        REQUIRE(opened.ok());
        return std::move(opened).value();
    }
};

Routine routine(const std::string& name) {
    Routine routine;
    routine.id = RoutineId(newUuid());
    routine.name = name;
    RoutineItem item{ExerciseId("mini-squat")};
    item.dose.sets = WholeRange::of(2, 3);
    item.dose.reps = WholeRange::exactly(12);
    item.note = "slowly";
    routine.block(PhaseKind::Strength).entries.emplace_back(item);
    return routine;
}

} // namespace

#define CONTRACT(name) TEMPLATE_TEST_CASE("RoutineRepository: " name, "", InMemory, InSqlite)

CONTRACT("routines come back equal, in the order in which they were first saved") {
    TestType box;
    const Routine a = routine("Zebra");
    Routine b = routine("<b>Anna's %1</b> \xF0\x9F\xA6\xB5");
    REQUIRE(box.get().save(a));
    REQUIRE(box.get().save(b));
    b.name = "Changed";
    REQUIRE(box.get().save(b));
    box.reopen();
    const auto all = box.get().all();
    REQUIRE(all.ok());
    CHECK(*all == std::vector<Routine>{a, b});
}

CONTRACT("remove can be undone, also after a restart") {
    TestType box;
    const Routine a = routine("A");
    const Routine b = routine("B");
    REQUIRE(box.get().save(a));
    REQUIRE(box.get().save(b));
    REQUIRE(box.get().remove(a.id));
    CHECK(*box.get().all() == std::vector<Routine>{b});
    CHECK(box.get().remove(a.id).error().code == ErrorCode::NotFound);
    box.reopen();
    REQUIRE(box.get().restore(a.id));
    CHECK(*box.get().all() == std::vector<Routine>{a, b});
}

CONTRACT("a routine that was removed and is saved again is back") {
    TestType box;
    const Routine a = routine("A");
    REQUIRE(box.get().save(a));
    REQUIRE(box.get().remove(a.id));
    REQUIRE(box.get().save(a));
    CHECK(*box.get().all() == std::vector<Routine>{a});
}

CONTRACT("what is not there cannot be removed or restored, what has no id not saved") {
    TestType box;
    CHECK(box.get().remove(RoutineId("none")).error().code == ErrorCode::NotFound);
    CHECK(box.get().restore(RoutineId("none")).error().code == ErrorCode::NotFound);
    Routine nameless = routine("A");
    nameless.id = RoutineId();
    CHECK(box.get().save(nameless).error().code == ErrorCode::InvalidArgument);
}

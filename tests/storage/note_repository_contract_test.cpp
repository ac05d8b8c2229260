#include "src/session/memory_note_repository.h"
#include "src/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

namespace {

struct InMemory {
    MemoryNoteRepository repository;
    NoteRepository& get() { return repository; }
    void reopen() {}
};

struct InSqlite {
    TempFolder folder;
    std::unique_ptr<Store> store = open();
    NoteRepository& get() { return store->notes(); }
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

PinnedNote note(const char* uuid, int day, const char* text, const char* replaces = "") {
    return {uuid, *LocalDate::of(2026, 11, day), text, wall(), replaces};
}

std::vector<std::string> texts(NoteRepository& repository) {
    std::vector<std::string> all;
    const Result<std::vector<PinnedNote>> found = repository.all();
    REQUIRE(found);
    for (const PinnedNote& each : *found)
        all.push_back(each.text);
    return all;
}

using Texts = std::vector<std::string>;

} // namespace

#define CONTRACT(name) TEMPLATE_TEST_CASE("NoteRepository: " name, "", InMemory, InSqlite)

CONTRACT("notes come back equal, by day") {
    TestType box;
    const PinnedNote late = note("a", 20, "New shoes");
    const PinnedNote early = note("b", 3, "Travelled: 12 h on a train\nsat all day");
    REQUIRE(box.get().add(late));
    REQUIRE(box.get().add(early));
    box.reopen();
    CHECK(box.get().all().value() == std::vector{early, late});
}

CONTRACT("a correction takes the place of what it names, on another day too") {
    TestType box;
    REQUIRE(box.get().add(note("a", 20, "New shose")));
    REQUIRE(box.get().add(note("b", 21, "New shoes", "a")));
    CHECK(texts(box.get()) == Texts{"New shoes"});
    CHECK(box.get().add(note("c", 20, "x", "a")).error().code == ErrorCode::NotFound);
    CHECK(box.get().add(note("b", 20, "x")).error().code == ErrorCode::AlreadyExists);
}

CONTRACT("a removed note is gone with what it corrected, and can be put back") {
    TestType box;
    REQUIRE(box.get().add(note("a", 20, "one")));
    REQUIRE(box.get().add(note("b", 20, "two", "a")));
    REQUIRE(box.get().remove("b", wall()));
    box.reopen();
    CHECK(texts(box.get()).empty());
    CHECK_FALSE(box.get().remove("b", wall()));
    CHECK_FALSE(box.get().remove("a", wall()));
    REQUIRE(box.get().restore("b"));
    CHECK(texts(box.get()) == Texts{"two"});
    CHECK(box.get().restore("nobody").error().code == ErrorCode::NotFound);
}

CONTRACT("a note needs words that can be kept") {
    TestType box;
    CHECK(box.get().add(note("a", 20, "")).error().code == ErrorCode::InvalidArgument);
    CHECK(box.get().add(note("", 20, "x")).error().code == ErrorCode::InvalidArgument);
    CHECK(box.get().add(note("a", 20, "\xff")).error().code == ErrorCode::InvalidArgument);
    CHECK(texts(box.get()).empty());
}

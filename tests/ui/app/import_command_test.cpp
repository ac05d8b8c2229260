#include "src/storage/sqlite_routine_repository.h"
#include "src/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/packs.h"
#include "ui/app/command_line.h"
#include "ui/app/shipped_files.h"

#include <sstream>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

struct Ran {
    int code = 0;
    std::string out{};
    std::string err{};
    [[nodiscard]] bool says(const std::string& words) const { return out.find(words) != std::string::npos; }
    [[nodiscard]] bool complains(const std::string& words) const {
        return err.find(words) != std::string::npos;
    }
};

Ran run(const fs::path& dataDir, const std::vector<std::string>& words) {
    CommandLine line{dataDir, {}};
    for (const std::string& word : words)
        line.words << QString::fromStdString(word);
    std::ostringstream out;
    std::ostringstream err;
    const int code = runCommand(line, out, err);
    return {code, out.str(), err.str()};
}

std::string fixture(const std::string& name) {
    return (sourceTree() / "tests/interop/fixtures" / name).string();
}

std::string packIn(const fs::path& folder) {
    const fs::path file = folder / "given.bin"; // a name says nothing
    put(file, writePack(samplePack()).value());
    return file.string();
}

} // namespace

TEST_CASE("patella import: every library is known by its content, and shown before anything is written") {
    const TempFolder folder;
    const fs::path data = folder / "data";
    for (const char* name : {"free-exercise-db.json", "wger-exerciseinfo.json", "workrave.xml"}) {
        const Ran shown = run(data, {"import", "--dry-run", fixture(name)});
        INFO(shown.out << shown.err);
        CHECK(shown.says("new\texercise\t"));
        CHECK(shown.code == ExitFault); // some entries of each are broken, which is said
        CHECK_FALSE(shown.err.empty());
    }
    CHECK(ownBytes(data).empty());
    const Ran both = run(data, {"import", fixture("wger-bases.json"), fixture("wger-texts.json")});
    CHECK(both.says("wger: 2 new, 0 the same, 0 different, 1 wrong"));
    CHECK(both.complains("Lost"));
    CHECK(run(data, {"import", fixture("workout-timer.json")}).says("routine workout-timer-hips-uber-knee"));
    CHECK(ownBytes(data).size() == 2 + 4 + 2);
    CHECK(run(data, {"list", "exercises"}).says("workout-timer-march\t"));
    CHECK(run(data, {"import", "--language", "de_DE", fixture("workrave.xml")}).says("Workrave: 2 new"));
    CHECK(run(data, {"show", "workrave-side-bend-reach"}).says("Seitbeuge"));
}

TEST_CASE("patella import: a pack goes in, and is taken back") {
    const TempFolder folder;
    const fs::path data = folder / "data";
    const std::string pack = packIn(folder.path());
    const Ran shown = run(data, {"pack", "show", pack});
    CHECK(shown.code == ExitDone);
    CHECK(shown.says("Patella, Hips, by A. Therapist, CC-BY 4.0, 2026-11-21: 3 new"));
    const Ran taken = run(data, {"import", pack});
    CHECK(taken.code == ExitDone);
    CHECK(taken.says("exercise my-bridge\n"));
    CHECK(taken.says("patella import --undo "));
    CHECK(run(data, {"import", "--list"}).says("Hips\t4 files"));
    CHECK(run(data, {"import", pack}).says("0 new, 3 the same"));
    CHECK(run(data, {"import", "--undo"}).code == ExitDone);
    CHECK(ownBytes(data).empty());
    CHECK(run(data, {"import", "--undo"}).code == ExitFault);
}

TEST_CASE("patella import: what differs is left unless it is said to replace or to keep both") {
    const TempFolder folder;
    const fs::path data = folder / "data";
    const std::string pack = packIn(folder.path());
    put(data / "exercises/my-bridge.json", writeExercise(ownExercise("my-bridge", "Old")));
    const Ran left = run(data, {"import", pack});
    CHECK(left.code == ExitFault);
    CHECK(left.complains("--replace"));
    CHECK(run(data, {"show", "my-bridge"}).says("Old"));
    CHECK(run(data, {"import", "--keep-both", pack}).code == ExitDone);
    CHECK(run(data, {"show", "my-bridge-2"}).says("My bridge"));
    CHECK(run(data, {"import", "--replace", pack}).code == ExitDone);
    CHECK(run(data, {"show", "my-bridge"}).says("My bridge"));
}

TEST_CASE("patella pack: what is yours goes out and comes in elsewhere, to the byte") {
    const TempFolder folder;
    const fs::path data = folder / "data";
    REQUIRE(run(data, {"import", packIn(folder.path())}).code == ExitDone);
    const std::string file = (folder / "mine.patella-pack").string();
    const std::vector<std::string> create{"pack", "create",   file, "--name",
                                          "Mine", "--author", "Me", "--all"};
    CHECK(run(data, create).says("2 exercises, 1 routines, 1 pictures"));
    const fs::path elsewhere = folder / "elsewhere";
    CHECK(run(elsewhere, {"import", file}).code == ExitDone);
    CHECK(ownBytes(elsewhere) == ownBytes(data));
    const std::string again = (folder / "again.patella-pack").string();
    std::vector<std::string> words = create;
    words[2] = again;
    CHECK(run(elsewhere, words).code == ExitDone);
    CHECK(get(again) == get(file));
    CHECK(run(data, {"pack", "create", file, "--name", "One", "my-hips"}).code == ExitDone);
    CHECK(
        run(data, {"pack", "create", file, "--name", "One", "nowhere"}).complains("no exercise \"nowhere\""));
}

TEST_CASE("patella import: a routine of the database is known by its id and not doubled") {
    const TempFolder folder;
    const fs::path data = folder / "data";
    StoreOptions options{data, shippedMigrations(), [] { return wall(); }};
    auto store = openStore(std::move(options));
    REQUIRE(store);
    REQUIRE((*store)->routines().save(samplePack().routines[0]));
    store->reset();
    const Ran known = run(data, {"import", packIn(folder.path())});
    CHECK(known.says("2 new, 1 the same"));
    CHECK(run(data, {"pack", "create", (folder / "p").string(), "--name", "P", "my-hips"})
              .says("2 exercises, 1"));
}

TEST_CASE("patella import: words that it does not know, and files that are nothing, are told") {
    const TempFolder folder;
    CHECK(run(folder.path(), {"import"}).code == ExitUsage);
    CHECK(run(folder.path(), {"import", "--force", "x"}).complains("--force"));
    CHECK(run(folder.path(), {"import", (folder / "none").string()}).code == ExitFault);
    put(folder / "page.html", "<html></html>");
    CHECK(run(folder.path(), {"import", (folder / "page.html").string()}).complains("page.html"));
    put(folder / "broken.json", "{\n\"id\": }");
    CHECK(run(folder.path(), {"import", (folder / "broken.json").string()}).complains("broken.json:2"));
    put(folder / "cut.zip", std::string("PK\x03\x04") + "rest");
    CHECK(run(folder.path(), {"import", (folder / "cut.zip").string()}).complains("zip"));
    CHECK(run(folder.path(), {"pack"}).code == ExitUsage);
    CHECK(run(folder.path(), {"pack", "create", "x", "--all"}).code == ExitUsage);
    CHECK(run(folder.path(), {"pack", "create", "x", "--name", "P", "--all", "id"}).code == ExitUsage);
}

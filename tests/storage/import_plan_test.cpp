#include "src/storage/import_plan.h"

#include "tests/support/catch.h"
#include "tests/support/packs.h"

using namespace patella;
using namespace patella::test;

namespace {

/// A data folder with what is in it, read again after each import.
struct DataFolder {
    TempFolder folder;
    Content content;

    DataFolder() { reload(); }
    void reload() { content = loadContent(shipped(), folder.path()); }
    [[nodiscard]] Present present() const { return {content, folder.path()}; }
    void put(const Exercise& exercise) {
        test::put(folder / ("exercises/" + exercise.id.value + ".json"), writeExercise(exercise));
        reload();
    }
    std::string apply(const Incoming& incoming, const ImportView& view) {
        const Result<std::string> id = applyImport(incoming, view, present(), wall());
        INFO((id ? "" : id.error().text()));
        REQUIRE(id);
        reload();
        return *id;
    }
    [[nodiscard]] std::map<std::string, std::string> bytes() const { return ownBytes(folder.path()); }
};

Incoming incomingOf(Pack pack) {
    Incoming incoming;
    incoming.pack = std::move(pack);
    return incoming;
}

} // namespace

TEST_CASE("ImportPlan: into an empty folder everything is new and is added") {
    DataFolder place;
    const Incoming incoming = incomingOf(samplePack());
    ImportView view = compareIncoming(incoming, place.present()).value();
    REQUIRE(view.rows.size() == 3);
    CHECK(view.count(ImportState::New) == 3);
    CHECK(view.chosen() == 3);
    CHECK(place.bytes().empty()); // looking writes nothing
    place.apply(incoming, view);
    CHECK(place.bytes().size() == 4);
    CHECK(place.content.faults.empty());
    CHECK(place.content.library.find(ExerciseId("my-bridge")));
    CHECK(readPicture(place.folder.path(), incoming.pack.exercises[0].pictures[0]));
    view = compareIncoming(incoming, place.present()).value();
    CHECK(view.count(ImportState::Same) == 3);
    CHECK(view.chosen() == 0);
    CHECK(applyImport(incoming, view, place.present(), wall()).value().empty());
}

TEST_CASE("ImportPlan: what differs is told by its keys and left as it is unless somebody chooses") {
    DataFolder place;
    Exercise mine = ownExercise("my-bridge", "My own bridge");
    mine.cue = "Slowly";
    place.put(mine);
    const auto before = place.bytes();
    const Incoming incoming = incomingOf(samplePack());
    ImportView view = compareIncoming(incoming, place.present()).value();
    ImportRow& row = rowOf(view, "my-bridge");
    CHECK(row.state == ImportState::Differs);
    CHECK(row.owner == ImportOwner::You);
    CHECK(row.differs == std::vector<std::string>{"name", "cue", "harder", "pictures"});
    CHECK(row.choice == ImportChoice::Skip);
    place.apply(incoming, view);
    CHECK(place.bytes().at("exercises/my-bridge.json") == before.at("exercises/my-bridge.json"));

    CHECK(choose(row, ImportChoice::Replace));
    CHECK_FALSE(choose(row, ImportChoice::Add));
    place.apply(incoming, view = compareIncoming(incoming, place.present()).value());
    view.chooseForAll(ImportState::Differs, ImportChoice::Replace);
    place.apply(incoming, view);
    CHECK(place.bytes().at("exercises/my-bridge.json") == writeExercise(incoming.pack.exercises[0]));
}

TEST_CASE("ImportPlan: an exercise that is replaced keeps its file, whatever that is called") {
    DataFolder place;
    put(place.folder / "exercises/Bridge of mine.json", writeExercise(ownExercise("my-bridge", "Old")));
    place.reload();
    const Incoming incoming = incomingOf(samplePack());
    ImportView view = compareIncoming(incoming, place.present()).value();
    view.chooseForAll(ImportState::Differs, ImportChoice::Replace);
    place.apply(incoming, view);
    CHECK(place.bytes().at("exercises/Bridge of mine.json") == writeExercise(incoming.pack.exercises[0]));
    CHECK_FALSE(place.bytes().contains("exercises/my-bridge.json"));
    CHECK(place.content.faults.empty());
}

TEST_CASE("ImportPlan: both are kept under a new id, and what comes along follows to it") {
    DataFolder place;
    place.put(ownExercise("my-bridge", "Old"));
    place.put(ownExercise("my-bridge-2", "Taken"));
    const Incoming incoming = incomingOf(samplePack());
    ImportView view = compareIncoming(incoming, place.present()).value();
    view.chooseForAll(ImportState::Differs, ImportChoice::KeepBoth);
    place.apply(incoming, view);
    CHECK(place.content.faults.empty());
    CHECK(place.content.library.find(ExerciseId("my-bridge"))->name == "Old");
    const Exercise* both = place.content.library.find(ExerciseId("my-bridge-3"));
    REQUIRE(both);
    CHECK(both->name == "My bridge");
    const Routine& routine = place.content.routines.back();
    CHECK(itemsOf(routine.phases[0].entries[0])[0]->exercise == ExerciseId("my-bridge-3"));
    CHECK(itemsOf(routine.phases[0].entries[2])[0]->exercise == ExerciseId("my-squat"));
}

TEST_CASE("ImportPlan: one of ours is never replaced") {
    DataFolder place;
    Pack pack;
    pack.info.name = "P";
    pack.exercises = {shippedExercise("wall-sit"), shippedExercise("clamshell")};
    pack.exercises[0].name = "Better wall sit";
    const Incoming incoming = incomingOf(pack);
    ImportView view = compareIncoming(incoming, place.present()).value();
    ImportRow& row = rowOf(view, "wall-sit");
    CHECK(row.owner == ImportOwner::Patella);
    CHECK(row.differs == std::vector<std::string>{"name"});
    CHECK_FALSE(choose(row, ImportChoice::Replace));
    CHECK(rowOf(view, "clamshell").state == ImportState::Same);
    row.choice = ImportChoice::Replace; // forced: it goes into a file of its own and is told when loaded
    CHECK(choose(row, ImportChoice::KeepBoth));
    place.apply(incoming, view);
    CHECK(place.content.library.find(ExerciseId("wall-sit"))->name == "Wall sit");
    CHECK(place.content.library.find(ExerciseId("wall-sit-2"))->name == "Better wall sit");
}

TEST_CASE("ImportPlan: a routine of the database is compared and never replaced") {
    DataFolder place;
    Pack pack = samplePack();
    Routine made = pack.routines[0];
    made.name = "Made in the window";
    place.content.routines.push_back(made);
    ImportView view = compareIncoming(incomingOf(pack), place.present()).value();
    ImportRow& row = rowOf(view, "my-hips");
    CHECK(row.state == ImportState::Differs);
    CHECK(row.owner == ImportOwner::YouInDatabase);
    CHECK(row.choices == std::vector{ImportChoice::Skip, ImportChoice::KeepBoth});
    place.content.routines.back().name = pack.routines[0].name;
    ImportView same = compareIncoming(incomingOf(pack), place.present()).value();
    CHECK(rowOf(same, "my-hips").state == ImportState::Same);
}

TEST_CASE("ImportPlan: what is wrong has a row with its reasons and cannot be chosen") {
    DataFolder place;
    Incoming incoming = incomingOf(samplePack());
    incoming.pack.routines.push_back(ownRoutine("lost", {"nowhere"}));
    incoming.pack.exercises[1].easier = ExerciseId("nowhere");
    incoming.left = {{ErrorCode::Schema, "is odd", Place{"exercises/odd.json", 3, "/kind"}},
                     {ErrorCode::Schema, "is odder", Place{"exercises/odd.json", 4, "/steps"}},
                     {ErrorCode::Schema, "has no place", Place{"README.md"}}};
    ImportView view = compareIncoming(incoming, place.present()).value();
    CHECK(view.left.size() == 1);
    CHECK(view.count(ImportState::Wrong) == 2);
    CHECK(rowOf(view, "odd").reasons.size() == 2);
    CHECK(rowOf(view, "lost").reasons.at(0).detail.find("nowhere") != std::string::npos);
    CHECK_FALSE(choose(rowOf(view, "lost"), ImportChoice::Add));
    CHECK(rowOf(view, "my-squat").state == ImportState::New);
    CHECK(rowOf(view, "my-squat").reasons.size() == 1); // a link that leads nowhere does no harm
    rowOf(view, "lost").choice = ImportChoice::Add;
    place.apply(incoming, view);
    CHECK_FALSE(place.bytes().contains("routines/lost.json"));
}

TEST_CASE("ImportPlan: a routine without the exercise that it needs is not taken") {
    DataFolder place;
    const Incoming incoming = incomingOf(samplePack());
    ImportView view = compareIncoming(incoming, place.present()).value();
    CHECK(choose(rowOf(view, "my-bridge"), ImportChoice::Skip));
    const Result<std::string> refused = applyImport(incoming, view, place.present(), wall());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.find("my-bridge") != std::string::npos);
    CHECK(place.bytes().empty());
    CHECK(choose(rowOf(view, "my-hips"), ImportChoice::Skip));
    place.apply(incoming, view);
    CHECK(place.bytes().size() == 1);
}

TEST_CASE("ImportPlan: an import is undone to the byte, also by another run of the program") {
    DataFolder place;
    place.put(ownExercise("my-bridge", "Old"));
    place.put(ownExercise("other", "Other"));
    const auto before = place.bytes();
    const Incoming incoming = incomingOf(samplePack());
    ImportView view = compareIncoming(incoming, place.present()).value();
    view.chooseForAll(ImportState::Differs, ImportChoice::Replace);
    const std::string id = place.apply(incoming, view);
    const std::vector<ChangeSet> made = madeChanges(place.folder.path());
    REQUIRE(made.size() == 1);
    CHECK(made[0].id == id);
    CHECK(made[0].label == "Hips");
    CHECK(made[0].utcMs == eveningUtcMs);
    CHECK(made[0].paths.size() == 4);
    REQUIRE(undoImport(place.folder.path(), id, wall()));
    CHECK(place.bytes() == before);
    CHECK(madeChanges(place.folder.path()).empty());
    CHECK(undoImport(place.folder.path(), id, wall()).error().code == ErrorCode::NotFound);
    CHECK(undoImport(place.folder.path(), "../../x", wall()).error().code == ErrorCode::NotFound);
}

TEST_CASE("ImportPlan: what was changed since is not undone over") {
    DataFolder place;
    const Incoming incoming = incomingOf(samplePack());
    const std::string id = place.apply(incoming, compareIncoming(incoming, place.present()).value());
    put(place.folder / "exercises/my-squat.json", writeExercise(ownExercise("my-squat", "Mine now")));
    const auto before = place.bytes();
    const Done undone = undoImport(place.folder.path(), id, wall());
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::AlreadyExists);
    CHECK(undone.error().place.file.ends_with("exercises/my-squat.json"));
    CHECK(place.bytes() == before);
    CHECK(madeChanges(place.folder.path()).size() == 1);
}

TEST_CASE("ImportPlan: a picture that another exercise shows too stays when the import is undone") {
    DataFolder place;
    const Incoming incoming = incomingOf(samplePack());
    const std::string id = place.apply(incoming, compareIncoming(incoming, place.present()).value());
    const std::string picture = incoming.pack.exercises[0].pictures[0];
    Exercise mine = ownExercise("mine", "Mine");
    mine.pictures = {picture};
    place.put(mine);
    REQUIRE(undoImport(place.folder.path(), id, wall()));
    CHECK(place.bytes().size() == 2);
    CHECK(readPicture(place.folder.path(), picture));
}

TEST_CASE("ImportPlan: the newest twenty imports can be undone") {
    DataFolder place;
    for (int i = 0; i < 22; ++i) {
        Pack pack;
        pack.info.name = "P" + std::to_string(i);
        pack.exercises = {ownExercise("e" + std::to_string(i), "E")};
        const Incoming incoming = incomingOf(pack);
        const ImportView view = compareIncoming(incoming, place.present()).value();
        REQUIRE(applyImport(incoming, view, place.present(), wall(i * 1000)));
    }
    const std::vector<ChangeSet> made = madeChanges(place.folder.path());
    REQUIRE(made.size() == 20);
    CHECK(made.front().label == "P21");
    CHECK(made.back().label == "P2");
}

TEST_CASE("S1: an import writes nothing through links that lead out of the data folder") {
    DataFolder place;
    const TempFolder elsewhere;
    fs::create_directory_symlink(elsewhere.path(), place.folder / "exercises");
    const Incoming incoming = incomingOf(samplePack());
    const ImportView view = compareIncoming(incoming, place.present()).value();
    CHECK(applyImport(incoming, view, place.present(), wall()).error().code == ErrorCode::InvalidArgument);
    fs::remove(place.folder / "exercises");
    fs::create_directory(place.folder / "exercises");
    fs::create_directory_symlink(elsewhere.path(), place.folder / "exercises/pictures");
    CHECK(applyImport(incoming, view, place.present(), wall()).error().code == ErrorCode::InvalidArgument);
    fs::remove(place.folder / "exercises/pictures");
    fs::remove_all(place.folder / "imports");
    fs::create_directory_symlink(elsewhere.path(), place.folder / "imports");
    CHECK(applyImport(incoming, view, place.present(), wall()).error().code == ErrorCode::InvalidArgument);
    CHECK(fs::is_empty(elsewhere.path()));
    CHECK(place.bytes().empty());
}

TEST_CASE("F12: what an import writes is for its owner alone") {
    DataFolder place;
    const Incoming incoming = incomingOf(samplePack());
    place.apply(incoming, compareIncoming(incoming, place.present()).value());
    for (const auto& entry : fs::recursive_directory_iterator(place.folder.path())) {
        INFO(entry.path());
        const fs::perms wanted =
            entry.is_directory() ? fs::perms::owner_all : fs::perms::owner_read | fs::perms::owner_write;
        CHECK(entry.status().permissions() == wanted);
    }
}

TEST_CASE("ImportPlan: what the rows say they lack is just what would be refused, for every choice") {
    DataFolder place;
    Pack pack = samplePack();
    pack.routines.push_back(ownRoutine("my-knees", {"my-squat", "wall-sit"}));
    const Incoming incoming = incomingOf(pack);
    const ImportView fresh = compareIncoming(incoming, place.present()).value();
    REQUIRE(fresh.rows.size() == 4);
    for (unsigned choices = 0; choices < 16; ++choices) {
        TempFolder folder;
        const Content content = loadContent(shipped(), folder.path());
        ImportView view = fresh;
        for (std::size_t i = 0; i < view.rows.size(); ++i)
            REQUIRE(choose(view.rows[i], (choices >> i) & 1U ? ImportChoice::Add : ImportChoice::Skip));
        bool whole = true;
        for (const std::vector<std::size_t>& each : view.lacking())
            whole = whole && each.empty();
        INFO(choices);
        CHECK(whole == applyImport(incoming, view, {content, folder.path()}, wall()).ok());
        for (std::size_t i = 0; i < view.rows.size(); ++i)
            view.takeAlong(i);
        CHECK(applyImport(incoming, view, {content, folder.path()}, wall()).ok());
    }
}

TEST_CASE("ImportPlan: an exercise that is here already is not lacking when the file's one is left out") {
    DataFolder place;
    place.put(ownExercise("my-bridge", "Mine"));
    const ImportView view = compareIncoming(incomingOf(samplePack()), place.present()).value();
    CHECK(view.rows[2].needs == std::vector<std::string>{"my-squat"});
    for (const std::vector<std::size_t>& each : view.lacking())
        CHECK(each.empty());
}

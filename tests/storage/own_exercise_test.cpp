#include "src/storage/own_exercise.h"

#include "src/library/exercise_draft.h"
#include "src/storage/content.h"
#include "src/storage/exercise_json.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/temp_folder.h"

using namespace patella;
using namespace patella::test;

namespace {

Exercise mine(const char* id = "wall-clam") {
    Exercise exercise = blankExercise();
    exercise.id = ExerciseId(id);
    exercise.name = "Wall clam";
    exercise.primary = {Muscle::GluteusMedius};
    exercise.steps = {"Lie on your side."};
    exercise.ownEquipment = {"Slide board"};
    exercise.copyOf = ExerciseId("wall-clam-of-ours");
    return exercise;
}

} // namespace

TEST_CASE("Own exercises: one that was saved is loaded as it was") {
    TempFolder folder;
    REQUIRE(saveOwnExercise(mine(), folder.path()));
    Exercise ours = mine("wall-clam-of-ours");
    ours.name = "Ours";
    ours.copyOf.reset();
    const Content content =
        loadContent({{"exercises/wall-clam-of-ours.json", writeExercise(ours)}}, folder.path());
    CHECK(content.faults.empty());
    REQUIRE(content.library.find(ExerciseId("wall-clam")));
    CHECK(*content.library.find(ExerciseId("wall-clam")) == mine());
    CHECK(content.library.origin(ExerciseId("wall-clam")) == Origin::Own);
}

TEST_CASE("Own exercises: a copy outlives the original without a word") {
    TempFolder folder;
    REQUIRE(saveOwnExercise(mine(), folder.path()));
    const Content content = loadContent({}, folder.path());
    CHECK(content.faults.empty());
    REQUIRE(content.library.find(ExerciseId("wall-clam")));
    CHECK_FALSE(content.library.find(ExerciseId("wall-clam"))->copyOf);
}

TEST_CASE("Own exercises: saving again writes to the file that has the id, whatever it is called") {
    TempFolder folder;
    put(folder.path() / "exercises" / "from-my-therapist.json", writeExercise(mine()));
    Exercise changed = mine();
    changed.name = "Wall clam, slow";
    REQUIRE(saveOwnExercise(changed, folder.path()));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "exercises" / "wall-clam.json"));
    CHECK(get(folder.path() / "exercises" / "from-my-therapist.json") == writeExercise(changed));
    CHECK(get(folder.path() / "exercises" / "from-my-therapist.json.bak") == writeExercise(mine()));
}

TEST_CASE("Own exercises: a file of another exercise is never written over") {
    TempFolder folder;
    const std::string other = writeExercise(mine("other"));
    put(folder.path() / "exercises" / "wall-clam.json", other);
    REQUIRE(saveOwnExercise(mine(), folder.path()));
    CHECK(get(folder.path() / "exercises" / "wall-clam.json") == other);
    CHECK(get(folder.path() / "exercises" / "wall-clam-2.json") == writeExercise(mine()));
}

TEST_CASE("Own exercises: what does not fit its format is refused and nothing is written") {
    TempFolder folder;
    Exercise faulty = mine();
    faulty.steps.clear();
    const Done done = saveOwnExercise(faulty, folder.path());
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Schema);
    CHECK(std::filesystem::is_empty(folder.path() / "exercises"));
}

TEST_CASE("Own exercises: a removed one is out of the library until it is restored") {
    TempFolder folder;
    REQUIRE(saveOwnExercise(mine(), folder.path()));
    REQUIRE(removeOwnExercise(ExerciseId("wall-clam"), folder.path()));
    CHECK(loadContent({}, folder.path()).library.size() == 0);
    REQUIRE(restoreOwnExercise(ExerciseId("wall-clam"), folder.path()));
    CHECK(loadContent({}, folder.path()).library.size() == 1);
    CHECK(restoreOwnExercise(ExerciseId("wall-clam"), folder.path()).error().code == ErrorCode::NotFound);
    CHECK(removeOwnExercise(ExerciseId("clamshell"), folder.path()).error().code == ErrorCode::NotFound);
}

TEST_CASE("Own exercises: restoring does not replace one that was made in between") {
    TempFolder folder;
    REQUIRE(saveOwnExercise(mine(), folder.path()));
    REQUIRE(removeOwnExercise(ExerciseId("wall-clam"), folder.path()));
    REQUIRE(saveOwnExercise(mine(), folder.path()));
    CHECK(restoreOwnExercise(ExerciseId("wall-clam"), folder.path()).error().code ==
          ErrorCode::AlreadyExists);
}

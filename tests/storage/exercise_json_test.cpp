#include "src/storage/exercise_json.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"

using namespace patella;
using test::replaced;

namespace {

DataFile shipped(const std::string& id) {
    return {"exercises/" + id + ".json",
            test::get(test::sourceTree() / "data" / "exercises" / (id + ".json"))};
}

std::vector<std::string> faultsOf(const DataFile& file) {
    std::vector<std::string> texts;
    for (const Error& fault : checkExercise(file))
        texts.push_back(fault.text());
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("ExerciseJson: all shipped exercises load, and there are 73") {
    const std::vector<DataFile> files = test::jsonFiles(test::sourceTree() / "data" / "exercises");
    CHECK(files.size() == 73);
    for (const DataFile& file : files)
        for (const Error& fault : checkExercise(file))
            FAIL_CHECK(fault.text());
}

TEST_CASE("ExerciseJson: every shipped exercise survives writing and reading, to the byte") {
    for (const DataFile& file : test::jsonFiles(test::sourceTree() / "data" / "exercises")) {
        INFO(file.name);
        const Result<Exercise> exercise = parseExercise(file);
        REQUIRE(exercise);
        const std::string written = writeExercise(*exercise);
        const Result<Exercise> back = parseExercise({file.name, written});
        REQUIRE(back);
        CHECK(*back == *exercise);
        CHECK(writeExercise(*back) == written);
    }
}

TEST_CASE("ExerciseJson: a file is written as the shipped ones are") {
    const DataFile file = shipped("glute-bridge");
    const Result<Exercise> exercise = parseExercise(file);
    REQUIRE(exercise);
    CHECK(writeExercise(*exercise) ==
          replaced(file.text, "  \"$schema\": \"../schema/exercise.schema.json\",\n", ""));
}

TEST_CASE("ExerciseJson: every field is read") {
    const Result<Exercise> read = parseExercise(
        {"full.json", test::get(test::sourceTree() / "tests/schema/mutations/valid/exercise-full.json")});
    REQUIRE(read);
    const Exercise& e = *read;
    CHECK(e.id == ExerciseId("sample"));
    CHECK(e.name == "Sample");
    CHECK(e.aliases == Texts{"another name"});
    CHECK(e.kind == ExerciseKind::Strengthening);
    CHECK(e.phases == std::vector{PhaseKind::Strength, PhaseKind::CoolDown});
    CHECK(e.primary == std::vector{Muscle::Quadriceps});
    CHECK(e.secondary == std::vector{Muscle::Soleus});
    CHECK(e.position == Position::Standing);
    CHECK(e.equipment == std::vector{Equipment::Wall});
    CHECK(e.optionalEquipment == std::vector{Equipment::Mat});
    CHECK(e.sides == SideRule::PerSide);
    REQUIRE(e.prescription);
    CHECK(e.prescription->dose.sets() == *WholeRange::of(2, 3));
    CHECK(e.prescription->dose.per() == Per::Side);
    CHECK(e.prescription->dose.restSeconds() == *WholeRange::of(30, 60));
    const auto* reps = std::get_if<Repetitions>(&e.prescription->dose.work());
    REQUIRE(reps);
    CHECK(reps->count == *WholeRange::of(8, 12));
    CHECK(reps->holdSeconds == WholeRange::of(2, 3));
    CHECK(reps->tempo == *Tempo::of(2, 2, 2, 0)); // the hold stands in place of the pause
    CHECK(e.prescription->perWeek == WholeRange::of(3, 4));
    CHECK(e.prescription->basis == Basis::Article);
    CHECK(e.prescription->evidence == Texts{"practice"});
    CHECK(e.steps == Texts{"Stand.", "Bend."});
    CHECK(e.cue == "Slowly");
    CHECK(e.mistakes == Texts{"Too fast."});
    CHECK(e.avoidIf == Texts{"it hurts"});
    CHECK(e.stopAbove == 5);
    CHECK(e.easier == ExerciseId("easier-one"));
    CHECK(e.harder == ExerciseId("harder-one"));
    CHECK(e.instead == std::vector{ExerciseId("other-one")});
    CHECK(e.variantGroup == "group");
    CHECK(e.growth == Texts{"more"});
    CHECK(e.planPhase == 2);
    CHECK(e.kneeLoad == KneeLoad::Low);
    CHECK(e.kneeLoadReason == "Little bend.");
    CHECK(e.kneeFlexionDegrees == WholeRange::of(0, 45));
    CHECK(e.weightBearing == WeightBearing::Full);
    CHECK(e.note == "A note.");
    CHECK(e.figure == "sample");
    CHECK(e.pictures == Texts{"sample/one.svg"});
    CHECK(e.tags == Texts{"home"});
    CHECK(e.sources == std::vector{Source{"book", "A book", "Someone", true, "Page 3."}});
}

TEST_CASE("ExerciseJson: minutes are kept as whole seconds") {
    const Result<Exercise> roll = parseExercise(shipped("foam-roll-quads"));
    REQUIRE(roll);
    CHECK(std::get_if<Timed>(&roll->prescription->dose.work())->seconds == *WholeRange::of(30, 60));
    Exercise timed = *roll;
    for (int seconds = 1; seconds <= limits::timedSeconds; seconds = seconds * 7 / 6 + 1) {
        timed.prescription->dose = Dose::of(WholeRange::exactly(1), Timed{WholeRange::exactly(seconds)},
                                            Per::Total, WholeRange::exactly(0))
                                       .value();
        const Result<Exercise> back = parseExercise({"x.json", writeExercise(timed)});
        REQUIRE(back);
        CHECK(*back == timed);
    }
}

TEST_CASE("ExerciseJson: what a dose leaves out has its default") {
    const Result<Exercise> walk = parseExercise(shipped("easy-walking"));
    REQUIRE(walk);
    CHECK(walk->prescription->dose.sets() == WholeRange::exactly(1));
    CHECK(walk->prescription->dose.restSeconds() == WholeRange::exactly(0));
}

TEST_CASE("ExerciseJson: a move to avoid has no dose and cannot be played") {
    const Result<Exercise> jump = parseExercise(shipped("box-jump"));
    REQUIRE(jump);
    CHECK_FALSE(jump->prescription);
    CHECK_FALSE(jump->playable());
}

TEST_CASE("J3: a duplicate key of an exercise names its line") {
    DataFile file = shipped("wall-sit");
    file.text = replaced(file.text, "  \"cue\":", "  \"name\": \"Again\",\n  \"cue\":");
    CHECK(faultsOf(file) ==
          Texts{"exercises/wall-sit.json:32: /name: the key \"name\" stands twice in one object"});
}

TEST_CASE("ExerciseJson: all faults of a file are told, not only the first") {
    DataFile file = shipped("wall-sit");
    file.text = replaced(file.text, "\"sets\": [2, 3]", "\"sets\": [2.5, 3]");
    file.text = replaced(file.text, "\"hold_s\"", "\"holds_s\"");
    file.text = replaced(file.text, "\"position\": \"standing\"", "\"position\": \"upright\"");
    CHECK(
        faultsOf(file) ==
        Texts{"exercises/wall-sit.json:12: /position: expected one of: standing, one-leg, sitting, kneeling, "
              "hands-and-knees, "
              "supine, prone, side-lying, moving, found \"upright\"",
              "exercises/wall-sit.json:15: /dose: expected one of: reps, hold_s, minutes; found none of them",
              "exercises/wall-sit.json:16: /dose/sets/0: expected a whole number from 1 to 50, found 2.5",
              "exercises/wall-sit.json:17: /dose/holds_s: the key \"holds_s\" is not known here; did you "
              "mean \"hold_s\"?"});
    CHECK(parseExercise(file).error().place.line == 12);
}

TEST_CASE("ExerciseJson: a newer format is told as such") {
    DataFile file = shipped("wall-sit");
    file.text = replaced(file.text, "\"id\"", "\"format\": 2,\n  \"id\"");
    const Result<Exercise> read = parseExercise(file);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Newer);
}

TEST_CASE("J4: a number that is out of range, fractional or no number is told with its place") {
    const char* const number = GENERATE("0", "-1", "51", "3000000000", "99999999999999999999", "2.9", "true",
                                        "\"2\"", "null", "[2]");
    DataFile file = shipped("wall-sit");
    file.text = replaced(file.text, "\"sets\": [2, 3]", std::string("\"sets\": [") + number + ", 3]");
    const std::vector<Error> faults = checkExercise(file);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].place == Place{"exercises/wall-sit.json", 16, "/dose/sets/0"});
    CHECK(faults[0].detail.find("expected a whole number from 1 to 50, found ") == 0);
}

TEST_CASE("ExerciseJson: hostile text comes back as it was") {
    const std::string text =
        GENERATE("<b>x</b>", "%1 %2 %s", "=cmd|' /C calc'!A0", "\"'`;--", "../../etc/passwd",
                 "\xE2\x80\xAE"
                 "abc",
                 "a\nb\tc", "𝕏😀");
    Exercise exercise = *parseExercise(shipped("wall-sit"));
    exercise.name = exercise.cue = exercise.note = text;
    exercise.steps = exercise.aliases = exercise.tags = {text};
    const Result<Exercise> back = parseExercise({"x.json", writeExercise(exercise)});
    REQUIRE(back);
    CHECK(*back == exercise);
}

TEST_CASE("ExerciseJson: a hold longer than any pause of a tempo is written so that it reads back") {
    Exercise exercise =
        parseExercise({"x.json", test::get(test::sourceTree() / "data/exercises/wall-sit.json")}).value();
    exercise.prescription->dose =
        Dose::of(WholeRange::exactly(1), Repetitions{WholeRange::exactly(3), WholeRange::exactly(90)},
                 Per::Total, WholeRange::exactly(0))
            .value();
    const std::string text = writeExercise(exercise);
    const Result<Exercise> back = parseExercise({"x.json", text});
    REQUIRE(back);
    CHECK(*back == exercise);
    CHECK(writeExercise(*back) == text);
}

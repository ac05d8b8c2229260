#include "tests/support/catch.h"
#include "tests/support/imported.h"

using namespace patella;
using namespace patella::test;

namespace {

ImportedLibrary read(const std::vector<std::string>& names, const std::string& language = "en") {
    std::vector<std::string> texts;
    for (const std::string& name : names)
        texts.push_back(libraryFixture(name));
    ImportOptions options;
    options.language = language;
    const Result<ImportedLibrary> library = readWger({texts.begin(), texts.end()}, options);
    REQUIRE(library);
    return *library;
}

const std::vector<std::string> dumps{"wger-bases.json", "wger-texts.json"};

} // namespace

TEST_CASE("Wger: a page of today's API keeps licence and author, and its HTML becomes plain text") {
    const ImportedLibrary library = read({"wger-exerciseinfo.json"});
    REQUIRE(library.exercises.size() == 2);
    const Exercise& lift = library.exercises[0].exercise;
    CHECK(lift.id == ExerciseId("wger-11111111-2222-4333-8444-555555555501"));
    CHECK(lift.name == "Knee lift");
    CHECK(lift.steps ==
          std::vector<std::string>{"Lift one knee & hold.", "Back straight", "a < b", "Breathe evenly"});
    CHECK(lift.aliases == std::vector<std::string>{"Knee raise"});
    CHECK(lift.primary == std::vector{Muscle::Quadriceps});
    CHECK(lift.equipment == std::vector{Equipment::Mat, Equipment::LongBand});
    CHECK(lift.sources.at(0).author == "text author, helper, first author");
    CHECK(lift.sources.at(0).note == "CC0, https://creativecommons.org/publicdomain/zero/1.0/");
    CHECK(hasGap(library.exercises[0], ImportGap::Muscles, "pectoralis major"));
    CHECK(hasGap(library.exercises[0], ImportGap::Equipment, "resistance band"));
    CHECK(hasGap(library.exercises[0], ImportGap::Kind));
    CHECK(hasGap(library.exercises[0], ImportGap::Pictures, "1"));
}

TEST_CASE("Wger: the language asked for is taken, else what there is, which is told; the id stays") {
    const ImportedLibrary german = read({"wger-exerciseinfo.json"}, "de");
    CHECK(german.exercises.at(0).exercise.name == "Knieheben");
    CHECK(german.exercises.at(0).exercise.id == ExerciseId("wger-11111111-2222-4333-8444-555555555501"));
    CHECK(german.exercises.at(0).exercise.sources.at(0).note == "CC-BY-SA 4, https://example.org/by-sa");
    const ImportedExercise& walk = german.exercises.at(1);
    CHECK(walk.exercise.name == "Marche rapide");
    CHECK(walk.exercise.kind == ExerciseKind::Cardio);
    CHECK(walk.exercise.sources.at(0).note == "The file names no licence.");
    CHECK(hasGap(walk, ImportGap::Language, "fr"));
    CHECK(hasGap(walk, ImportGap::Steps));
    REQUIRE(german.unread.size() == 1);
    CHECK(german.unread[0].id == "11111111-2222-4333-8444-555555555503");
}

TEST_CASE("Wger: the two files of a dump are put together, and give the id that the API gives") {
    const ImportedLibrary library = read(dumps);
    REQUIRE(library.exercises.size() == 2);
    const ImportedExercise& lift = library.exercises[0];
    CHECK(lift.exercise.id == ExerciseId("wger-11111111-2222-4333-8444-555555555501"));
    CHECK(lift.exercise.steps == std::vector<std::string>{"Lift one knee.", "Stand tall"});
    CHECK(lift.exercise.aliases == std::vector<std::string>{"Knee raise"});
    CHECK(lift.exercise.equipment == std::vector{Equipment::Weight});
    CHECK(hasGap(lift, ImportGap::Muscles, "muscle 99"));
    CHECK(hasGap(lift, ImportGap::Equipment, "equipment 77"));
    CHECK(lift.exercise.sources.at(0).note.starts_with("CC-BY-SA 3"));
    CHECK(library.exercises[1].exercise.id == ExerciseId("wger-44"));
    CHECK(library.exercises[1].exercise.equipment.empty());
    CHECK_FALSE(hasGap(library.exercises[1], ImportGap::Equipment));
    REQUIRE(library.unread.size() == 1);
    CHECK(library.unread[0].name == "Lost");
    CHECK(library.unread[0].why.code == ErrorCode::NotFound);
    CHECK(idsOf(read({dumps[1], dumps[0]})).size() == 2); // in either order
}

TEST_CASE("Wger: one file of two says that the other one is needed") {
    const ImportedLibrary texts = read({dumps[1]});
    CHECK(texts.exercises.empty());
    REQUIRE(texts.unread.size() == 3);
    CHECK(texts.unread[0].why.detail.find("other file") != std::string::npos);
    CHECK(read({dumps[0]}).unread.size() == 2);
}

TEST_CASE("Wger: the dump of 2016, one file with everything, is read") {
    const ImportedLibrary library = read({"wger-2016.json"});
    REQUIRE(library.exercises.size() == 1);
    const Exercise& step = library.exercises[0].exercise;
    CHECK(step.id == ExerciseId("wger-11111111-2222-4333-8444-555555555521"));
    CHECK(step.steps == std::vector<std::string>{"Step up.", "Whole foot on the step"});
    CHECK(step.primary == std::vector{Muscle::GluteusMaximus});
    CHECK(step.secondary == std::vector{Muscle::Hamstrings});
}

TEST_CASE("Wger: an older page with one language an entry is read by its exercise") {
    const std::string page = R"({"results": [
        {"id": 345, "name": "Swing", "uuid": "u1", "exercise_base_id": 9, "description": "<p>Swing.</p>",
         "category": {"id": 10, "name": "Abs"}, "muscles": [], "muscles_secondary": [],
         "equipment": [{"id": 10, "name": "Kettlebell"}], "language": {"id": 2, "short_name": "en"},
         "license": {"short_name": "CC-BY-SA 4"}, "license_author": "a"},
        {"id": 346, "name": "Schwung", "uuid": "u2", "exercise_base_id": 9, "description": "<p>Schwinge.</p>",
         "category": {"id": 10, "name": "Abs"}, "muscles": [], "muscles_secondary": [],
         "equipment": [{"id": 10, "name": "Kettlebell"}], "language": {"id": 1, "short_name": "de"},
         "license": {"short_name": "CC-BY-SA 4"}, "license_author": "b"}]})";
    ImportOptions options;
    options.language = "de";
    const Result<ImportedLibrary> library = readWger({page}, options);
    REQUIRE(library);
    REQUIRE(library->exercises.size() == 1);
    CHECK(library->exercises[0].exercise.name == "Schwung");
    CHECK(library->exercises[0].exercise.sources.at(0).note == "CC-BY-SA 4");
}

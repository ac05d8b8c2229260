#include "src/interop/library_format.h"

#include "tests/support/catch.h"
#include "tests/support/imported.h"

using namespace patella;
using namespace patella::test;

TEST_CASE("LibraryFormat: every format is told by its content") {
    CHECK(formatOf(libraryFixture("free-exercise-db.json")) == LibraryFormat::FreeExerciseDb);
    for (const char* name :
         {"wger-exerciseinfo.json", "wger-bases.json", "wger-texts.json", "wger-2016.json"})
        CHECK(formatOf(libraryFixture(name)) == LibraryFormat::Wger);
    CHECK(formatOf(libraryFixture("workrave.xml")) == LibraryFormat::Workrave);
    CHECK(formatOf(libraryFixture("workout-timer.json")) == LibraryFormat::WorkoutTimer);
    CHECK(formatOf("PK\x03\x04rest") == LibraryFormat::Pack);
    for (const char* folder : {"data/exercises", "data/routines"})
        for (const DataFile& file : jsonFiles(sourceTree() / folder)) {
            INFO(file.name);
            CHECK(formatOf(file.text) == LibraryFormat::Own);
        }
}

TEST_CASE("LibraryFormat: anything else is nothing of these") {
    for (const char* text : {"", "  ", "{}", "[]", "[1, 2]", "null", "<svg/>", "name,reps\n", "{\"id\": 1}",
                             "\xFF\xFE", "[{\"model\": \"auth.user\", \"pk\": 1}]"})
        CHECK_FALSE(formatOf(text));
    CHECK(readLibrary({"{}"}).error().code == ErrorCode::Schema);
    CHECK(readLibrary({}).error().code == ErrorCode::Schema);
}

TEST_CASE("LibraryFormat: a library is read by whoever it is from") {
    const std::string bases = libraryFixture("wger-bases.json");
    const std::string texts = libraryFixture("wger-texts.json");
    CHECK(readLibrary({bases, texts})->exercises.size() == 2);
    CHECK(readLibrary({libraryFixture("workrave.xml")})->project == "Workrave");
    CHECK(readLibrary({libraryFixture("free-exercise-db.json")})->exercises.size() == 5);
    CHECK(readLibrary({libraryFixture("workout-timer.json")})->routines.size() == 2);
    CHECK(readLibrary({libraryFixture("workrave.xml"), bases}).error().code == ErrorCode::InvalidArgument);
}

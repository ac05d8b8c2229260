#include "src/storage/exercise_json.h"
#include "tests/support/catch.h"
#include "tests/support/imported.h"

using namespace patella;
using namespace patella::test;

namespace {

ImportedLibrary sample() {
    const Result<ImportedLibrary> read = readFreeExerciseDb(libraryFixture("free-exercise-db.json"));
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("FreeExerciseDb: an entry becomes an exercise that says where it is from") {
    const ImportedLibrary library = sample();
    const Exercise& bridge = library.exercises.at(0).exercise;
    CHECK(bridge.id == ExerciseId("fedb-3-4-bridge"));
    CHECK(bridge.name == "3/4 Bridge");
    CHECK(bridge.kind == ExerciseKind::Strengthening);
    CHECK(bridge.primary == std::vector{Muscle::GluteusMaximus});
    CHECK(bridge.secondary == std::vector{Muscle::Hamstrings});
    CHECK(bridge.equipment.empty());
    CHECK(bridge.steps.size() == 2);
    CHECK(bridge.sources.at(0).title == "free-exercise-db");
    CHECK(bridge.sources.at(0).note.find("Public domain") == 0);
    CHECK(bridge.tags == std::vector<std::string>{"strength", "beginner", "push", "from free-exercise-db"});
    CHECK(hasGap(library.exercises[0], ImportGap::Pictures, "2"));
    CHECK_FALSE(hasGap(library.exercises[0], ImportGap::Equipment));
}

TEST_CASE("FreeExerciseDb: what it does not say is filled in with care and told") {
    for (const ImportedExercise& each : sample().exercises) {
        INFO(each.exercise.name);
        CHECK(each.exercise.kneeLoad == KneeLoad::High);
        CHECK(each.exercise.kneeLoadReason.find("does not say") != std::string::npos);
        CHECK(each.exercise.stopAbove == 2);
        CHECK(each.exercise.planPhase == 4);
        REQUIRE(each.exercise.prescription);
        CHECK(each.exercise.prescription->basis == Basis::Yours);
        CHECK(each.exercise.prescription->evidence.empty());
        CHECK(hasGap(each, ImportGap::KneeLoad));
        CHECK(hasGap(each, ImportGap::Dose));
        CHECK(each.exercise.note.find("treated as high") != std::string::npos);
    }
}

TEST_CASE("FreeExerciseDb: nulls, empty lists and missing keys are gaps and no faults") {
    const ImportedLibrary library = sample();
    const ImportedExercise& rock = library.exercises.at(1);
    CHECK(rock.exercise.kind == ExerciseKind::Stretch);
    CHECK(std::holds_alternative<Hold>(rock.exercise.prescription->dose.work()));
    CHECK(hasGap(rock, ImportGap::Equipment));
    CHECK(rock.exercise.steps.size() == 2);
    const ImportedExercise& row = library.exercises.at(2);
    CHECK(hasGap(row, ImportGap::Steps));
    CHECK(hasGap(row, ImportGap::Equipment, "cable"));
    CHECK(hasGap(row, ImportGap::Muscles, "biceps"));
    CHECK(row.exercise.primary == std::vector{Muscle::UpperBack});
    CHECK(row.exercise.note.find("cable") != std::string::npos);
    const ImportedExercise& calf = library.exercises.at(3);
    CHECK(calf.exercise.id == ExerciseId("fedb-ubung-fur-laufer"));
    CHECK(hasGap(calf, ImportGap::Kind));
    CHECK(calf.exercise.equipment == std::vector{Equipment::LongBand});
    CHECK(hasGap(calf, ImportGap::Equipment, "bands"));
}

TEST_CASE("FreeExerciseDb: each entry that cannot be read is told with its place and its reason") {
    const ImportedLibrary library = sample();
    REQUIRE(library.unread.size() == 3);
    CHECK(library.unread[0].index == 4);
    CHECK(library.unread[0].id == "Groin_Hip_Rock");
    CHECK(library.unread[0].why.code == ErrorCode::AlreadyExists);
    CHECK(library.unread[0].why.place.line == 49);
    CHECK(library.unread[1].index == 5);
    CHECK(library.unread[1].why.detail == "has no name");
    CHECK(library.unread[2].index == 6);
    CHECK(library.exercises.size() + library.unread.size() == 8);
}

TEST_CASE("FreeExerciseDb: two ids that look alike as kebab-case stay two exercises") {
    const std::vector<std::string> ids = idsOf(sample());
    CHECK(ids.at(1) == "fedb-groin-hip-rock");
    CHECK(ids.at(4).starts_with("fedb-groin-hip-rock-"));
    CHECK(ids == idsOf(sample()));
}

TEST_CASE("FreeExerciseDb: nine hundred entries are read in one go, with progress, and can be stopped") {
    std::string text = "[";
    for (int i = 0; i < 900; ++i)
        text += std::string(i ? "," : "") + R"({"id":"E_)" + std::to_string(i) +
                R"(","name":"E","instructions":["Do."],"primaryMuscles":["calves"],"category":"strength"})";
    text += "]";
    std::size_t calls = 0;
    ImportOptions options;
    options.progress = [&](std::size_t done, std::size_t total) {
        CHECK(done == calls++);
        CHECK(total == 900);
        return true;
    };
    CHECK(readFreeExerciseDb(text, options)->exercises.size() == 900);
    CHECK(calls == 900);
    options.progress = [](std::size_t done, std::size_t) { return done < 10; };
    const Result<ImportedLibrary> stopped = readFreeExerciseDb(text, options);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(stopped.error().detail == "was stopped after 10 of 900 entries");
}

TEST_CASE("ImportedLibrary: no id of ours begins as theirs do") {
    for (const char* folder : {"data/exercises", "data/routines"})
        for (const DataFile& file : jsonFiles(sourceTree() / folder))
            for (const char* prefix : {"fedb-", "wger-", "workrave-", "workout-timer-"})
                CHECK(file.name.find(std::string("/") + prefix) == std::string::npos);
}

// The same mutations that tests/schema/validate_data.py holds against the schemas.
#include "src/storage/advice_json.h"
#include "src/storage/exercise_json.h"
#include "src/storage/figure_json.h"
#include "src/storage/measures_json.h"
#include "src/storage/pack_file.h"
#include "src/storage/routine_json.h"
#include "src/storage/safety_json.h"
#include "src/storage/training_plan_json.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

using namespace patella;

namespace {

std::vector<Error> check(const DataFile& file) {
    const auto is = [&](const char* kind) {
        return file.name.find(std::string("/") + kind + '-') != std::string::npos;
    };
    if (is("exercise"))
        return checkExercise(file);
    if (is("routine"))
        return checkRoutine(file);
    if (is("advice"))
        return checkAdvice(file);
    if (is("figure"))
        return checkFigure(file);
    if (is("pack"))
        return checkPackInfo(file);
    if (is("plan"))
        return checkTrainingPlan(file);
    if (is("warning-signs"))
        return checkSafetySigns(file);
    if (is("measures"))
        return checkMeasures(file);
    REQUIRE(is("sources"));
    return checkEvidence(file);
}

std::vector<DataFile> mutations(const char* folder) {
    return test::jsonFiles(test::sourceTree() / "tests" / "schema" / "mutations" / folder);
}

void mustBeRefused(const DataFile& file) {
    INFO(file.name);
    const std::vector<Error> faults = check(file);
    CHECK_FALSE(faults.empty());
    for (const Error& fault : faults) {
        INFO(fault.text());
        CHECK(fault.place.file == file.name);
        CHECK(fault.place.line >= 1);
        CHECK(fault.detail.size() > 5);
        CHECK(fault.text().find('\n') == std::string::npos);
    }
}

} // namespace

TEST_CASE("Loader and schema: what the schema accepts is loaded") {
    const std::vector<DataFile> files = mutations("valid");
    CHECK(files.size() >= 20);
    for (const DataFile& file : files)
        for (const Error& fault : check(file))
            FAIL_CHECK(fault.text());
}

TEST_CASE("Loader and schema: what the schema refuses is refused with its place") {
    const std::vector<DataFile> files = mutations("invalid");
    CHECK(files.size() >= 150);
    for (const DataFile& file : files)
        mustBeRefused(file);
}

TEST_CASE("Loader and schema: what no schema can say is refused by the loader") {
    const std::vector<DataFile> files = mutations("beyond-schema");
    CHECK(files.size() >= 5);
    for (const DataFile& file : files)
        mustBeRefused(file);
}

TEST_CASE("Loader and schema: what is loaded is written so that it loads again") {
    for (const DataFile& file : mutations("valid")) {
        INFO(file.name);
        if (file.name.find("/exercise-") != std::string::npos) {
            const Result<Exercise> exercise = parseExercise(file);
            REQUIRE(exercise);
            const std::string written = writeExercise(*exercise);
            const Result<Exercise> back = parseExercise({"again.json", written});
            REQUIRE(back);
            CHECK(*back == *exercise);
            CHECK(writeExercise(*back) == written);
        } else if (file.name.find("/routine-") != std::string::npos) {
            const Result<Routine> routine = parseRoutine(file);
            REQUIRE(routine);
            const std::string written = writeRoutine(*routine);
            const Result<Routine> back = parseRoutine({"again.json", written});
            REQUIRE(back);
            CHECK(*back == *routine);
            CHECK(writeRoutine(*back) == written);
        }
    }
}

#include "src/routine/session_plan.h"
#include "src/storage/routine_json.h"
#include "tests/support/catch.h"
#include "tests/support/imported.h"

using namespace patella;
using namespace patella::test;

namespace {

ImportedLibrary sample() {
    const Result<ImportedLibrary> read = readWorkoutTimer(libraryFixture("workout-timer.json"));
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("WorkoutTimer: a workout becomes a routine that takes as long") {
    const ImportedLibrary library = sample();
    REQUIRE(library.routines.size() == 2);
    const Routine& hips = library.routines[0];
    CHECK(hips.id == RoutineId("workout-timer-hips-uber-knee"));
    CHECK(hips.name == "Hips & Über/Knee");
    REQUIRE(hips.phases.size() == 1);
    const std::vector<Entry>& entries = hips.phases[0].entries;
    REQUIRE(entries.size() == 3);
    CHECK(std::get<RoutineItem>(entries[0]).dose.timedSeconds == WholeRange::exactly(60));
    const auto& turns = std::get<Superset>(entries[1]);
    REQUIRE(turns.items.size() == 2);
    CHECK(turns.items[0].dose.sets == WholeRange::exactly(3));
    CHECK(turns.items[1].exercise == ExerciseId("workout-timer-rest"));
    CHECK(std::get<RoutineItem>(entries[2]).dose.sets == WholeRange::exactly(2));
    CHECK(std::get<RoutineItem>(entries[2]).dose.timedSeconds == WholeRange::exactly(30));
    CHECK(checkRoutine({"x.json", writeRoutine(hips)}).empty());
    ExerciseLibrary all;
    for (const ImportedExercise& each : library.exercises)
        CHECK(all.add(each.exercise));
    const Result<SessionPlan> plan = expand(hips, all);
    REQUIRE(plan);
    Duration work{0};
    for (const Step& step : plan->steps)
        if (step.kind == StepKind::Work)
            work += step.duration;
    CHECK(work == std::chrono::seconds(60 + 3 * (40 + 20) + 2 * 30));
}

TEST_CASE("WorkoutTimer: the same name is one exercise, and each exercise is there once") {
    const std::vector<std::string> ids = idsOf(sample());
    REQUIRE(ids.size() == 4);
    CHECK(ids[0] == "workout-timer-march");
    CHECK(ids[1] == "workout-timer-glute-bridge");
    CHECK(ids[2] == "workout-timer-rest");
    CHECK(ids[3].starts_with("workout-timer-"));
}

TEST_CASE("WorkoutTimer: a title that stands there twice gets a number, as the app gives it one") {
    CHECK(sample().routines[1].id == RoutineId("workout-timer-hips-uber-knee-2"));
}

TEST_CASE("WorkoutTimer: a workout without exercises or with a time below zero is told") {
    const ImportedLibrary library = sample();
    REQUIRE(library.unread.size() == 2);
    CHECK(library.unread[0].name == "Empty");
    CHECK(library.unread[0].why.detail == "holds no exercise");
    CHECK(library.unread[1].index == 3);
    CHECK(library.unread[1].why.detail.find("\"duration\"") != std::string::npos);
}

TEST_CASE("WorkoutTimer: a single workout of the first version is read, and one too long is not") {
    const Result<ImportedLibrary> old =
        readWorkoutTimer(R"({"title":"Old","sets":[{"repetitions":2,"exercises":[{"name":"A","duration":10},
                             {"name":"B","duration":5}]}]})");
    REQUIRE(old);
    CHECK(old->routines.size() == 1);
    std::string many = R"({"title":"Long","sets":[{"repetitions":50,"exercises":[)";
    for (int i = 0; i < 25; ++i)
        many += std::string(i ? "," : "") + R"({"name":"A)" + std::to_string(i) + R"(","duration":10})";
    CHECK(readWorkoutTimer(many + "]}]}")->unread.at(0).why.code == ErrorCode::TooLarge);
}

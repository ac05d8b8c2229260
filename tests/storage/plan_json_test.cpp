#include "src/storage/plan_json.h"

#include "src/storage/exercise_json.h"
#include "src/storage/routine_json.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

using namespace patella;
using test::replaced;

namespace {

ExerciseLibrary shippedLibrary() {
    ExerciseLibrary library;
    for (const DataFile& file : test::jsonFiles(test::sourceTree() / "data" / "exercises"))
        REQUIRE(library.add(parseExercise(file).value()));
    return library;
}

/// One item and one step with every field set to something else than its default.
SessionPlan unusual() {
    PlannedItem item;
    item.exercise = ExerciseId("one");
    item.name = "One \"1\"\n";
    item.phase = PhaseKind::CoolDown;
    item.round = 2;
    item.rounds = 3;
    item.sets = 4;
    item.target = Repetitions{WholeRange::exactly(8), WholeRange::exactly(3), *Tempo::of(1, 3, 4, 5)};
    item.per = Per::SidePerDirection;
    item.sideRule = SideRule::PerSide;
    item.sides = SideChoice::RightOnly;
    item.restSeconds = 45;
    item.selfPaced = true;
    item.stopAbove = 2;
    item.kneeLoad = KneeLoad::High;
    item.cue = "Cue";
    item.note = "Note";
    item.source = 7;
    item.equipment = {Equipment::MiniBand, Equipment::Mat};
    return {RoutineId("r"),
            "Routine",
            {item},
            {{StepKind::Switch, 0, 4, Side::Right, 2, Duration(123'456), true}}};
}

} // namespace

TEST_CASE("PlanJson: the plan of every shipped routine comes back equal and in the same bytes") {
    const ExerciseLibrary library = shippedLibrary();
    for (const DataFile& file : test::jsonFiles(test::sourceTree() / "data" / "routines")) {
        INFO(file.name);
        const Result<SessionPlan> plan = expand(parseRoutine(file).value(), library);
        REQUIRE(plan);
        const std::string text = writePlan(*plan);
        CHECK(text.find('\n') == std::string::npos);
        const Result<SessionPlan> back = parsePlan(text);
        REQUIRE(back);
        CHECK(*back == *plan);
        CHECK(writePlan(*back) == text);
    }
}

TEST_CASE("PlanJson: every field of items and steps is kept") {
    SessionPlan plan = unusual();
    const Result<SessionPlan> back = parsePlan(writePlan(plan));
    REQUIRE(back);
    CHECK(*back == plan);
    plan.items[0].target = Hold{*WholeRange::of(20, 40)};
    CHECK(*parsePlan(writePlan(plan)) == plan);
    plan.items[0].target = Timed{WholeRange::exactly(36'000)};
    plan.steps[0].side.reset();
    CHECK(*parsePlan(writePlan(plan)) == plan);
}

TEST_CASE("PlanJson: a plan of none is a plan") { CHECK(*parsePlan(writePlan({})) == SessionPlan{}); }

TEST_CASE("J1: a plan that does not hold together is refused") {
    const std::string good = writePlan(unusual());
    CHECK_FALSE(parsePlan(""));
    CHECK_FALSE(parsePlan(good.substr(0, good.size() / 2)));
    CHECK_FALSE(parsePlan(replaced(good, "[\"switch\",0,", "[\"switch\",1,")));
    CHECK_FALSE(parsePlan(replaced(good, "123456", "-1")));
    CHECK_FALSE(parsePlan(replaced(good, "\"switch\"", "\"wait\"")));
    CHECK_FALSE(parsePlan(replaced(good, "\"sets\":4", "\"sets\":0")));
    CHECK_FALSE(parsePlan(replaced(good, "\"sets\":4,", "")));
    CHECK_FALSE(parsePlan(replaced(good, "\"reps\":[8,8],", "")));
}

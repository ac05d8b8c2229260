#include "src/coach/memory_coach_repository.h"
#include "src/interop/json_export.h"
#include "src/routine/memory_routine_repository.h"
#include "src/runs/memory_run_repository.h"
#include "src/session/memory_session_repository.h"
#include "src/session/memory_soreness_repository.h"
#include "src/storage/json_document.h"
#include "tests/support/catch.h"
#include "tests/support/kept_export.h"

using namespace patella;
using namespace patella::test;

namespace {

const SessionId session("11111111-1111-4111-8111-111111111111");

} // namespace

TEST_CASE("JSON export: holds sessions with plan, sets, ratings and note, and the user's routines",
          "[export]") {
    MemorySessionRepository sessions;
    MemoryRoutineRepository routines;
    MemoryRunRepository runs;
    MemoryCoachRepository coach;
    MemorySorenessRepository soreness;
    REQUIRE(sessions.begin(session, wall(), plan()));
    REQUIRE(sessions.addSet(session, wall(), set(1, 1, 8, Side::Left)));
    REQUIRE(sessions.addPain(rating(session, PainKind::End, Knee::Left, 4)));
    REQUIRE(sessions.addPain(rating(SessionId(), PainKind::AnyTime, Knee::Right, std::nullopt)));
    const std::string note = "</script> %1 =1+1 \"\\ \xF0\x9F\x98\x80\n";
    REQUIRE(sessions.setNote(session, wall(), note));
    REQUIRE(sessions.end(session, wall(), SessionState::Finished, std::chrono::minutes(4)));
    Routine own;
    own.id = RoutineId(newUuid());
    own.name = "Mine";
    own.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{ExerciseId("mini-squat")});
    REQUIRE(routines.save(own));

    const auto text = exportJson({sessions, routines, runs, coach, soreness}, wall());
    REQUIRE(text.ok());
    keptExport(*text);
    const auto root = parseJson(*text, "export");
    REQUIRE(root.ok());
    CHECK(root->find("format")->text == "patella-export");
    CHECK(root->find("exported")->text == "2026-11-21T18:40:00+01:00");
    REQUIRE(root->find("sessions")->children.size() == 1);
    const JsonNode& one = root->find("sessions")->children.front();
    CHECK(one.find("id")->text == session.value);
    CHECK(one.find("started")->text == "2026-11-21T18:40:00+01:00");
    CHECK(one.find("started_utc_ms")->whole == eveningUtcMs);
    CHECK(one.find("note")->text == note);
    CHECK(one.find("active_ms")->whole == 240'000);
    CHECK(one.find("plan")->find("items")->children.size() == 2);
    REQUIRE(one.find("sets")->children.size() == 1);
    CHECK(one.find("sets")->children.front().find("exercise")->text == "split-squat-shallow");
    CHECK(one.find("sets")->children.front().find("side")->text == "left");
    REQUIRE(one.find("ratings")->children.size() == 1);
    CHECK(one.find("ratings")->children.front().find("score")->whole == 4);
    REQUIRE(root->find("ratings")->children.size() == 1);
    CHECK(root->find("ratings")->children.front().find("score")->kind == JsonNode::Kind::Null);
    REQUIRE(root->find("routines")->children.size() == 1);
    CHECK(root->find("routines")->children.front().find("name")->text == "Mine");
}

TEST_CASE("JSON export: of nothing is whole too", "[export]") {
    MemorySessionRepository sessions;
    MemoryRoutineRepository routines;
    MemoryRunRepository runs;
    MemoryCoachRepository coach;
    MemorySorenessRepository soreness;
    const auto text = exportJson({sessions, routines, runs, coach, soreness}, wall());
    REQUIRE(text.ok());
    keptExport(*text);
    const auto root = parseJson(*text, "export");
    REQUIRE(root.ok());
    CHECK(root->find("sessions")->children.empty());
    CHECK(root->find("routines")->children.empty());
    CHECK(root->find("runs")->children.empty());
    CHECK(root->find("profile")->children.empty());
    CHECK(root->find("checks")->children.empty());
}

TEST_CASE("JSON export: holds runs and what the user told the coach", "[export]") {
    MemorySessionRepository sessions;
    MemoryRoutineRepository routines;
    MemoryRunRepository runs;
    MemoryCoachRepository coach;
    MemorySorenessRepository soreness;
    const LocalDate day = wall().localDate();
    REQUIRE(runs.add({"r1", {day, 5200, 1800, {PainScore::of(1), std::nullopt}}, {}, wall()}));
    Profile said;
    said.birthYear = 1990;
    said.knees = PerKnee{false, true};
    said.numbers = RuleNumbers{{"clean_needed", 3}};
    REQUIRE(coach.say(said, wall()));
    REQUIRE(coach.addOverride(
        {"o1", {day, {ExerciseId("mini-squat"), Side::Left}, OverrideKind::Level, 3, 12, 1}, wall()}));
    REQUIRE(coach.addCheck({"c1", day, CheckResult::safety, SafetyAnswer{{"rf-locking"}}, wall()}));
    const auto text = exportJson({sessions, routines, runs, coach, soreness}, wall());
    REQUIRE(text.ok());
    keptExport(*text);
    const auto root = parseJson(*text, "export");
    REQUIRE(root.ok());
    const JsonNode& run = root->find("runs")->children.at(0);
    CHECK(run.find("metres")->whole == 5200);
    CHECK(run.find("highest_left")->whole == 1);
    CHECK(run.find("highest_right")->kind == JsonNode::Kind::Null);
    CHECK(root->find("profile")->find("birth_year")->whole == 1990);
    CHECK(root->find("profile")->find("knees")->children.at(0).text == "right");
    CHECK(root->find("profile")->find("rule")->find("clean_needed")->number == 3);
    const JsonNode& change = root->find("rule_changes")->children.at(0);
    CHECK(change.find("from")->text == day.iso());
    CHECK(change.find("numbers")->find("clean_needed")->number == 3);
    CHECK(root->find("overrides")->children.at(0).find("value")->find("amount")->whole == 12);
    CHECK(root->find("checks")->children.at(0).find("value")->find("ticked")->children.at(0).text ==
          "rf-locking");
}

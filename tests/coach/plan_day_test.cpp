#include "src/coach/plan_day.h"

#include "src/storage/content.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/lived_history.h"
#include "tests/support/measures.h"

#include <set>

using namespace patella;
using namespace patella::test;

namespace {

const Content& shipped() {
    static const Content content = loadContent(shippedData(), "nowhere");
    return content;
}

constexpr const char* staged = "plan-staged-rehab";
constexpr const char* walkRun = "plan-walk-run";
constexpr const char* recovery = "s3-active-recovery";

/// Somebody who follows a plan from day 0, a Monday.
struct Follower {
    LivedHistory lived{};
    Profile profile{};
    std::vector<Routine> own{};
    CoachRecord record{};
    int checks = 0;

    explicit Follower(const char* plan) { profile.plan = ChosenPlan{plan, on(0), 1, on(0)}; }

    [[nodiscard]] PlanDay at(int day) const {
        const PainLog pain(lived.history, shipped().library, {});
        return planDay({shipped().plans,
                        shipped().routines,
                        own,
                        shipped().library,
                        profile,
                        lived.history,
                        record,
                        pain,
                        {},
                        {},
                        on(day)});
    }
    void train(int day, const char* routine, const char* exercise, int score = 1) {
        lived.train(day, {{shipped().library.find(ExerciseId(exercise))}}, score, score, score);
        lived.history.sessions.back().summary.routine = RoutineId(routine);
    }
    void judge(int day, const char* exercise, std::optional<Side> side, ExposureClass kind, int sets = 3,
               int least = 15) {
        record.days.push_back({{ExerciseId(exercise), side}, on(day), kind, sets, least});
    }
    void answer(int day, const char* check, bool passed, int pain = 1) {
        lived.history.checks.push_back({"t" + std::to_string(++checks), on(day), check,
                                        TrialAnswer{passed, PainScore::of(pain)}, wallTime(on(day), 9, 0)});
    }
    void tick(int day, std::vector<std::string> signs) {
        lived.history.checks.push_back({"t" + std::to_string(++checks), on(day), CheckResult::safety,
                                        SafetyAnswer{std::move(signs)}, wallTime(on(day), 9, 0)});
    }
    void run(int day, double km, int highest, int morning = 1, int minutes = 20) {
        lived.history.runs.push_back({on(day),
                                      static_cast<int>(km * 1000),
                                      minutes * 60,
                                      {PainScore::of(highest), PainScore::of(highest)}});
        if (morning >= 0)
            lived.morning(day + 1, morning, morning);
    }
    void passGate(int day) {
        for (const char* check : {"brisk-walk-30", "lateral-step-down-trial", "single-leg-squat-to-box-trial",
                                  "bent-knee-heel-raise-trial", "pogo-hops-trial"})
            answer(day, check, true, 2);
    }
};

std::vector<std::string> namesOf(const std::vector<PlanPart>& parts) {
    std::vector<std::string> names;
    for (const PlanPart& part : parts)
        names.push_back(part.routine.id.value);
    return names;
}

std::vector<std::string> exercisesOf(const Routine& routine) {
    std::vector<std::string> ids;
    for (const PhaseBlock& block : routine.phases)
        for (const Entry& entry : block.entries)
            for (const RoutineItem* item : itemsOf(entry))
                ids.push_back(item->exercise.value);
    return ids;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("Plans: all five are read, and what they name is there") {
    CHECK(shipped().plans.size() == 5);
    std::set<std::string> sources;
    for (const EvidenceSource& source : shipped().evidence)
        sources.insert(source.id);
    for (const TrainingPlan& plan : shipped().plans) {
        INFO(plan.id);
        CHECK((plan.fromArticles ? !plan.sources.empty() : !plan.evidence.empty()));
        for (const std::string& id : plan.evidence)
            CHECK(sources.contains(id));
        for (const PlanPhase& phase : plan.phases)
            for (const ExerciseId& id : phase.exercises)
                CHECK(shipped().library.find(id));
    }
    const TimeCourse course;
    for (const std::string_view id : course.sources)
        CHECK(sources.contains(std::string(id)));
    CHECK(findPlan(shipped().plans, walkRun)->rules == RunRules{});
    CHECK(findPlan(shipped().plans, walkRun)->stages.size() == 6);
}

TEST_CASE("Plan day: without a plan there is nothing, and an unknown one is none") {
    Follower nobody("gone");
    CHECK(nobody.at(0).state == PlanState::None);
    nobody.profile.plan.reset();
    CHECK(nobody.at(0).state == PlanState::None);
    CHECK(nobody.at(0).due.empty());
}

TEST_CASE("Plan day: the staged plan's phase is due on the days that suit, and rests between") {
    Follower one(staged);
    one.profile.days = Weekdays{false, true, false, true, false, false, false};
    CHECK(one.at(0).due.empty());
    const PlanDay tuesday = one.at(1);
    CHECK(namesOf(tuesday.due) == Names{"plan-staged-rehab-phase-1"});
    CHECK(tuesday.place->name == "Settle");
    CHECK(tuesday.place->of == 4);
    CHECK(exercisesOf(tuesday.due.front().routine).size() == 7);
    one.train(1, "plan-staged-rehab-phase-1", "glute-bridge");
    CHECK(one.at(1).done);
    CHECK(one.at(1).due.empty());
    CHECK(one.at(2).due.empty());
    CHECK_FALSE(one.at(3).moved.front());
    CHECK(one.at(4).moved.front());
    CHECK(one.at(4).week == 1);
    CHECK(one.at(7).week == 2);
}

TEST_CASE("Plan day: strength of another routine does the plan's one strength part") {
    Follower one(staged);
    one.train(0, "s3-home-strength", "glute-bridge");
    CHECK(one.at(0).done);
    CHECK(one.at(1).due.empty());
    CHECK_FALSE(one.at(2).due.empty());
}

TEST_CASE("Plan day: equipment that is missing leaves its exercises out, and the check says what it wants") {
    Follower one(staged);
    one.profile.plan->phase = 2;
    one.profile.equipment = std::set{Equipment::Mat, Equipment::Wall};
    const PlanDay day = one.at(0);
    for (const std::string& id : exercisesOf(day.due.front().routine))
        CHECK(id.find("step-up") == std::string::npos);
    CHECK(day.checks.front().missing == std::vector{Equipment::Step});
}

TEST_CASE("Plan day: nothing but a floor is enough for the first phase") {
    Follower one(staged);
    one.profile.equipment = std::set<Equipment>{};
    CHECK(exercisesOf(one.at(0).due.front().routine).size() == 7);
    for (const CheckState& state : one.at(0).checks)
        if (std::holds_alternative<CleanSessionsCheck>(state.check.what))
            CHECK(state.missing.empty());
}

TEST_CASE("Plan day: with few minutes all exercises of the phase get their turn") {
    Follower one(staged);
    one.profile.minutes = 10;
    std::set<std::string> seen;
    for (int round = 0; round < 7; ++round) {
        const PlanDay day = one.at(2 * round);
        REQUIRE_FALSE(day.due.empty());
        const Names ids = exercisesOf(day.due.front().routine);
        CHECK(ids.size() < 7);
        seen.insert(ids.begin(), ids.end());
        one.profile.days = Weekdays{true, true, true, true, true, true, true};
        one.train(2 * round, "plan-staged-rehab-phase-1", "glute-bridge");
    }
    CHECK(seen.size() == 7);
}

TEST_CASE("Plan day: the checks of phase 1 fill from scores, clean sessions and the mini squats") {
    Follower one(staged);
    const auto fill = [&](int day) {
        std::vector<int> have;
        for (const CheckState& state : one.at(day).checks)
            have.push_back(state.have);
        return have;
    };
    CHECK(fill(3) == std::vector{0, 0, 0});
    for (const int day : {0, 3, 6})
        one.lived.morning(day, 2, 3);
    CHECK(fill(3) == std::vector{4, 0, 0});
    CHECK(fill(6) == std::vector{7, 0, 0});
    for (const int day : {1, 3}) {
        for (const Side side : bothSides) {
            one.judge(day, "straight-leg-raise", side, ExposureClass::Clean);
            one.judge(day, "clamshell", side, ExposureClass::Clean);
        }
        one.judge(day, "glute-bridge", {}, day == 1 ? ExposureClass::Clean : ExposureClass::Hold);
    }
    CHECK(fill(6) == std::vector{7, 0, 0});
    one.judge(5, "glute-bridge", {}, ExposureClass::Clean);
    CHECK(fill(6) == std::vector{7, 1, 0});
    one.judge(6, "glute-bridge", {}, ExposureClass::Clean);
    one.answer(6, "mini-squat-trial", true, 3); // above what the check takes
    CHECK(fill(6) == std::vector{7, 2, 0});
    CHECK_FALSE(one.at(6).opens);
    one.answer(6, "mini-squat-trial", true, 2);
    std::get<TrialAnswer>(one.lived.history.checks.back().answer).painkiller = true;
    CHECK_FALSE(one.at(6).opens);
    one.answer(6, "mini-squat-trial", true, 2);
    CHECK(one.at(6).opens);
    one.lived.morning(7, 4, 0);
    CHECK_FALSE(one.at(7).opens);
    CHECK(one.at(7).checks.front().have == 0);
}

TEST_CASE("Plan day: answers to measures change nothing of safety check and checks") {
    Follower one(staged);
    one.answer(1, "mini-squat-trial", true, 2);
    one.tick(1, {"rf-locking"});
    const PlanDay before = one.at(2);
    one.lived.history.checks.push_back(
        measured("m", on(2), MeasureId::Pain, pains(9, 9, 9, 9), wallTime(on(2), 9, 0)));
    const PlanDay after = one.at(2);
    CHECK(after.safety == before.safety);
    REQUIRE(after.checks.size() == before.checks.size());
    for (std::size_t i = 0; i < after.checks.size(); ++i)
        CHECK(after.checks[i].have == before.checks[i].have);
    CHECK(PainLog(one.lived.history, {}, {}).warned(on(2)));
}

TEST_CASE("Plan day: seven days with too few scores are not seven calm days") {
    Follower one(staged);
    one.lived.morning(0, 1, 1);
    one.lived.morning(6, 1, 1);
    CHECK(one.at(6).checks.front().have == 6);
    one.lived.rate({}, PainKind::AnyTime, Knee::Left, 2, wallTime(on(5), 18, 0), {}, true); // sharp
    CHECK(one.at(6).checks.front().have == 1);
}

TEST_CASE("Plan day: what was clean before the phase began does not open it") {
    Follower one(staged);
    one.profile.plan->phaseStart = on(10);
    one.answer(5, "mini-squat-trial", true, 1);
    CHECK(one.at(12).checks.back().have == 0);
    one.answer(11, "mini-squat-trial", true, 1);
    CHECK(one.at(12).checks.back().have == 1);
}

TEST_CASE("Plan day: sets and repetitions of a check mean at least") {
    Follower one(staged);
    one.profile.plan->phase = 2;
    for (const Side side : bothSides) {
        one.judge(1, "step-up", side, ExposureClass::Clean, 3, 9);
        one.judge(2, "step-up", side, ExposureClass::Clean, 2, 12);
        one.judge(3, "step-up", side, ExposureClass::Clean, 3, 10);
        one.judge(4, "step-up", side, ExposureClass::Hold, 3, 12);
        one.judge(6, "step-up", side, ExposureClass::Clean, 4, 12);
    }
    CHECK(one.at(3).checks.front().have == 1);
    CHECK(one.at(6).checks.front().have == 2);
}

TEST_CASE("Plan day: a ticked sign pauses the plan, with or without one, until it is gone") {
    Follower one(staged);
    one.tick(0, {"rf-locking"});
    CHECK(one.at(0).state == PlanState::Paused);
    CHECK(one.at(0).due.empty());
    CHECK(one.at(0).safety.ticked == Names{"rf-locking"});
    CHECK(one.at(0).name == "Staged strengthening plan");
    one.tick(2, {});
    CHECK(one.at(2).state == PlanState::Active);
    CHECK_FALSE(one.at(2).due.empty());
    one.tick(3, {"rf-night"});
    one.profile.plan.reset();
    CHECK(one.at(3).state == PlanState::Paused);
}

TEST_CASE("Plan day: a break of one's own asks for nothing and leaves nothing piled up") {
    Follower one(staged);
    one.profile.pause = PlanPause{true, on(0)};
    CHECK(one.at(4).state == PlanState::Break);
    CHECK(one.at(4).due.empty());
    one.profile.pause = PlanPause{false, on(20)};
    CHECK(one.at(20).due.size() == 1);
}

TEST_CASE("Plan day: the articles' frame asks for strength every other day and stretches every day") {
    Follower one(recovery);
    CHECK(namesOf(one.at(0).due) == Names{"s3-home-strength", "s3-stretching", "s3-foam-rolling"});
    one.train(0, "s3-home-strength", "glute-bridge");
    CHECK(namesOf(one.at(0).due) == Names{"s3-stretching", "s3-foam-rolling"});
    CHECK(namesOf(one.at(1).due) == Names{"s3-stretching", "s3-foam-rolling"});
    CHECK(namesOf(one.at(2).due) == Names{"s3-home-strength", "s3-stretching", "s3-foam-rolling"});
}

TEST_CASE("Plan day: habits bring their cross-training on the days that suit") {
    Follower one("s2-cross-training");
    one.profile.days = Weekdays{false, false, false, true, false, false, false};
    one.profile.equipment = std::set{Equipment::CardioMachine};
    CHECK(one.at(2).due.empty());
    const PlanDay thursday = one.at(3);
    REQUIRE(thursday.due.size() == 1);
    CHECK_FALSE(exercisesOf(thursday.due.front().routine).empty());
}

TEST_CASE("Plan day: one's own plan brings its routines on their days") {
    Follower one(ChosenPlan::own);
    one.profile.plan->slots = {
        {RoutineId("s3-home-strength"), {true, false, false, true, false, false, false}, 0},
        {RoutineId("s2-six-stretches"), {}, 2},
        {RoutineId("gone"), {}, 1}};
    CHECK(namesOf(one.at(0).due) == Names{"s3-home-strength", "s2-six-stretches"});
    one.train(0, "s3-home-strength", "glute-bridge");
    one.train(0, "s2-six-stretches", "standing-quad-stretch");
    CHECK(one.at(1).due.empty());
    CHECK(namesOf(one.at(2).due) == Names{"s2-six-stretches"});
    const auto& coming = one.at(1).coming;
    REQUIRE(coming.size() == PlanDay::ahead);
    CHECK(coming[0].empty());
    CHECK(coming[1] == Names{"Six stretches, hip to calf"});
    CHECK(coming[2] == Names{"Simple home strength"});
}

TEST_CASE("Plan day: walk-run shows its gate first and runs only when it is open") {
    Follower one(walkRun);
    CHECK(one.at(0).checks.size() == 6);
    CHECK(one.at(0).due.empty());
    CHECK_FALSE(one.at(0).place);
    one.passGate(1);
    CHECK(one.at(5).due.empty()); // seven days without a setback are not there yet
    CHECK(one.at(6).checks.empty());
    CHECK(one.at(6).place->number == 1);
    REQUIRE(one.at(7).due.size() == 1);
    CHECK(one.at(7).due.front().rhythm.running);
    CHECK(one.at(7).due.front().routine.summary.find("Walk 2 minutes") == 0);
    one.record.setbacks = {{on(6), {ExerciseId("step-up"), Side::Left}, Outcome::Regress}};
    CHECK(one.at(7).due.empty());
}

TEST_CASE("Plan day: a stage of walk-run is run twice clean, and a gap begins anew") {
    Follower one(walkRun);
    one.passGate(0);
    const auto stage = [&](int day) { return one.at(day).place->number; };
    one.run(7, 1.6, 2);
    CHECK(stage(8) == 1);
    CHECK(one.at(8).place->clean == 1);
    CHECK(one.at(8).due.empty()); // a day of rest
    one.run(9, 1.6, 3);           // too sore
    one.run(11, 1.2, 1);          // too short
    one.run(13, 1.6, 1, -1);      // no morning after it
    one.run(15, 1.6, 1, 3);       // worse next morning
    one.run(16, 1.6, 1);
    one.lived.history.runs.back().painkiller = true; // what it hides may be too much
    CHECK(stage(17) == 1);
    one.run(18, 1.6, 1);
    CHECK(stage(19) == 2);
    one.run(20, 2.4, 1);
    one.run(22, 2.4, 0);
    CHECK(stage(23) == 3);
    CHECK(stage(52) == 3);
    CHECK(stage(53) == 1);
}

TEST_CASE("Plan day: after the last stage a run is at most 1.1 times the longest of 30 days") {
    Follower one(walkRun);
    one.passGate(0);
    int day = 7;
    for (const RunStage& stage : findPlan(shipped().plans, walkRun)->stages)
        for (int twice = 0; twice < 2; ++twice, day += 2)
            one.run(day, stage.km, 1);
    CHECK(one.at(day).place->number == 6);
    CHECK(one.at(day).longestRun == 3520);
}

TEST_CASE("Plan day: phase 3 opens when walk-run's gate is passed, phase 4 runs its stages") {
    Follower one(staged);
    one.profile.plan->phase = 3;
    CHECK(one.at(3).checks.front().need == 6);
    one.passGate(0);
    CHECK(one.at(3).checks.front().have == 5);
    CHECK_FALSE(one.at(3).opens);
    CHECK(one.at(8).opens);
    one.profile.plan->phase = 4;
    const PlanDay day = one.at(9);
    CHECK(namesOf(day.due) == Names{"plan-staged-rehab-phase-4", "plan-walk-run-stage-1"});
    CHECK_FALSE(day.opens);
}

TEST_CASE("Plan day: the last check wants two weeks of calm half-hour runs") {
    Follower one(staged);
    one.profile.plan->phase = 4;
    for (const int day : {1, 4, 8, 11})
        one.run(day, 4, 1, 1, 25);
    CHECK(one.at(13).checks.front().have == 2);
    CHECK(one.at(20).checks.front().have == 0);
    one.run(12, 4, 4, 1, 25);
    CHECK(one.at(13).checks.front().have == 0);
}

TEST_CASE("Plan day: the open phase is the staged plan's and 1 without it") {
    Follower one(staged);
    one.profile.plan->phase = 3;
    CHECK(openPhaseOf(one.profile, shipped().plans) == 3);
    one.profile.plan->id = walkRun;
    CHECK(openPhaseOf(one.profile, shipped().plans) == 1);
    CHECK(openPhaseOf({}, shipped().plans) == 1);
}

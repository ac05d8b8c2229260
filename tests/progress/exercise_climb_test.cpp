#include "src/progress/exercise_climb.h"

#include "tests/support/catch.h"
#include "tests/support/told_history.h"

using namespace patella;
using namespace patella::test;

namespace {

Exercise linked(Exercise exercise, const char* easier, const char* harder) {
    if (*easier)
        exercise.easier = ExerciseId(easier);
    if (*harder)
        exercise.harder = ExerciseId(harder);
    return exercise;
}

PastDecision decided(int day, const char* id, std::optional<Side> side, Outcome outcome,
                     ReasonCode code = ReasonCode::H14) {
    PastDecision past{on(day), {ExerciseId(id), side}, on(day - 1), {outcome, {}}};
    past.decision.reason.code = code;
    if (outcome == Outcome::Progress || outcome == Outcome::Regress)
        past.change = LevelChange{on(day)};
    return past;
}

const DateRange month{on(0), on(30)};

} // namespace

TEST_CASE("ExerciseClimb: a day is what the weakest set of it was") {
    const Exercise squat = working("squat", Muscle::Quadriceps);
    const ExerciseLibrary known = library({squat});
    ToldHistory told;
    told.train(on(0), 10, {{&squat, 2, 8}});
    told.train(on(3), 10, {{&squat, 2, 9}});
    told.history.sessions.back().sets[1].done = 7;
    told.train(on(3), 10, {{&squat, 1, 12, {}, 1}});
    told.train(on(31), 10, {{&squat}});
    const HistoryDays days = told.days();
    const auto climbs = exerciseClimbs(days, known, {}, month);
    REQUIRE(climbs.size() == 1);
    CHECK(climbs[0].strength);
    CHECK(climbs[0].name == "squat");
    REQUIRE(climbs[0].points.size() == 2);
    CHECK(climbs[0].first() == Target{squat.id, Measure::Repetitions, 2, 8, 0});
    CHECK(climbs[0].last() == Target{squat.id, Measure::Repetitions, 3, 7, 0});
    CHECK(climbs[0].points[1].most == 12);
}

TEST_CASE("ExerciseClimb: easier and harder exercises are one climb, which goes up from one to the next") {
    const Exercise mini = linked(working("z-mini", Muscle::Quadriceps), "", "squat");
    const Exercise squat = linked(working("squat", Muscle::Quadriceps), "z-mini", "");
    const Exercise bridge = working("bridge", Muscle::GluteusMaximus);
    const ExerciseLibrary known = library({squat, mini, bridge});
    ToldHistory told;
    told.train(on(0), 10, {{&mini, 2, 8}});
    told.train(on(2), 10, {{&mini, 2, 10}, {&bridge}});
    told.train(on(4), 10, {{&squat, 2, 8}});
    const HistoryDays days = told.days();
    const auto climbs = exerciseClimbs(days, known, {}, month);
    REQUIRE(climbs.size() == 2);
    CHECK(climbs[0].family == mini.id);
    CHECK(climbs[0].newest == squat.id);
    REQUIRE(climbs[0].points.size() == 3);
    CHECK(climbs[0].points[0].height < climbs[0].points[1].height);
    CHECK(climbs[0].points[1].height < climbs[0].points[2].height);
    CHECK_FALSE(climbs[0].points[1].newVariant);
    CHECK(climbs[0].points[2].newVariant);
}

TEST_CASE("ExerciseClimb: each side climbs for itself, and both share what was done with both at once") {
    const Exercise both = linked(working("both", Muscle::Quadriceps), "", "one");
    const Exercise one = linked(working("one", Muscle::Quadriceps, SideRule::PerSide), "both", "");
    const ExerciseLibrary known = library({both, one});
    ToldHistory told;
    told.train(on(0), 10, {{&both}});
    told.train(on(2), 10, {{&one, 2, 8, Side::Left}, {&one, 2, 9, Side::Right}});
    told.train(on(4), 10, {{&one, 2, 10, Side::Right}});
    const HistoryDays days = told.days();
    const std::vector<PastDecision> decisions{
        decided(1, "both", std::nullopt, Outcome::Progress, ReasonCode::P1),
        decided(3, "one", Side::Left, Outcome::Regress, ReasonCode::R1),
        decided(3, "one", Side::Right, Outcome::Hold), decided(5, "one", Side::Right, Outcome::Hold),
        decided(40, "one", Side::Right, Outcome::Stop, ReasonCode::S1)};
    const auto climbs = exerciseClimbs(days, known, decisions, month);
    REQUIRE(climbs.size() == 2);
    CHECK(climbs[0].side == Side::Right); // done more often
    CHECK(climbs[0].points.size() == 3);
    CHECK(climbs[0].last().amount == 10);
    REQUIRE(climbs[0].decisions.size() == 2); // the second hold is the same
    CHECK(climbs[0].decisions[0].decision.outcome == Outcome::Progress);
    CHECK(climbs[0].latest->date == on(5));
    CHECK(climbs[1].side == Side::Left);
    CHECK(climbs[1].points.size() == 2);
    CHECK(climbs[1].latest->decision.reason.code == ReasonCode::R1);
}

TEST_CASE("ExerciseClimb: an exercise that the library lost keeps its name, a circle of links is no trap") {
    const Exercise a = linked(working("a", Muscle::Soleus), "b", "b");
    const Exercise b = linked(working("b", Muscle::Soleus), "a", "a");
    const Exercise lost = working("lost", Muscle::Soleus);
    ToldHistory told;
    told.train(on(0), 10, {{&a}, {&b}, {&lost, 2, 11}});
    const HistoryDays days = told.days();
    const auto climbs = exerciseClimbs(days, library({a, b}), {}, month);
    REQUIRE(climbs.size() == 2);
    const auto& other = climbs[0].family == lost.id ? climbs[0] : climbs[1];
    CHECK(other.name == "lost");
    CHECK(other.points[0].height == 11);
    CHECK(exerciseClimbs(days, ExerciseLibrary(), {}, {on(1), on(2)}).empty());
}

TEST_CASE("ExerciseClimb: the first and the newest variant have the names that they had then") {
    const Exercise wall = linked(working("wall", Muscle::Soleus), "", "free");
    const Exercise free = linked(working("free", Muscle::Soleus), "wall", "");
    Exercise called = wall;
    called.name = "At the wall";
    ToldHistory told;
    told.train(on(0), 10, {{&called}});
    told.train(on(4), 10, {{&wall}});
    told.train(on(8), 10, {{&free}});
    const HistoryDays days = told.days();
    const auto climbs = exerciseClimbs(days, library({wall, free}), {}, month);
    REQUIRE(climbs.size() == 1);
    CHECK(climbs[0].firstName == "At the wall");
    CHECK(climbs[0].name == "free");
}

TEST_CASE("ExerciseClimb: both directions of a set are one set") {
    const Exercise walk = working("walk", Muscle::GluteusMedius);
    ToldHistory told;
    told.train(on(0), 10, {{&walk, 2, 8}});
    auto& sets = told.history.sessions.back().sets;
    const std::vector<SetRecord> first = sets;
    for (SetRecord& each : sets)
        each.direction = 1;
    for (SetRecord each : first) {
        each.direction = 2;
        sets.push_back(each);
    }
    const HistoryDays days = told.days();
    CHECK(exerciseClimbs(days, library({walk}), {}, month)[0].last().sets == 2);
}

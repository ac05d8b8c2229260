#include "src/routine/session_plan.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <sstream>

using namespace patella;
using namespace patella::test;

namespace {

/// A plan as one short line, e.g. "R10 W5L s5 W5R r30".
std::string line(const SessionPlan& plan) {
    std::ostringstream out;
    for (const Step& step : plan.steps) {
        out << (out.tellp() > 0 ? " " : "") << "GWSR"[static_cast<int>(step.kind)]
            << step.duration.count() / 1000;
        if (step.kind == StepKind::Work) {
            if (plan.items.size() > 1)
                out << static_cast<char>('a' + step.item);
            if (step.side)
                out << (*step.side == Side::Left ? 'L' : 'R');
            if (step.direction)
                out << step.direction;
        }
    }
    return out.str();
}

} // namespace

TEST_CASE("SessionPlan: one set is a get-ready and the work") {
    REQUIRE(line(planOf({exercise("a", dose(1, hold(30), Per::Total, 60))})) == "G10 W30");
}

TEST_CASE("SessionPlan: rest stands between sets and not after the last") {
    REQUIRE(line(planOf({exercise("a", dose(3, hold(20), Per::Total, 60))})) == "G10 W20 R60 W20 R60 W20");
}

TEST_CASE("SessionPlan: a one-sided set is left, switch, right, then the rest") {
    REQUIRE(line(planOf({exercise("a", dose(2, hold(30), Per::Side, 10), SideRule::PerSide)})) ==
            "G10 W30L S5 W30R R10 W30L S5 W30R");
}

TEST_CASE("SessionPlan: a rest of zero still leaves time to change the side") {
    REQUIRE(line(planOf({exercise("a", dose(2, hold(30), Per::Side, 0), SideRule::PerSide)})) ==
            "G10 W30L S5 W30R S5 W30L S5 W30R");
    REQUIRE(line(planOf({exercise("a", dose(2, hold(30), Per::Total, 0))})) == "G10 W30 W30");
}

TEST_CASE("SessionPlan: directions are done one after the other, within each side") {
    REQUIRE(line(planOf({exercise("a", dose(1, reps(10), Per::SidePerDirection), SideRule::PerSide)})) ==
            "G10 W50L1 S5 W50L2 S5 W50R1 S5 W50R2");
    REQUIRE(line(planOf({exercise("a", dose(2, reps(10), Per::Direction, 60))})) ==
            "G10 W501 S5 W502 R60 W501 S5 W502");
}

TEST_CASE("SessionPlan: repetitions last as long as their tempo, and a hold replaces the pause") {
    REQUIRE(line(planOf({exercise("a", dose(1, reps(12, *Tempo::of(2, 1, 3, 0))))})) == "G10 W72");
    Repetitions held = reps(5);
    held.holdSeconds = WholeRange::exactly(5);
    REQUIRE(line(planOf({exercise("a", dose(1, held))})) == "G10 W45");
}

TEST_CASE("SessionPlan: the target is the lower end of every range") {
    const Dose ranged = Dose::of(*WholeRange::of(2, 3), Repetitions{*WholeRange::of(10, 15)}, Per::Total,
                                 *WholeRange::of(30, 60))
                            .value();
    const SessionPlan plan = planOf({exercise("a", ranged)});
    REQUIRE(line(plan) == "G10 W50 R30 W50");
    REQUIRE(plan.items[0].sets == 2);
    REQUIRE(std::get<Repetitions>(plan.items[0].target).count == WholeRange::exactly(10));
}

TEST_CASE("SessionPlan: each item has its own get-ready, without a rest before it") {
    REQUIRE(line(planOf({exercise("a", dose(2, hold(20), Per::Total, 30)),
                         exercise("b", dose(1, timed(60)))})) == "G10 W20a R30 W20a G10 W60b");
}

TEST_CASE("SessionPlan: a routine within every other limit does not expand without end") {
    const ExerciseLibrary l =
        library({exercise("a", dose(limits::sets, hold(1), Per::SidePerDirection, 1), SideRule::PerSide)});
    Routine r = routine({});
    for (const PhaseKind phase : allPhases) {
        r.block(phase).rounds = 20;
        for (int i = 0; i < 200; ++i)
            r.block(phase).entries.emplace_back(Superset{std::vector(20, RoutineItem{ExerciseId("a")}), ""});
    }
    const Result<SessionPlan> plan = expand(r, l);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().code == ErrorCode::TooLarge);
    CHECK(plan.error().detail ==
          "the routine \"Test\" has more than 5000 steps, which is more than a session can hold");
    for (PhaseBlock& block : r.phases)
        block.entries.resize(5);
    CHECK(timesOf(r, l).total > std::chrono::hours(24)); // still told in the builder
}

TEST_CASE("SessionPlan: as many steps as a plan may have are planned") {
    const auto steps = [](int items) {
        const ExerciseLibrary l = library({exercise("a", dose(limits::sets, hold(1)))});
        Routine r = routine({});
        for (int i = 0; i < items; ++i)
            r.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{ExerciseId("a")});
        return expand(r, l, {Duration{0}, Duration{0}, {}});
    };
    REQUIRE(steps(100));
    CHECK(steps(100)->steps.size() == mostSteps);
    CHECK_FALSE(steps(101));
}

TEST_CASE("SessionPlan: a phase is gone through as often as its rounds say") {
    ExerciseLibrary l = library({exercise("a", dose(1, hold(20))), exercise("b", dose(1, hold(10)))});
    Routine r = routine({"a", "b"});
    r.phases[0].rounds = 2;
    const SessionPlan plan = expand(r, l).value();
    REQUIRE(line(plan) == "G10 W20a G10 W10b G10 W20c G10 W10d");
    REQUIRE(plan.items[2].round == 2);
    REQUIRE(plan.items[2].source == 0);
    REQUIRE(plan.items[3].source == 1);
}

TEST_CASE("SessionPlan: a superset alternates set by set and rests after each round") {
    ExerciseLibrary l = library(
        {exercise("a", dose(3, hold(20), Per::Total, 30)), exercise("b", dose(2, hold(10), Per::Total, 45))});
    Routine r;
    r.name = "Test";
    r.block(PhaseKind::Strength)
        .entries.emplace_back(Superset{{RoutineItem{ExerciseId("a")}, RoutineItem{ExerciseId("b")}}, {}});
    REQUIRE(line(expand(r, l).value()) == "G10 W20a G10 W10b R45 W20a G10 W10b R45 W20a");
}

TEST_CASE("SessionPlan: a choice takes what was picked, else its first option") {
    ExerciseLibrary l = library({exercise("a", dose(1, hold(20))), exercise("b", dose(1, hold(10))),
                                 exercise("c", dose(1, hold(5)))});
    Routine r;
    r.name = "Test";
    Choice choice{ChooseRule::Any,
                  {RoutineItem{ExerciseId("a")}, RoutineItem{ExerciseId("b")}, RoutineItem{ExerciseId("c")}},
                  {}};
    r.block(PhaseKind::WarmUp).entries.emplace_back(choice);
    REQUIRE(line(expand(r, l).value()) == "G10 W20");
    ExpandOptions options;
    options.picks = {{0, 1}, {0, 2}};
    REQUIRE(line(expand(r, l, options).value()) == "G10 W10a G10 W5b");
    std::get<Choice>(r.phases[0].entries[0]).rule = ChooseRule::One;
    REQUIRE(line(expand(r, l, options).value()) == "G10 W10");
}

TEST_CASE("SessionPlan: one side alone is done without a switch") {
    ExerciseLibrary l = library({exercise("a", dose(2, hold(30), Per::Side, 10), SideRule::PerSide)});
    Routine r = routine({"a"});
    std::get<RoutineItem>(r.phases[0].entries[0]).sides = SideChoice::RightOnly;
    REQUIRE(line(expand(r, l).value()) == "G10 W30R R10 W30R");
}

TEST_CASE("SessionPlan: a self-paced set is an estimate") {
    ExerciseLibrary l = library({exercise("a", dose(1, reps(10)))});
    Routine r = routine({"a"});
    REQUIRE_FALSE(expand(r, l)->estimated());
    std::get<RoutineItem>(r.phases[0].entries[0]).selfPaced = true;
    REQUIRE(expand(r, l)->estimated());
    REQUIRE(timesOf(r, l).estimated);
}

TEST_CASE("SessionPlan: an unknown or unplayable exercise is refused by name") {
    ExerciseLibrary l;
    REQUIRE(expand(routine({"nowhere"}), l).error().code == ErrorCode::NotFound);
    Exercise avoid = exercise("deep-squat", dose(1, hold(1)));
    avoid.kind = ExerciseKind::Avoid;
    avoid.prescription.reset();
    l.add(avoid);
    REQUIRE(expand(routine({"deep-squat"}), l).error().code == ErrorCode::InvalidArgument);
    REQUIRE_FALSE(expand(Routine{}, l));
}

TEST_CASE("SessionPlan: the builder's times add up to the session's") {
    ExerciseLibrary l = library({exercise("a", dose(3, reps(8), Per::Side, 45), SideRule::PerSide),
                                 exercise("b", dose(2, hold(10), Per::Total, 15))});
    Routine r = routine({"a", "b", "a"});
    r.block(PhaseKind::CoolDown).entries.emplace_back(RoutineItem{ExerciseId("b")});
    r.block(PhaseKind::CoolDown).rounds = 3;
    const RoutineTimes times = timesOf(r, l);
    REQUIRE(times.total == expand(r, l)->duration());
    REQUIRE(times.phases[0].total + times.phases[1].total == times.total);
    REQUIRE(times.phases[0].entries[0] == times.phases[0].entries[2]);
}

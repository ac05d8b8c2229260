#include "src/routine/plan_change.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace patella;
using namespace patella::test;
using std::chrono::seconds;

namespace {

/// "0.1L 0.1R 0.2L": item, set and side of the sets to come.
std::string setsOf(const SessionPlan& plan) {
    std::string text;
    for (const Step& step : plan.steps) {
        if (step.kind != StepKind::Work)
            continue;
        text += (text.empty() ? "" : " ") + std::to_string(step.item) + "." + std::to_string(step.set);
        if (step.side)
            text += *step.side == Side::Left ? "L" : "R";
    }
    return text;
}

std::string kindsOf(const SessionPlan& plan) {
    std::string text;
    for (const Step& step : plan.steps)
        text += "gwsr"[static_cast<int>(step.kind)];
    return text;
}

std::size_t stepOf(const SessionPlan& plan, StepKind kind, std::size_t item, int set) {
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(), [&](const Step& s) {
        return s.kind == kind && s.item == item && s.set == set;
    });
    REQUIRE(found != plan.steps.end());
    return static_cast<std::size_t>(found - plan.steps.begin());
}

Exercise banded(Exercise e) {
    e.equipment = {Equipment::MiniBand};
    return e;
}

/// Three sets of a, with 30 s of rest, and two of b.
SessionPlan twoItems() {
    return planOf({exercise("a", dose(3, reps(10), Per::Total, 30)), exercise("b", dose(2, hold(20)))});
}

SessionPlan superset() {
    Routine r;
    r.block(PhaseKind::Strength)
        .entries.emplace_back(Superset{{RoutineItem{ExerciseId("a")}, RoutineItem{ExerciseId("b")}}, ""});
    return expand(r, library({exercise("a", dose(2, reps(10), Per::Total, 30)),
                              exercise("b", dose(2, reps(5), Per::Total, 60))}))
        .value();
}

} // namespace

TEST_CASE("Plan change: one set fewer takes the last set and the rest before it") {
    const SessionPlan plan = twoItems();
    const auto changed = oneSetFewer(plan, stepOf(plan, StepKind::Work, 0, 1));
    REQUIRE(changed);
    CHECK(setsOf(changed->plan) == "0.1 0.2 1.1 1.2");
    CHECK(kindsOf(changed->plan) == "gwrwgww");
    CHECK_FALSE(changed->begins);
    CHECK(changed->plan.items[0].sets == 2);
    CHECK(changed->kinds == std::vector{ChangeKind::SetFewer});
}

TEST_CASE("Plan change: what was planned is still told after it") {
    const SessionPlan plan = twoItems();
    const auto changed = oneSetFewer(plan, 0);
    REQUIRE(changed);
    CHECK(plannedSets(changed->plan).size() == plannedSets(plan).size());
    REQUIRE(changed->plan.left.size() == 1);
    CHECK(changed->plan.left[0].set == 3);
}

TEST_CASE("Plan change: in the rest before the last set, one set fewer ends that rest") {
    const SessionPlan plan = twoItems();
    const std::size_t rest = stepOf(plan, StepKind::Rest, 0, 3);
    const auto changed = oneSetFewer(plan, rest);
    REQUIRE(changed);
    CHECK(changed->begins);
    CHECK(changed->step == rest);
    CHECK(changed->plan.steps[rest].kind == StepKind::GetReady);
    CHECK(changed->plan.steps[rest].item == 1);
}

TEST_CASE("Plan change: a set that has begun, or the only one, does not fall away") {
    const SessionPlan plan = twoItems();
    CHECK_FALSE(oneSetFewer(plan, stepOf(plan, StepKind::Work, 0, 3)));
    const SessionPlan single = planOf({exercise("a", dose(1, hold(10)))});
    CHECK_FALSE(oneSetFewer(single, 0));
    const SessionPlan sides = planOf({exercise("a", dose(2, reps(5), Per::Side, 20), SideRule::PerSide)});
    const std::size_t second = stepOf(sides, StepKind::Work, 0, 2);
    CHECK_FALSE(oneSetFewer(sides, second + 1)); // the switch to the other side
}

TEST_CASE("Plan change: one set fewer in a superset keeps the rest between its rounds") {
    const SessionPlan plan = superset();
    REQUIRE(kindsOf(plan) == "gwgwrwgw");
    const auto changed = oneSetFewer(plan, 0);
    REQUIRE(changed);
    CHECK(setsOf(changed->plan) == "0.1 1.1 1.2");
    CHECK(kindsOf(changed->plan) == "gwgwrw");
    CHECK(changed->plan.steps[4].item == 1);
    CHECK(changed->plan.steps[4].duration == seconds(60));
}

TEST_CASE("Plan change: one set more follows the last one after its rest") {
    const SessionPlan plan = twoItems();
    const auto changed = oneSetMore(plan, 0);
    REQUIRE(changed);
    CHECK(setsOf(changed->plan) == "0.1 0.2 0.3 0.4 1.1 1.2");
    CHECK(kindsOf(changed->plan) == "gwrwrwrwgww");
    const Step& added = changed->plan.steps[stepOf(changed->plan, StepKind::Work, 0, 4)];
    CHECK(added.added);
    CHECK(plannedSets(changed->plan) == plannedSets(plan));
    CHECK(changed->plan.items[0].sets == 4);
}

TEST_CASE("Plan change: one set more has both sides, with the switch between them") {
    const SessionPlan plan = planOf({exercise("a", dose(1, reps(5), Per::Side), SideRule::PerSide)});
    const auto changed = oneSetMore(plan, 0);
    REQUIRE(changed);
    CHECK(setsOf(changed->plan) == "0.1L 0.1R 0.2L 0.2R");
    CHECK(kindsOf(changed->plan) == "gwswswsw");
}

TEST_CASE("Plan change: a set taken out and put back is the planned one again") {
    const SessionPlan plan = twoItems();
    const auto back = oneSetMore(oneSetFewer(plan, 0)->plan, 0);
    REQUIRE(back);
    CHECK(back->plan == plan);
}

TEST_CASE("Plan change: a heavier band is for what is left of the exercise, later rounds too") {
    Routine r;
    r.block(PhaseKind::Strength).rounds = 2;
    r.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{ExerciseId("a")});
    const SessionPlan plan = expand(r, library({banded(exercise("a", dose(1, reps(5))))})).value();
    const auto changed = withLoad(plan, 0, 1);
    REQUIRE(changed);
    CHECK(changed->kinds == std::vector{ChangeKind::Heavier});
    CHECK(changed->plan.items[0].load == 1);
    CHECK(changed->plan.items[1].load == 1);
    CHECK(withLoad(changed->plan, 0, -1)->plan == plan);
    SessionPlan most = plan;
    most.items[0].load = mostLoadChange;
    CHECK_FALSE(withLoad(most, 0, 1));
    CHECK_FALSE(withLoad(twoItems(), 0, 1));
}

TEST_CASE("Plan change: without the pause at the top every set to come is shorter") {
    const SessionPlan plan = twoItems();
    const std::size_t second = stepOf(plan, StepKind::Work, 0, 2);
    const auto changed = withoutPause(plan, second);
    REQUIRE(changed);
    CHECK(changed->plan.steps[second - 2].duration == seconds(50));
    CHECK(changed->plan.steps[second].duration == seconds(40));
    CHECK_FALSE(withoutPause(changed->plan, second));
    CHECK_FALSE(withoutPause(plan, stepOf(plan, StepKind::Work, 1, 1)));
}

TEST_CASE("Plan change: a swap gives the rest of the sets to the other exercise") {
    const Exercise a = exercise("a", dose(3, reps(10), Per::Total, 30));
    const Exercise easy = exercise("easy", dose(2, reps(8), Per::Side, 20), SideRule::PerSide);
    const auto lib = library({a, easy});
    const SessionPlan plan = expand(routine({"a"}), lib).value();
    const std::size_t second = stepOf(plan, StepKind::Work, 0, 2);
    const auto changed = swapped(plan, second, easy, lib);
    REQUIRE(changed.ok());
    CHECK(setsOf(changed->plan) == "0.1 1.1L 1.1R 1.2L 1.2R");
    CHECK(kindsOf(changed->plan) == "gwrgwswrwsw");
    CHECK(changed->begins);
    CHECK(changed->step == second);
    CHECK(changed->plan.items[1].insteadOf == 0u);
    CHECK(changed->plan.items[1].phase == PhaseKind::Strength);
    CHECK(plannedSets(changed->plan).size() == 3);
    CHECK_FALSE(swapped(plan, second, a, lib).ok());
}

TEST_CASE("Plan change: later moves what is left to the end of the phase, with its time to get ready") {
    Routine r = routine({"a", "b"});
    r.block(PhaseKind::CoolDown).entries.emplace_back(RoutineItem{ExerciseId("c")});
    const auto lib = library({exercise("a", dose(2, reps(10), Per::Total, 30)),
                              exercise("b", dose(1, hold(20))), exercise("c", dose(1, hold(30)))});
    const SessionPlan plan = expand(r, lib).value();
    const auto changed = later(plan, stepOf(plan, StepKind::Rest, 0, 2));
    REQUIRE(changed);
    CHECK(setsOf(changed->plan) == "0.1 1.1 0.2 2.1");
    CHECK(kindsOf(changed->plan) == "gwgwgwgw");
    const auto again = later(changed->plan, stepOf(changed->plan, StepKind::Work, 0, 2));
    REQUIRE(again); // it is the last of its phase: to the very end
    CHECK(setsOf(again->plan) == "0.1 1.1 2.1 0.2");
    CHECK_FALSE(later(again->plan, stepOf(again->plan, StepKind::Work, 0, 2)));
}

TEST_CASE("Plan change: gentler is a set fewer and no pause, else less load, else nothing") {
    const SessionPlan plan = twoItems();
    const auto both = gentler(plan, 1);
    REQUIRE(both);
    CHECK(both->kinds == std::vector{ChangeKind::SetFewer, ChangeKind::NoPause});
    CHECK(setsOf(both->plan) == "0.1 0.2 1.1 1.2");
    CHECK(both->plan.steps[1].duration == seconds(40));
    const SessionPlan loaded = planOf({banded(exercise("a", dose(1, hold(10))))});
    CHECK(gentler(loaded, 1)->kinds == std::vector{ChangeKind::Lighter});
    CHECK_FALSE(gentler(planOf({exercise("a", dose(1, hold(10)))}), 1));
}

TEST_CASE("Plan change: a set more of what was parted by another exercise takes nothing of that one along") {
    const SessionPlan plan = planOf(
        {exercise("a", dose(1, reps(6), Per::Side), SideRule::PerSide), exercise("b", dose(2, hold(20)))});
    const auto parted = later(plan, stepOf(plan, StepKind::Switch, 0, 1));
    REQUIRE(parted);
    CHECK(setsOf(parted->plan) == "0.1L 1.1 1.2 0.1R");
    const auto more = oneSetMore(parted->plan, stepOf(parted->plan, StepKind::GetReady, 0, 1));
    REQUIRE(more);
    CHECK(setsOf(more->plan) == "0.1L 1.1 1.2 0.1R 0.2L 0.2R");
    CHECK(kindsOf(more->plan) == "gwgwwgwswsw");
}

TEST_CASE("Plan change property: whatever changes, what lies behind stays and what was planned is told") {
    const std::vector<Exercise> all{banded(exercise("a", dose(3, reps(6), Per::Side, 20), SideRule::PerSide)),
                                    exercise("b", dose(2, hold(25), Per::Direction)),
                                    exercise("c", dose(2, reps(4), Per::Total, 40)),
                                    exercise("d", dose(1, timed(60)))};
    const auto lib = library(all);
    REQUIRE(rc::check("plan changes", [&] {
        Routine r;
        PhaseBlock& block = r.block(PhaseKind::Strength);
        block.rounds = *rc::gen::inRange(1, 3);
        for (const Exercise& e : all)
            if (*rc::gen::arbitrary<bool>())
                block.entries.emplace_back(RoutineItem{e.id});
        block.entries.emplace_back(
            Superset{{RoutineItem{ExerciseId("a")}, RoutineItem{ExerciseId("c")}}, ""});
        r.block(PhaseKind::CoolDown).entries.emplace_back(RoutineItem{ExerciseId("b")});
        const SessionPlan begun = expand(r, lib).value();
        SessionPlan plan = begun;
        std::size_t step = 0;
        for (int i = 0; i < 25; ++i) {
            step += *rc::gen::inRange<std::size_t>(0, 4);
            if (step >= plan.steps.size())
                break;
            std::optional<ChangedPlan> changed;
            switch (*rc::gen::inRange(0, 6)) {
            case 0:
                changed = oneSetFewer(plan, step);
                break;
            case 1:
                changed = oneSetMore(plan, step);
                break;
            case 2:
                changed = withLoad(plan, step, *rc::gen::element(-1, 1));
                break;
            case 3:
                changed = gentler(plan, step);
                break;
            case 4:
                if (auto swap = swapped(plan, step, *rc::gen::elementOf(all), lib); swap.ok())
                    changed = *swap;
                break;
            default:
                changed = later(plan, step);
                break;
            }
            if (!changed)
                continue;
            RC_ASSERT(changed->step == step);
            for (std::size_t s = 0; s < step; ++s)
                RC_ASSERT(changed->plan.steps[s] == plan.steps[s]);
            if (!changed->begins)
                RC_ASSERT(changed->plan.steps[step].kind == plan.steps[step].kind);
            for (std::size_t n = 0; n < plan.items.size(); ++n)
                RC_ASSERT(changed->plan.items[n].exercise == plan.items[n].exercise);
            for (const Step& s : changed->plan.steps)
                RC_ASSERT(s.item < changed->plan.items.size());
            plan = changed->plan;
            const auto sorted = [](std::vector<Step> sets) {
                std::vector<std::tuple<std::size_t, int, std::optional<Side>, int>> keys;
                for (const Step& s : sets)
                    keys.emplace_back(s.item, s.set, s.side, s.direction);
                std::sort(keys.begin(), keys.end());
                return keys;
            };
            RC_ASSERT(sorted(plannedSets(plan)) == sorted(plannedSets(begun)));
        }
    }));
}

#include "src/progress/week_series.h"

#include "src/progress/calendar_days.h"
#include "tests/support/catch.h"
#include "tests/support/told_history.h"

#include <rapidcheck.h>

using namespace patella;
using namespace patella::test;

namespace {

constexpr int monday = 1;
constexpr int sunday = 7;

Rhythm onDays(std::initializer_list<int> isoWeekdays, bool strength = true) {
    Rhythm rhythm;
    rhythm.strength = strength;
    for (const int each : isoWeekdays)
        rhythm.days[static_cast<std::size_t>(each - 1)] = true;
    return rhythm;
}

std::optional<PlannedRhythm> planFrom(int day, std::vector<Rhythm> parts) {
    return PlannedRhythm{on(day), std::move(parts), std::nullopt};
}

} // namespace

TEST_CASE("WeekSeries: what was done is held against what was planned, week by week") {
    const Exercise squat = strengthening("squat");
    ToldHistory told; // day 0 is a Monday
    told.train(on(0), 20, {{&squat}});
    told.train(on(2), 25, {{&squat}});
    told.train(on(4), 15, {{&squat, 3}});
    told.train(on(9), 30, {{&squat}});
    told.run(on(1), 5000);
    told.run(on(12), 4200);
    const auto plan = planFrom(0, {onDays({1, 3, 5})});
    const HistoryDays days = told.days();
    // two weeks, the second up to Friday: planned are 3 and 3
    const WeekSeries series = weekSeries(days, plan, {on(0), on(11)}, on(11), monday);
    REQUIRE(series.weeks.size() == 2);
    CHECK(series.weeks[0].count == WorkCount{3, 3, 3, std::chrono::minutes(60), 1, 5000, 7});
    CHECK_FALSE(series.weeks[0].unfinished);
    CHECK(series.weeks[1].count == WorkCount{1, 1, 3, std::chrono::minutes(30), 0, 0, 2});
    CHECK(series.weeks[1].unfinished);
    CHECK(series.total == WorkCount{4, 4, 6, std::chrono::minutes(90), 1, 5000, 9});
    CHECK(series.judged == series.total);
}

TEST_CASE("WeekSeries: of the present week only the days so far are judged, the whole week is told too") {
    const ToldHistory told;
    const HistoryDays days = told.days();
    const auto plan = planFrom(0, {onDays({1, 3, 5})});
    const WeekSeries series = weekSeries(days, plan, {on(0), on(1)}, on(1), monday);
    CHECK(series.weeks[0].count.planned == 1);
    CHECK(series.weeks[0].plannedWhole == 3);
}

TEST_CASE("WeekSeries: before a plan was chosen nobody knows what was planned") {
    const Exercise squat = strengthening("squat");
    ToldHistory told;
    told.train(on(1), 20, {{&squat}});
    told.train(on(8), 20, {{&squat}});
    told.train(on(11), 20, {{&squat}});
    const HistoryDays days = told.days();
    // chosen on the Thursday of the second week: Friday is left of it
    const WeekSeries series =
        weekSeries(days, planFrom(10, {onDays({1, 3, 5})}), {on(0), on(13)}, on(13), monday);
    CHECK_FALSE(series.weeks[0].count.planned);
    CHECK(series.weeks[1].count.planned == 1);
    CHECK(series.total.sessions == 3);
    CHECK(series.judged.sessions == 1);
    CHECK(series.judged.planned == 1);
    const WeekSeries without = weekSeries(days, std::nullopt, {on(0), on(13)}, on(13), monday);
    CHECK_FALSE(without.total.planned);
    CHECK(without.judged == WorkCount{});
}

TEST_CASE("WeekSeries: a plan keeps its rest days, and a break plans nothing") {
    const ToldHistory told;
    const HistoryDays days = told.days();
    // strength on Monday and Tuesday: Tuesday's moves to Wednesday, the day after the rest
    auto plan = planFrom(0, {onDays({1, 2})});
    CHECK(weekSeries(days, plan, {on(0), on(6)}, on(6), monday).total.planned == 2);
    CHECK(plannedDays(plan, {on(0), on(2)}) ==
          std::vector<std::optional<PlannedDay>>{PlannedDay{1, 0}, PlannedDay{0, 0}, PlannedDay{1, 0}});
    plan->pausedSince = on(2);
    CHECK(weekSeries(days, plan, {on(0), on(6)}, on(6), monday).total.planned == 1);
}

TEST_CASE("WeekSeries: a run does in place of a planned walk-run session, once a day") {
    const Exercise walkRun = strengthening("walk-run-intervals");
    ToldHistory told;
    told.train(on(0), 30, {{&walkRun, 1}});
    told.run(on(0), 4000); // the same one, entered twice
    told.run(on(2), 2000);
    told.run(on(2), 2000);
    Rhythm running = onDays({1, 3}, false);
    running.running = true;
    const HistoryDays days = told.days();
    const WorkCount count = weekSeries(days, planFrom(0, {running}), {on(0), on(6)}, on(6), monday).total;
    CHECK(count.sessions == 1);
    CHECK(count.held == 2);
    CHECK(count.planned == 2);
    CHECK(weekSeries(days, planFrom(0, {onDays({1})}), {on(0), on(6)}, on(6), monday).total.held == 1);
}

TEST_CASE("WeekSeries: where weeks start on Sunday, Saturday ends them") {
    const Exercise squat = strengthening("squat");
    ToldHistory told;
    told.train(on(5), 20, {{&squat}}); // Saturday
    told.train(on(6), 20, {{&squat}}); // Sunday
    const HistoryDays days = told.days();
    const WeekSeries series = weekSeries(days, std::nullopt, {on(0), on(12)}, on(12), sunday);
    REQUIRE(series.weeks.size() == 2);
    CHECK(series.weeks[0].span.whole.first == on(-1));
    CHECK(series.weeks[0].count.sessions == 1);
    CHECK(series.weeks[1].count.sessions == 1);
}

TEST_CASE("WeekSeries: weeks add up to the range, and so do two parts of it") {
    const Exercise squat = strengthening("squat");
    rc::check([&] {
        ToldHistory told;
        for (int i = 0; i < 60; ++i) {
            if (*rc::gen::inRange(0, 3) == 0)
                told.train(on(i), *rc::gen::inRange(1, 60), {{&squat, *rc::gen::inRange(1, 5)}});
            if (*rc::gen::inRange(0, 4) == 0)
                told.run(on(i), *rc::gen::inRange(0, 20'000));
        }
        const HistoryDays days = told.days();
        const auto plan = planFrom(*rc::gen::inRange(-10, 70), {onDays({1, 4}), onDays({2}, false)});
        const int start = *rc::gen::inRange(1, 8);
        const int cut = *rc::gen::inRange(0, 59);
        const auto of = [&](int first, int last) {
            return weekSeries(days, plan, {on(first), on(last)}, on(59), start);
        };
        const WeekSeries whole = of(0, 59);
        WorkCount sum;
        for (const WeekNumbers& week : whole.weeks)
            sum += week.count;
        RC_ASSERT(sum == whole.total);
        WorkCount halves = of(0, cut).total;
        halves += of(cut + 1, 59).total;
        RC_ASSERT(halves == whole.total);
        Duration active{0};
        int metres = 0;
        for (const CalendarDay& day : calendarDays(days, plan, {on(0), on(59)}, on(59))) {
            active += day.active;
            metres += day.metres;
        }
        RC_ASSERT(active == whole.total.active);
        RC_ASSERT(metres == whole.total.metres);
    });
}

TEST_CASE("CalendarDays: a day holds minutes, runs, both knees and whether it was planned") {
    const Exercise squat = strengthening("squat");
    ToldHistory told;
    told.train(on(0), 12, {{&squat}});
    told.train(on(0), 9, {{&squat}});
    told.history.sessions[1].note = "Late.";
    told.history.sessions[1].summary.active += std::chrono::seconds(20);
    told.run(on(1), 3000, 2, 6);
    told.rate(on(1), Knee::Left, 3);
    const HistoryDays days = told.days();
    const std::vector<CalendarDay> calendar =
        calendarDays(days, planFrom(1, {onDays({3})}), {on(0), on(3)}, on(2));
    REQUIRE(calendar.size() == 4);
    CHECK(calendar[0].sessions == 2);
    CHECK(calendar[0].minutes() == 21);
    CHECK(calendar[0].noted);
    CHECK_FALSE(calendar[0].planned);
    CHECK(calendar[1].runs == 1);
    CHECK(calendar[1].minutes() == 0);
    CHECK(calendar[1].worst == std::array{PainScore::of(3), PainScore::of(6)});
    CHECK(calendar[1].worstOfBoth() == PainScore::of(6));
    CHECK(calendar[1].planned == false);
    CHECK(calendar[2].planned == true);
    CHECK_FALSE(calendar[2].future);
    CHECK(calendar[3].future);
}

#include "src/progress/report_view.h"

#include "tests/support/catch.h"
#include "tests/support/told_history.h"

using namespace patella;
using namespace patella::test;

namespace {

const Exercise squat = working("squat", Muscle::Quadriceps);
const Exercise step = working("step", Muscle::Quadriceps, SideRule::PerSide);

struct Asked {
    explicit Asked(const History& history, DateRange over)
        : days(history)
        , range(over) {}

    [[nodiscard]] ProgressInput input() const {
        return {days, decisions, exercises, plan, rules, important, range, range.last, 1};
    }

    HistoryDays days;
    DateRange range;
    std::vector<PastDecision> decisions{};
    ExerciseLibrary exercises = library({squat, step});
    std::optional<PlannedRhythm> plan{};
    Rules rules{};
    MinimalChange important{};
};

} // namespace

TEST_CASE("ProgressView: an empty history is told as empty, on any range") {
    const History none;
    for (const DateRange& range :
         {DateRange{on(0), on(0)}, DateRange{*LocalDate::of(1, 1, 1), *LocalDate::of(1, 3, 1)},
          DateRange{*LocalDate::of(9999, 12, 1), *LocalDate::of(9999, 12, 31)}}) {
        const ProgressView view = progressView(Asked(none, range).input());
        CHECK(view.empty);
        CHECK(view.pain.of(Knee::Left).empty());
        CHECK(view.climbs.empty());
        CHECK(view.flareUps.empty());
        CHECK(view.change[0].verdict == ChangeVerdict::TooFew);
        CHECK(view.weeks.total == WorkCount{});
        CHECK(static_cast<int>(view.pain.of(Knee::Left).days.size()) == range.days());
    }
}

TEST_CASE("ProgressView: one rating is a history, and its parts are those made alone") {
    ToldHistory told;
    told.rate(on(1), Knee::Right, 4);
    const Asked asked(told.history, {on(0), on(6)});
    const ProgressView view = progressView(asked.input());
    CHECK_FALSE(view.empty);
    CHECK(view.pain.of(Knee::Right).days == painCourse(asked.days, asked.range).of(Knee::Right).days);
    CHECK(view.calendar == calendarDays(asked.days, asked.plan, {on(0), on(6)}, on(6)));
    CHECK(view.volume == muscleVolume(asked.days, asked.exercises, asked.range));
    CHECK(view.after[1] == seenAfter(asked.days, Knee::Right, asked.range));
}

TEST_CASE("ProgressView: the calendar has whole weeks, a leap day among them") {
    const History none;
    // 29 February 2028 is a Tuesday
    const LocalDate leap = *LocalDate::of(2028, 2, 29);
    const ProgressView view = progressView(Asked(none, {leap, leap}).input());
    REQUIRE(view.calendar.size() == 7);
    CHECK(view.calendar[1].date == leap);
    CHECK(view.calendar[2].date == *LocalDate::of(2028, 3, 1));
    CHECK(view.calendar[2].future);
}

TEST_CASE("ReportView: the numbers of the page are those of the range") {
    ToldHistory told;
    told.train(on(0), 10, {{&squat, 2, 8}});
    told.train(on(7), 20, {{&squat, 2, 10}, {&step, 2, 8, Side::Left}, {&step, 2, 8, Side::Right}});
    const SessionId id = told.train(on(9), 40, {{&squat, 3, 10}});
    told.rate(id, wallTime(on(9), 18, 5), Knee::Right, 3, PainKind::During).rating.item = 0;
    told.rate(id, wallTime(on(9), 18, 9), Knee::Right, 2, PainKind::During).rating.item = 0;
    told.rate(on(1), Knee::Left, 2);
    told.rate(on(3), Knee::Left, 5);
    told.run(on(2), 6000);
    told.run(on(10), 5000);
    Asked asked(told.history, {on(0), on(13)});
    const PastDecision raised{
        on(8), {squat.id, std::nullopt}, on(7), {Outcome::Progress, {}}, LevelChange{on(8)}};
    PastDecision held = raised;
    held.date = on(10);
    held.decision.outcome = Outcome::Hold;
    held.change.reset();
    asked.decisions = {raised, held};
    asked.rules = rulesOf({}, {{on(5), {{"safe_during_max", 1}}}});
    const ProgressInput progress = asked.input();
    const ReportView view =
        reportView({progress, "Stairs are left.", {{"akps", "Knee", 70, 82, ChangeVerdict::Better}}});
    CHECK(view.work.sessions == 3);
    CHECK(view.usualLength == Duration(std::chrono::minutes(20)));
    CHECK(view.kmPerWeek == Approx(5.5)); // 11 km in two weeks
    REQUIRE(view.painWeeks.size() == 2);
    CHECK(view.painWeeks[0].mean[0] == Approx(3.5));
    CHECK_FALSE(view.painWeeks[1].mean[0]);
    CHECK(view.painWeeks[1].rated[1] == 1);
    REQUIRE(view.programme.size() == 2);
    const ProgrammeRow& row = view.programme[0];
    CHECK(row.exercise == squat.id);
    CHECK(row.start == Target{squat.id, Measure::Repetitions, 2, 8, 0});
    CHECK(row.now == Target{squat.id, Measure::Repetitions, 3, 10, 0});
    CHECK(row.startName == squat.name);
    CHECK(row.lastChange == raised);
    CHECK(row.latest == held);
    CHECK(row.highest == std::array{std::optional<PainScore>(), PainScore::of(3)});
    CHECK_FALSE(row.eachSide);
    CHECK(view.programme[1].eachSide);
    CHECK_FALSE(view.programme[1].side);
    CHECK(view.words == "Stairs are left.");
    CHECK(view.measures.size() == 1);
    REQUIRE(view.changed.size() == 1);
    CHECK(view.changed[0].since == on(5));
}

TEST_CASE("ReportView: what was not done for four weeks is no present programme") {
    ToldHistory told;
    told.train(on(0), 10, {{&squat, 2, 8}});
    told.train(on(1), 10, {{&step, 2, 8, Side::Left}});
    const Asked asked(told.history, {on(0), on(29)});
    const ProgressInput progress = asked.input();
    const ReportView view = reportView({progress, {}, {}});
    REQUIRE(view.programme.size() == 1);
    CHECK(view.programme[0].side == Side::Left);
}

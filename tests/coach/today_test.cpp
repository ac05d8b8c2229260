#include "src/coach/today.h"
#include "tests/support/catch.h"
#include "tests/support/lived_history.h"

using namespace patella;
using namespace patella::test;

namespace {

const Exercise squat = strengthening("squat");

Exercise stretch() {
    Exercise e = exercise("stretch", dose(1, hold(30)));
    e.kind = ExerciseKind::Stretch;
    return e;
}

/// A history seen on a day, with two routines of ours.
struct Seen {
    LivedHistory lived{};
    ExerciseLibrary lib = library({squat, stretch()});
    std::vector<Routine> shipped{named("s3-home-strength", "squat"), named("s2-six-stretches", "stretch")};
    std::vector<Routine> own{};
    bool notToday = false;
    PlanDay plan{};

    static Routine named(const char* id, const char* exercise) {
        Routine r = routine({exercise});
        r.id = RoutineId(id);
        r.name = id;
        return r;
    }
    SessionId train(int day, const char* routine = "s3-home-strength", const Exercise* what = &squat) {
        const SessionId id = lived.train(day, {{what}}, 1, -1, -1);
        lived.history.sessions.back().summary.routine = RoutineId(routine);
        lived.history.sessions.back().summary.name = routine;
        return id;
    }
    TodayView on(int day, int hour = 8) {
        const LocalDate date = test::on(day);
        const std::vector<CoachEntry> coach = coachToday(lived.history, lib, {}, date);
        return todayView({lived.history,
                          coach,
                          lib,
                          shipped,
                          own,
                          wallTime(date, hour, 0),
                          date.plusDays(1 - date.isoWeekday()),
                          {},
                          notToday,
                          {},
                          plan});
    }
};

} // namespace

TEST_CASE("Today: on the first day ours to begin with is due, and nothing is asked") {
    Seen seen;
    const TodayView view = seen.on(0);
    CHECK(view.firstDay);
    CHECK(view.kind == DayKind::Due);
    REQUIRE(view.offer);
    CHECK(view.offer->routine.id == RoutineId("s3-home-strength"));
    CHECK_FALSE(view.question);
    CHECK(view.pain.empty());
    CHECK(view.decisions.empty());
}

TEST_CASE("Today: the first own routine comes before ours, the newest used before both") {
    Seen seen;
    seen.own = {Seen::named("mine", "squat"), Seen::named("other", "squat")};
    CHECK(seen.on(0).offer->routine.id == RoutineId("mine"));
    seen.train(0, "other");
    seen.train(2, "gone");
    CHECK(seen.on(4).offer->routine.id == RoutineId("other"));
}

TEST_CASE("Today: the day after strength rests, with something gentle to choose") {
    Seen seen;
    seen.train(0);
    CHECK(seen.on(0, 20).kind == DayKind::Done);
    const TodayView rest = seen.on(1);
    CHECK(rest.kind == DayKind::Rest);
    REQUIRE(rest.offer);
    CHECK(rest.offer->routine.id == RoutineId("s2-six-stretches"));
    CHECK(seen.on(2).kind == DayKind::Due);
}

TEST_CASE("Today: stretching yesterday keeps strength due, and stretching today does not do it") {
    Seen seen;
    const Exercise calm = stretch();
    seen.train(0);
    seen.train(1, "s2-six-stretches", &calm);
    seen.train(2, "s2-six-stretches", &calm);
    const TodayView view = seen.on(2);
    CHECK(view.kind == DayKind::Due);
    CHECK(view.offer->routine.id == RoutineId("s3-home-strength"));
}

TEST_CASE("Today: not today is an answer") {
    Seen seen;
    seen.notToday = true;
    const TodayView view = seen.on(0);
    CHECK(view.kind == DayKind::NotToday);
    CHECK_FALSE(view.offer);
}

TEST_CASE("Today: what the coach withholds is said, and nothing left is a day of its own") {
    Seen seen;
    seen.train(0);
    seen.lived.history.redFlags = {test::on(0)};
    const TodayView view = seen.on(3);
    CHECK(view.kind == DayKind::Withheld);
    REQUIRE(view.withheld.size() == 1);
    CHECK(view.withheld[0].withheld == Withheld::PlanStopped);
}

TEST_CASE("Today: what cannot be played is named, whether something else is left or nothing") {
    Seen seen;
    seen.own = {routine({"squat", "gone"})};
    TodayView view = seen.on(0);
    REQUIRE(view.kind == DayKind::Due);
    CHECK(view.offer->exercises == 1);
    CHECK(view.left == std::vector{ExerciseId("gone")});
    seen.own = {routine({"gone"})};
    view = seen.on(0);
    CHECK(view.kind == DayKind::Withheld);
    CHECK(view.withheld.empty());
    CHECK(view.left == std::vector{ExerciseId("gone")});
    seen.own = {routine({"squat"})};
    CHECK(seen.on(0).left.empty());
}

TEST_CASE("Today: the next morning asks for the morning and for the hour after") {
    Seen seen;
    const SessionId id = seen.train(0);
    const auto question = seen.on(1).question;
    REQUIRE(question);
    CHECK(question->trained == test::on(0));
    CHECK(question->sessions == std::vector{id});
    CHECK(question->hourOpen.size() == 1);
    CHECK(question->morningOpen);
    CHECK_FALSE(question->late);
    CHECK(seen.on(1, 13).question->late);
    CHECK(seen.on(2).question->late);
    CHECK(seen.on(3).question);
    CHECK_FALSE(seen.on(4).question);
}

TEST_CASE("Today: an hour after a session its score is asked the same evening, not before") {
    Seen seen;
    seen.train(0); // at 18:00
    CHECK_FALSE(seen.on(0, 18).question);
    const auto question = seen.on(0, 20).question;
    REQUIRE(question);
    CHECK_FALSE(question->morningOpen);
    CHECK(question->hourOpen.size() == 1);
}

TEST_CASE("Today: the newest day is asked about first, an older one afterwards") {
    Seen seen;
    seen.train(0);
    const SessionId newer = seen.train(1);
    auto question = seen.on(2).question;
    REQUIRE(question);
    CHECK(question->sessions == std::vector{newer});
    for (PainEntry& entry :
         entriesOf(*question, {{Knee::Left, {}, PainScore::of(1)}}, false, wallTime(test::on(2), 8, 0)))
        seen.lived.history.pain.push_back(entry);
    question = seen.on(2).question;
    REQUIRE(question);
    CHECK(question->trained == test::on(0));
}

TEST_CASE("Today: an answer becomes ratings about the right moments, and is not asked again") {
    Seen seen;
    const SessionId id = seen.train(0);
    const auto question = seen.on(1).question;
    const WallTime now = wallTime(test::on(1), 8, 30);
    const auto entries = entriesOf(
        *question,
        {{Knee::Left, PainScore::of(2), PainScore::of(1)}, {Knee::Right, std::nullopt, PainScore::of(4)}},
        true, now);
    REQUIRE(entries.size() == 4);
    for (const PainEntry& entry : entries) {
        CHECK(entry.session == id);
        CHECK(entry.entered == now);
        const bool morning = entry.rating.kind == PainKind::NextMorning;
        CHECK(entry.about.localDate() == test::on(morning ? 1 : 0));
        CHECK(entry.rating.painkiller == morning);
    }
    CHECK_FALSE(entries[2].rating.score); // asked and not answered
    seen.lived.history.pain.insert(seen.lived.history.pain.end(), entries.begin(), entries.end());
    CHECK_FALSE(seen.on(1).question);
    const TodayView view = seen.on(1);
    REQUIRE(view.decisions.size() == 1);
    CHECK(view.decisions[0].decision.reason.code == ReasonCode::R1); // right 4, from 1 before
    CHECK(view.pending == 0);
}

TEST_CASE("Today: two sessions of a day are asked about once") {
    Seen seen;
    seen.train(0);
    seen.train(0);
    const auto question = seen.on(1).question;
    REQUIRE(question);
    CHECK(question->hourOpen.size() == 2);
    const auto entries = entriesOf(*question, {{Knee::Left, PainScore::of(2), PainScore::of(1)}}, false,
                                   wallTime(test::on(1), 8, 0));
    CHECK(entries.size() == 3); // two hours after, one morning
}

TEST_CASE("Today: a morning given late is about the morning after the session") {
    Seen seen;
    seen.train(0);
    const auto question = seen.on(2).question;
    const auto entries =
        entriesOf(*question, {{Knee::Left, {}, PainScore::of(1)}}, false, wallTime(test::on(2), 9, 0));
    CHECK(entries.back().about.localDate() == test::on(1));
    CHECK(entries.back().entered.localDate() == test::on(2));
}

TEST_CASE("Today: a score given unasked is the morning's before noon, once, and else of any time") {
    History history;
    const std::vector<ScoreAnswer> answers{{Knee::Left, {}, PainScore::of(2)}, {Knee::Right}};
    auto entries = entriesNow(answers, false, true, wallTime(test::on(1), 8, 0));
    REQUIRE(entries.size() == 1); // the right knee was not answered
    CHECK(entries[0].rating.kind == PainKind::NextMorning);
    CHECK(entries[0].session.empty());
    CHECK(entriesNow(answers, false, true, wallTime(test::on(1), 13, 0))[0].rating.kind == PainKind::AnyTime);
    history.pain = entries;
    entries = entriesNow(answers, true, morningMissing(history, test::on(1)), wallTime(test::on(1), 9, 0));
    CHECK(entries[0].rating.kind == PainKind::AnyTime);
    CHECK(entries[0].rating.painkiller);
}

TEST_CASE("Today: until the morning is answered nothing is decided") {
    Seen seen;
    seen.train(0);
    const TodayView view = seen.on(1);
    CHECK(view.decisions.empty());
    CHECK(view.pending == 1);
}

TEST_CASE("Today: the newest decisions come with the most careful first") {
    const auto entry = [](const char* id, Outcome outcome, int day, bool pending = false) {
        return CoachEntry{{ExerciseId(id)}, {outcome, {}}, pending, {}, {}, test::on(day)};
    };
    const auto decisions = newestDecisions(
        {entry("old", Outcome::Stop, 1), entry("stay", Outcome::Hold, 3), entry("up", Outcome::Progress, 3),
         entry("down", Outcome::Regress, 3), entry("open", Outcome::Stop, 4, true)});
    REQUIRE(decisions.size() == 3);
    CHECK(decisions[0].key.exercise.value == "down");
    CHECK(decisions[1].key.exercise.value == "up");
    CHECK(decisions[2].key.exercise.value == "stay");
}

TEST_CASE("Today: the pain line has the highest of each day, its mornings and where it is heading") {
    LivedHistory lived;
    for (int day = 0; day < 14; ++day)
        lived.morning(day, 1, day < 7 ? 4 : 2);
    lived.history.runs.push_back({test::on(13), 5000, 1800, {PainScore::of(3), std::nullopt}});
    lived.morning(-20, 9, 9);
    const PainSeries series = painSeries(lived.history, test::on(13));
    REQUIRE(series.knees[0].size() == 14);
    CHECK(series.knees[0][0].date == test::on(0));
    CHECK(series.knees[0][13].highest == PainScore::of(3));
    CHECK(series.knees[0][13].morning == PainScore::of(1));
    CHECK(series.knees[1][0].highest == PainScore::of(4));
    CHECK(series.trend == PainTrend::Settling);
    CHECK(painSeries(lived.history, test::on(3)).trend == PainTrend::Unknown);
    CHECK_FALSE(series.empty());
}

TEST_CASE("Today: the week has its sessions and runs, and weeks in a row are counted") {
    Seen seen; // the first day is a Monday
    for (const int day : {0, 2, 7, 9, 15})
        seen.train(day);
    seen.lived.history.runs.push_back({test::on(14), 5200, 0, {}});
    const TodayView view = seen.on(16);
    CHECK(view.week.sessions == 1);
    CHECK(view.week.metres == 5200);
    CHECK(view.week.days[1].sessions.size() == 1);
    CHECK(view.week.days[0].runs.size() == 1);
    CHECK(view.week.inARow == 2); // this week is not over
    seen.train(16);
    CHECK(seen.on(16).week.inARow == 3);
}

namespace {

/// A plan's day, made by hand.
PlanDay planned(std::vector<Routine> due) {
    PlanDay plan;
    plan.state = PlanState::Active;
    plan.id = "plan";
    plan.coming.resize(PlanDay::ahead);
    for (Routine& routine : due) {
        plan.coming[0].push_back(routine.name);
        plan.due.push_back({std::move(routine), {}});
    }
    plan.coming[2] = {"later"};
    return plan;
}

} // namespace

TEST_CASE("Today with a plan: what the plan says is due comes before what was used last") {
    Seen seen;
    seen.train(0, "s3-home-strength");
    seen.plan = planned({Seen::named("of-plan", "squat"), Seen::named("second", "stretch")});
    const TodayView view = seen.on(2);
    CHECK(view.kind == DayKind::Due);
    CHECK(view.offer->routine.id == RoutineId("of-plan"));
    const auto today = std::find_if(view.week.days.begin(), view.week.days.end(),
                                    [&](const WeekDay& day) { return day.date == view.date; });
    CHECK(today->planned == std::vector<std::string>{"of-plan", "second"});
    CHECK(std::next(today, 2)->planned == std::vector<std::string>{"later"});
    CHECK(view.week.days.front().planned.empty());
}

TEST_CASE("Today with a plan: nothing due is rest, done when something of it was done, and can be put off") {
    Seen seen;
    seen.plan = planned({});
    CHECK(seen.on(0).kind == DayKind::Rest);
    CHECK_FALSE(seen.on(0).strengthYesterday);
    seen.plan.done = true;
    CHECK(seen.on(0).kind == DayKind::Done);
    seen.plan = planned({Seen::named("of-plan", "squat")});
    seen.notToday = true;
    CHECK(seen.on(0).kind == DayKind::NotToday);
}

TEST_CASE("Today with a plan: what cannot be offered gives way to the next, and nothing left is said") {
    Seen seen;
    seen.plan = planned({Seen::named("gone", "nobody"), Seen::named("second", "stretch")});
    CHECK(seen.on(0).offer->routine.id == RoutineId("second"));
    seen.plan = planned({Seen::named("gone", "nobody")});
    CHECK(seen.on(0).kind == DayKind::Withheld);
}

TEST_CASE(
    "Today with a plan: paused it offers nothing, and one that asks for nothing leaves the day as it is") {
    Seen seen;
    seen.plan = planned({Seen::named("of-plan", "squat")});
    for (const PlanState state : {PlanState::Paused, PlanState::Break}) {
        seen.plan.state = state;
        CHECK(seen.on(0).kind == DayKind::Paused);
        CHECK_FALSE(seen.on(0).offer);
    }
    seen.plan = {};
    seen.plan.state = PlanState::Active;
    CHECK(seen.on(0).offer->routine.id == RoutineId("s3-home-strength"));
}

TEST_CASE("Today: the morning after a run is asked without a session, once") {
    Seen seen;
    seen.lived.history.runs.push_back({test::on(0), 5200, 1800, {}});
    CHECK_FALSE(seen.on(0, 20).question);
    const auto question = seen.on(1).question;
    REQUIRE(question);
    CHECK(question->morningOpen);
    CHECK(question->sessions.empty());
    CHECK(question->ranMetres == 5200);
    const std::vector<PainEntry> kept =
        entriesOf(*question, {{Knee::Left, {}, PainScore::of(2)}, {Knee::Right, {}, PainScore::of(1)}}, false,
                  wallTime(test::on(1), 8, 0));
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].session.empty());
    CHECK(kept[0].rating.kind == PainKind::NextMorning);
    CHECK(kept[0].about.localDate() == test::on(1));
    for (PainEntry entry : kept) {
        entry.uuid = newUuid();
        seen.lived.history.pain.push_back(entry);
    }
    CHECK_FALSE(seen.on(1).question);
    CHECK(PainLog(seen.lived.history, seen.lib, {}).morning(Knee::Left, test::on(1)) == PainScore::of(2));
}

TEST_CASE("Today: a session and a run of one day are asked about together") {
    Seen seen;
    seen.train(0);
    seen.lived.history.runs.push_back({test::on(0), 5200, 1800, {}});
    const auto question = seen.on(1).question;
    REQUIRE(question);
    CHECK(question->sessions.size() == 1);
    CHECK(entriesOf(*question, {{Knee::Left, {}, PainScore::of(2)}}, false, wallTime(test::on(1), 8, 0))
              .back()
              .session == question->sessions.front());
}

TEST_CASE("Today: where it hurts goes with this morning's score, and only with a score") {
    ScoreQuestion question;
    question.trained = test::on(0);
    question.sessions = {SessionId("s")};
    question.hourOpen = {{SessionId("s"), wallTime(test::on(0), 19, 0)}};
    question.morningOpen = true;
    const std::vector<ScoreAnswer> answers{{Knee::Left, PainScore::of(2), PainScore::of(1), "inner"},
                                           {Knee::Right, std::nullopt, std::nullopt, "outer"}};
    for (const PainEntry& entry : entriesOf(question, answers, false, wallTime(test::on(1), 8, 0))) {
        const bool told = entry.rating.kind == PainKind::NextMorning && entry.rating.knee == Knee::Left;
        CHECK(entry.rating.place == (told ? "inner" : ""));
    }
    const auto now = entriesNow(answers, false, false, wallTime(test::on(1), 20, 0));
    REQUIRE(now.size() == 1);
    CHECK(now[0].rating.place == "inner");
}

TEST_CASE("Today: a painkiller told in the evening is about the hour after") {
    ScoreQuestion question;
    question.trained = test::on(0);
    question.sessions = {SessionId("s")};
    question.hourOpen = {{SessionId("s"), wallTime(test::on(0), 19, 0)}};
    const auto entries =
        entriesOf(question, {{Knee::Left, PainScore::of(2)}}, true, wallTime(test::on(0), 21, 0));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].rating.kind == PainKind::HourAfter);
    CHECK(entries[0].rating.painkiller);
}

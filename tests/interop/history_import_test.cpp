#include "src/base/utf8.h"
#include "src/interop/history_import.h"
#include "src/session/session_repository.h"
#include "src/storage/history_check.h"
#include "src/storage/json_document.h"
#include "tests/support/catch.h"
#include "tests/support/grown_history.h"
#include "tests/support/hostile_strings.h"

using namespace patella;
using namespace patella::test;

namespace {

DataFile fixture(const std::string& name) {
    return {name, bytesOf(sourceTree() / "tests/interop/fixtures" / name)};
}

/// A machine that has a session, a rating, a run and a routine.
struct Lived {
    TempFolder base;
    Machine machine{base / "a"};
    HistoryImport import{machine.store().history()};

    Lived() {
        machine.live({{0, 0, 0, 0},
                      {2, 0, 8, 1},
                      {8, 0, 4, 2},
                      {4, 0, 3, 3},
                      {5, 0, 9, 4},
                      {12, 0, 3, 5},
                      {20, 0, 1, 6}});
    }
};

/// What an import of this text says, having changed nothing.
std::string refusal(const std::string& text) {
    Lived here;
    const std::string before = here.machine.exported();
    const HistoryPlan plan = here.import.planImport(DataFile{"export.json", text}).value();
    REQUIRE_FALSE(plan.faults.empty());
    const Result<HistoryBatch> batch = here.import.apply(plan);
    REQUIRE_FALSE(batch);
    CHECK(here.machine.exported() == before);
    CHECK(here.import.imports()->empty());
    return plan.faults.front().text();
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from, text.find("\"records\""));
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

SessionDetail only(Machine& machine, const std::string& name) {
    const auto all = machine.store().sessions().summaries().value();
    for (const SessionSummary& each : all)
        if (each.name == name) {
            const auto detail = machine.store().sessions().detail(each.id);
            INFO((detail ? std::string() : detail.error().text()));
            REQUIRE(detail);
            return *detail;
        }
    FAIL("there is no session " << name);
    return {};
}

} // namespace

TEST_CASE("History import: what is wrong with a file is said with its line, and nothing is written") {
    Lived other;
    const std::string good = other.machine.exported();
    CHECK(refusal("") == "export.json:1: not JSON: unexpected end of input; expected '[', '{', or a literal");
    CHECK(refusal(good.substr(0, good.size() / 2)).starts_with("export.json:"));
    CHECK(refusal("{}") == "export.json:1: is no export of Patella");
    CHECK(refusal("[1]") == "export.json:1: is no export of Patella");
    CHECK(refusal("{\"format\":\"patella-export\",\"version\":2}") ==
          "export.json:1: /version: was made by a newer Patella");
    CHECK(refusal("{\"format\":\"patella-export\",\"version\":1}").find("it has no \"records\"") !=
          std::string::npos);
    CHECK(refusal(replaced(good, "\"score\":4", "\"score\":2147483648"))
              .find("/records/pain/0/score: expected a whole number from 0 to 10, found 2147483648") !=
          std::string::npos);
    CHECK(refusal(replaced(good, "\"score\":4", "\"score\":4.5"))
              .find("/records/pain/0/score: expected text or a whole number") != std::string::npos);
    CHECK(refusal(replaced(good, "\"kind\":\"ended\"", "\"kind\":\"set\"")).find("/payload: ") !=
          std::string::npos);
    CHECK(refusal(replaced(good, "\"payload\":\"{", "\"payload\":\"{\\\"order\\\":9,")).find("/payload: ") !=
          std::string::npos);
    CHECK(refusal(replaced(good, "\"plan\":0", "\"plan\":1")).find("/records/sessions/0/plan: ") !=
          std::string::npos);
    CHECK(refusal(replaced(good, "\"knee\":\"left\"", "\"knee\":\"third\"")).find("expected left or right") !=
          std::string::npos);
    CHECK(refusal(replaced(good, "\"knee\":\"left\",", "")).find("the knee is missing") != std::string::npos);
    CHECK(refusal(replaced(good, "\"knee\":\"left\"", "\"knee\":\"left\",\"toe\":1"))
              .find("there is no column \"toe\" in pain") != std::string::npos);
    CHECK(refusal(std::string(1'000'000, '[')).find("nested more than") != std::string::npos);
}

TEST_CASE(
    "History import: a uuid that stands twice, and one that is here with another content, are refused") {
    Lived here;
    const std::string good = here.machine.exported();
    const HistoryRecords records = here.machine.records();
    const std::string run = records.days.at("run").front().uuid;
    const std::string rating = records.days.at("pain").front().uuid;
    HistoryRecords twice = records;
    twice.days["run"].push_back(twice.days["run"].front());
    JsonFaults faults("x");
    checkRecords(twice, faults);
    REQUIRE(faults.sorted().size() == 1);
    CHECK(faults.sorted().front().detail == "\"" + run + "\" stands here twice");
    const std::string before = here.machine.exported();
    const auto plan =
        here.import.planImport(DataFile{"export.json", replaced(good, "\"score\":4", "\"score\":5")});
    REQUIRE(plan->faults.size() == 1);
    CHECK(plan->faults.front().detail == "the row \"" + rating + "\" is here with another content");
    CHECK(plan->faults.front().place.line > 0);
    CHECK_FALSE(here.import.apply(*plan));
    CHECK(here.machine.exported() == before);
}

TEST_CASE("History import: the plan counts what is new, changed and here, and says so again after it") {
    Lived other;
    Lived here;
    const std::string text = other.machine.exported();
    const HistoryPlan plan = here.import.planImport(DataFile{"export.json", text}).value();
    CHECK(plan.from == "Patella");
    CHECK(plan.count("session") == HistoryCount{1, 0, 0});
    CHECK(plan.count("pain") == HistoryCount{1, 0, 0});
    CHECK(plan.count("run") == HistoryCount{1, 0, 0});
    CHECK(plan.count("routine") == HistoryCount{1, 0, 0});
    CHECK(plan.firstDate == "2026-11-21");
    CHECK_FALSE(plan.empty);
    REQUIRE(here.import.apply(plan));
    const HistoryPlan again = here.import.planImport(DataFile{"export.json", text}).value();
    CHECK(again.count("session") == HistoryCount{0, 1, 0});
    CHECK(again.empty);
    other.machine.live({{4, 0, 7, 20}, {14, 0, 0, 21}});
    const HistoryPlan later =
        here.import.planImport(DataFile{"export.json", other.machine.exported()}).value();
    CHECK(later.count("session") == HistoryCount{0, 0, 1});
    CHECK(later.count("run") == HistoryCount{0, 0, 1});
}

TEST_CASE("History import: only the newest can be taken back, and what was entered since stays") {
    Lived here;
    Lived one;
    Lived two;
    const std::string before = here.machine.exported();
    const auto first = here.machine.takeIn(one.machine.exported());
    const auto second = here.machine.takeIn(two.machine.exported());
    REQUIRE((first && second));
    CHECK(first->id != second->id);
    CHECK(here.import.undo(first->id).error().code == ErrorCode::InvalidArgument);
    CHECK(here.import.undo("20200101-000000Z").error().code == ErrorCode::NotFound);
    CHECK(here.import.undo("../../x").error().code == ErrorCode::NotFound);
    here.machine.live({{12, 0, 2, 25}});
    REQUIRE(here.import.undo(second->id));
    REQUIRE(here.import.undo(first->id));
    CHECK(here.machine.store().runs().all()->size() == 2);
    CHECK(here.machine.store().sessions().summaries()->size() == 1);
    CHECK(here.machine.exported() != before);
}

TEST_CASE("History import: notes pinned to a date and answers of kinds that are not known yet are carried") {
    Lived here;
    HistoryRecords records = here.machine.records();
    const auto row = [&](const char* table, const std::string& uuid,
                         std::map<std::string, HistoryValue> more) {
        HistoryRow made{uuid,
                        records.devices.front().uuid,
                        {{"local_date", std::string("2026-11-20")},
                         {"entered_utc_ms", eveningUtcMs},
                         {"entered_zone", std::string()},
                         {"entered_offset", std::int64_t{0}}}};
        made.values.merge(more);
        records.days[table].push_back(made);
    };
    std::string all;
    for (const HostileText& each : hostileTexts())
        if (each.text.find('\0') == std::string::npos && !invalidUtf8At(each.text) && all.size() < 10'000)
            all += each.text;
    row("note", "n1", {{"text", all}});
    row("override", "o1",
        {{"exercise", std::string("x")},
         {"kind", std::string("of-a-later-version")},
         {"value", std::string("{\"a\":[1]}")}});
    row("profile", "p1", {{"key", std::string("later")}, {"value", std::string("3")}});
    REQUIRE(here.machine.store().history().apply(records, "x"));
    Lived other;
    REQUIRE(other.machine.takeIn(here.machine.exported()));
    CHECK(other.machine.records().days.at("note").front().text("text") == all);
    CHECK(other.machine.records().days.at("override").front().text("value") == "{\"a\":[1]}");
    CHECK(other.machine.store().inspect()->well());
}

TEST_CASE("History import: stopping it leaves everything as it was") {
    Lived here;
    Machine other(here.base / "b");
    std::vector<LifeStep> steps;
    for (int i = 0; i < 300; ++i)
        steps.push_back({12, 0, i % 11, i % 30});
    other.live(steps);
    const std::string before = here.machine.exported();
    const HistoryPlan plan = here.import.planImport(DataFile{"export.json", other.exported()}).value();
    int told = 0;
    const auto stopped = here.import.apply(plan, [&](double done) {
        CHECK((done >= 0 && done <= 1));
        return ++told < 1;
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(told == 1);
    CHECK(here.machine.exported() == before);
    CHECK(here.import.imports()->empty());
    CHECK(here.import.apply(plan));
}

TEST_CASE("History import: the machines of a copied data folder, which are one device, merge too") {
    Lived here;
    REQUIRE(here.machine.store().copyTo(here.base / "copy"));
    Machine copy(here.base / "copy");
    here.machine.live({{15, 0, 1, 11}, {12, 0, 4, 12}, {3, 0, 9, 13}, {4, 0, 2, 14}});
    copy.live({{15, 0, 2, 16}, {12, 0, 6, 17}, {3, 0, 5, 18}, {4, 0, 8, 19}});
    const std::string then = here.machine.exported();
    REQUIRE(here.machine.takeIn(copy.exported()));
    REQUIRE(copy.takeIn(then));
    CHECK(here.machine.exported() == copy.exported());
    CHECK(here.machine.store().coach().profile()->minutes == 12);
    CHECK(here.machine.store().inspect()->well());
    CHECK(copy.store().inspect()->well());
}

TEST_CASE("Hevy: workouts become past sessions, runs become runs, and what was not read is told") {
    Lived here;
    const HistoryPlan plan = here.import.planImport(fixture("hevy.csv")).value();
    REQUIRE(plan.faults.empty());
    CHECK(plan.from == "Hevy");
    CHECK(plan.count("session").fresh == 2);
    CHECK(plan.count("run").fresh == 2);
    REQUIRE(plan.left.size() == 3);
    CHECK(plan.left[0].text() == "hevy.csv:13: has no start that could be read: \"yesterday\"");
    CHECK(plan.left[1].text() == "hevy.csv:14: has neither repetitions nor a time");
    CHECK(plan.left[2].text().find("has neither") != std::string::npos);
    REQUIRE(here.import.apply(plan));
    const SessionDetail knees = only(here.machine, "Knees, evening");
    CHECK(knees.summary.started.iso() == "2024-07-29T17:01:00+00:00");
    CHECK(knees.summary.active == std::chrono::minutes(40));
    CHECK(knees.summary.state == SessionState::Finished);
    CHECK(knees.note == "Felt \"good\"\nand steady\nWall Sit: Slow");
    REQUIRE(knees.plan.items.size() == 3);
    CHECK(knees.plan.items[0].exercise.value == "wall-sit");
    CHECK(knees.plan.items[1].exercise.value == "hevy-goblet-lunge-dumbbell");
    CHECK(knees.plan.items[2].exercise.value == "clamshell");
    REQUIRE(knees.sets.size() == 4);
    CHECK(knees.sets[1].done == 40);
    CHECK(knees.sets[2].reserve == 2);
    CHECK(here.machine.exported().find("\\\"kg\\\":12.5") != std::string::npos);
    CHECK(only(here.machine, "Later").plan.items[0].name == "=cmd|' /C calc'!A0");
    const auto runs = here.machine.store().runs().all().value();
    CHECK(runs.front().run.metres == 2500);
    CHECK(runs[1].run.date.iso() == "2024-08-01");
    CHECK(here.import.planImport(fixture("hevy.csv"))->empty);
    CHECK(here.machine.store().inspect()->well());
    REQUIRE(here.import.undo(here.import.imports()->front().id));
    CHECK(here.machine.store().sessions().summaries()->size() == 1);
    CHECK(here.machine.store().runs().all()->size() == 1);
}

TEST_CASE("Strong: the old, the new and the one with units are read, with 12 hours and commas") {
    Lived here;
    const auto take = [&](const char* name) {
        const HistoryPlan plan = here.import.planImport(fixture(name)).value();
        INFO(name);
        REQUIRE(plan.faults.empty());
        CHECK(plan.left.empty());
        CHECK(plan.from == "Strong");
        REQUIRE(here.import.apply(plan));
    };
    take("strong.csv");
    const SessionDetail push = only(here.machine, "Push Day");
    CHECK(push.summary.started.iso() == "2024-03-04T18:02:11+00:00");
    CHECK(push.summary.active == std::chrono::minutes(70));
    CHECK(push.sets.size() == 2);
    CHECK(push.sets[1].reserve == 1);
    CHECK(push.note == "hard\nSquat (Barbell): deep");
    CHECK(here.machine.store().runs().all()->front().run.metres == 3100);
    take("strong-semicolon.csv");
    CHECK(only(here.machine, "Push; heavy").sets.size() == 2);
    CHECK(here.machine.exported().find("\\\"kg\\\":40.5") != std::string::npos);
    take("strong-units.csv");
    CHECK(here.machine.exported().find("\\\"kg\\\":45.3592") != std::string::npos);
    const auto runs = here.machine.store().runs().all().value();
    CHECK(std::any_of(runs.begin(), runs.end(), [](const RunRecord& run) { return run.run.metres == 3219; }));
    CHECK(std::any_of(runs.begin(), runs.end(), [](const RunRecord& run) { return run.run.metres == 5200; }));
    HistoryImport miles(here.machine.store().history(), {nullptr, true});
    CHECK(readWorkouts(fixture("strong.csv"), {nullptr, true})->workouts[1].sets[0].metres ==
          Approx(4988.97));
}

TEST_CASE("Strong: only a file whose distances are of nothing asks whether they are miles") {
    CHECK(readWorkouts(fixture("strong.csv"), {})->lengthUnsaid);
    CHECK_FALSE(readWorkouts(fixture("strong-semicolon.csv"), {})->lengthUnsaid);
    CHECK_FALSE(readWorkouts(fixture("strong-units.csv"), {})->lengthUnsaid);
    CHECK_FALSE(readWorkouts(fixture("hevy.csv"), {})->lengthUnsaid);
    Lived here;
    CHECK(here.import.planImport(fixture("strong.csv"))->lengthUnsaid);
}

TEST_CASE("Workout CSV: what is no table of sessions is refused with its place") {
    const auto says = [](const std::string& text) {
        return readWorkouts({"x.csv", text}, {}).error().text();
    };
    CHECK(says("a,b\n1,2\n") == "x.csv:1: is neither an export of Patella nor sessions of Hevy or Strong");
    CHECK(says("title,\"start") == "x.csv:1: a quote is never closed");
    CHECK(says("title\n\xFF\xFE") == "x.csv:2: not valid UTF-8");
    CHECK(says("a\n" + std::string(100'001, 'x')) == "x.csv:2: a cell has more than 100,000 characters");
}

TEST_CASE("Workout CSV: moments are read in the forms that the programs write") {
    const std::int64_t evening = 1'722'272'460'000; // 2024-07-29 17:01
    for (const char* text :
         {"2024-07-29 17:01:00", "2024-07-29T17:01:00", "29 Jul 2024, 17:01", "Jul 29, 2024, 5:01 PM",
          "2024-07-29 5:01:00\xE2\x80\xAFPM", "29 juil. 2024, 17:01", "29 Juli 2024, 17:01"})
        CHECK(localMoment(text) == evening);
    CHECK(localMoment("2024-07-29 12:01:00 AM") == evening - 17 * 3'600'000);
    for (const char* text : {"", "2024-07-29", "2024-02-30 10:00", "29 Nix 2024, 17:01",
                             "2024-07-29 24:01:00", "99999999999-01-01 10:00"})
        CHECK_FALSE(localMoment(text));
}

#include "src/storage/coach_entry_json.h"

#include "src/coach/memory_coach_repository.h"
#include "src/runs/memory_run_repository.h"
#include "src/session/memory_session_repository.h"
#include "src/storage/content.h"
#include "src/storage/json_document.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/lived_history.h"

using namespace patella;
using namespace patella::test;

namespace {

const Exercise squat = strengthening("squat");

/// As the app writes a session down, a call a fact.
void record(SessionRepository& into, const LivedHistory& lived) {
    for (const SessionDetail& s : lived.history.sessions) {
        REQUIRE(into.begin(s.summary.id, s.summary.started, s.plan));
        for (const SetRecord& set : s.sets)
            REQUIRE(into.addSet(s.summary.id, s.summary.started, set));
        REQUIRE(into.end(s.summary.id, s.summary.started, SessionState::Finished, Duration(60'000)));
    }
    for (const PainEntry& entry : lived.history.pain)
        REQUIRE(into.addPain(entry));
}

} // namespace

TEST_CASE("Coach entries: what a repository holds is decided and written with its numbers") {
    LivedHistory lived;
    lived.train(0, {{&squat}});
    lived.train(2, {{&squat}});
    MemorySessionRepository repository;
    MemoryRunRepository runs;
    MemoryCoachRepository coach;
    record(repository, lived);
    const Result<History> history = readHistory(repository, runs, coach);
    REQUIRE(history);
    const auto entries = coachToday(*history, library({squat}), {}, on(3));
    CHECK(entries == coachToday(lived.history, library({squat}), {}, on(3)));
    const Result<JsonNode> root = parseJson(writeCoachEntries(on(3), entries), "");
    REQUIRE(root);
    CHECK(root->find("date")->text == on(3).iso());
    const JsonNode& entry = root->find("entries")->children.at(0);
    CHECK(entry.find("exercise")->text == "squat");
    CHECK(entry.find("outcome")->text == "PROGRESS");
    CHECK(entry.find("code")->text == "P1");
    CHECK(entry.find("target")->find("amount")->whole == 9);
    CHECK(entry.find("change")->find("from")->find("amount")->whole == 8);
    CHECK(entry.find("numbers")->find("morn")->whole == 1);
    CHECK_FALSE(entry.find("side"));
    CHECK_FALSE(entry.find("withheld"));
    CHECK_FALSE(root->find("rule_changed"));
}

TEST_CASE("Coach entries: an own level and numbers that are not ours are said") {
    LivedHistory lived;
    lived.train(0, {{&squat}});
    const std::vector<Override> own{{on(1), {squat.id}, OverrideKind::Level, 1, 14, 0}};
    const Rules rules = rulesOf({}, {{on(1), {{"clean_needed", 3}}}});
    const auto entries = coachToday(lived.history, library({squat}), own, on(3), {rules});
    const Result<JsonNode> root =
        parseJson(writeCoachEntries(on(3), entries, changedNumbers(rules, on(3))), "");
    REQUIRE(root);
    CHECK(root->find("entries")->children.at(0).find("own_since")->text == on(1).iso());
    const JsonNode& changed = root->find("rule_changed")->children.at(0);
    CHECK(changed.find("key")->text == "clean_needed");
    CHECK(changed.find("ours")->number == 2);
    CHECK(changed.find("now")->number == 3);
    CHECK(changed.find("since")->text == on(1).iso());
}

TEST_CASE("Coach entries: every shipped exercise can be climbed from its first step to its last") {
    const Content content = loadContent(shippedData(), {});
    int climbed = 0;
    for (const Exercise& e : content.library.all()) {
        if (!e.playable())
            continue;
        INFO(e.id.value);
        const Ladder ladder(e, {e.easier.has_value(), e.harder.has_value()});
        const Dose& dose = e.prescription->dose;
        CHECK(ladder.at(ladder.bottom()).sets == dose.sets().lower());
        for (int rung = 0; rung < ladder.top(); ++rung) {
            const Target& from = ladder.at(rung);
            const Target& to = ladder.at(rung + 1);
            CHECK(from.lessRange + (to.sets - from.sets) + (to.load - from.load) +
                      (to.amount > from.amount) ==
                  1);
            ++climbed;
        }
        if (e.kind == ExerciseKind::Strengthening)
            CHECK((ladder.top() > ladder.bottom() || e.harder));
    }
    CHECK(climbed > 100);
}

#include "src/coach/what_changes.h"

#include "src/session/merging.h"
#include "tests/support/catch.h"
#include "tests/support/lived_history.h"

using namespace patella;
using namespace patella::test;

namespace {

const Exercise squat = strengthening("squat");
const Exercise bridge = strengthening("bridge");

WhatChanges between(const History& before, const History& after, int today) {
    return whatChanges(before, after, library({squat, bridge}), {}, on(today));
}

PainEntry corrected(LivedHistory& lived, const SessionId& id, PainKind kind, Knee knee, int score) {
    PainEntry entry = lived.find(id, kind, knee);
    entry.replaces = entry.uuid;
    entry.uuid = "corrected";
    entry.rating.score = PainScore::of(score);
    return entry;
}

/// Two clean days of squats: a step up on the morning of day 3.
LivedHistory risen() {
    LivedHistory lived;
    lived.train(0, {{&squat}});
    lived.train(2, {{&squat}});
    return lived;
}

} // namespace

TEST_CASE("WhatChanges: nothing changes when the history stays, or a score moves within its zone") {
    LivedHistory lived = risen();
    CHECK(between(lived.history, lived.history, 4).nothing());
    const PainEntry milder = corrected(lived, SessionId("s1"), PainKind::Before, Knee::Left, 2);
    CHECK(between(lived.history, withRatings(lived.history, {milder}), 4).nothing());
}

TEST_CASE("WhatChanges: a morning of 6 makes of the step up one step easier, on its day and today") {
    LivedHistory lived = risen();
    const PainEntry bad = corrected(lived, SessionId("s1"), PainKind::NextMorning, Knee::Right, 6);
    const WhatChanges changes = between(lived.history, withRatings(lived.history, {bad}), 4);
    REQUIRE(changes.decisions.size() == 1);
    const ChangedDecision& decision = changes.decisions.front();
    CHECK(decision.date == on(3));
    CHECK(decision.key.exercise == squat.id);
    REQUIRE(decision.before);
    REQUIRE(decision.after);
    CHECK(decision.before->decision.outcome == Outcome::Progress);
    CHECK(decision.before->change->to.amount == 9);
    CHECK(decision.after->decision.outcome == Outcome::Regress);
    CHECK(decision.after->decision.reason.morn == PainScore::of(6));
    REQUIRE(changes.offers.size() == 1);
    CHECK(changes.offers.front().before->target.amount == 9);
    CHECK(changes.offers.front().after->target.sets == 1);
}

TEST_CASE("WhatChanges: a set that was counted too low held the step up back") {
    LivedHistory lived;
    lived.train(0, {{&squat}});
    lived.train(2, {{&squat}});
    SetRecord& set = lived.history.sessions[1].sets[1];
    set.done = 4;
    SetRecord whole = set;
    whole.done = 8;
    const WhatChanges changes = between(lived.history, withSet(lived.history, SessionId("s1"), whole), 4);
    REQUIRE(changes.decisions.size() == 1);
    CHECK(changes.decisions[0].before->decision.outcome == Outcome::Hold);
    CHECK(changes.decisions[0].after->decision.outcome == Outcome::Progress);
    REQUIRE(changes.offers.size() == 1);
    CHECK(changes.offers[0].before->target.amount == 8);
    CHECK(changes.offers[0].after->target.amount == 9);
}

TEST_CASE("WhatChanges: without its last session an exercise stands where it stood before") {
    const LivedHistory lived = risen();
    const WhatChanges changes = between(lived.history, without(lived.history, SessionId("s1")), 4);
    REQUIRE(changes.decisions.size() == 1);
    CHECK(changes.decisions[0].date == on(3));
    CHECK_FALSE(changes.decisions[0].after);
    CHECK(changes.offers[0].after->target.amount == 8);
    const WhatChanges all =
        between(lived.history, without(without(lived.history, SessionId("s0")), SessionId("s1")), 4);
    CHECK(all.decisions.size() == 2);
    REQUIRE(all.offers.size() == 1);
    CHECK_FALSE(all.offers[0].after);
}

TEST_CASE("WhatChanges: a session put back changes what its removal changed, the other way round") {
    const LivedHistory lived = risen();
    const History after = without(lived.history, SessionId("s1"));
    PutBack removed;
    for (const SessionDetail& each : lived.history.sessions)
        if (each.summary.id == SessionId("s1"))
            removed.detail = each;
    for (const PainEntry& each : lived.history.pain)
        if (each.session == SessionId("s1"))
            removed.pain.push_back(each);
    REQUIRE_FALSE(removed.pain.empty());
    const WhatChanges taken = between(lived.history, after, 4);
    const WhatChanges back = between(after, withPutBack(after, removed), 4);
    REQUIRE_FALSE(back.nothing());
    REQUIRE(back.offers.size() == taken.offers.size());
    CHECK(back.offers.front().before == taken.offers.front().after);
    CHECK(back.offers.front().after == taken.offers.front().before);
    CHECK(between(lived.history, withPutBack(lived.history, removed), 4).nothing()); // it is there already
}

TEST_CASE("WhatChanges: a session moved to another day takes its decision along") {
    const LivedHistory lived = risen();
    const WhatChanges changes =
        between(lived.history, withMoved(lived.history, SessionId("s1"), wallTime(on(5), 18, 0)), 8);
    REQUIRE(changes.decisions.size() == 2);
    CHECK(changes.decisions[0].date == on(3));
    CHECK_FALSE(changes.decisions[0].after);
    CHECK(changes.decisions[1].date == on(6));
    CHECK_FALSE(changes.decisions[1].before);
    CHECK(changes.decisions[1].after->decision.outcome == Outcome::Progress);
    CHECK(changes.offers.empty()); // today's dose is the same
}

TEST_CASE("WhatChanges: a session that is added is looked at like one that was recorded") {
    const LivedHistory lived = risen();
    History one = without(lived.history, SessionId("s1"));
    const SessionDetail& detail = lived.history.sessions[1];
    WholeSession told{SessionId("s1"), detail.summary.started, detail.plan, detail.sets};
    for (const PainEntry& entry : lived.history.pain)
        if (entry.session == told.id)
            told.pain.push_back(entry);
    const History again = withSession(one, told);
    CHECK(between(lived.history, again, 4).nothing());
    CHECK_FALSE(between(one, again, 4).nothing());
}

TEST_CASE("WhatChanges: two halves of a session made one are one day of training, as they were") {
    LivedHistory lived;
    lived.train(0, {{&squat}, {&bridge}});
    const SessionId first = lived.train(2, {{&squat}});
    const SessionId second = lived.train(2, {{&bridge}});
    lived.history.sessions[2].summary.started = wallTime(on(2), 18, 40);
    const auto merged = mergedSession(SessionId("m"), lived.history.sessions[1], lived.history.sessions[2],
                                      lived.history.pain);
    REQUIRE(merged.ok());
    const History after = withSession(without(without(lived.history, first), second), *merged);
    CHECK(after.sessions.size() == 2);
    CHECK(between(lived.history, after, 4).nothing());
    const CoachRecord record = coachRecord(after, library({squat, bridge}), {}, on(4));
    CHECK(record.days.size() == 4); // each exercise on two days
}

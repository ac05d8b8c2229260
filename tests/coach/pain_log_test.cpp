#include "src/coach/pain_log.h"

#include "tests/support/catch.h"
#include "tests/support/lived_history.h"

using namespace patella;
using namespace patella::test;

namespace {

const Exercise squat = strengthening("squat");
const Exercise lunge = strengthening("lunge", SideRule::PerSide);
const Exercise lift = strengthening("lift", SideRule::PerSide, Position::SideLying);

PainLog logOf(const LivedHistory& lived) { return {lived.history, library({squat, lunge, lift}), {}}; }

/// The left knee of the only exposure.
KneeExposure only(const LivedHistory& lived) {
    const PainLog log = logOf(lived);
    REQUIRE(log.items().size() == 1);
    return log.items().front().knees.front();
}

Exposure judged(const LivedHistory& lived, int sets, int amount) {
    Target target{squat.id, Measure::Repetitions, sets, amount, 0, false};
    return exposureOf(logOf(lived).items().front(), target, {});
}

std::optional<PainScore> score(int value) { return PainScore::of(value); }

} // namespace

TEST_CASE("PainLog: the scores come from before, during, an hour after, and both mornings") {
    LivedHistory lived;
    lived.morning(0, 0, 0);
    lived.train(0, {{&squat, 2, 8, 3, 3}}, 2, 4, 5);
    const KneeExposure knee = only(lived);
    CHECK(knee.pre == score(2));
    CHECK(knee.dur == score(3));
    CHECK(knee.post == score(4));
    CHECK(knee.morn == score(5));
    CHECK(knee.ref == score(0));
    CHECK(knee.ratio == 1.0);
    CHECK(knee.rir == 3);
    CHECK_FALSE(knee.lateMorning);
}

TEST_CASE("PainLog: an item that was not asked takes the session's highest, and the end is no hour after") {
    LivedHistory lived;
    const SessionId id = lived.train(0, {{&squat, 2, 8, 3, -1}}, 1, -1);
    CHECK_FALSE(only(lived).dur);
    lived.rate(id, PainKind::During, Knee::Left, 4, wallTime(on(0), 19, 0));
    lived.rate(id, PainKind::End, Knee::Left, 6, wallTime(on(0), 19, 0));
    CHECK(only(lived).dur == score(4));
    CHECK_FALSE(only(lived).post);
}

TEST_CASE("PainLog: of several answers for an exercise the highest counts, not the session's") {
    LivedHistory lived;
    const SessionId id = lived.train(0, {{&squat, 2, 8, 3, 2}});
    lived.rate(id, PainKind::During, Knee::Left, 7, wallTime(on(0), 19, 0));
    lived.rate(id, PainKind::During, Knee::Left, 3, wallTime(on(0), 18, 30), 0);
    CHECK(only(lived).dur == score(3));
}

TEST_CASE("PainLog: a morning score after noon is late, and so is one given days later") {
    LivedHistory lived;
    lived.morningHour = 12;
    const SessionId id = lived.train(0, {{&squat}});
    CHECK_FALSE(only(lived).lateMorning);
    PainEntry& entry = lived.find(id, PainKind::NextMorning, Knee::Left);
    entry.entered = wallTime(on(1), 12, 1);
    CHECK(only(lived).lateMorning);
    entry.entered = wallTime(on(3), 8, 0);
    CHECK(only(lived).lateMorning);
}

TEST_CASE("PainLog: a painkiller at any moment of the exposure covers both knees") {
    LivedHistory lived;
    const SessionId id = lived.train(0, {{&squat}});
    CHECK_FALSE(only(lived).painkiller);
    lived.find(id, PainKind::Before, Knee::Right).rating.painkiller = true;
    CHECK(only(lived).painkiller);
}

TEST_CASE("PainLog: a lying exercise of one side involves its knee, a standing one both, its own first") {
    LivedHistory lived;
    lived.train(0, {{&lift}, {&lunge}});
    const PainLog log = logOf(lived);
    REQUIRE(log.items().size() == 4);
    for (const ItemDay& item : log.items()) {
        CHECK(item.knees.size() == (item.key.exercise == lift.id ? 1 : 2));
        CHECK(item.knees.front().knee == item.key.side);
    }
}

TEST_CASE("PainLog: the target is reached when every planned set reaches it, two more is surplus") {
    LivedHistory lived;
    lived.train(0, {{&squat, 2, 10}});
    CHECK(judged(lived, 2, 10).front().top);
    CHECK_FALSE(judged(lived, 2, 10).front().surplus2);
    CHECK(judged(lived, 2, 8).front().surplus2);
    CHECK_FALSE(judged(lived, 2, 11).front().top);
    CHECK_FALSE(judged(lived, 3, 10).front().top);
}

TEST_CASE("PainLog: a set left out is not reached, and the share says so") {
    LivedHistory lived;
    lived.train(0, {{&squat, 2, 10}});
    lived.history.sessions.front().sets.pop_back();
    CHECK(only(lived).ratio == 0.5);
    CHECK_FALSE(judged(lived, 2, 8).front().top);
}

TEST_CASE("PainLog: cut short is by pain above the stop value, by fatigue with nothing in reserve") {
    LivedHistory pain;
    pain.train(0, {{&squat, 2, 10, 3, 6, 0.5}});
    CHECK(only(pain).cutShort == CutShort::Pain);
    LivedHistory fatigue;
    fatigue.train(0, {{&squat, 2, 10, 0, 1, 0.5}});
    CHECK(only(fatigue).cutShort == CutShort::Fatigue);
    LivedHistory time;
    time.train(0, {{&squat, 2, 10, 3, 1, 0.5}});
    CHECK_FALSE(only(time).cutShort);
}

TEST_CASE("PainLog: an item stopped before its first repetition is an exposure, one passed over is none") {
    LivedHistory lived;
    lived.train(0, {{&squat, 2, 10, 3, 8, 0.0}});
    CHECK(only(lived).ratio == 0.0);
    CHECK(only(lived).cutShort == CutShort::Pain);
    LivedHistory skipped;
    skipped.train(0, {{&squat, 2, 10, 3, -1, 0.0}});
    CHECK(logOf(skipped).items().empty());
}

TEST_CASE("PainLog: two sessions of a day are one exposure, and an unknown score stays unknown unless bad") {
    LivedHistory lived;
    lived.train(0, {{&squat, 2, 8, 3, 1}}, 1, 1);
    lived.train(0, {{&squat, 2, 8, 1, -1}}, 2, -1);
    CHECK(only(lived).pre == score(1));
    CHECK_FALSE(only(lived).dur);
    CHECK_FALSE(only(lived).post);
    CHECK(only(lived).rir == 1);
    LivedHistory bad;
    bad.train(0, {{&squat, 2, 8, 3, 7}}, 1, 6);
    bad.train(0, {{&squat, 2, 8, 3, -1}}, 1, -1);
    CHECK(only(bad).dur == score(7));
    CHECK(only(bad).post == score(6));
}

TEST_CASE("PainLog: the week's change is that of medians, and nothing with fewer than three mornings") {
    LivedHistory lived;
    for (const int day : {1, 3, 5})
        lived.morning(day, 1, 2);
    lived.morning(8, 3, 2);
    lived.morning(10, 4, 2);
    CHECK(logOf(lived).weekDelta(Knee::Left, on(14)) == 0);
    lived.morning(12, 3, 3);
    CHECK(logOf(lived).weekDelta(Knee::Left, on(14)) == 2);
    CHECK(logOf(lived).weekDelta(Knee::Right, on(14)) == 0);
    lived.morning(13, 4, 3);
    CHECK(logOf(lived).weekDelta(Knee::Left, on(14)) == 2.5);
}

TEST_CASE("PainLog: 6 before a session leaves only low load for that day") {
    LivedHistory lived;
    lived.train(0, {{&squat}}, 6);
    lived.train(2, {{&squat}}, 5);
    CHECK(logOf(lived).lowLoadOnly(on(0)));
    CHECK_FALSE(logOf(lived).lowLoadOnly(on(2)));
}

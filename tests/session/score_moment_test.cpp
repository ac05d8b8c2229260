#include "src/session/score_moment.h"

#include "src/session/session_replay.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

#include <rapidcheck.h>

using namespace patella;
using namespace patella::test;

namespace {

const SessionId id("s");

SessionDetail session() {
    SessionDetail detail;
    detail.plan = plan();
    detail.summary.id = id;
    detail.summary.name = "Home strength";
    detail.summary.started = wall();
    detail.summary.date = wall().localDate();
    detail.summary.active = std::chrono::minutes(20);
    return detail;
}

PainEntry during(Knee knee, std::size_t item, int score) {
    PainEntry entry = rating(id, PainKind::During, knee, score);
    entry.rating.item = item;
    return entry;
}

} // namespace

TEST_CASE("ScoreMoment: each knee has a slot, given or not, with the moment it would be about") {
    const std::vector<PainEntry> pain{rating(id, PainKind::End, Knee::Right, 3),
                                      rating(SessionId("other"), PainKind::End, Knee::Left, 7)};
    const ScoreMoment end = momentOf(session(), pain, PainKind::End);
    REQUIRE(end.onePerKnee());
    CHECK_FALSE(end.slots[0].given());
    CHECK(end.slots[0].entry.rating.knee == Knee::Left);
    CHECK(end.slots[0].entry.about == wall(20 * 60'000));
    CHECK(end.slots[1].entry.rating.score == PainScore::of(3));
    CHECK(end.given());
    const ScoreMoment morning = momentOf(session(), pain, PainKind::NextMorning);
    CHECK_FALSE(morning.given());
    CHECK(morning.date == wall().localDate().plusDays(1));
    CHECK(morning.slots[0].entry.about.localDate() == morning.date);
}

TEST_CASE("ScoreMoment: the highest by exercise stand for themselves with their names") {
    const ScoreMoment moment =
        momentOf(session(), {during(Knee::Right, 1, 4), during(Knee::Left, 0, 2)}, PainKind::During);
    REQUIRE(moment.slots.size() == 2);
    CHECK(moment.slots[0].exercise == "Mini squat");
    CHECK(moment.slots[1].exercise == "Shallow split squat");
    CHECK(momentOf(session(), {}, PainKind::During).onePerKnee());
}

TEST_CASE(
    "ScoreMoment: of the last days all that was told, the newest first, both knees of a moment together") {
    PainEntry left = rating({}, PainKind::AnyTime, Knee::Left, 2);
    PainEntry right = rating({}, PainKind::AnyTime, Knee::Right, 1);
    PainEntry later = rating({}, PainKind::AnyTime, Knee::Left, 5);
    later.about = wall(3'600'000);
    PainEntry old = rating({}, PainKind::AnyTime, Knee::Left, 9);
    old.about = wall(-20LL * 86'400'000);
    const std::vector<PainEntry> pain{left, rating(id, PainKind::Before, Knee::Left, 1), right, later, old};
    const auto moments = momentsSince(wall().localDate().plusDays(-13), {session()}, pain);
    REQUIRE(moments.size() == 3);
    CHECK(moments[0].slots[0].entry.uuid == later.uuid);
    CHECK_FALSE(moments[0].slots[1].given()); // the other knee may be added
    const auto both = std::find_if(moments.begin(), moments.end(), [&](const ScoreMoment& each) {
        return each.slots[0].entry.uuid == left.uuid;
    });
    REQUIRE(both != moments.end());
    CHECK(both->slots[1].entry.uuid == right.uuid);
}

TEST_CASE("ScoreMoment: a correction is as late as it is entered, unless only the place was told") {
    const PainEntry before = rating(id, PainKind::NextMorning, Knee::Left, 3);
    PainRating after = before.rating;
    after.place = "inner";
    const WallTime noon = wall(50'000'000);
    PainEntry placed = correctionOf(before, after, noon);
    CHECK(placed.uuid.empty());
    CHECK(placed.replaces == before.uuid);
    CHECK(placed.entered == before.entered);
    CHECK(placed.rating.place == "inner");
    after.score = PainScore::of(2);
    CHECK(correctionOf(before, after, noon).entered == noon);
    after = before.rating;
    after.painkiller = true;
    CHECK(correctionOf(before, after, noon).entered == noon);
    PainEntry never;
    never.rating.kind = PainKind::NextMorning;
    CHECK(correctionOf(never, never.rating, noon).entered == noon);
    CHECK(correctionOf(never, never.rating, noon).replaces.empty());
}

TEST_CASE("ScoreMoment: corrections count in place of what they correct, and taken away give it back") {
    CHECK(rc::check("countingPain after corrections and their undoing is what it was", [] {
        std::vector<PainEntry> entered;
        const int count = *rc::gen::inRange(1, 8);
        for (int i = 0; i < count; ++i) {
            PainEntry entry = rating(*rc::gen::element(id, SessionId()), PainKind::AnyTime,
                                     *rc::gen::element(Knee::Left, Knee::Right), *rc::gen::inRange(0, 11));
            entry.about = wall(i * 1000);
            entered.push_back(entry);
        }
        const std::vector<PainEntry> before = countingPain(entered);
        const PainEntry target = *rc::gen::elementOf(before);
        PainRating after = target.rating;
        after.score = PainScore::of(*rc::gen::inRange(0, 11));
        PainEntry correction = correctionOf(target, after, wall(99'000));
        correction.uuid = newUuid();
        entered.push_back(correction);
        const std::vector<PainEntry> mended = countingPain(entered);
        RC_ASSERT(mended.size() == before.size());
        for (std::size_t i = 0; i < before.size(); ++i)
            if (before[i].uuid == target.uuid)
                RC_ASSERT(mended[i].uuid == correction.uuid);
            else
                RC_ASSERT(mended[i].uuid == before[i].uuid);
        entered.pop_back();
        const std::vector<PainEntry> undone = countingPain(entered);
        for (std::size_t i = 0; i < before.size(); ++i)
            RC_ASSERT(undone[i].uuid == before[i].uuid);
    }));
}

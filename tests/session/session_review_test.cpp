#include "src/session/session_review.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace patella;
using namespace patella::test;

namespace {

PainRating rated(PainKind kind, Knee knee, int score) {
    PainRating rating;
    rating.kind = kind;
    rating.knee = knee;
    rating.score = PainScore::of(score);
    return rating;
}

SetRecord record(std::size_t item, int set, std::optional<Side> side, int planned, int done) {
    SetRecord r;
    r.item = item;
    r.set = set;
    r.side = side;
    r.planned = planned;
    r.done = done;
    return r;
}

SessionDetail twoItems() {
    SessionDetail detail;
    detail.plan = planOf({exercise("a", dose(2, reps(12), Per::Side, 30), SideRule::PerSide),
                          exercise("b", dose(3, hold(40)))});
    return detail;
}

} // namespace

TEST_CASE("SessionReview: a set counts once both of its sides are done") {
    SessionDetail detail = twoItems();
    detail.sets = {record(0, 1, Side::Left, 12, 12), record(0, 1, Side::Right, 12, 9),
                   record(0, 2, Side::Left, 12, 12)};
    const auto items = reviewItems(detail);
    REQUIRE(items.size() == 2);
    REQUIRE(items[0].setsPlanned == 2);
    REQUIRE(items[0].setsDone == 1);
    REQUIRE(items[0].sets == std::vector<SetReview>{{1, Side::Left, 0, 12, 12, false},
                                                    {1, Side::Right, 0, 12, 9, false},
                                                    {2, Side::Left, 0, 12, 12, false},
                                                    {2, Side::Right, 0, 12, 0, false}});
}

TEST_CASE("SessionReview: an item without a record is there, not started") {
    const auto items = reviewItems(twoItems());
    REQUIRE_FALSE(items[1].started);
    REQUIRE(items[1].setsPlanned == 3);
    REQUIRE(items[1].setsDone == 0);
    REQUIRE(items[1].sets.size() == 3);
    REQUIRE(items[1].sets[0].planned == 40);
}

TEST_CASE("SessionReview: a corrected set says so, a record of no planned set is left out") {
    SessionDetail detail = twoItems();
    SetRecord corrected = record(1, 2, std::nullopt, 40, 25);
    corrected.corrected = true;
    detail.sets = {corrected, record(1, 9, std::nullopt, 40, 40), record(7, 1, std::nullopt, 40, 40)};
    const auto items = reviewItems(detail);
    REQUIRE(items[1].sets[1] == SetReview{2, std::nullopt, 0, 40, 25, true});
    REQUIRE(items[1].sets.size() == 3);
}

TEST_CASE("SessionReview: columns of pain are those with a rating, in the order of the day") {
    const auto columns =
        reviewPain({rated(PainKind::NextMorning, Knee::Right, 4), rated(PainKind::Before, Knee::Left, 0)});
    REQUIRE(columns.size() == 2);
    REQUIRE(columns[0].kind == PainKind::Before);
    REQUIRE(columns[0].of(Knee::Left).score == PainScore::of(0));
    REQUIRE_FALSE(columns[0].of(Knee::Right).asked);
    REQUIRE(columns[1].kind == PainKind::NextMorning);
    REQUIRE(reviewPain({}).empty());
}

TEST_CASE("SessionReview: of the ratings during a session the highest of each knee shows") {
    const auto columns =
        reviewPain({rated(PainKind::During, Knee::Right, 2), rated(PainKind::During, Knee::Right, 5),
                    rated(PainKind::During, Knee::Right, 3)});
    REQUIRE(columns.front().of(Knee::Right).score == PainScore::of(5));
    REQUIRE(columns.front().of(Knee::Right).zone() == PainZone::Careful);
}

TEST_CASE("SessionReview: asked and not answered is not the same as not asked") {
    PainRating silent;
    silent.kind = PainKind::Before;
    const auto columns = reviewPain({silent});
    REQUIRE(columns.front().of(Knee::Left).asked);
    REQUIRE_FALSE(columns.front().of(Knee::Left).answered());
    REQUIRE_FALSE(columns.front().of(Knee::Left).zone());
}

TEST_CASE("SessionReview: sharp pain is too much whatever its number") {
    PainRating sharp = rated(PainKind::During, Knee::Left, 1);
    sharp.sharp = true;
    REQUIRE(reviewPain({sharp}).front().of(Knee::Left).zone() == PainZone::TooMuch);
}

TEST_CASE("SessionReview: the highest rating is that of either knee") {
    SessionSummary summary;
    REQUIRE_FALSE(highestOf(summary));
    summary.highestRight = PainScore::of(3);
    REQUIRE(highestOf(summary) == PainScore::of(3));
    summary.highestLeft = PainScore::of(4);
    REQUIRE(highestOf(summary) == PainScore::of(4));
}

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "ui/text/session_words.h"

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

PlannedItem planned(Work work) {
    PlannedItem item;
    item.target = work;
    item.sets = 2;
    return item;
}

} // namespace

TEST_CASE("SessionWords: what was done of a set is said in its own measure") {
    REQUIRE(SessionWords::done(SetReview{1, Side::Left, 0, 12, 10, false}, planned(reps(12))) ==
            QStringLiteral("10 of 12 reps"));
    REQUIRE(SessionWords::done(SetReview{1, {}, 0, 40, 40, false}, planned(hold(40))) ==
            QStringLiteral("40 of 40 s"));
    REQUIRE(SessionWords::done(SetReview{1, {}, 0, 210, 90, false}, planned(timed(210))) ==
            QStringLiteral("1:30 of 3:30 min"));
    REQUIRE(SessionWords::done(SetReview{1, {}, 0, 210, 0, false}, planned(timed(210))) ==
            QStringLiteral("not done"));
}

TEST_CASE("SessionWords: an item left out is said without blame") {
    ItemReview review;
    review.setsPlanned = 2;
    REQUIRE(SessionWords::done(review) == QStringLiteral("not done"));
    review.started = true;
    REQUIRE(SessionWords::done(review) == QStringLiteral("partly done"));
    review.setsDone = 1;
    REQUIRE(SessionWords::done(review) == QStringLiteral("1 of 2 sets"));
}

TEST_CASE("SessionWords: a rating is read with knee, moment, word and zone") {
    PainReview pain;
    REQUIRE(SessionWords::spoken(Knee::Left, PainKind::Before, pain) ==
            QStringLiteral("Left knee, before: not asked"));
    pain.asked = true;
    REQUIRE(SessionWords::spoken(Knee::Left, PainKind::Before, pain) ==
            QStringLiteral("Left knee, before: not answered"));
    pain.score = PainScore::of(4);
    REQUIRE(SessionWords::spoken(Knee::Right, PainKind::NextMorning, pain) ==
            QStringLiteral("Right knee, next morning: 4, clearly there, careful"));
    pain.sharp = true;
    pain.painkiller = true;
    REQUIRE(SessionWords::pain(pain) == QStringLiteral("4, sharp"));
    REQUIRE(SessionWords::spoken(Knee::Right, PainKind::End, pain) ==
            QStringLiteral("Right knee, after: 4, clearly there, sharp, too much, with a painkiller"));
}

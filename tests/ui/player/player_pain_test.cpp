#include "tests/support/catch.h"
#include "tests/ui/player/player_fixture.h"

using namespace patella;
using namespace patella::test;
using namespace patella::ui;
using std::chrono::seconds;

namespace {

constexpr const char* question = "How do your knees feel right now?";

SessionPlan plan(int stopAbove) {
    Exercise first = exercise("first", dose(2, hold(20), Per::Total, 30));
    first.stopAbove = stopAbove;
    return planOf({first, exercise("second", dose(1, hold(20)))});
}

/// In the first set of the first exercise, with the question open.
struct Asked : Fixture {
    explicit Asked(SessionPlan plan, Qt::Key by = Qt::Key_P)
        : Fixture(std::move(plan)) {
        begin();
        key(Qt::Key_Return);
        run(seconds(5));
        key(by);
    }
};

} // namespace

TEST_CASE("Player, pain: P and S ask and stop the time") {
    for (const Qt::Key by : {Qt::Key_P, Qt::Key_S}) {
        Asked f(plan(5), by);
        REQUIRE(f.dialog(question));
        f.run(seconds(60));
        REQUIRE(f.sets.empty());
        f.key(Qt::Key_Escape);
        REQUIRE_FALSE(f.dialog(question));
        REQUIRE(f.pains.empty());
        f.run(seconds(1));
        REQUIRE(f.ringSays("14"));
    }
}

TEST_CASE("Player, pain: both knees are rated by keys and told with the exercise") {
    Asked f(plan(5));
    f.key(Qt::Key_2);
    f.key(Qt::Key_Tab);
    f.key(Qt::Key_1);
    f.key(Qt::Key_Return);
    REQUIRE(f.pains.size() == 2);
    REQUIRE(f.pains[0].rating.kind == PainKind::During);
    REQUIRE(f.pains[0].rating.item == std::size_t{0});
    REQUIRE(f.pains[0].rating.score == PainScore::of(2));
    REQUIRE(f.pains[1].rating.knee == Knee::Right);
    f.run(seconds(16));
    REQUIRE(f.sets.size() == 1);
    REQUIRE(f.sets[0].complete());
}

TEST_CASE("Player, pain: at 5 strength goes on lighter, at 6 the exercise ends") {
    Asked five(plan(5));
    five.key(Qt::Key_5);
    REQUIRE(five.button("Go on, lighter"));
    REQUIRE(five.button("Go on, lighter")->isVisible());
    REQUIRE(five.button("Skip this exercise")->isVisible());
    five.key(Qt::Key_Return);
    REQUIRE(five.says("first"));
    REQUIRE(five.ringSays("Hold"));

    Asked six(plan(5));
    six.key(Qt::Key_6);
    REQUIRE(six.button("Go on with the rest")->isVisible());
    REQUIRE_FALSE(six.button("Skip this exercise")->isVisible());
    six.key(Qt::Key_Escape); // not by a slip of the finger
    REQUIRE(six.dialog(question));
    six.key(Qt::Key_Return);
    REQUIRE(six.sets.size() == 1);
    REQUIRE(six.sets[0].done == 5);
    REQUIRE(six.ringSays("Get ready"));
    REQUIRE(six.says("second"));
}

TEST_CASE("Player, pain: at 2 a stretch goes on, at 3 it ends") {
    Asked two(plan(2));
    two.key(Qt::Key_2);
    REQUIRE(two.button("Carry on")->isVisible());
    Asked three(plan(2));
    three.key(Qt::Key_3);
    three.key(Qt::Key_Return);
    REQUIRE(three.ringSays("Get ready"));
    REQUIRE(three.says("second"));
}

TEST_CASE("Player, pain: sharp pain ends the exercise without a score") {
    Asked f(plan(5));
    f.button("Left knee: sharp or sudden")->click();
    f.key(Qt::Key_Return);
    REQUIRE(f.pains.size() == 1);
    REQUIRE(f.pains[0].rating.sharp);
    REQUIRE_FALSE(f.pains[0].rating.score);
    REQUIRE(f.says("second"));
}

TEST_CASE("Player, pain: in the careful zone the exercise can be skipped or the session finished") {
    Asked skip(plan(5));
    skip.key(Qt::Key_4);
    skip.button("Skip this exercise")->click();
    REQUIRE(skip.says("second"));
    REQUIRE(skip.page.underWay());

    Asked finish(plan(5));
    finish.key(Qt::Key_4);
    finish.button("Finish for today")->click();
    REQUIRE(finish.ends.size() == 1);
    REQUIRE(finish.ends[0].first == SessionState::Partial);
    REQUIRE(finish.pains.size() == 1);
}

TEST_CASE("Player, pain: too much in the last exercise leads to the summary") {
    Asked f(planOf({exercise("only", dose(2, hold(20)))}));
    f.key(Qt::Key_8);
    f.key(Qt::Key_Return);
    REQUIRE(f.ends.size() == 1);
    REQUIRE(f.says("That's it for today"));
}

TEST_CASE("Player, pain: a paused session stays paused afterwards") {
    Fixture f(plan(5));
    f.begin();
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Space);
    f.key(Qt::Key_P);
    f.key(Qt::Key_1);
    f.key(Qt::Key_Return);
    REQUIRE(f.ringSays("Paused"));
}

TEST_CASE("Player, pain: an answer can be taken back") {
    Asked f(plan(5));
    f.key(Qt::Key_7);
    REQUIRE(f.button("Go on with the rest")->isVisible());
    f.key(Qt::Key_Backspace);
    f.key(Qt::Key_Return);
    REQUIRE(f.pains.empty());
    REQUIRE(f.says("first"));
}

TEST_CASE(
    "Player, pain: where it hurts and a painkiller are told with the score, and a painkiller stays told") {
    Asked f(plan(5));
    f.key(Qt::Key_2);
    f.button("Where?")->click();
    QTest::qWait(1);
    f.button("Left knee: just below the kneecap")->click();
    f.button("Left knee: hollow of the knee")->click();
    REQUIRE(f.says("Pain in the hollow of the knee is worth showing a professional."));
    f.button("I took a painkiller")->click();
    f.key(Qt::Key_Return);
    REQUIRE(f.pains.size() == 2); // of the other knee nothing but the painkiller
    REQUIRE(f.pains[0].rating.place == "tendon behind");
    REQUIRE(f.pains[0].rating.painkiller);
    REQUIRE_FALSE(f.pains[1].rating.score);
    REQUIRE(f.pains[1].rating.place.empty());
    f.run(seconds(1));
    f.key(Qt::Key_P);
    REQUIRE(f.button("I took a painkiller")->isChecked());
    REQUIRE_FALSE(f.button("Left knee: hollow of the knee")->isChecked());
}

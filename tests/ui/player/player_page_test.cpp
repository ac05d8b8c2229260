#include "tests/support/catch.h"
#include "tests/ui/player/player_fixture.h"
#include "ui/player/player_page.h"

#include <QLabel>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;
using std::chrono::milliseconds;
using std::chrono::seconds;

TEST_CASE("Player: the knees are asked before anything begins") {
    Fixture f(planOf({exercise("a", dose(1, hold(10)))}));
    f.run(seconds(5));
    REQUIRE(f.began.empty());
    f.key(Qt::Key_1);
    f.key(Qt::Key_Tab);
    f.key(Qt::Key_4);
    f.key(Qt::Key_Return);
    REQUIRE(f.began.size() == 1);
    REQUIRE(f.pains.size() == 2);
    REQUIRE(f.pains[0].rating.kind == PainKind::Before);
    REQUIRE(f.pains[0].rating.knee == Knee::Left);
    REQUIRE(f.pains[0].rating.score == PainScore::of(1));
    REQUIRE(f.pains[1].rating.knee == Knee::Right);
    REQUIRE(f.pains[1].rating.score == PainScore::of(4));
    REQUIRE(f.pains[0].session == f.began[0]);
    REQUIRE_FALSE(f.pains[0].uuid.empty());
    REQUIRE(f.page.underWay());
}

TEST_CASE("Player: an open answer stays open, X is ten") {
    Fixture f(planOf({exercise("a", dose(1, hold(10)))}));
    f.key(Qt::Key_X);
    REQUIRE(f.button("Not today")->isVisible());
    f.key(Qt::Key_Return);
    REQUIRE(f.pains.size() == 1);
    REQUIRE(f.pains[0].rating.score == PainScore::of(10));
    Fixture silent(planOf({exercise("a", dose(1, hold(10)))}));
    silent.key(Qt::Key_Return);
    REQUIRE(silent.pains.empty());
    REQUIRE(silent.page.underWay());
}

TEST_CASE("Player: with 6 before the start it may be left for today, and is not forbidden") {
    Fixture f(planOf({exercise("a", dose(1, hold(10)))}));
    f.key(Qt::Key_5);
    REQUIRE_FALSE(f.button("Not today")->isVisible());
    f.key(Qt::Key_6);
    REQUIRE(f.button("Not today")->isVisible());
    REQUIRE(f.button("Start")->isEnabled());
    f.button("Not today")->click();
    REQUIRE(f.closes == 1);
    REQUIRE(f.began.empty());
    REQUIRE(f.pains.size() == 1);
    REQUIRE(f.pains[0].session.empty());
    REQUIRE(f.pains[0].rating.kind == PainKind::AnyTime);
}

TEST_CASE("Player: keys alone lead through holds, sides and rests") {
    Fixture f(planOf({exercise("a", dose(2, hold(20), Per::Side, 30), SideRule::PerSide)}));
    f.begin();
    f.key(Qt::Key_Return); // get-ready ends early
    REQUIRE(f.says("LEFT"));
    f.run(seconds(20));
    REQUIRE(f.sets.size() == 1);
    REQUIRE(f.sets[0].side == patella::Side::Left);
    REQUIRE(f.ringSays("Switch sides"));
    f.key(Qt::Key_Right);
    REQUIRE(f.says("RIGHT"));
    f.run(seconds(20));
    REQUIRE(f.ringSays("Rest"));
    REQUIRE(f.ringSays("30"));
    f.key(Qt::Key_Plus);
    REQUIRE(f.ringSays("45"));
    f.key(Qt::Key_Return);
    REQUIRE(f.says("LEFT"));
    f.key(Qt::Key_Left); // within two seconds: back to the rest
    REQUIRE(f.ringSays("Rest"));
    f.key(Qt::Key_N);
    REQUIRE(f.ends.size() == 1);
    REQUIRE(f.ends[0].first == SessionState::Finished);
}

TEST_CASE("Player: Enter leaves a paced set alone and ends a self-paced one") {
    Fixture paced(planOf({exercise("a", dose(1, reps(10)))}));
    paced.begin();
    paced.key(Qt::Key_Return);
    paced.run(seconds(7));
    paced.key(Qt::Key_Return);
    REQUIRE(paced.sets.empty());
    REQUIRE(paced.ringSays("of 10"));

    Fixture own(selfPaced());
    own.begin();
    own.key(Qt::Key_Return);
    REQUIRE(own.ringSays("Your pace"));
    own.run(seconds(90));
    REQUIRE(own.sets.empty());
    own.key(Qt::Key_Return);
    REQUIRE(own.sets.size() == 1);
    REQUIRE(own.sets[0].done == own.sets[0].planned);
}

TEST_CASE("Player: repetitions count up with the tempo's words") {
    Fixture f(planOf({exercise("a", dose(1, reps(3, Tempo::of(2, 1, 3, 0).value())))}));
    f.begin();
    f.key(Qt::Key_Return);
    f.run(seconds(1));
    REQUIRE(f.ringSays("Up"));
    REQUIRE(f.ringSays("1"));
    f.run(milliseconds(1500));
    REQUIRE(f.ringSays("Hold"));
    f.run(seconds(1));
    REQUIRE(f.ringSays("Down"));
    f.run(seconds(3));
    REQUIRE(f.ringSays("2"));
    f.run(seconds(12));
    REQUIRE(f.sets.size() == 1);
    REQUIRE(f.sets[0].done == 3);
}

TEST_CASE("Player: without a rest one set follows the other") {
    Fixture f(planOf({exercise("a", dose(2, hold(5)))}));
    f.begin();
    f.key(Qt::Key_Return);
    f.run(seconds(6));
    REQUIRE(f.ringSays("Hold"));
    REQUIRE(f.dots()->spokenName() == QStringLiteral("set 2 of 2"));
    f.run(seconds(5));
    REQUIRE(f.ends.size() == 1);
}

TEST_CASE("Player: a set is shown as done once it is confirmed") {
    Fixture f(planOf({exercise("a", dose(3, hold(10), Per::Total, 30))}));
    f.begin();
    f.key(Qt::Key_Return);
    f.run(seconds(11));
    REQUIRE(f.sets.size() == 1);
    REQUIRE(f.dots()->done() == std::vector<bool>{false, false, false});
    f.page.confirmSet(f.sets[0]);
    REQUIRE(f.dots()->done() == std::vector<bool>{true, false, false});
}

TEST_CASE("Player: Space pauses and goes on, also while a button has the keyboard") {
    Fixture f(planOf({exercise("a", dose(1, hold(30)))}));
    f.begin();
    f.key(Qt::Key_Return);
    f.run(seconds(5));
    f.key(Qt::Key_Space);
    REQUIRE(f.ringSays("Paused"));
    REQUIRE(f.button("Resume")->isVisible());
    f.run(seconds(20));
    REQUIRE(f.ringSays("25"));
    f.key(Qt::Key_Return); // the one sensible thing
    f.run(seconds(1));
    REQUIRE(f.ringSays("24"));
    f.button("Step on")->setFocus();
    f.key(Qt::Key_Space);
    REQUIRE(f.ringSays("Paused"));
    REQUIRE(f.sets.empty());
}

TEST_CASE("Player: a gap says that the computer slept") {
    Fixture f(planOf({exercise("a", dose(1, hold(30)))}));
    f.begin();
    f.run(seconds(3));
    f.clock.advance(seconds(600));
    f.page.heartbeatNow();
    REQUIRE(f.ringSays("Paused"));
    REQUIRE(f.says("Paused while the computer slept"));
    f.key(Qt::Key_Space);
    REQUIRE_FALSE(f.says("Paused while the computer slept"));
}

TEST_CASE("Player: Esc pauses and asks, Esc again goes on") {
    Fixture f(planOf({exercise("a", dose(2, hold(10)))}));
    f.begin();
    f.key(Qt::Key_Return);
    f.run(seconds(4));
    f.key(Qt::Key_Escape);
    REQUIRE(f.dialog("Stop here for today?"));
    f.run(seconds(60));
    REQUIRE(f.sets.empty());
    f.key(Qt::Key_Escape);
    f.run(seconds(7));
    REQUIRE(f.sets.size() == 1);
    f.key(Qt::Key_Escape);
    f.button("Finish for today, keep what was done")->click();
    REQUIRE(f.ends.size() == 1);
    REQUIRE(f.ends[0].first == SessionState::Partial);
    REQUIRE(f.closes == 0);
    REQUIRE(f.says("That's it for today"));
}

TEST_CASE("Player: discarding ends the session at once, without a summary") {
    Fixture f(planOf({exercise("a", dose(2, hold(10)))}));
    f.begin();
    f.key(Qt::Key_Return);
    f.run(seconds(11));
    f.key(Qt::Key_Escape);
    f.button("Discard")->click();
    REQUIRE(f.ends.size() == 1);
    REQUIRE(f.ends[0].first == SessionState::Discarded);
    REQUIRE(f.closes == 1);
}

TEST_CASE("Player: mute silences the tones, a missing device is said once") {
    Fixture f(planOf({exercise("a", dose(1, hold(10)))}));
    REQUIRE(f.tones.volume == 60);
    f.begin();
    f.key(Qt::Key_Return);
    REQUIRE(f.tones.played == std::vector<Tone>{Tone::Start});
    f.key(Qt::Key_M);
    f.run(seconds(11));
    REQUIRE(f.tones.played.size() == 1);
    REQUIRE_FALSE(f.says("No sound device here: the count on the screen leads."));

    Fixture none(planOf({exercise("a", dose(1, hold(10)))}), false);
    none.begin();
    REQUIRE(none.says("No sound device here: the count on the screen leads."));
}

TEST_CASE("Player: what is not saved is said until it is") {
    Fixture f(planOf({exercise("a", dose(1, hold(10)))}));
    f.begin();
    f.page.setSaveFailed(QStringLiteral("There is no room left on the disk."));
    REQUIRE(f.says("There is no room left on the disk."));
    f.page.setSaved();
    REQUIRE_FALSE(f.says("There is no room left on the disk."));
}

TEST_CASE("Player: the timer runs while something runs, slowly while nobody looks") {
    Fixture f(planOf({exercise("a", dose(1, hold(10)))}));
    auto* timer = f.page.findChild<QTimer*>(QStringLiteral("heartbeat"));
    REQUIRE(timer);
    REQUIRE_FALSE(timer->isActive());
    f.begin();
    REQUIRE(timer->interval() == 33);
    f.page.hide();
    REQUIRE(timer->isActive());
    REQUIRE(timer->interval() == 1000);
    f.page.show();
    REQUIRE(timer->interval() == 33);
    f.key(Qt::Key_Space);
    REQUIRE_FALSE(timer->isActive());
}

TEST_CASE("Player: out of sight it wakes when a cue is due, to the millisecond") {
    Fixture f(planOf({exercise("a", dose(1, hold(30)))}));
    f.begin();
    f.page.hide();
    const auto* timer = f.page.findChild<QTimer*>(QStringLiteral("heartbeat"));
    f.run(std::chrono::milliseconds(6720), std::chrono::milliseconds(10));
    CHECK(timer->interval() == 280); // "3" of the get-ready
    f.run(std::chrono::milliseconds(280), std::chrono::milliseconds(10));
    CHECK(timer->interval() == 1000);
}

TEST_CASE("Player: while it is minimised it draws nothing, and then shows the present") {
    Fixture f(planOf({exercise("a", dose(1, hold(30)))}));
    f.begin();
    f.key(Qt::Key_Return);
    f.run(seconds(2));
    REQUIRE(f.ringSays("28"));
    f.page.showMinimized();
    f.run(seconds(5));
    REQUIRE(f.ringSays("28"));
    REQUIRE(f.page.findChild<QTimer*>(QStringLiteral("heartbeat"))->interval() == 1000);
    f.page.showNormal();
    f.run(milliseconds(50));
    REQUIRE(f.ringSays("23"));
}

TEST_CASE("Player: a large window can become small again, at any type size") {
    for (const int points : {10, 20}) {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSize(points);
        QApplication::setFont(large);
        {
            Fixture f(planOf({exercise("a", dose(2, reps(10), Per::Side, 30), SideRule::PerSide)}));
            f.begin();
            f.page.resize(1920, 1080);
            QApplication::processEvents();
            REQUIRE(f.page.minimumSizeHint().width() <= 1024);
            REQUIRE(f.page.minimumSizeHint().height() <= 700);
        }
        QApplication::setFont(before);
    }
}

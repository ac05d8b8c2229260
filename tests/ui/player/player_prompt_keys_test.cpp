// What is asked over a session and after it, by keys alone.
#include "tests/ui/player/player_keys.h"
#include "ui/widgets/pain_scale.h"

#include <QPlainTextEdit>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;
using std::chrono::seconds;

TEST_CASE("Player keys: Esc asks, Enter goes on, Tab reaches finishing and discarding") {
    Keys f;
    f.toFirstHold();
    f.run(seconds(2));
    f.key(Qt::Key_Escape);
    REQUIRE(f.dialog("Stop here for today?"));
    CHECK_FALSE(f.timerRuns());
    f.enter();
    CHECK_FALSE(f.dialog("Stop here for today?"));
    CHECK(f.timerRuns());
    CHECK(f.ringSays("Hold"));
    f.key(Qt::Key_Escape);
    f.key(Qt::Key_Tab);
    f.enter(); // Finish for today
    REQUIRE(f.ends.size() == 1);
    CHECK(f.ends[0].first == SessionState::Partial);
    CHECK(f.says("That's it for today"));

    Keys away;
    away.toFirstHold();
    away.run(seconds(2));
    away.key(Qt::Key_Escape);
    away.key(Qt::Key_Tab);
    away.key(Qt::Key_Tab);
    away.enter();
    REQUIRE(away.ends.size() == 1);
    CHECK(away.ends[0].first == SessionState::Discarded);
    CHECK(away.closes == 1);
}

TEST_CASE("Player keys: P asks about the knees, digits and Tab rate them, Enter takes what is offered") {
    Keys f;
    f.toFirstHold();
    f.run(seconds(2));
    f.key(Qt::Key_P);
    REQUIRE(f.dialog("How do your knees feel right now?"));
    CHECK_FALSE(f.timerRuns());
    CHECK(f.keysAreHeld());
    f.key(Qt::Key_2);
    f.key(Qt::Key_Tab); // to "sharp" or the other knee
    while (!qobject_cast<PainScale*>(QApplication::focusWidget()))
        f.key(Qt::Key_Tab);
    f.key(Qt::Key_7);
    f.enter(); // this exercise ends
    CHECK_FALSE(f.dialog("How do your knees feel right now?"));
    REQUIRE(f.pains.size() == 2);
    CHECK(f.pains[1].rating.score == PainScore::of(7));
    CHECK(f.says("paced"));
    CHECK(f.timerRuns());
    CHECK(f.keysAreHeld());
}

TEST_CASE("Player keys: the summary is rated, noted and left by keys") {
    Keys f;
    f.toRest();
    f.key(Qt::Key_N);
    f.enter();
    f.enter();
    REQUIRE(f.ends.size() == 1);
    CHECK(f.keysAreHeld());
    f.pains.clear();
    f.key(Qt::Key_1);
    REQUIRE(f.pains.size() == 1);
    CHECK(f.pains[0].rating.kind == PainKind::End);
    for (int i = 0; i < 40 && !qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()); ++i)
        f.key(Qt::Key_Tab);
    REQUIRE(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("steady"));
    f.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.notes == std::vector<QString>{QStringLiteral("steady")});
    CHECK(f.closes == 1);
}

TEST_CASE("Player keys: Tab goes round the controls and Enter presses the one that has the ring") {
    Keys f;
    f.toFirstHold();
    QSet<QWidget*> seen;
    bool pressed = false;
    for (int i = 0; i < 20; ++i) {
        f.key(Qt::Key_Tab);
        auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        if (!button || seen.contains(button))
            continue;
        seen << button;
        if (QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name) ==
            QStringLiteral("Pause")) {
            f.enter();
            pressed = true;
            break;
        }
    }
    REQUIRE(pressed);
    CHECK(f.ringSays("Paused"));
}

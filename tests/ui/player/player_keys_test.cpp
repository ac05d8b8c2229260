// Every state of a session by keys alone, and that Enter does the one sensible thing in each.
#include "tests/support/catch.h"
#include "tests/support/fake_voice.h"
#include "tests/ui/player/player_fixture.h"
#include "ui/widgets/pain_scale.h"

#include <QPlainTextEdit>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// A hold a side, paced repetitions, a set at one's own pace.
SessionPlan everyKind() {
    Routine r;
    r.name = "Every kind";
    RoutineItem own{ExerciseId("own")};
    own.selfPaced = true;
    auto& entries = r.block(PhaseKind::Strength).entries;
    entries.emplace_back(RoutineItem{ExerciseId("hold")});
    entries.emplace_back(RoutineItem{ExerciseId("paced")});
    entries.emplace_back(own);
    return expand(r,
                  library({exercise("hold", dose(1, hold(10), Per::Side, 20), SideRule::PerSide),
                           exercise("paced", dose(2, reps(3, Tempo::of(1, 0, 1, 0).value()), Per::Total, 30)),
                           exercise("own", dose(1, reps(12)))}))
        .value();
}

/// Keys alone: no widget is looked for to be clicked or given the keyboard.
struct Keys : Fixture {
    Keys()
        : Fixture(everyKind()) {
        QObject::connect(
            &page, &PlayerPage::setRecorded, &page,
            [this](const SessionId&, const WallTime&, const SetRecord& r) { page.confirmSet(r); });
    }
    void enter() { key(Qt::Key_Return); }
    [[nodiscard]] bool timerRuns() const {
        return page.findChild<QTimer*>(QStringLiteral("heartbeat"))->isActive();
    }
    /// Somebody has the keys, and it is seen.
    [[nodiscard]] bool keysAreHeld() const {
        const QWidget* focus = QApplication::focusWidget();
        return focus && page.isAncestorOf(focus) && focus->isVisible();
    }
    /// Each press that is not one of these would be of a state that the test does not mean.
    void toFirstHold() {
        begin();
        enter();
        REQUIRE(ringSays("Hold"));
    }
    void toRest() { // after the first set of the paced exercise
        toFirstHold();
        run(seconds(10));
        enter();
        run(seconds(10));
        while (!ringSays("of 3"))
            key(Qt::Key_Right);
        run(seconds(6));
        REQUIRE(ringSays("Rest"));
    }
};

} // namespace

TEST_CASE("Player keys: Enter begins, ends the get-ready, and leaves a hold to its time") {
    Keys f;
    CHECK(f.keysAreHeld());
    f.enter();
    REQUIRE(f.began.size() == 1);
    CHECK(f.ringSays("Get ready"));
    CHECK(f.keysAreHeld());
    f.enter();
    CHECK(f.ringSays("Hold"));
    f.run(seconds(3));
    f.enter();
    CHECK(f.ringSays("Hold"));
    CHECK(f.sets.empty());
    f.run(seconds(7));
    CHECK(f.sets.size() == 1);
    CHECK(f.sets[0].took == seconds(10));
}

TEST_CASE("Player keys: Enter ends the switch of sides and starts the other side") {
    Keys f;
    f.toFirstHold();
    f.run(seconds(10));
    REQUIRE(f.ringSays("Switch sides"));
    f.enter();
    CHECK(f.says("RIGHT"));
    CHECK(f.ringSays("Hold"));
    CHECK(f.sets.size() == 1);
}

TEST_CASE("Player keys: Enter leaves paced repetitions alone, and ends the rest after them") {
    Keys f;
    f.toRest();
    const std::size_t before = f.sets.size();
    f.key(Qt::Key_Plus);
    CHECK(f.ringSays("45"));
    f.enter();
    CHECK(f.ringSays("of 3"));
    f.run(seconds(2));
    f.enter();
    CHECK(f.ringSays("of 3"));
    CHECK(f.sets.size() == before);
    f.run(seconds(4));
    REQUIRE(f.sets.size() == before + 1);
    CHECK(f.sets.back().complete());
}

TEST_CASE("Player keys: Enter ends a set at one's own pace, and with it the session") {
    Keys f;
    f.toRest();
    f.key(Qt::Key_N);
    f.enter();
    REQUIRE(f.ringSays("Your pace"));
    f.run(seconds(30));
    f.enter();
    REQUIRE(f.ends.size() == 1);
    CHECK(f.sets.back().done == 12);
    CHECK_FALSE(f.timerRuns());
}

TEST_CASE("Player keys: in every state Space pauses, Enter goes on, and nothing is lost or run meanwhile") {
    struct State {
        const char* name;
        std::function<void(Keys&)> bring;
        const char* ring;
    };
    const State states[] = {{"get ready", [](Keys& f) { f.begin(); }, "Get ready"},
                            {"hold", [](Keys& f) { f.toFirstHold(); }, "Hold"},
                            {"switch",
                             [](Keys& f) {
                                 f.toFirstHold();
                                 f.run(seconds(10));
                             },
                             "Switch sides"},
                            {"paced",
                             [](Keys& f) {
                                 f.toRest();
                                 f.enter();
                             },
                             "of 3"},
                            {"rest", [](Keys& f) { f.toRest(); }, "Rest"},
                            {"own pace",
                             [](Keys& f) {
                                 f.toRest();
                                 f.key(Qt::Key_N);
                                 f.enter();
                             },
                             "Your pace"}};
    for (const State& state : states) {
        INFO(state.name);
        Keys f;
        state.bring(f);
        REQUIRE(f.ringSays(state.ring));
        CHECK(f.timerRuns());
        const std::size_t sets = f.sets.size();
        f.run(milliseconds(500));
        f.key(Qt::Key_Space);
        CHECK(f.ringSays("Paused"));
        CHECK_FALSE(f.timerRuns());
        CHECK(f.keysAreHeld());
        f.clock.advance(std::chrono::minutes(20));
        f.page.heartbeatNow();
        CHECK(f.sets.size() == sets);
        f.enter();
        CHECK(f.timerRuns());
        CHECK(f.ringSays(state.ring));
        CHECK(f.sets.size() == sets);
        CHECK(f.keysAreHeld());
    }
}

TEST_CASE("Player keys: after a sleep Enter leads through a get-ready, and the set has its full time") {
    Keys f;
    f.toFirstHold();
    f.run(seconds(4));
    f.clock.advance(std::chrono::minutes(10));
    f.page.heartbeatNow();
    REQUIRE(f.ringSays("Paused"));
    f.enter();
    REQUIRE(f.page.underWay());
    f.run(seconds(2)); // of five to get ready
    CHECK(f.sets.empty());
    f.run(seconds(3));
    CHECK(f.ringSays("6"));
    f.run(seconds(6));
    REQUIRE(f.sets.size() == 1);
    CHECK(f.sets[0].took == seconds(10));
}

TEST_CASE("Player keys: in the get-ready after a sleep Enter starts now, and no set counts as done by it") {
    for (const bool ownPace : {false, true}) {
        INFO((ownPace ? "own pace" : "hold"));
        Keys f;
        f.toFirstHold();
        if (ownPace)
            for (int i = 0; i < 20 && !f.ringSays("Your pace"); ++i)
                f.key(Qt::Key_Right);
        f.run(seconds(4));
        f.clock.advance(std::chrono::minutes(10));
        f.page.heartbeatNow();
        f.enter();
        f.run(seconds(1));
        REQUIRE(f.ringSays("Get ready"));
        f.key(Qt::Key_Plus);
        CHECK(f.ringSays("19"));
        const std::size_t sets = f.sets.size();
        f.enter();
        CHECK(f.ringSays(ownPace ? "Your pace" : "Hold"));
        CHECK(f.sets.size() == sets);
        CHECK(f.ends.empty());
        CHECK(f.tones.played.back() == Tone::Start);
    }
}

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

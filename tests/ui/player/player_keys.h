#pragma once
// A session with every kind of step, led by keys alone.
#include "tests/support/catch.h"
#include "tests/ui/player/player_fixture.h"

namespace patella::test {

/// A hold a side, paced repetitions, a set at one's own pace.
inline SessionPlan everyKind() {
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
            &page, &ui::PlayerPage::setRecorded, &page,
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
        run(std::chrono::seconds(10));
        enter();
        run(std::chrono::seconds(10));
        while (!ringSays("of 3"))
            key(Qt::Key_Right);
        run(std::chrono::seconds(6));
        REQUIRE(ringSays("Rest"));
    }
};

} // namespace patella::test

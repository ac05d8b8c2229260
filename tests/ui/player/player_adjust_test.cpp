#include "tests/support/catch.h"
#include "tests/ui/player/player_fixture.h"
#include "ui/player/compact_window.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/toast.h"

using namespace patella;
using namespace patella::test;
using namespace patella::ui;
using std::chrono::seconds;

namespace {

Exercise banded(Exercise e) {
    e.equipment = {Equipment::MiniBand};
    return e;
}

/// Two sides of four repetitions (20 s a side), three sets with 60 s of rest, then a hold.
std::vector<Exercise> strong() {
    return {banded(exercise("clam", dose(3, reps(4), Per::Side, 60), SideRule::PerSide)),
            exercise("plank", dose(2, hold(20), Per::Total, 30))};
}

constexpr Duration toFirstRest = seconds(10 + 20 + 5 + 20) + std::chrono::milliseconds(500);

/// In the rest after the first set, both sides of it done.
struct Resting : Fixture {
    explicit Resting(SessionPlan plan)
        : Fixture(std::move(plan)) {
        begin();
        run(toFirstRest);
        sets.clear();
    }
};

} // namespace

TEST_CASE("Player, after a set: one digit says what was left in reserve, of both sides") {
    Resting f(planOf(strong()));
    REQUIRE(f.ringSays("Rest"));
    REQUIRE(f.says("Set 1: how many more would have gone?"));
    f.key(Qt::Key_2);
    REQUIRE(f.sets.size() == 2);
    CHECK(f.sets[0].side == Side::Left);
    CHECK(f.sets[0].reserve == 2);
    CHECK(f.sets[1].side == Side::Right);
    CHECK(f.sets[1].reserve == 2);
    CHECK(f.button("2 more would have gone")->isChecked());
    f.key(Qt::Key_2); // once more takes it back
    CHECK_FALSE(f.sets.back().reserve);
    CHECK_FALSE(f.button("2 more would have gone")->isChecked());
}

TEST_CASE("Player, after a set: a click does what the key does, and X says that form slipped") {
    Resting f(planOf(strong()));
    f.button("4 or more would have gone")->click();
    CHECK(f.sets.back().reserve == 4);
    f.key(Qt::Key_X);
    CHECK(f.sets.back().formSlipped);
    CHECK(f.sets.back().reserve == 4);
    CHECK(f.button("Form slipped in this set")->isChecked());
    CHECK(f.sets.back().done == 4);
}

TEST_CASE("Player, after a set: nothing is asked in a set, before the first one, or of a stretch") {
    Fixture f(planOf(strong()));
    f.begin();
    CHECK_FALSE(f.button("2 more would have gone")->isVisible());
    f.run(seconds(12));
    f.key(Qt::Key_2);
    f.key(Qt::Key_X);
    CHECK(f.sets.empty());
    CHECK_FALSE(f.button("2 more would have gone")->isVisible());

    Routine r;
    r.block(PhaseKind::Stretch).entries.emplace_back(RoutineItem{ExerciseId("clam")});
    Resting stretch(expand(r, library(strong())).value());
    CHECK_FALSE(stretch.button("2 more would have gone")->isVisible());
    stretch.key(Qt::Key_2);
    CHECK(stretch.sets.empty());
}

TEST_CASE("Player, after a set: of a hold only the form is asked") {
    Fixture f(planOf({exercise("plank", dose(2, hold(20), Per::Total, 30))}));
    f.begin();
    f.run(seconds(31));
    REQUIRE(f.ringSays("Rest"));
    CHECK_FALSE(f.button("2 more would have gone")->isVisible());
    f.sets.clear();
    f.key(Qt::Key_2);
    CHECK(f.sets.empty());
    f.key(Qt::Key_X);
    CHECK(f.sets.back().formSlipped);
}

TEST_CASE("Player, after a set: the count of a set at one's own pace is corrected by the arrow keys") {
    Routine r;
    RoutineItem item{ExerciseId("a")};
    item.selfPaced = true;
    r.block(PhaseKind::Strength).entries.emplace_back(item);
    Fixture f(expand(r, library({exercise("a", dose(2, reps(12), Per::Total, 60))})).value());
    f.begin();
    f.run(seconds(20));
    f.key(Qt::Key_Return);
    REQUIRE(f.sets.size() == 1);
    REQUIRE(f.says("12 done"));
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Up);
    CHECK(f.sets.back().done == 10);
    CHECK(f.sets.back().corrected);
    CHECK(f.says("10 done"));
    f.key(Qt::Key_1);
    CHECK(f.sets.back().done == 10);
    CHECK(f.sets.back().reserve == 1);
}

TEST_CASE("Player, after a set: the knees are asked for as the setting says") {
    const auto asked = [](PainInRest setting, bool hurt) {
        Fixture f(planOf(strong()));
        f.page.setPainInRest(setting);
        if (hurt)
            f.key(Qt::Key_2);
        f.begin();
        f.run(toFirstRest);
        return f.button("No pain")->isVisible();
    };
    CHECK(asked(PainInRest::Always, false));
    CHECK_FALSE(asked(PainInRest::WhenItHurt, false));
    CHECK(asked(PainInRest::WhenItHurt, true));
    CHECK_FALSE(asked(PainInRest::Never, true));
}

TEST_CASE("Player, after a set: K says that nothing hurts, once") {
    Resting f(planOf(strong()));
    f.page.setPainInRest(PainInRest::Always);
    REQUIRE(f.button("No pain")->isVisible());
    f.key(Qt::Key_K);
    REQUIRE(f.pains.size() == 2);
    CHECK(f.pains[0].rating.kind == PainKind::During);
    CHECK(f.pains[0].rating.score == PainScore::of(0));
    CHECK(f.pains[0].rating.item == std::size_t{0});
    CHECK_FALSE(f.button("No pain")->isVisible());
    f.key(Qt::Key_K);
    CHECK(f.pains.size() == 2);
}

TEST_CASE("Player, adjust: A waits, a digit chooses, and the session goes on") {
    Resting f(planOf(strong()));
    f.key(Qt::Key_A);
    REQUIRE(f.dialog("Adjust: clam"));
    f.run(seconds(100));
    CHECK(f.ringSays("Paused"));
    f.key(Qt::Key_1); // one set fewer
    REQUIRE_FALSE(f.dialog("Adjust: clam"));
    REQUIRE(f.changes == std::vector<PlanChange>{{{ChangeKind::SetFewer}, 0}});
    CHECK(f.lastPlan.items[0].sets == 2);
    CHECK(plannedSets(f.lastPlan).size() == 8);
    CHECK(f.says("clam: One set fewer"));
    f.run(seconds(2));
    CHECK(f.ringSays("Rest"));
}

TEST_CASE("Player, adjust: Esc leaves everything as it is and the timer runs on") {
    Resting f(planOf(strong()));
    f.key(Qt::Key_A);
    f.key(Qt::Key_Escape);
    CHECK_FALSE(f.dialog("Adjust: clam"));
    CHECK(f.changes.empty());
    f.run(seconds(59));
    f.run(seconds(3));
    CHECK_FALSE(f.ringSays("Rest"));
}

TEST_CASE("Player, adjust: a session that was paused stays paused") {
    Resting f(planOf(strong()));
    f.key(Qt::Key_Space);
    f.key(Qt::Key_A);
    f.key(Qt::Key_2); // one set more
    CHECK(f.lastPlan.items[0].sets == 4);
    CHECK(f.ringSays("Paused"));
}

TEST_CASE("Player, adjust: another exercise takes the place of the rest of this one") {
    Exercise easy = exercise("easy", dose(2, reps(6)));
    auto all = strong();
    all[0].easier = easy.id;
    const SessionPlan plan = planOf(all);
    all.push_back(easy);
    const ExerciseLibrary lib = library(all);
    Resting f(plan);
    f.page.useLibrary(&lib);
    f.key(Qt::Key_A);
    QAbstractButton* easier = f.button("Easier: easy");
    REQUIRE(easier);
    easier->click();
    REQUIRE(f.changes.size() == 1);
    CHECK(f.changes[0].kinds == std::vector{ChangeKind::Swapped});
    CHECK(f.lastPlan.items.back().insteadOf == std::size_t{0});
    CHECK(f.says("easy"));
    CHECK(f.ringSays("Get ready"));
    f.sets.clear();
    f.run(seconds(10 + 30 + 1));
    REQUIRE(f.sets.size() == 1);
    CHECK(f.sets[0].item == 2);
}

TEST_CASE("Player, adjust: a heavier band is told with the sets that follow") {
    Resting f(planOf(strong()));
    f.key(Qt::Key_A);
    f.button("A heavier band")->click();
    CHECK(f.says("1 band"));
    f.run(seconds(60 + 21));
    REQUIRE_FALSE(f.sets.empty());
    CHECK(f.sets[0].load == 1);
}

TEST_CASE("Player, adjust: R begins the set again, minus shortens a rest") {
    Fixture f(planOf(strong()));
    f.begin();
    f.run(seconds(18));
    f.key(Qt::Key_R);
    f.run(seconds(1));
    CHECK(f.ringSays("1 of 4"));
    CHECK(f.sets.empty());

    Resting g(planOf(strong()));
    g.key(Qt::Key_Minus);
    g.run(std::chrono::milliseconds(100));
    CHECK(g.ringSays("45"));
    g.key(Qt::Key_Minus);
    g.key(Qt::Key_Minus);
    g.key(Qt::Key_Minus);
    g.run(seconds(1));
    CHECK_FALSE(g.ringSays("Rest"));
}

TEST_CASE("Player, adjust: at 4 Enter goes on lighter, and as planned is one key away") {
    const auto rated = [](auto&& then) {
        Fixture f(planOf(strong()));
        f.begin();
        f.run(seconds(12));
        f.key(Qt::Key_P);
        f.key(Qt::Key_4);
        REQUIRE(f.button("Go on, lighter")->isVisible());
        REQUIRE(f.says("One set fewer. No hold at the top."));
        then(f);
        CHECK(f.pains.size() == 1);
        CHECK(f.pains[0].rating.score == PainScore::of(4));
        f.run(seconds(1));
        CHECK_FALSE(f.ringSays("Paused"));
        return f.changes;
    };
    const auto lighter = rated([](Fixture& f) { f.key(Qt::Key_Return); });
    CHECK(lighter == std::vector<PlanChange>{{{ChangeKind::SetFewer, ChangeKind::NoPause}, 0}});
    CHECK(rated([](Fixture& f) { f.button("As planned")->click(); }).empty());
}

TEST_CASE("Player, compact: C leads in a small window that knows the keys, Esc leads back") {
    Fixture f(planOf(strong()));
    f.begin();
    f.run(seconds(12));
    f.key(Qt::Key_C);
    const auto compact = [] {
        CompactWindow* found = nullptr;
        for (QWidget* each : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<CompactWindow*>(each); window && window->isVisible())
                found = window;
        return found;
    };
    REQUIRE(compact());
    CHECK(f.page.isMinimized());
    QTest::keyClick(compact(), Qt::Key_Space);
    f.run(seconds(30));
    CHECK(f.sets.empty());
    QTest::keyClick(compact(), Qt::Key_Space);
    f.run(seconds(20));
    CHECK(f.sets.size() == 1);
    QTest::keyClick(compact(), Qt::Key_Escape);
    CHECK_FALSE(compact());
    CHECK_FALSE(f.page.isMinimized());
    CHECK(f.ends.empty());
    CHECK_FALSE(f.dialog("Stop here for today?"));
}

TEST_CASE("Player, compact: it goes when the session ends") {
    Fixture f(planOf({exercise("a", dose(1, hold(10)))}));
    f.begin();
    f.key(Qt::Key_C);
    f.run(seconds(21));
    REQUIRE(f.ends.size() == 1);
    for (const QWidget* each : QApplication::topLevelWidgets())
        CHECK_FALSE((qobject_cast<const CompactWindow*>(each) && each->isVisible()));
}

TEST_CASE("Player: without any sound the number fills the ring and its last seconds turn dark") {
    Fixture heard(planOf({exercise("a", dose(1, hold(10)))}));
    heard.begin();
    const auto ring = [](const Fixture& f) {
        for (Ring* each : f.page.findChildren<Ring*>())
            if (each->isVisible())
                return each;
        return static_cast<Ring*>(nullptr);
    };
    heard.run(seconds(8));
    CHECK_FALSE(ring(heard)->isLoud());
    CHECK_FALSE(ring(heard)->isAlarmed());
    heard.key(Qt::Key_M);
    heard.run(std::chrono::milliseconds(100));
    CHECK(ring(heard)->isLoud());
    CHECK(ring(heard)->isAlarmed());

    Fixture silent(planOf({exercise("a", dose(1, hold(10)))}), false);
    silent.begin();
    silent.run(seconds(5));
    CHECK(ring(silent)->isLoud());
    CHECK_FALSE(ring(silent)->isAlarmed());
    silent.run(std::chrono::milliseconds(2500));
    CHECK(ring(silent)->isAlarmed());
}

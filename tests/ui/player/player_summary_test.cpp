#include "tests/support/catch.h"
#include "tests/ui/player/player_fixture.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/stepper.h"

#include <QPlainTextEdit>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;
using std::chrono::seconds;

namespace {

SessionPlan twoExercises() {
    return planOf({exercise("squat", dose(2, reps(4, Tempo::of(1, 0, 1, 0).value()))),
                   exercise("plank", dose(1, hold(10)))});
}

/// Played to the end with each set confirmed at once, as storage does.
struct Played : Fixture {
    explicit Played(SessionPlan plan, bool confirm = true)
        : Fixture(std::move(plan)) {
        if (confirm)
            QObject::connect(
                &page, &PlayerPage::setRecorded, &page,
                [this](const SessionId&, const WallTime&, const SetRecord& r) { page.confirmSet(r); });
        key(Qt::Key_2);
        begin();
        run(seconds(60));
    }
};

/// Every interactive widget that is seen has a name.
std::vector<QString> unnamed(const QWidget& page) {
    std::vector<QString> found;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
            continue;
        if (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const PainScale*>(widget) ||
            qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget))
            if (QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
                found.push_back(QString::fromLatin1(widget->metaObject()->className()));
    }
    return found;
}

} // namespace

TEST_CASE("Player, summary: the session has ended before Done") {
    Played f(twoExercises());
    REQUIRE(f.ends.size() == 1);
    REQUIRE(f.ends[0].first == SessionState::Finished);
    REQUIRE(f.ends[0].second == seconds(46));
    REQUIRE(f.closes == 0);
    f.key(Qt::Key_Return);
    REQUIRE(f.closes == 1);
}

TEST_CASE("Player, summary: it counts what was confirmed") {
    Played f(twoExercises());
    REQUIRE(f.says("2 of 2 exercise"));
    REQUIRE(f.says("3 of 3 set"));
    Played open(twoExercises(), false);
    REQUIRE(open.says("0 of 2 exercise"));
    REQUIRE(open.says("0 of 3 set"));
    open.page.confirmSet(open.sets[0]);
    REQUIRE(open.says("1 of 2 exercise"));
    REQUIRE(open.says("1 of 3 set"));
}

TEST_CASE("Player, summary: both knees are asked after the session, the highest too when it was not asked") {
    Played f(twoExercises());
    f.pains.clear();
    f.key(Qt::Key_1);
    REQUIRE(f.pains.size() == 1);
    REQUIRE(f.pains[0].rating.kind == PainKind::End);
    REQUIRE(f.pains[0].rating.knee == Knee::Left);
    REQUIRE(f.says("Highest during the session?"));
    f.key(Qt::Key_Tab);
    f.key(Qt::Key_3);
    REQUIRE(f.pains[1].rating.knee == Knee::Right);
    std::vector<PainScale*> scales;
    for (PainScale* scale : f.page.findChildren<PainScale*>())
        if (scale->isVisible())
            scales.push_back(scale);
    REQUIRE(scales.size() == 4);
    scales[2]->setFocus();
    f.key(Qt::Key_4);
    REQUIRE(f.pains[2].rating.kind == PainKind::During);
    REQUIRE_FALSE(f.pains[2].rating.item);
    REQUIRE(f.says("before: 2, highest: 4"));
}

TEST_CASE("Player, summary: after an answer during the session the others are asked about, once") {
    Fixture f(twoExercises());
    f.begin();
    f.key(Qt::Key_Return);
    f.run(seconds(3));
    f.key(Qt::Key_P);
    f.key(Qt::Key_5);
    f.key(Qt::Key_Return);
    f.run(seconds(60));
    REQUIRE(f.ends.size() == 1);
    REQUIRE_FALSE(f.says("Highest during the session?"));
    REQUIRE(f.says("Highest in the other exercises?"));
    REQUIRE(f.says("before: no answer, highest: 5"));
}

TEST_CASE("Player, summary: nothing is asked once more of exercises that were all rated") {
    Fixture f(planOf({exercise("squat", dose(1, reps(4)))}));
    f.begin();
    f.run(seconds(12));
    f.key(Qt::Key_P);
    f.key(Qt::Key_1);
    f.key(Qt::Key_Tab);
    f.key(Qt::Key_0);
    f.key(Qt::Key_Return);
    f.run(seconds(60));
    REQUIRE(f.ends.size() == 1);
    CHECK_FALSE(f.says("Highest"));
}

TEST_CASE("Player, summary: the highest is filled in for every exercise and changed for one") {
    Played f(twoExercises());
    f.pains.clear();
    const auto scales = [&f](const char* about) {
        std::vector<PainScale*> found;
        for (PainScale* scale : f.page.findChildren<PainScale*>())
            if (scale->isVisible() && scale->accessibleDescription() == QLatin1String(about))
                found.push_back(scale);
        return found;
    };
    scales("Highest during the session?").at(0)->setFocus();
    f.key(Qt::Key_3);
    f.button("Correct what is kept of squat")->click();
    const auto own = scales("Highest during squat");
    REQUIRE(own.size() == 2);
    CHECK(own[0]->value() == 3);
    own[0]->setFocus();
    f.key(Qt::Key_1);
    REQUIRE(f.pains.size() == 2);
    CHECK_FALSE(f.pains[0].rating.item);
    CHECK(f.pains[1].rating.item == std::size_t{0});
    CHECK(f.pains[1].rating.score == PainScore::of(1));
    f.key(Qt::Key_Backspace); // taken back: the one for all counts again
    REQUIRE(f.pains.size() == 3);
    CHECK_FALSE(f.pains[2].rating.score);
    CHECK(own[0]->value() == 3);
}

TEST_CASE("Player, summary: effort and form that no rest asked for can be told here") {
    Played f(twoExercises());
    f.sets.clear();
    REQUIRE(f.button("squat: 1 more would have gone"));
    f.button("squat: 1 more would have gone")->click();
    REQUIRE(f.sets.size() == 2);
    CHECK(f.sets[0].reserve == 1);
    CHECK(f.sets[1].reserve == 1);
    f.button("squat: Form slipped in this set")->click();
    CHECK(f.sets.back().formSlipped);
    CHECK(f.sets.back().reserve == 1);
    f.button("squat: 1 more would have gone")->click();
    CHECK_FALSE(f.sets.back().reserve);
    CHECK(f.sets.back().formSlipped);
    CHECK_FALSE(f.button("plank: 1 more would have gone")->isVisible());
}

TEST_CASE("Player, summary: a count of repetitions is corrected in place") {
    Played f(twoExercises());
    f.sets.clear();
    f.button("Correct what is kept of squat")->click();
    const auto steppers = f.page.findChildren<Stepper*>();
    REQUIRE(steppers.size() == 2);
    REQUIRE(steppers[0]->value() == 4);
    steppers[0]->setFocus();
    f.key(Qt::Key_Down);
    REQUIRE(f.sets.size() == 1);
    REQUIRE(f.sets[0].done == 3);
    REQUIRE(f.sets[0].corrected);
    REQUIRE(f.sets[0].set == 1);
    f.key(Qt::Key_Return); // takes the number, does not leave
    REQUIRE(f.closes == 0);
    steppers[0]->setValue(0);
    REQUIRE(f.says("2 of 3 set"));
}

TEST_CASE("Player, summary: Enter makes a line in the note, Ctrl+Enter is Done") {
    Played f(twoExercises());
    auto* note = f.page.findChild<QPlainTextEdit*>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("steadier"));
    f.key(Qt::Key_Return);
    QTest::keyClicks(note, QStringLiteral("near the wall"));
    REQUIRE(f.closes == 0);
    f.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(f.notes == std::vector<QString>{QStringLiteral("steadier\nnear the wall")});
    REQUIRE(f.closes == 1);
}

TEST_CASE("Player, summary: with nothing done it says so kindly") {
    Fixture f(twoExercises());
    f.begin();
    f.key(Qt::Key_Escape);
    f.button("Finish for today, keep what was done")->click();
    REQUIRE(f.ends[0].first == SessionState::Discarded);
    REQUIRE(f.says("Another time, then"));
    REQUIRE_FALSE(f.says("And now, after the session?"));
    f.key(Qt::Key_Return);
    REQUIRE(f.closes == 1);
    REQUIRE(f.notes.empty());
}

TEST_CASE("Player: whatever can be used has a name") {
    Fixture f(twoExercises());
    REQUIRE(unnamed(f.page).empty());
    f.begin();
    REQUIRE(unnamed(f.page).empty());
    f.key(Qt::Key_P);
    REQUIRE(unnamed(f.page).empty());
    Played done(twoExercises());
    REQUIRE(unnamed(done.page).empty());
}

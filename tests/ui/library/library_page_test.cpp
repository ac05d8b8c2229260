#include "ui/library/library_page.h"

#include "tests/support/accessible_walk.h"
#include "tests/support/catch.h"
#include "tests/ui/library/page_fixture.h"
#include "ui/widgets/message_bar.h"

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

TEST_CASE("Library: it opens on all exercises with the first one shown") {
    PageFixture f;
    REQUIRE(f.says(QStringLiteral("73 exercise")));
    REQUIRE(f.grid().model()->rowCount() == 73);
    REQUIRE_FALSE(f.detail().shown().empty());
    REQUIRE(f.grid().current()->id == f.detail().shown());
}

TEST_CASE("Library: typing finds as you type and the title counts") {
    PageFixture f;
    f.page.focusSearch();
    REQUIRE(QApplication::focusWidget() == &f.search());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("clamshel"));
    REQUIRE(f.grid().current() == nullptr);
    REQUIRE(f.grid().model()->index(0, 0).data().toString() == QStringLiteral("Clamshell"));
    REQUIRE(f.says(QStringLiteral("%1 of 73").arg(f.grid().model()->rowCount())));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    REQUIRE(f.grid().model()->rowCount() == 73);
}

TEST_CASE("Library: Ctrl F goes to the search from anywhere in the page") {
    PageFixture f;
    f.grid().setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget() == &f.search());
}

TEST_CASE("Library: arrows move through the cards and the detail follows") {
    PageFixture f;
    f.grid().setFocus();
    const int columns = f.grid().columns();
    REQUIRE(columns == 3);
    f.grid().setCurrentIndex(f.grid().model()->index(0, 0));
    QTest::keyClick(&f.grid(), Qt::Key_Right);
    REQUIRE(f.grid().currentIndex().row() == 1);
    QTest::keyClick(&f.grid(), Qt::Key_Down);
    REQUIRE(f.grid().currentIndex().row() == 1 + columns);
    REQUIRE(f.grid().current()->id == f.detail().shown());
    QTest::keyClick(&f.grid(), Qt::Key_Return);
    REQUIRE(f.detail().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    REQUIRE(QApplication::focusWidget() == &f.grid());
}

TEST_CASE("Library: above 1500 pixels there are more columns") {
    PageFixture f(1600 - 88, 800);
    REQUIRE(f.grid().columns() > 3);
}

TEST_CASE("Library: the two buttons name the exercise that is shown") {
    PageFixture f;
    std::vector<std::string> tried;
    std::vector<std::string> added;
    QObject::connect(&f.page, &LibraryPage::tryExercise, &f.page,
                     [&](const ExerciseId& id) { tried.push_back(id.value); });
    QObject::connect(&f.page, &LibraryPage::addToRoutine, &f.page,
                     [&](const ExerciseId& id) { added.push_back(id.value); });
    f.page.showExercise(ExerciseId("clamshell"));
    f.press(QStringLiteral("Try it"));
    f.press(QStringLiteral("Add to routine"));
    REQUIRE(tried == std::vector<std::string>{"clamshell"});
    REQUIRE(added == std::vector<std::string>{"clamshell"});
}

TEST_CASE("Library: a move to leave out says why, when it is back and what instead, and cannot be played") {
    PageFixture f;
    f.page.showExercise(ExerciseId("deep-squat"));
    REQUIRE(f.button(QStringLiteral("Try it")) == nullptr);
    REQUIRE(f.button(QStringLiteral("Add to routine")) == nullptr);
    REQUIRE(f.says(QStringLiteral("Leave it out for now")));
    REQUIRE(f.says(QStringLiteral("Back when")));
    f.press(QStringLiteral("Chair squat"));
    f.settle();
    REQUIRE(f.detail().shown() == ExerciseId("chair-squat"));
}

TEST_CASE("Library: easier and harder jump, and the keyboard stays on the choice") {
    PageFixture f;
    f.page.showExercise(ExerciseId("side-lying-leg-lift"));
    f.grid().setFocus();
    QTest::keyClick(&f.grid(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    f.settle();
    REQUIRE(f.detail().shown() == ExerciseId("clamshell"));
    REQUIRE(f.grid().current()->id == ExerciseId("clamshell"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // on in the same direction
    f.settle();
    REQUIRE(f.detail().shown() == ExerciseId("isometric-hip-abduction-wall-press"));
}

TEST_CASE("Library: showing an exercise clears the search and filters that hide it") {
    PageFixture f;
    f.search().setText(QStringLiteral("clamshell"));
    f.filters().setFilter(FilterFields::with(FilterField::Kind, {}, {QStringLiteral("stretch")}));
    f.page.showExercise(ExerciseId("wall-sit"));
    REQUIRE(f.detail().shown() == ExerciseId("wall-sit"));
    REQUIRE(f.grid().current()->id == ExerciseId("wall-sit"));
    f.page.showExercise(ExerciseId("no-such-exercise"));
    REQUIRE(f.detail().shown() == ExerciseId("wall-sit"));
}

TEST_CASE("Library: below 1180 pixels the detail slides over the grid and Esc takes it back") {
    PageFixture f(1024 - 88, 700);
    REQUIRE_FALSE(f.detail().isVisible());
    f.grid().setFocus();
    f.grid().setCurrentIndex(f.grid().model()->index(2, 0));
    REQUIRE_FALSE(f.detail().isVisible());
    QTest::keyClick(&f.grid(), Qt::Key_Return);
    f.settle();
    REQUIRE(f.detail().isVisible());
    REQUIRE(f.detail().geometry().right() == f.page.rect().right());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    f.settle();
    REQUIRE_FALSE(f.detail().isVisible());
    REQUIRE(QApplication::focusWidget() == &f.grid());
}

TEST_CASE("Library: filters combine, and without a match each one says what it costs") {
    PageFixture f;
    LibraryFilter filter;
    filter.kinds = {ExerciseKind::Breathing};
    filter.muscles = {Muscle::Quadriceps};
    f.filters().setFilter(filter);
    REQUIRE(f.grid().model()->rowCount() == 0);
    REQUIRE(f.says(QStringLiteral("Nothing fits both filters")));
    f.press(QStringLiteral("Without “Front of the thigh”"));
    f.settle();
    REQUIRE(f.grid().model()->rowCount() == 1);
    REQUIRE(f.filters().filter().muscles.empty());
    f.press(QStringLiteral("Clear"));
    REQUIRE(f.grid().model()->rowCount() == 73);
}

TEST_CASE("Library: a query without a hit has its own sentence and a way back") {
    PageFixture f;
    f.search().setText(QStringLiteral("zzzzzz"));
    REQUIRE(f.says(QStringLiteral("Nothing found for “zzzzzz”")));
    f.press(QStringLiteral("Clear the search"));
    REQUIRE(f.search().text().isEmpty());
    REQUIRE(f.grid().model()->rowCount() == 73);
}

TEST_CASE("Library: files that could not be read are one sentence that unfolds") {
    PageFixture f;
    auto* bar = f.page.findChild<MessageBar*>();
    REQUIRE_FALSE(bar->isVisible());
    f.page.setFaults({{ErrorCode::Schema, "expected a list", {"exercises/mine.json", 12, "/steps"}}});
    REQUIRE(bar->isVisible());
    REQUIRE_FALSE(f.says(QStringLiteral("line 12")));
    f.press(QStringLiteral("Show what is wrong"));
    REQUIRE(f.says(QStringLiteral("line 12")));
    f.page.setFaults({});
    REQUIRE_FALSE(bar->isVisible());
}

TEST_CASE("Library: everything that can be pressed has a name, with a stretch, a move to leave out and the "
          "advice") {
    PageFixture f;
    for (const char* id : {"wall-calf-stretch", "deep-squat", "bulgarian-split-squat"}) {
        f.page.showExercise(ExerciseId(id));
        f.settle();
        const QStringList faults = unnamed(&f.page);
        INFO(faults.join(QLatin1Char('\n')).toStdString());
        REQUIRE(faults.isEmpty());
    }
    f.goodToKnow();
    REQUIRE(unnamed(&f.page).isEmpty());
}

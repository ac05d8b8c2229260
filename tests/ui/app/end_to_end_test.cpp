// The main job through the real window, on an empty data folder, with a clock that the test turns.
#include "tests/support/drive.h"
#include "ui/history/history_page.h"
#include "ui/library/library_page.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/routines_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

TEST_CASE("End to end: search, build, play, rate, close, reopen, and find the session in the history") {
    AppFixture app;
    MainWindow& window = app.window();
    REQUIRE(window.currentPage() == QStringLiteral("today"));

    // find an exercise by search, with a typing error
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    auto* library = window.findChild<LibraryPage*>();
    REQUIRE(library->isVisible());
    auto* search = named<QLineEdit>(library, QStringLiteral("Search the library"));
    REQUIRE(search);
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("clmashell"));
    app.pump();
    auto* grid = named<QListView>(library, QStringLiteral("Exercises"));
    REQUIRE(grid);
    REQUIRE(grid->model()->rowCount() >= 1);
    library->showExercise(ExerciseId("clamshell"));
    app.pump();
    REQUIRE(shows(library, QStringLiteral("Clamshell")));

    // build a routine with it
    press(library, QStringLiteral("Add to routine"));
    app.pump();
    REQUIRE(window.currentPage() == QStringLiteral("routines"));
    press(&window, QStringLiteral("Add"));
    app.pump();
    app.app().settle();
    app.pump();
    auto* routines = window.findChild<RoutinesPage*>();
    REQUIRE(routines->isBuilderOpen());
    REQUIRE(routines->hasUnsavedChanges());
    QTest::keyClick(routines->builder(), Qt::Key_S, Qt::ControlModifier);
    app.app().settle();
    app.pump();
    REQUIRE_FALSE(routines->hasUnsavedChanges());

    // play it: left and right, two sets each
    press(routines, QStringLiteral("Start"));
    app.pump();
    REQUIRE(window.playerShown());
    auto* player = window.findChild<PlayerPage*>();
    QWidget* asked = QApplication::focusWidget();
    REQUIRE(asked);
    QTest::keyClick(asked, Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    app.pump();
    REQUIRE(player->underWay());
    runToEnd(app, *player);

    // rate afterwards, write a note, done
    QWidget* after = QApplication::focusWidget();
    REQUIRE(after);
    QTest::keyClick(after, Qt::Key_2);
    auto* note = named<QTextEdit>(player, QStringLiteral("A note for yourself"));
    auto* plainNote = named<QPlainTextEdit>(player, QStringLiteral("A note for yourself"));
    REQUIRE((note || plainNote));
    QTest::keyClicks(note ? static_cast<QWidget*>(note) : plainNote, QStringLiteral("Steady on the mat"));
    press(player, QStringLiteral("Done"));
    app.app().settle();
    app.pump();
    REQUIRE_FALSE(window.playerShown());

    // tomorrow
    app.clock().advance(std::chrono::hours(24));
    app.reopen();
    MainWindow& again = app.window();
    QTest::keyClick(&again, Qt::Key_5, Qt::ControlModifier);
    app.pump();
    auto* history = again.findChild<HistoryPage*>();
    REQUIRE(history->isVisible());
    app.app().settle();
    app.pump();
    REQUIRE(QTest::qWaitFor([&] { return shows(history, QStringLiteral("My routine")); }));
    REQUIRE(shows(history, QStringLiteral("Clamshell")));
    REQUIRE(shows(history, QStringLiteral("2 of 2")));
    REQUIRE(shows(history, QStringLiteral("Steady on the mat")));
}

TEST_CASE("End to end: one exercise tried from the library is a session of its own") {
    AppFixture app;
    app.window().showPage(QStringLiteral("library"));
    auto* library = app.window().findChild<LibraryPage*>();
    library->showExercise(ExerciseId("wall-sit"));
    app.pump();
    press(library, QStringLiteral("Try it"));
    app.pump();
    REQUIRE(app.window().playerShown());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    app.pump();
    auto* player = app.window().findChild<PlayerPage*>();
    REQUIRE(player->underWay());
    runToEnd(app, *player);
}

TEST_CASE("End to end: settings are kept, and a broken settings file is set aside with a notice") {
    AppFixture app;
    {
        Preferences p = app.app().preferences();
        REQUIRE(p.theme == Preferences::Theme::System);
    }
    app.window().showPage(QStringLiteral("library"));
    app.reopen();
    REQUIRE(app.window().currentPage() == QStringLiteral("library"));
    app.close();
    std::ofstream(app.folder() / "settings.json") << "{ broken";
    app.open();
    REQUIRE(app.window().currentPage() == QStringLiteral("today"));
    int aside = 0;
    for (const auto& entry : std::filesystem::directory_iterator(app.folder()))
        aside += entry.path().filename().string().starts_with("settings.json.broken-") ? 1 : 0;
    REQUIRE(aside == 1);
}

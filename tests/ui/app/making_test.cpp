// A routine for a wish, through the real window.
#include "tests/support/drive.h"
#include "ui/app/routine_making.h"
#include "ui/app/shipped_files.h"
#include "ui/routine/generate_form.h"
#include "ui/routine/generate_result.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/routines_page.h"
using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

void settle(AppFixture& app) {
    app.app().settle();
    app.pump();
    app.app().settle();
    app.pump();
}

GenerateSheet& openSheet(AppFixture& app) {
    QTest::keyClick(&app.window(), Qt::Key_3, Qt::ControlModifier);
    app.pump();
    press(&app.window(), QStringLiteral("Make a routine"));
    settle(app);
    auto* sheet = app.window().findChild<GenerateSheet*>();
    REQUIRE(sheet);
    REQUIRE(sheet->isVisible());
    REQUIRE(sheet->routine());
    return *sheet;
}

RoutinesPage& routines(AppFixture& app) { return *app.window().findChild<RoutinesPage*>(); }

} // namespace

TEST_CASE("Making a routine: it opens in the builder, is saved by the user alone, and can be undone") {
    AppFixture app;
    GenerateSheet& sheet = openSheet(app);
    press(&sheet, QStringLiteral("Hips"));
    settle(app);
    const int count = exerciseCount(*sheet.routine());
    press(&sheet, QStringLiteral("Open in the builder"));
    settle(app);
    REQUIRE_FALSE(app.window().covered());
    RoutinesPage& page = routines(app);
    REQUIRE(page.isBuilderOpen());
    CHECK(exerciseCount(page.builder()->routine()) == count);
    CHECK(page.builder()->routine().name == "20 min, hips");
    CHECK(page.hasUnsavedChanges());
    CHECK(page.ownRoutines().empty());
    REQUIRE(page.builder()->undo());
    CHECK(exerciseCount(page.builder()->routine()) == 0);
    REQUIRE(page.builder()->redo());
    REQUIRE(page.saveOpen());
    settle(app);
    CHECK(page.ownRoutines().size() == 1);
    app.reopen();
    app.window().showPage(QStringLiteral("routines"));
    settle(app);
    CHECK(routines(app).ownRoutines().size() == 1);
}

TEST_CASE("Making a routine: what was made starts at once and is kept nowhere") {
    AppFixture app;
    GenerateSheet& sheet = openSheet(app);
    press(&sheet, QStringLiteral("Start now"));
    settle(app);
    CHECK(app.window().playerShown());
    CHECK(routines(app).ownRoutines().empty());
}

TEST_CASE("Making a routine: today's score and what was said of oneself are filled in") {
    AppFixture app;
    Profile said;
    said.minutes = 15;
    said.equipment = {Equipment::MiniBand};
    {
        app.close();
        StoreOptions options;
        options.folder = app.folder();
        options.migrations = shippedMigrations();
        options.now = [&app] { return app.clock().wall(); };
        auto store = openStore(std::move(options));
        REQUIRE(store);
        REQUIRE((*store)->coach().say(said, app.clock().wall()));
        for (const int score : {5, 3}) {
            PainEntry entry;
            entry.uuid = newUuid();
            entry.rating.kind = PainKind::AnyTime;
            entry.rating.knee = Knee::Right;
            entry.rating.score = PainScore::of(score);
            entry.about = entry.entered = app.clock().wall();
            REQUIRE((*store)->sessions().addPain(entry));
            app.clock().advance(std::chrono::minutes(5));
        }
    }
    app.open();
    GenerateSheet& sheet = openSheet(app);
    RoutineWish wish;
    sheet.form()->take(wish);
    CHECK(wish.halfMinutes == 30);
    REQUIRE(wish.equipment);
    CHECK(wish.equipment->contains(Equipment::MiniBand));
    CHECK(wish.equipment->contains(Equipment::Mat));
    CHECK_FALSE(wish.equipment->contains(Equipment::Step));
    CHECK(wish.pain[1] == PainScore::of(3));
    CHECK_FALSE(wish.pain[0]);
}

TEST_CASE("Making a routine: Esc leads back to the page, and Ctrl+K finds it from any page") {
    AppFixture app;
    openSheet(app);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    app.pump();
    CHECK_FALSE(app.window().covered());
    CHECK(app.window().currentPage() == QStringLiteral("routines"));
    app.window().showPage(QStringLiteral("today"));
    app.window().openGoTo();
    app.pump();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("make a rou"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle(app);
    CHECK(app.window().covered());
}

TEST_CASE("Making a routine: who has gone to another page meanwhile is not called back") {
    AppFixture app;
    QTest::keyClick(&app.window(), Qt::Key_3, Qt::ControlModifier);
    app.pump();
    press(&app.window(), QStringLiteral("Make a routine"));
    app.window().showPage(QStringLiteral("today")); // before the record was read
    settle(app);
    CHECK_FALSE(app.window().covered());
    QTest::keyClick(&app.window(), Qt::Key_3, Qt::ControlModifier);
    app.pump();
    settle(app);
    CHECK_FALSE(app.window().covered());
}

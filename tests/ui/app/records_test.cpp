// What was told, changed later through the real window; the coach follows, and Undo brings it back.
#include "src/storage/store.h"
#include "tests/support/drive.h"
#include "tests/support/storage_fixture.h"
#include "ui/history/history_page.h"
#include "ui/today/today_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/toast.h"

#include <QLineEdit>

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

void settle(AppFixture& app) {
    for (int i = 0; i < 2; ++i) {
        app.app().settle();
        app.pump();
    }
}

void page(AppFixture& app, const char* key) {
    app.window().showPage(QString::fromLatin1(key));
    settle(app);
}

/// The visible button whose name begins so.
QAbstractButton* starting(AppFixture& app, const char* name) {
    for (auto* each : app.window().findChildren<QAbstractButton*>())
        if (each->isVisible() && each->isEnabled() &&
            each->accessibleName().startsWith(QString::fromUtf8(name)))
            return each;
    return nullptr;
}

void click(AppFixture& app, const char* name) {
    INFO(name);
    QAbstractButton* found = starting(app, name);
    if (!found)
        found = button(&app.window(), QString::fromUtf8(name));
    REQUIRE(found);
    found->click();
    settle(app);
}

void undo(AppFixture& app) {
    auto* toast = app.window().findChild<Toast*>();
    REQUIRE(toast);
    REQUIRE(toast->actionButton());
    toast->actionButton()->click();
    settle(app);
}

void rate(AppFixture& app, patella::ui::Side knee, int score) {
    for (auto* scale : app.window().findChildren<PainScale*>())
        if (scale->isVisible() && scale->knee() == knee) {
            QTest::keyClick(scale, static_cast<Qt::Key>(Qt::Key_0 + score));
            return;
        }
    FAIL("no scale");
}

/// A session yesterday evening, and this morning's scores as given at half past seven.
void live(AppFixture& app, int morning) {
    app.close();
    auto store = openStore({app.folder(), migrations(), [] { return wall(); }});
    REQUIRE(store.ok());
    SessionRepository& sessions = (*store)->sessions();
    const SessionId id("11111111-1111-4111-8111-111111111111");
    SessionPlan done = plan();
    const WallTime at{FakeClock::saturdayEvening - 86'400'000, "Europe/Berlin", 60};
    REQUIRE(sessions.begin(id, at, done));
    for (int number : {1, 2})
        REQUIRE(sessions.addSet(id, at, set(0, number, 12)));
    WallTime next = at;
    next.utcMs += 13 * 3'600'000;
    for (const Knee knee : bothSides) {
        PainEntry entry = rating(id, PainKind::Before, knee, 1);
        entry.about = entry.entered = at;
        REQUIRE(sessions.addPain(entry));
        entry = rating(id, PainKind::NextMorning, knee, knee == Knee::Right ? morning : 1);
        entry.about = entry.entered = next;
        REQUIRE(sessions.addPain(entry));
    }
    REQUIRE(sessions.end(id, at, SessionState::Finished, std::chrono::minutes(9)));
    store->reset();
    app.open();
}

} // namespace

TEST_CASE("Records: a corrected morning changes what the coach says, and Undo brings the old word back") {
    AppFixture app;
    live(app, 6);
    page(app, "today");
    auto* today = app.window().findChild<TodayPage*>();
    REQUIRE(shows(today, QStringLiteral("Your right knee was 6")));
    page(app, "history");
    click(app, "Right knee, next morning: 6");
    rate(app, patella::ui::Side::Right, 1);
    click(app, "Save the correction");
    CHECK(starting(app, "Right knee, next morning: 1"));
    page(app, "today");
    CHECK_FALSE(shows(today, QStringLiteral("Your right knee was 6")));
    undo(app);
    CHECK(shows(today, QStringLiteral("Your right knee was 6")));
    page(app, "history");
    CHECK(starting(app, "Right knee, next morning: 6"));
    app.close();
    auto store = openStore({app.folder(), migrations(), [] { return wall(); }});
    REQUIRE(store.ok());
    CHECK((*store)->inspect()->well());
    CHECK((*store)->sessions().pain()->size() == 4);
    store->reset();
    app.open();
}

TEST_CASE("Records: Today lists the scores of the last days, and sore muscles are told with a morning") {
    AppFixture app;
    live(app, 2);
    page(app, "today");
    click(app, "Correct a score");
    click(app, "Left knee, next morning: 1");
    QTest::qWait(250); // the list has gone
    click(app, "Much");
    click(app, "Save the correction");
    page(app, "history");
    auto* history = app.window().findChild<HistoryPage*>();
    CHECK(shows(history, QStringLiteral("Sore muscles the next morning: much.")));
    undo(app);
    CHECK_FALSE(shows(history, QStringLiteral("Sore muscles the next morning")));
}

TEST_CASE("Records: a run is changed and deleted, each with Undo") {
    AppFixture app;
    page(app, "today");
    const auto today = [&] { return app.window().findChild<TodayPage*>(); };
    const auto type = [&](const char* field, const char* words) {
        auto* edit = named<QLineEdit>(&app.window(), QString::fromUtf8(field));
        REQUIRE(edit);
        edit->setText(QString::fromUtf8(words));
    };
    click(app, "Add a run");
    type("Kilometres", "5.2");
    type("Minutes", "31");
    click(app, "Keep the run");
    CHECK(shows(today(), QStringLiteral("5.2 km")));
    QTest::qWait(250);
    click(app, "All your runs");
    click(app, "Change: ");
    QTest::qWait(250);
    type("Kilometres", "4.2");
    click(app, "Keep the changes");
    CHECK(shows(today(), QStringLiteral("4.2 km")));
    undo(app);
    CHECK(shows(today(), QStringLiteral("5.2 km")));
    QTest::qWait(250);
    click(app, "All your runs");
    click(app, "Delete: ");
    CHECK(shows(&app.window(), QStringLiteral("No run is left.")));
    undo(app);
    CHECK(starting(app, "Delete: "));
    CHECK(shows(today(), QStringLiteral("5.2 km")));
}

TEST_CASE("Records: the settings lead back to the first questions with the answers given so far") {
    AppFixture app;
    page(app, "settings");
    click(app, "Change: Knees");
    click(app, "Right knee");
    rate(app, patella::ui::Side::Right, 4);
    click(app, "Done");
    app.reopen(); // on the settings, before Today was ever shown
    page(app, "settings");
    click(app, "Change: Knees");
    CHECK(button(&app.window(), QStringLiteral("Right knee"))->isChecked());
    click(app, "Cancel");
    click(app, "Check: Safety check");
    CHECK_FALSE(button(&app.window(), QStringLiteral("None of these"))->isChecked()); // never answered
    click(app, "None of these");
    click(app, "Done");
    click(app, "Check: Safety check");
    CHECK(button(&app.window(), QStringLiteral("None of these"))->isChecked());
    click(app, "Cancel");
    click(app, "Change: Equipment and time");
    CHECK(shows(&app.window(), QStringLiteral("What do you have?")));
    click(app, "Cancel");
    click(app, "Change: Plan");
    CHECK(shows(&app.window(), QStringLiteral("Step 1 of 3")));
    click(app, "Cancel");
    CHECK(app.window().currentPage() == QStringLiteral("settings"));
}

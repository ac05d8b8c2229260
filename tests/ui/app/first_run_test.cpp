// The first questions through the real window, and what Today makes of the answers.
#include "src/storage/store.h"
#include "tests/support/drive.h"
#include "ui/app/shipped_files.h"
#include "ui/firstrun/first_run_page.h"
#include "ui/today/today_page.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/pain_scale.h"

#include <QLineEdit>

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

constexpr const char* locks = "Does your knee lock, so that it will not fully straighten or bend?";

void settle(AppFixture& app) {
    app.app().settle();
    app.pump();
    app.app().settle();
    app.pump();
}

FirstRunPage* questions(AppFixture& app) {
    settle(app);
    auto* page = app.window().findChild<FirstRunPage*>();
    return page && page->isVisible() ? page : nullptr;
}

void click(AppFixture& app, const char* name) {
    press(&app.window(), QString::fromUtf8(name));
    settle(app);
}

Profile profileOf(AppFixture& app) {
    app.close();
    StoreOptions options;
    options.folder = app.folder();
    options.migrations = shippedMigrations();
    options.now = [] { return WallTime{FakeClock::saturdayEvening, "Europe/Berlin", 60}; };
    auto store = openStore(std::move(options));
    REQUIRE(store);
    return *(*store)->coach().profile();
}

/// All four questions answered; the days are every day.
void answerAll(AppFixture& app, bool tickLocks = false) {
    REQUIRE(questions(app));
    click(app, tickLocks ? locks : "None of these");
    click(app, "Next");
    click(app, "Right knee");
    click(app, "Next");
    for (const char* day : {"Tuesday", "Thursday", "Saturday", "Sunday"})
        click(app, day);
    click(app, "Next");
    click(app, "Start with Staged strengthening plan");
}

} // namespace

TEST_CASE("First run in the window: is asked once, over an empty data folder") {
    AppFixture app(AppFixture::FirstRun::Asked);
    REQUIRE(questions(app));
    CHECK_FALSE(button(&app.window(), QStringLiteral("Library"))); // it covers the rail
    QTest::keyClick(&app.window(), Qt::Key_2, Qt::ControlModifier);
    CHECK(questions(app));
    click(app, "Skip for now");
    CHECK_FALSE(questions(app));
    CHECK(app.window().currentPage() == QStringLiteral("today"));
    app.reopen();
    CHECK_FALSE(questions(app));
    const Profile profile = profileOf(app);
    CHECK(profile.firstRunDone);
    CHECK_FALSE(profile.plan);
}

TEST_CASE("First run in the window: a search that was open gives way to what covers the pages") {
    AppFixture app;
    app.window().openGoTo();
    auto* search = app.window().findChild<OverlayDialog*>();
    REQUIRE(search);
    REQUIRE(search->isOpen());
    app.window().cover(new QWidget, QStringLiteral("Questions"));
    CHECK_FALSE(search->isOpen());
    app.window().uncover();
}

TEST_CASE("First run in the window: closed in the middle it is asked again") {
    AppFixture app(AppFixture::FirstRun::Asked);
    REQUIRE(questions(app));
    click(app, "None of these");
    app.reopen();
    CHECK(questions(app));
}

TEST_CASE("First run in the window: the chosen plan says what is due") {
    AppFixture app(AppFixture::FirstRun::Asked);
    answerAll(app);
    CHECK_FALSE(questions(app));
    auto* page = app.window().findChild<TodayPage*>();
    REQUIRE(page->isVisible());
    CHECK(shows(page, QStringLiteral("Settle")));
    CHECK(shows(page, QStringLiteral("Phase 1 of 4: Settle")));
    CHECK(shows(page, QStringLiteral("What opens phase 2")));
    CHECK(shows(page, QStringLiteral("Expect 6 to 12 weeks")));
    REQUIRE(button(page, QStringLiteral("Start")));
    const Profile profile = profileOf(app);
    CHECK(profile.plan->id == "plan-staged-rehab");
    CHECK(profile.knees == PerKnee{false, true});
    CHECK(profile.days == Weekdays{true, true, true, true, true, true, true});
}

TEST_CASE("First run in the window: a ticked sign pauses the plan and not the library, until it is gone") {
    AppFixture app(AppFixture::FirstRun::Asked);
    answerAll(app, true);
    auto* page = app.window().findChild<TodayPage*>();
    CHECK_FALSE(button(page, QStringLiteral("Start")));
    CHECK(shows(page, QStringLiteral("You ticked: a knee that locks.")));
    click(app, "What to tell them");
    CHECK(shows(&app.window(), QStringLiteral("A knee that locks")));
    click(app, "Close");
    QTest::qWait(300);
    app.window().showPage(QStringLiteral("library"));
    CHECK(app.window().currentPage() == QStringLiteral("library"));
    app.window().showPage(QStringLiteral("today"));
    settle(app);
    app.clock().advance(std::chrono::minutes(1));
    click(app, "Safety check");
    CHECK(button(&app.window(), QString::fromUtf8(locks))->isChecked());
    click(app, "None of these");
    click(app, "Done");
    CHECK(button(page, QStringLiteral("Start")));
}

TEST_CASE("First run in the window: a check of the plan is answered, a break is taken and ended") {
    AppFixture app(AppFixture::FirstRun::Asked);
    answerAll(app);
    auto* page = app.window().findChild<TodayPage*>();
    click(app, "Answer");
    for (auto* scale : app.window().findChildren<PainScale*>())
        if (scale->isVisible() && scale->window() == &app.window() &&
            scale->spokenName() == QStringLiteral("Highest pain of either knee"))
            QTest::keyClick(scale, Qt::Key_2);
    click(app, "It went like this");
    QTest::qWait(300);
    settle(app);
    CHECK(button(page, QStringLiteral("Again")));
    click(app, "Take a break");
    CHECK_FALSE(button(page, QStringLiteral("Start")));
    CHECK(shows(page, QStringLiteral("You take a break")));
    click(app, "Go on with the plan");
    CHECK(button(page, QStringLiteral("Start")));
}

TEST_CASE("First run in the window: Enter on Today means Start afterwards") {
    AppFixture app(AppFixture::FirstRun::Asked);
    answerAll(app);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    app.pump();
    CHECK(app.window().playerShown());
}

TEST_CASE("First run in the window: the safety check comes back after four weeks") {
    AppFixture app(AppFixture::FirstRun::Asked);
    answerAll(app);
    auto* page = app.window().findChild<TodayPage*>();
    CHECK_FALSE(shows(page, QStringLiteral("Time for the safety check.")));
    app.clock().advance(std::chrono::hours(28 * 24));
    app.window().showPage(QStringLiteral("today"));
    settle(app);
    CHECK(shows(page, QStringLiteral("Time for the safety check.")));
    CHECK(shows(page, QStringLiteral("Four weeks have passed since the last one.")));
}

TEST_CASE("A run in the window: four fields, kept, asked about next morning, and taken back") {
    AppFixture app;
    auto* page = app.window().findChild<TodayPage*>();
    settle(app);
    click(app, "Add a run");
    CHECK_FALSE(button(&app.window(), QStringLiteral("Keep the run"))); // no length yet
    auto* km = named<QLineEdit>(&app.window(), QStringLiteral("Kilometres"));
    auto* minutes = named<QLineEdit>(&app.window(), QStringLiteral("Minutes"));
    REQUIRE(km);
    REQUIRE(minutes);
    km->setText(QStringLiteral("far"));
    CHECK_FALSE(button(&app.window(), QStringLiteral("Keep the run")));
    km->setText(QStringLiteral("5.2"));
    minutes->setText(QStringLiteral("31.5"));
    for (auto* scale : app.window().findChildren<PainScale*>())
        if (scale->isVisible() &&
            scale->accessibleDescription() == QStringLiteral("Highest pain during the run"))
            QTest::keyClick(scale, Qt::Key_1);
    click(app, "Keep the run");
    QTest::qWait(300);
    settle(app);
    CHECK(shows(page, QStringLiteral("5.2 km")));
    app.clock().advance(std::chrono::hours(14)); // the next morning
    app.window().showPage(QStringLiteral("today"));
    settle(app);
    CHECK(shows(page, QStringLiteral("After yesterday's 5.2 km run.")));
    QTest::keyClick(&app.window(), Qt::Key_Z, Qt::ControlModifier);
    settle(app);
    CHECK_FALSE(shows(page, QStringLiteral("After yesterday's 5.2 km run.")));
}

// A session, the morning after it and the decision that comes of it, through the real window.
#include "tests/support/drive.h"
#include "ui/text/today_words.h"
#include "ui/today/today_page.h"
#include "ui/widgets/pain_scale.h"

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

TodayPage& today(AppFixture& app) {
    QTest::keyClick(&app.window(), Qt::Key_1, Qt::ControlModifier);
    app.app().settle();
    app.pump();
    auto* page = app.window().findChild<TodayPage*>();
    REQUIRE(page);
    REQUIRE(page->isVisible());
    return *page;
}

void settle(AppFixture& app) {
    app.app().settle();
    app.pump();
    app.app().settle();
    app.pump();
}

/// The visible scale of a knee that asks about `about`.
PainScale* scale(QWidget& page, patella::ui::Side knee, const QString& about) {
    for (auto* each : page.findChildren<PainScale*>())
        if (each->isVisible() && each->knee() == knee && each->accessibleDescription() == about)
            return each;
    return nullptr;
}

/// Today's session from Start to Done, both knees at 1 before it, each exercise rated 1 by its end.
void train(AppFixture& app) {
    press(&today(app), QStringLiteral("Start"));
    app.pump();
    REQUIRE(app.window().playerShown());
    auto* player = app.window().findChild<PlayerPage*>();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    app.pump();
    REQUIRE(player->underWay());
    runToEnd(app, *player);
    press(player, QStringLiteral("Done"));
    settle(app);
    REQUIRE_FALSE(app.window().playerShown());
}

} // namespace

TEST_CASE("Today in the window: it is there at the start, and Enter starts what is due") {
    AppFixture app;
    CHECK(app.window().currentPage() == QStringLiteral("today"));
    TodayPage& page = today(app);
    REQUIRE(shows(&page, QStringLiteral("Simple home strength")));
    REQUIRE(shows(&page, QStringLiteral("Your line starts here")));
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused && page.isAncestorOf(focused) ? focused : &page, Qt::Key_Return);
    app.pump();
    CHECK(app.window().playerShown());
}

TEST_CASE("Today in the window: not today is kept for the day and can be taken back") {
    AppFixture app;
    TodayPage& page = today(app);
    press(&page, QStringLiteral("Not today"));
    settle(app);
    CHECK_FALSE(button(&page, QStringLiteral("Start")));
    CHECK(QApplication::focusWidget() == button(&page, QStringLiteral("I changed my mind")));
    press(&page, QStringLiteral("I changed my mind"));
    settle(app);
    CHECK(button(&page, QStringLiteral("Start")));
    press(&page, QStringLiteral("Not today"));
    settle(app);
    app.clock().advance(std::chrono::hours(24));
    CHECK(button(&today(app), QStringLiteral("Start")));
}

TEST_CASE(
    "Today in the window: after a session and after the question, Enter is the button that is offered") {
    AppFixture app;
    train(app);
    const auto holds = [](const char* words) {
        const auto* focus = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        return focus && focus->text() == QString::fromUtf8(words);
    };
    REQUIRE(shows(app.window().findChild<TodayPage*>(), QStringLiteral("That was today")));
    CHECK(holds("Choose a routine"));
    app.clock().advance(std::chrono::hours(14));
    press(&today(app), QStringLiteral("Skip")); // its focus goes with it
    settle(app);
    CHECK(holds("Choose a routine"));
    press(&today(app), QStringLiteral("Add a score"));
    app.pump();
    press(&today(app), QStringLiteral("Cancel"));
    app.pump();
    CHECK(holds("Choose a routine"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    app.pump();
    CHECK(app.window().currentPage() == QStringLiteral("routines"));
}

TEST_CASE("Today in the window: after a session the next morning asks, and the answer brings the reason") {
    AppFixture app;
    train(app);
    CHECK(shows(&today(app), QStringLiteral("Done today")));
    app.clock().advance(std::chrono::hours(14)); // the next morning
    TodayPage& page = today(app);
    REQUIRE(shows(&page, QStringLiteral("How are your knees this morning?")));
    CHECK(shows(&page, QStringLiteral("And an hour after the session?")));
    CHECK(shows(&page, QStringLiteral("Rest day")));
    CHECK_FALSE(button(&page, QStringLiteral("Start")));
    CHECK_FALSE(button(&page, QStringLiteral("Save"))); // not before both are answered
    const QString morning = QStringLiteral("this morning");
    const QString hour = QStringLiteral("an hour after the session");
    using S = patella::ui::Side;
    QTest::keyClick(scale(page, S::Left, morning), Qt::Key_1);
    QTest::keyClick(scale(page, S::Right, morning), Qt::Key_4);
    QTest::keyClick(scale(page, S::Left, hour), Qt::Key_1);
    QTest::keyClick(scale(page, S::Right, hour), Qt::Key_2);
    press(&page, QStringLiteral("Save"));
    settle(app);
    CHECK_FALSE(shows(&page, QStringLiteral("How are your knees this morning?")));
    CHECK(shows(&page, QStringLiteral("What comes next")));
    CHECK(shows(&page, QStringLiteral("Your right knee was 4 on Sunday morning, 3 above the day before.")));
    QAbstractButton* why = nullptr;
    for (auto* each : page.findChildren<QAbstractButton*>())
        if (each->isVisible() && each->text().startsWith(QStringLiteral("Why?")))
            why = each;
    REQUIRE(why);
    QTest::mouseClick(why, Qt::LeftButton);
    app.pump();
    CHECK(shows(&app.window(),
                QStringLiteral("A morning 2 or more above the day before means one step easier.")));
    CHECK(shows(&app.window(), QStringLiteral("Farrar")));
    CHECK(shows(&app.window(), QStringLiteral("read in the source")));

    app.reopen();
    CHECK(shows(&today(app), QStringLiteral("Your right knee was 4 on Sunday morning")));
    CHECK_FALSE(shows(&today(app), QStringLiteral("How are your knees")));

    app.clock().advance(std::chrono::hours(24)); // what was eased is asked for, and said before the start
    press(&today(app), QStringLiteral("Start"));
    app.pump();
    REQUIRE(app.window().playerShown());
    auto* player = app.window().findChild<PlayerPage*>();
    CHECK((shows(player, QStringLiteral("than last time")) || shows(player, QStringLiteral("in place of"))));
}

TEST_CASE("Today in the window: a skipped question does not come back") {
    AppFixture app;
    train(app);
    app.clock().advance(std::chrono::hours(14));
    press(&today(app), QStringLiteral("Skip"));
    settle(app);
    CHECK_FALSE(shows(&today(app), QStringLiteral("How are your knees this morning?")));
    app.reopen();
    CHECK_FALSE(shows(&today(app), QStringLiteral("How are your knees this morning?")));
}

TEST_CASE("Today in the window: a score of any time joins the line") {
    AppFixture app;
    TodayPage& page = today(app);
    press(&page, QStringLiteral("Add a score"));
    app.pump();
    CHECK(shows(&page, QStringLiteral("How are your knees now?")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    press(&page, QStringLiteral("Save"));
    settle(app);
    CHECK_FALSE(shows(&page, QStringLiteral("How are your knees now?")));
    CHECK(shows(&page, QStringLiteral("Left knee: highest 3, last 3 on Saturday.")));
}

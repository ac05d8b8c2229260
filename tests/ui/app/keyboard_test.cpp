// The whole window without a mouse.
#include "tests/support/drive.h"
#include "ui/history/history_page.h"
#include "ui/library/library_page.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/routines_page.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"
#include "ui/widgets/chip_menu.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/search_field.h"

#include <QListView>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

/// To whatever has the keyboard, as a window system would.
void key(AppFixture& app, Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &app.window(), which, with);
    app.pump();
}

void type(const char* words) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(words)); }

template <typename Page>
Page* page(AppFixture& app) {
    return app.window().findChild<Page*>();
}

bool holdsFocus(const QWidget* page) {
    const QWidget* focus = QApplication::focusWidget();
    return page && focus && (page == focus || page->isAncestorOf(focus));
}

} // namespace

TEST_CASE("Keyboard: Enter starts what Today offers, from the first frame on") {
    AppFixture app;
    REQUIRE(holdsFocus(page<TodayPage>(app)));
    key(app, Qt::Key_Return);
    REQUIRE(app.window().playerShown());
    key(app, Qt::Key_Return); // the question before
    CHECK(page<PlayerPage>(app)->underWay());
}

TEST_CASE("Keyboard: a page that is shown has the keys, whatever page had them before") {
    AppFixture app;
    for (const MainWindow::PageInfo& info : app.window().pages()) {
        INFO(info.key.toStdString());
        for (const MainWindow::PageInfo& before : app.window().pages()) {
            app.window().showPage(before.key);
            app.app().settle();
            app.pump();
            app.window().showPage(info.key);
            app.app().settle();
            app.pump();
            const QWidget* shown = app.window().findChild<QWidget*>(info.key);
            REQUIRE(shown);
            CHECK(holdsFocus(shown));
            if (info.key == QStringLiteral("library")) // not what happens to come next in its window
                CHECK(qobject_cast<QListView*>(QApplication::focusWidget()));
        }
    }
}

TEST_CASE("Keyboard: a page takes the keys from the rail and from nothing, not from a dialog over it") {
    AppFixture app;
    const auto today = [&] { return app.window().findChild<QWidget*>(QStringLiteral("today")); };
    const auto items = app.window().findChildren<QAbstractButton*>();
    const auto item = std::find_if(items.begin(), items.end(), [](const QAbstractButton* each) {
        return each->text() == QStringLiteral("Help") || each->accessibleName() == QStringLiteral("Help");
    });
    REQUIRE(item != items.end());
    (*item)->setFocus();
    app.window().showPage(QStringLiteral("today"));
    CHECK(holdsFocus(today()));
    QApplication::focusWidget()->clearFocus();
    app.window().showPage(QStringLiteral("today"));
    CHECK(holdsFocus(today()));
    key(app, Qt::Key_K, Qt::ControlModifier);
    QWidget* typing = QApplication::focusWidget();
    REQUIRE(qobject_cast<SearchField*>(typing));
    app.window().showPage(QStringLiteral("today"));
    CHECK(QApplication::focusWidget() == typing);
}

TEST_CASE(
    "Keyboard: a page that is clicked in the rail has the keys, and arrows in the rail keep them there") {
    AppFixture app;
    auto* rail = app.window().findChild<Rail*>();
    QTest::mouseClick(rail->item(1), Qt::LeftButton);
    app.pump();
    CHECK(holdsFocus(page<LibraryPage>(app)));
    QTest::mouseClick(rail->item(1), Qt::LeftButton); // the page that is shown
    CHECK(holdsFocus(page<LibraryPage>(app)));
    rail->item(1)->setFocus(Qt::TabFocusReason);
    key(app, Qt::Key_Down);
    CHECK(app.window().currentPage() == QStringLiteral("routines"));
    CHECK(rail->item(2)->hasFocus());
    key(app, Qt::Key_Return); // into the page
    CHECK(holdsFocus(page<RoutinesPage>(app)));
    rail->item(2)->setFocus(Qt::TabFocusReason);
    QTest::mouseClick(rail->item(0), Qt::LeftButton);
    app.pump();
    key(app, Qt::Key_Return);
    CHECK(app.window().playerShown());
}

TEST_CASE("Keyboard: a page's key closes an open filter and works") {
    AppFixture app;
    key(app, Qt::Key_2, Qt::ControlModifier);
    auto* menu = page<LibraryPage>(app)->findChild<ChipMenu*>();
    REQUIRE(menu);
    menu->openPopup();
    app.pump();
    REQUIRE(menu->isOpen());
    key(app, Qt::Key_Control, Qt::ControlModifier); // on the way to it
    CHECK(menu->isOpen());
    key(app, Qt::Key_3, Qt::ControlModifier);
    CHECK_FALSE(menu->isOpen());
    CHECK(app.window().currentPage() == QStringLiteral("routines"));
    CHECK(holdsFocus(page<RoutinesPage>(app)));
    key(app, Qt::Key_2, Qt::ControlModifier);
    menu->openPopup();
    app.pump();
    key(app, Qt::Key_F, Qt::ControlModifier);
    CHECK_FALSE(menu->isOpen());
    CHECK(qobject_cast<SearchField*>(QApplication::focusWidget()));
}

TEST_CASE("Keyboard: after a session the page below has the keys again") {
    AppFixture app;
    key(app, Qt::Key_Return);
    key(app, Qt::Key_Escape); // the question before is left
    REQUIRE_FALSE(app.window().playerShown());
    CHECK(holdsFocus(page<TodayPage>(app)));
}

TEST_CASE("Keyboard: the library from its search to its player") {
    AppFixture app;
    key(app, Qt::Key_2, Qt::ControlModifier);
    key(app, Qt::Key_F, Qt::ControlModifier);
    type("clamshell");
    key(app, Qt::Key_Return); // to the best match
    CHECK(shows(page<LibraryPage>(app), QStringLiteral("Clamshell")));
    key(app, Qt::Key_Return); // its detail
    QAbstractButton* tryIt = button(page<LibraryPage>(app), QStringLiteral("Try it"));
    REQUIRE(tryIt);
    for (int i = 0; i < 30 && QApplication::focusWidget() != tryIt; ++i)
        key(app, Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == tryIt);
    key(app, Qt::Key_Return);
    CHECK(app.window().playerShown());
}

TEST_CASE("Keyboard: Ctrl+K reads an exercise, and opens a routine that Ctrl+Enter starts") {
    AppFixture app;
    key(app, Qt::Key_K, Qt::ControlModifier);
    type("clamsh");
    key(app, Qt::Key_Return);
    CHECK(app.window().currentPage() == QStringLiteral("library"));
    CHECK(holdsFocus(page<LibraryPage>(app)));
    key(app, Qt::Key_K, Qt::ControlModifier);
    type("stretches after");
    key(app, Qt::Key_Return);
    REQUIRE(page<RoutinesPage>(app)->isBuilderOpen());
    key(app, Qt::Key_Return, Qt::ControlModifier);
    CHECK(app.window().playerShown());
}

TEST_CASE("Keyboard: the routines from their search to the player, and a new one by Ctrl+N") {
    AppFixture app;
    key(app, Qt::Key_3, Qt::ControlModifier);
    key(app, Qt::Key_N, Qt::ControlModifier);
    CHECK(shows(&app.window(), QStringLiteral("New routine")));
    type("Mine");
    key(app, Qt::Key_Return);
    CHECK(page<RoutinesPage>(app)->isBuilderOpen());
    app.window().showPage(QStringLiteral("today"));
    page<RoutinesPage>(app)->showList();
    app.pump();
    key(app, Qt::Key_3, Qt::ControlModifier);
    key(app, Qt::Key_F, Qt::ControlModifier);
    type("stretches after");
    key(app, Qt::Key_Down);
    key(app, Qt::Key_Return, Qt::ControlModifier);
    CHECK(app.window().playerShown());
}

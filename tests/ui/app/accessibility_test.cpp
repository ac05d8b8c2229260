#include "tests/support/accessible_walk.h"
#include "tests/support/app_fixture.h"
#include "tests/support/catch.h"

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

TEST_CASE("Accessibility: every interactive widget of every page has a name") {
    AppFixture app;
    for (const MainWindow::PageInfo& page : app.window().pages()) {
        app.window().showPage(page.key);
        app.app().settle(); // what it shows comes from the disk
        app.pump();
        INFO(page.key.toStdString());
        const QStringList faults = unnamed(&app.window());
        for (const QString& fault : faults)
            UNSCOPED_INFO(fault.toStdString());
        REQUIRE(faults.isEmpty());
        int interactive = 0;
        walkAccessible(QAccessible::queryAccessibleInterface(&app.window()),
                       [&](QAccessibleInterface* at, const QString&) {
                           if (isInteractive(at->role()) && !at->state().invisible)
                               ++interactive;
                       });
        REQUIRE(interactive > 5); // the rail at least: the walk saw the page
    }
}

TEST_CASE("Accessibility: a nameless button would be found") {
    QWidget window;
    new QPushButton(&window);
    window.show();
    REQUIRE(unnamed(&window).size() == 1);
}

// Pages are made while the window is already shown.
#include "tests/support/drive.h"
#include "ui/library/library_page.h"

#include <QEvent>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

/// Notes every widget that opens a window of its own.
class WindowWatch : public QObject {
public:
    WindowWatch() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow() &&
            !qobject_cast<MainWindow*>(widget))
            opened << QStringLiteral("%1 \"%2\"")
                          .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName());
        return QObject::eventFilter(watched, event);
    }
    QStringList opened;
};

} // namespace

TEST_CASE("Pages: making one while the window is shown opens no second window, and the keys stay") {
    AppFixture app;
    WindowWatch watch;
    for (const MainWindow::PageInfo& page : app.window().pages()) {
        app.window().showPage(page.key);
        app.app().settle();
        app.pump();
    }
    Q_EMIT app.window().findChild<LibraryPage*>()->tryExercise(ExerciseId("wall-sit"));
    app.pump();
    CHECK(watch.opened.join(QStringLiteral(", ")).toStdString() == std::string());
    CHECK(QApplication::activeWindow() == &app.window());
}

TEST_CASE("Pages: the first frame is there before any page, and the page follows it") {
    const TempFolder folder;
    FakeClock clock;
    App app({folder.path(), &clock, nullptr, nullptr, nullptr, nullptr, false});
    CHECK(app.window().findChildren<QWidget*>(QStringLiteral("today")).isEmpty());
    app.window().show();
    CHECK(QTest::qWaitFor(
        [&] { return !app.window().findChildren<QWidget*>(QStringLiteral("today")).isEmpty(); }));
}

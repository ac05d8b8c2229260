// Nothing of ours wakes the processor while nothing is to be done.
#include "tests/support/drive.h"
#include "ui/library/library_page.h"
#include "ui/widgets/figure_canvas.h"

#include <QAbstractAnimation>
#include <QAbstractEventDispatcher>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

constexpr int minuteMs = 60'000; // the day is looked after once a minute

/// What is about to wake the window's thread, by name.
QStringList awake(AppFixture& app) {
    QStringList found;
    const auto look = [&](QObject* each) {
        for (const auto& timer : QAbstractEventDispatcher::instance()->registeredTimers(each))
            if (timer.interval < minuteMs)
                found << QStringLiteral("%1 \"%2\" every %3 ms")
                             .arg(QLatin1String(each->metaObject()->className()), each->objectName())
                             .arg(timer.interval);
        const auto* animation = qobject_cast<QAbstractAnimation*>(each);
        if (animation && animation->state() == QAbstractAnimation::Running)
            found << QLatin1String(each->metaObject()->className());
    };
    for (QObject* root : {static_cast<QObject*>(&app.app()), static_cast<QObject*>(&app.window())}) {
        look(root);
        for (QObject* each : root->findChildren<QObject*>())
            look(each);
    }
    return found;
}

/// Once what opens a page or a notice has run out.
bool comesToRest(AppFixture& app) {
    return QTest::qWaitFor([&] { return awake(app).isEmpty(); }, 15'000);
}

void startSession(AppFixture& app) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    app.pump();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    app.pump();
    REQUIRE(app.window().findChild<PlayerPage*>()->underWay());
}

} // namespace

TEST_CASE("At rest: on Today no timer is active, shown or minimised") {
    AppFixture app;
    CHECK(comesToRest(app));
    app.window().showMinimized();
    app.pump();
    CHECK(comesToRest(app));
}

TEST_CASE("At rest: a paused session has no timer, shown, minimised or hidden") {
    AppFixture app;
    startSession(app);
    CHECK_FALSE(awake(app).isEmpty()); // or the test could not fail
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(comesToRest(app));
    app.window().showMinimized();
    app.pump();
    CHECK(comesToRest(app));
    app.window().hide();
    app.pump();
    CHECK(comesToRest(app));
}

TEST_CASE("At rest: under a question and in the summary a session has no timer") {
    AppFixture app;
    startSession(app);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);
    CHECK(comesToRest(app));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    app.pump();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(comesToRest(app));
    press(&app.window(), QStringLiteral("Finish for today, keep what was done"));
    CHECK(comesToRest(app));
}

TEST_CASE("At rest: the figure in the library stands still while the window is minimised or hidden") {
    AppFixture app;
    app.window().showPage(QStringLiteral("library"));
    app.window().findChild<LibraryPage*>()->showExercise(ExerciseId("clamshell"));
    app.pump();
    const auto moves = [&] {
        return awake(app).join(QLatin1Char(' ')).contains(QStringLiteral("FigureCanvas"));
    };
    REQUIRE(moves());
    app.window().showMinimized();
    CHECK(comesToRest(app));
    app.window().showNormal();
    app.pump();
    CHECK(moves());
    app.window().hide();
    CHECK(comesToRest(app));
}

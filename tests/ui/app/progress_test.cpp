// Progress in the real window: read, worked out beside it, and kept up to date.
#include "tests/support/drive.h"
#include "ui/app/progress_desk.h"
#include "ui/app/shipped_files.h"
#include "ui/history/note_sheet.h"
#include "ui/progress/progress_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/charts/calendar_chart.h"
#include "ui/widgets/charts/trend_chart.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/toast.h"

#include <QPlainTextEdit>

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

void settle(AppFixture& app) {
    for (int i = 0; i < 3; ++i) {
        app.app().settle();
        app.pump();
    }
}

ProgressPage& progress(AppFixture& app) {
    QTest::keyClick(&app.window(), Qt::Key_4, Qt::ControlModifier);
    settle(app);
    auto* page = app.window().findChild<ProgressPage*>();
    REQUIRE(page);
    REQUIRE(page->isVisible());
    return *page;
}

WallTime daysAgo(AppFixture& app, int days) {
    WallTime at = app.clock().wall();
    at.utcMs -= std::int64_t{days} * 86'400'000;
    return at;
}

/// Scores of the right knee, by days ago; written as an import would.
void rate(AppFixture& app, const std::vector<std::pair<int, int>>& scores) {
    app.close();
    {
        StoreOptions options;
        options.folder = app.folder();
        options.migrations = shippedMigrations();
        options.now = [at = app.clock().wall()] { return at; };
        auto store = openStore(std::move(options));
        REQUIRE(store);
        for (const auto& [days, score] : scores) {
            PainEntry entry;
            entry.uuid = newUuid();
            entry.rating = {PainKind::AnyTime, Knee::Right, PainScore::of(score)};
            entry.about = entry.entered = daysAgo(app, days);
            REQUIRE((*store)->sessions().addPain(entry));
        }
    }
    app.open();
    settle(app);
}

const TrendData& trend(ProgressPage& page) { return page.findChild<TrendChart*>()->data(); }

} // namespace

TEST_CASE("Progress in the window: a new user is told what will be here, and led to Today") {
    AppFixture app;
    ProgressPage& page = progress(app);
    CHECK(shows(&page, QStringLiteral("Your line starts here.")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(app.window().currentPage() == QStringLiteral("today"));
}

TEST_CASE(
    "Progress in the window: of two ranges asked for in a row the last is shown, whichever comes last") {
    AppFixture app;
    rate(app, {{400, 6}, {200, 5}, {20, 4}, {1, 2}});
    ProgressPage& page = progress(app);
    CHECK(trend(page).lastDay - trend(page).firstDay + 1 > 70);
    Q_EMIT page.rangeChosen(RangeChoice::Year);
    Q_EMIT page.rangeChosen(RangeChoice::All);
    settle(app);
    CHECK(trend(page).lastDay - trend(page).firstDay == 400);
    Q_EMIT page.rangeChosen(RangeChoice::FourWeeks);
    CHECK(trend(page).lastDay - trend(page).firstDay == 400); // what there is stays until it is worked out
    settle(app);
    CHECK(trend(page).lastDay - trend(page).firstDay < 28);
    app.clock().advance(std::chrono::hours(24));
    app.window().showPage(QStringLiteral("today"));
    progress(app);
    CHECK(trend(page).lastDay == app.clock().wall().localDate().daysSince1970());
    CHECK(trend(page).lastDay - trend(page).firstDay < 28); // the range is kept
}

TEST_CASE("Progress in the window: a range asked for while the record is read is the one that comes") {
    AppFixture app;
    rate(app, {{400, 6}, {1, 2}});
    QTest::keyClick(&app.window(), Qt::Key_4, Qt::ControlModifier);
    auto* page = app.window().findChild<ProgressPage*>();
    REQUIRE(page);
    Q_EMIT page->rangeChosen(RangeChoice::All);
    settle(app);
    CHECK(trend(*page).lastDay - trend(*page).firstDay == 400);
}

TEST_CASE("Progress in the window: what is recorded meanwhile is there, at once or when it is looked at") {
    AppFixture app;
    rate(app, {{3, 4}});
    ProgressPage& page = progress(app);
    REQUIRE(trend(page).series.size() == 1);
    CHECK(trend(page).series[0].marks.size() == 1);
    app.window().showPage(QStringLiteral("today"));
    settle(app);
    press(app.window().findChild<QWidget*>(QStringLiteral("today")), QStringLiteral("Add a score"));
    app.pump();
    for (auto* scale : app.window().findChildren<PainScale*>())
        if (scale->isVisible())
            QTest::keyClick(scale, Qt::Key_3);
    press(app.window().findChild<QWidget*>(QStringLiteral("today")), QStringLiteral("Save"));
    settle(app);
    CHECK(trend(page).series.size() == 1); // not while nobody looks
    progress(app);
    REQUIRE(trend(page).series.size() == 2);
    CHECK(trend(page).series[1].marks.size() == 2);
}

TEST_CASE("Progress in the window: a day's session gets a note and opens in History") {
    AppFixture app;
    press(app.window().findChild<QWidget*>(QStringLiteral("today")), QStringLiteral("Start"));
    app.pump();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    app.pump();
    runToEnd(app, *app.window().findChild<PlayerPage*>());
    press(app.window().findChild<PlayerPage*>(), QStringLiteral("Done"));
    settle(app);
    ProgressPage& page = progress(app);
    const LocalDate today = app.clock().wall().localDate();
    Q_EMIT page.dayWanted(today);
    app.pump();
    press(&app.window(), QStringLiteral("Add a note"));
    QTest::qWait(300);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("New shoes"));
    press(&app.window(), QStringLiteral("Keep"));
    settle(app);
    REQUIRE(trend(page).notes.size() == 1);
    CHECK(trend(page).notes[0].text == QStringLiteral("New shoes"));
    QTest::qWait(300);
    Q_EMIT page.dayWanted(today);
    app.pump();
    press(&app.window(), QStringLiteral("Open in History"));
    settle(app);
    CHECK(app.window().currentPage() == QStringLiteral("history"));
    CHECK(shows(app.window().findChild<QWidget*>(QStringLiteral("history")), QStringLiteral("New shoes")));
}

TEST_CASE(
    "Progress in the window: any day takes a note, by the chart's keys too; it is changed and removed") {
    AppFixture app;
    rate(app, {{9, 3}, {3, 4}});
    ProgressPage& page = progress(app);
    const LocalDate quiet = app.clock().wall().localDate().plusDays(-8);
    auto* chart = page.findChild<TrendChart*>();
    const auto type = [&](const char* words) {
        for (auto* sheet : app.window().findChildren<NoteSheet*>())
            if (sheet->isOpen())
                return sheet->findChild<QPlainTextEdit*>()->setPlainText(QString::fromUtf8(words));
        FAIL("no sheet is open");
    };
    const auto note = [&] {
        settle(app);
        const std::vector<ChartNote>& all = trend(page).notes;
        return all.size() == 1 ? all[0].text : QStringLiteral("%1 notes").arg(all.size());
    };
    chart->setFocus();
    chart->setCursorDay(quiet.daysSince1970() - 1);
    QTest::keyClick(chart, Qt::Key_Right, Qt::ControlModifier); // the day after, which has nothing
    REQUIRE(chart->cursorDay() == quiet.daysSince1970());
    QTest::keyClick(chart, Qt::Key_N);
    type("A long walk");
    press(&app.window(), QStringLiteral("Add the note"));
    REQUIRE(note() == QStringLiteral("A long walk"));
    CHECK(trend(page).notes[0].day == quiet.daysSince1970());
    CHECK(page.findChild<CalendarChart*>()->reading(quiet.daysSince1970()).endsWith(QStringLiteral("note")));
    Q_EMIT page.dayWanted(quiet);
    settle(app);
    press(&app.window(), QStringLiteral("Change the note"));
    type("A long walk, no pain");
    press(&app.window(), QStringLiteral("Save changes"));
    REQUIRE(note() == QStringLiteral("A long walk, no pain"));
    QTest::qWait(300);
    Q_EMIT page.dayWanted(quiet);
    settle(app);
    press(&app.window(), QStringLiteral("Delete the note"));
    CHECK(note() == QStringLiteral("0 notes"));
    app.window().findChild<Toast*>()->actionButton()->click();
    CHECK(note() == QStringLiteral("A long walk, no pain"));
    Q_EMIT page.dayWanted(app.clock().wall().localDate().plusDays(1));
    settle(app);
    CHECK_FALSE(button(&app.window(), QStringLiteral("Add a note to this day"))); // it has not come
}

TEST_CASE("Progress in the window: Go to finds each of its parts") {
    AppFixture app;
    rate(app, {{3, 4}, {2, 5}, {1, 2}});
    app.window().openGoTo();
    app.pump();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("flare"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle(app);
    CHECK(app.window().currentPage() == QStringLiteral("progress"));
    CHECK(app.window().findChild<ProgressPage*>()->isVisible());
}

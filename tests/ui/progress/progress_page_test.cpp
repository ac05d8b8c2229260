#include "tests/support/by_name.h"
#include "tests/support/catch.h"
#include "tests/support/hostile_strings.h"
#include "tests/ui/progress/shown_history.h"
#include "tests/ui/widgets/font_scope.h"
#include "ui/progress/change_card.h"
#include "ui/progress/progress_page.h"
#include "ui/progress/strength_card.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/calendar_cells.h"
#include "ui/widgets/charts/meter_bars.h"
#include "ui/widgets/charts/trend_chart.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/page_scroll.h"

#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

#include <set>

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

struct Shown {
    explicit Shown(QSize size = {1192, 800}) {
        history.live();
        page.resize(size);
        page.show();
        settle();
        page.activateWindow(); // where there is no window manager nobody else does
        settle();
    }
    void render() {
        page.render(history.shown());
        settle();
    }
    static void settle() {
        for (int i = 0; i < 12; ++i) { // a card a turn
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    [[nodiscard]] bool says(const QString& words) { return shows(&page, words); }
    template <typename W>
    W* one() {
        auto* found = page.findChild<W*>();
        REQUIRE(found);
        return found;
    }

    ShownHistory history;
    ProgressPage page;
};

OverlayDialog* dialogOf(ProgressPage& page) {
    for (auto* each : page.findChildren<OverlayDialog*>())
        if (each->isOpen())
            return each;
    return nullptr;
}

} // namespace

TEST_CASE("ProgressPage: it says the numbers of its view, with where they come from") {
    Shown shown;
    shown.render();
    CHECK(shown.says(
        QStringLiteral("Right knee: usual pain 6, now 2. That is 4 lower; 2 or more counts as more "
                       "than noise.")));
    CHECK(shown.says(QStringLiteral("Left knee: usual pain 1, now 1. That is the same; 2 or more counts as "
                                    "more than noise.")));
    CHECK(shown.says(QStringLiteral("Farrar JT et al.")));
    const TrendData& trend = shown.one<TrendChart>()->data();
    REQUIRE(trend.series.size() == 2);
    CHECK(trend.firstDay == on(0).daysSince1970());
    CHECK(trend.lastDay == on(55).daysSince1970());
    CHECK(trend.series[1].line.front().value == Approx(6));
    CHECK(trend.series[1].line.back().value == Approx(2));
    CHECK(trend.lanes[0].days.size() == 19);
    CHECK(trend.lanes[1].days.size() == 8);
    REQUIRE(trend.notes.size() == 1);
    CHECK(trend.notes[0].day == on(9).daysSince1970());
    REQUIRE(trend.decisions.size() == 1);
    CHECK(trend.decisions[0].text == QStringLiteral("squat: Progress, to 2 × 11 reps"));
    REQUIRE(shown.one<MeterBars>()->rows().size() == allMuscleGroups.size());
    CHECK(shown.one<MeterBars>()->rows()[0].label == QStringLiteral("Front of thigh"));
}

TEST_CASE("ProgressPage: sessions are held against a plan only where there is one") {
    Shown shown;
    shown.render();
    CHECK(shown.says(QStringLiteral("19")));
    CHECK_FALSE(shown.says(QStringLiteral("planned")));
    PlannedRhythm plan{on(0), {}};
    plan.parts.push_back(Rhythm{{true, false, true, false, true, false, false}, 0, true, false});
    shown.history.plan = plan;
    shown.render();
    CHECK(shown.says(QStringLiteral("of 24 planned")));
    const BarData& bars = shown.one<BarChart>()->data();
    REQUIRE(bars.bars.size() == 8);
    CHECK(bars.bars[0].plan == 3.0);
    CHECK(bars.bars[0].done == 3.0);
    CHECK(bars.bars.back().present);
}

TEST_CASE("ProgressPage: a plan from the middle of the range is judged from its start on") {
    Shown shown;
    PlannedRhythm plan{on(28), {}};
    plan.parts.push_back(Rhythm{{true, false, true, false, true, false, false}, 0, true, false});
    shown.history.plan = plan;
    shown.render();
    CHECK(shown.says(QStringLiteral("since your plan began 9 of 12 planned")));
}

TEST_CASE("ProgressPage: only the knees that take part are shown") {
    Shown shown;
    shown.history.said = PerKnee{false, true};
    for (PainEntry& each : shown.history.told.history.pain)
        if (each.rating.knee == Knee::Left)
            each.rating.score = PainScore::of(0);
    for (RunEntry& run : shown.history.told.history.runs)
        run.highest[0] = PainScore::of(0);
    shown.render();
    CHECK_FALSE(shown.says(QStringLiteral("Left knee")));
    REQUIRE(shown.one<TrendChart>()->data().series.size() == 1);
    CHECK(shown.one<TrendChart>()->data().series[0].name == QStringLiteral("Right"));
    shown.history.told.rate(on(50), Knee::Left, 3); // pain is never hidden
    shown.render();
    CHECK(shown.says(QStringLiteral("Left knee")));
}

TEST_CASE("ProgressPage: what was done the day before is said as it was seen") {
    Shown shown;
    shown.render();
    auto* card = shown.one<AfterCard>();
    CHECK(shows(card, QStringLiteral("On the day after a session (")));
    CHECK(shows(card, QStringLiteral("median 4, highest 6")));
    CHECK(shows(card, QStringLiteral("it does not say why")));
    for (const QLabel* label : card->findChildren<QLabel*>())
        for (const char* cause : {"because", "caus", "due to", "leads to"})
            CHECK_FALSE(label->text().contains(QString::fromUtf8(cause)));
}

TEST_CASE("ProgressPage: too few scores say what is missing") {
    Shown shown;
    shown.history.told.history.pain.clear();
    shown.history.told.rate(on(1), Knee::Right, 4);
    shown.render();
    CHECK(shown.says(QStringLiteral("Right knee: too few scores to say. It takes 3 days with a score at each "
                                    "end;")));
}

TEST_CASE("ProgressPage: a range is chosen, dragged and taken away again") {
    Shown shown;
    shown.render();
    QSignalSpy chosen(&shown.page, &ProgressPage::rangeChosen);
    {
        auto* four = button(&shown.page, QStringLiteral("4 weeks"));
        REQUIRE(four);
        QTest::mouseClick(four, Qt::LeftButton);
    }
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<RangeChoice>() == RangeChoice::FourWeeks);
    QSignalSpy dragged(&shown.page, &ProgressPage::rangeDragged);
    auto* trend = shown.one<TrendChart>();
    const TrendLayout layout = trend->layoutNow();
    const auto at = [&](int day) {
        return QPointF(layout.days.x(on(day).daysSince1970()), layout.plot.center().y()).toPoint();
    };
    QTest::mousePress(trend, Qt::LeftButton, {}, at(10));
    QTest::mouseMove(trend, at(15));
    QTest::mouseMove(trend, at(20));
    QTest::mouseRelease(trend, Qt::LeftButton, {}, at(20));
    REQUIRE(dragged.size() == 1);
    CHECK(dragged[0][0].value<DateRange>() == DateRange{on(10), on(20)});
    shown.history.choice.reset();
    shown.history.first = on(10);
    shown.history.last = on(20);
    shown.render();
    auto* chip = button(&shown.page, ProgressWords::days({on(10), on(20)}));
    REQUIRE(chip);
    QTest::mouseClick(chip, Qt::LeftButton);
    REQUIRE(chosen.size() == 2);
    CHECK_FALSE(chip->isVisible());
    CHECK(shown.page.focusWidget()->isVisible());
}

TEST_CASE("ProgressPage: a day is opened by keyboard and shows all of it") {
    Shown shown;
    shown.render();
    std::vector<LocalDate> wanted;
    QObject::connect(&shown.page, &ProgressPage::dayWanted, &shown.page,
                     [&](LocalDate date) { wanted.push_back(date); });
    auto* trend = shown.one<TrendChart>();
    trend->setFocus();
    QTest::keyClick(trend, Qt::Key_Home);
    QTest::keyClick(trend, Qt::Key_Return);
    auto* cells = shown.one<CalendarCells>();
    cells->setFocus();
    QTest::keyClick(cells, Qt::Key_Home);
    QTest::keyClick(cells, Qt::Key_Return);
    REQUIRE(wanted.size() == 2);
    CHECK(wanted[0] == on(0));
    CHECK(wanted[1] == on(0));
    shown.page.showDay(shown.history.day(9));
    Shown::settle();
    OverlayDialog* day = dialogOf(shown.page);
    REQUIRE(day);
    CHECK(day->title() == Words::longDay(on(9)));
    CHECK(shows(day, QStringLiteral("Routine r")));
    CHECK(shows(day, QStringLiteral("Hill run, then two days off plan")));
    CHECK(shows(day, QStringLiteral("Right knee, At any time")));
    QSignalSpy session(&shown.page, &ProgressPage::sessionWanted);
    QTest::mouseClick(button(day, QStringLiteral("Open in History")), Qt::LeftButton);
    REQUIRE(session.size() == 1);
    CHECK(session[0][0].value<SessionId>().value == "s3");
}

namespace {

DaySummary nothingOn(int day) {
    DaySummary summary;
    summary.date = on(day);
    return summary;
}

} // namespace

TEST_CASE("ProgressPage: a day on which nothing was entered says so, and one to come too") {
    Shown shown;
    shown.render();
    shown.page.showDay(nothingOn(60));
    Shown::settle();
    CHECK(shows(dialogOf(shown.page), QStringLiteral("still to come")));
    dialogOf(shown.page)->done();
    QTest::qWait(300);
    shown.page.showDay(nothingOn(-9));
    CHECK(shows(dialogOf(shown.page), QStringLiteral("Nothing was entered")));
}

TEST_CASE("ProgressPage: each chart is a table at a press, with a row for what it shows") {
    Shown shown;
    shown.render();
    int tables = 0;
    for (auto* frame : shown.page.findChildren<ChartFrame*>()) {
        INFO(frame->accessibleName().toStdString());
        REQUIRE(frame->tableButton()->isVisible());
        QTest::mouseClick(frame->tableButton(), Qt::LeftButton);
        REQUIRE(frame->isTableShown());
        REQUIRE(frame->table()->model()->rowCount() > 0);
        for (int column = 0; column < frame->table()->model()->columnCount(); ++column)
            CHECK_FALSE(
                frame->table()->model()->headerData(column, Qt::Horizontal).toString().trimmed().isEmpty());
        ++tables;
    }
    CHECK(tables == 5);
    shown.history.last = on(20); // another range: a table that is shown follows
    shown.render();
    for (auto* frame : shown.page.findChildren<ChartFrame*>())
        if (frame->isTableShown() && frame->chart() == shown.one<TrendChart>())
            CHECK(frame->table()->model()->rowCount() == 21);
}

TEST_CASE("ProgressPage: a climb opens with its doses, its decisions and their reasons") {
    Shown shown;
    shown.render();
    ClimbRow* row = nullptr;
    for (auto* each : shown.page.findChildren<ClimbRow*>())
        if (each->isVisible() && each->accessibleName().startsWith(QStringLiteral("squat")))
            row = each;
    REQUIRE(row);
    CHECK(row->accessibleName().contains(QStringLiteral("first 2 × 8 reps, last 2 × 14 reps, Progress")));
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    Shown::settle();
    OverlayDialog* dialog = dialogOf(shown.page);
    REQUIRE(dialog);
    CHECK(dialog->title() == QStringLiteral("squat"));
    CHECK(shows(dialog, QStringLiteral("squat: Progress, to 2 × 11 reps")));
    auto* chart = dialog->findChild<TrendChart*>();
    REQUIRE(chart);
    CHECK(chart->data().series[0].line.back().value == 14);
    CHECK(chart->data().series[0].name == QStringLiteral("Repetitions"));
    CHECK(chart->data().decisions.size() == 1);
}

TEST_CASE("ProgressPage: before anything was recorded there is one button, and in an empty range one") {
    Shown shown;
    shown.history.told = {};
    shown.history.decisions.clear();
    shown.render();
    CHECK(shown.says(QStringLiteral("Two mornings, and you see how your knees answer.")));
    CHECK_FALSE(button(&shown.page, QStringLiteral("4 weeks")));
    QSignalSpy today(&shown.page, &ProgressPage::todayWanted);
    QTest::mouseClick(button(&shown.page, QStringLiteral("Go to Today")), Qt::LeftButton);
    CHECK(today.size() == 1);
    shown.history.told.rate(on(2), Knee::Left, 3);
    shown.history.first = on(20);
    shown.render();
    CHECK(shown.says(QStringLiteral("Nothing from 22 Mar to 26 Apr 2026.")));
    QSignalSpy chosen(&shown.page, &ProgressPage::rangeChosen);
    QTest::mouseClick(button(&shown.page, QStringLiteral("Show all")), Qt::LeftButton);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<RangeChoice>() == RangeChoice::All);
    CHECK(button(&shown.page, QStringLiteral("4 weeks")));
}

TEST_CASE("ProgressPage: export and report are there when they were offered") {
    Shown shown;
    shown.render();
    CHECK_FALSE(button(&shown.page, QStringLiteral("Export")));
    CHECK_FALSE(button(&shown.page, QStringLiteral("Report for your physio")));
    shown.page.offerReport(true);
    shown.page.setExportFormats({QStringLiteral("csv"), QStringLiteral("fhir")});
    QSignalSpy report(&shown.page, &ProgressPage::reportWanted);
    QSignalSpy exported(&shown.page, &ProgressPage::exportWanted);
    QTest::mouseClick(button(&shown.page, QStringLiteral("Report for your physio")), Qt::LeftButton);
    CHECK(report.size() == 1);
    QTest::mouseClick(button(&shown.page, QStringLiteral("Export")), Qt::LeftButton);
    auto* menu = shown.page.findChild<QMenu*>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    menu->actions()[1]->trigger();
    REQUIRE(exported.size() == 1);
    CHECK(exported[0][0].toString() == QStringLiteral("fhir"));
    menu->close();
}

TEST_CASE("ProgressPage: the keyboard walks through everything, and what it reaches comes into view") {
    Shown shown;
    shown.page.offerReport(true);
    shown.page.setExportFormats({QStringLiteral("csv")});
    shown.render();
    shown.one<TrendChart>()->setFocus();
    std::set<QWidget*> reached;
    auto* scroll = shown.one<PageScroll>();
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(shown.page.focusWidget(), Qt::Key_Tab);
        QWidget* at = shown.page.focusWidget();
        REQUIRE(at);
        if (!reached.insert(at).second)
            break;
        if (scroll->isAncestorOf(at)) {
            const QRect seen(at->mapTo(scroll->viewport(), QPoint(0, 0)), at->size());
            INFO(at->metaObject()->className() << " at " << seen.y() << " of " << scroll->viewport()->height()
                                               << ", reached " << reached.size());
            CHECK(scroll->viewport()->rect().intersects(seen));
        }
    }
    for (QWidget* each : shown.page.findChildren<QWidget*>())
        if (each->isVisibleTo(&shown.page) && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) &&
            !qobject_cast<QScrollBar*>(each)) {
            auto* choice = qobject_cast<QAbstractButton*>(each);
            if (choice && choice->group() && !choice->isChecked())
                continue; // arrows go there
            INFO(each->metaObject()->className() << " " << each->accessibleName().toStdString());
            CHECK(reached.count(each) == 1);
        }
    CHECK(unnamed(&shown.page).isEmpty());
}

TEST_CASE("ProgressPage: it fits its smallest window, at 20 points too, and names of any kind") {
    for (const double points : {10.5, 20.0}) {
        const FontScope font(points);
        Shown shown({1024 - 88, 700});
        for (std::size_t i = 0; i < hostileTexts().size(); i += 16) {
            const std::string& name = hostileTexts()[i].text;
            shown.history.squat.name = name;
            for (SessionDetail& each : shown.history.told.history.sessions) {
                each.plan.items[0].name = name;
                each.summary.name = name;
            }
            shown.history.told.history.sessions[3].note = name;
            shown.render();
            INFO(hostileTexts()[i].family);
            CHECK(shown.page.minimumSizeHint().width() <= 1024 - 88);
            CHECK(shown.one<ProgressBody>()->width() <= 1024 - 88 - 12);
            for (const QLabel* label : shown.page.findChildren<QLabel*>())
                CHECK((label->textFormat() == Qt::PlainText || label->text().isEmpty()));
        }
    }
}

TEST_CASE("ProgressPage: a part that is gone to is shown once there is something to show") {
    Shown shown;
    shown.page.setLoading(RangeChoice::TwelveWeeks, {on(0), on(55)});
    shown.page.showPart(ProgressPart::FlareUps);
    shown.render();
    Shown::settle();
    CHECK(shown.one<PageScroll>()->verticalScrollBar()->value() > 0);
    shown.page.showPart(ProgressPart::Pain);
    CHECK(shown.one<PageScroll>()->verticalScrollBar()->value() == 0);
    CHECK(shown.page.focusWidget() == shown.one<TrendChart>());
}

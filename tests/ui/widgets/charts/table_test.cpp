#include "tests/support/accessible_walk.h"
#include "tests/support/catch.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_frame.h"
#include "ui/widgets/charts/trend_chart.h"
#include "ui/widgets/icon_button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QtTest>

using namespace patella::ui;

namespace {

constexpr int september = 20697; // Tuesday 1 September 2026
const QLocale english(QLocale::English, QLocale::UnitedStates);

TrendData sample() {
    TrendData data;
    data.firstDay = september;
    data.lastDay = september + 9;
    data.series = {{QStringLiteral("Left"),
                    Token::KneeL,
                    ChartStroke::Solid,
                    ChartGlyph::Circle,
                    {{september, 2.25}, {september + 1, 2.5}},
                    {{september, 3}, {september, 1}},
                    14,
                    QStringLiteral("mean")}};
    data.lanes = {{QStringLiteral("Run"), LaneGlyph::Ring, Token::Ink3, {september + 1}, 0}};
    data.notes = {{september + 4, QStringLiteral("one\ttwo\nthree")}};
    return data;
}

QStringList rowOf(const ChartTable& table, int row) {
    QStringList cells;
    for (int column = 0; column < table.headers.size(); ++column)
        cells << table.cell(row, column);
    return cells;
}

} // namespace

TEST_CASE("Chart table: a trend's table has all that its chart shows, the latest day first") {
    const ChartTable table = tableOf(sample(), english);
    CHECK(table.headers == QStringList{QStringLiteral("Day"), QStringLiteral("Left"),
                                       QStringLiteral("Left, mean"), QStringLiteral("Run"),
                                       QStringLiteral("Note")});
    REQUIRE(table.rows == 3);
    CHECK(
        rowOf(table, 2) ==
        QStringList{QStringLiteral("Tue 1 Sep 2026"), QStringLiteral("3, 1"), QStringLiteral("2.3"), {}, {}});
    CHECK(
        rowOf(table, 1) ==
        QStringList{QStringLiteral("Wed 2 Sep 2026"), {}, QStringLiteral("2.5"), QStringLiteral("yes"), {}});
    CHECK(rowOf(table, 0).last().startsWith(QStringLiteral("one")));
}

TEST_CASE("Chart table: a bar chart's table has its numbers") {
    BarData data;
    data.bars = {{september, 3, 4.0, false, {}}, {september + 7, 2.5, std::nullopt, true, {}}};
    data.unit = QStringLiteral("km");
    const ChartTable table = tableOf(data, english);
    CHECK(table.headers == QStringList{QStringLiteral("Week from"), QStringLiteral("Done, km"),
                                       QStringLiteral("Planned, km")});
    CHECK(rowOf(table, 0) == QStringList{QStringLiteral("Tue 8 Sep 2026"), QStringLiteral("2.5"), {}});
    CHECK(rowOf(table, 1) ==
          QStringList{QStringLiteral("Tue 1 Sep 2026"), QStringLiteral("3"), QStringLiteral("4")});
}

TEST_CASE("Chart table: calendar and meters have theirs") {
    CalendarData days;
    days.days = {{september, 3, 2, false, QStringLiteral("20 minutes")},
                 {september + 1, 0, 0, true, QStringLiteral("a run")}};
    const ChartTable calendar = tableOf(days, QStringLiteral("Day"), QStringLiteral("Done"), english);
    CHECK(rowOf(calendar, 0) == QStringList{QStringLiteral("Wed 2 Sep 2026"), QStringLiteral("a run")});
    const ChartTable meters = tableOf({{QStringLiteral("Quads"), 12, QStringLiteral("12 sets")}},
                                      QStringLiteral("Muscle"), QStringLiteral("Sets"));
    CHECK(rowOf(meters, 0) == QStringList{QStringLiteral("Quads"), QStringLiteral("12 sets")});
}

TEST_CASE("Chart table: Ctrl+C copies the rows with tabs between, and no cell breaks a row") {
    ChartTableView view(QStringLiteral("Pain"));
    view.setTable(tableOf(sample(), english));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == QStringLiteral("Day\tLeft\tLeft, mean\tRun\tNote"));
    CHECK(lines[1] == QStringLiteral("Sat 5 Sep 2026\t\t\t\tone two three"));
    for (const QString& line : lines)
        CHECK(line.count(QLatin1Char('\t')) == 4);
    view.selectRow(2);
    CHECK(view.copied() == QStringLiteral("Day\tLeft\tLeft, mean\tRun\tNote\nTue 1 Sep 2026\t3, 1\t2.3\t\t"));
}

TEST_CASE("ChartFrame: the button swaps chart and table, by key too, and says which") {
    auto* chart = new TrendChart(QStringLiteral("Pain"));
    chart->setData(sample());
    ChartFrame frame(QStringLiteral("Pain"), chart);
    CHECK_FALSE(frame.tableButton()->isVisibleTo(&frame));
    frame.setTable([chart] { return tableOf(chart->data(), english); });
    frame.resize(600, 400);
    frame.show();
    CHECK(frame.tableButton()->isVisible());
    CHECK(frame.tableButton()->focusPolicy() & Qt::TabFocus);
    CHECK(frame.tableButton()->accessibleName() == QStringLiteral("Show as table"));
    QTest::keyClick(frame.tableButton(), Qt::Key_Space);
    CHECK(frame.isTableShown());
    CHECK(frame.table()->isVisible());
    CHECK_FALSE(chart->isVisible());
    CHECK(frame.tableButton()->accessibleName() == QStringLiteral("Show as chart"));
    CHECK(frame.table()->model()->rowCount() == 3);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(frame.table());
    REQUIRE(face);
    CHECK(face->role() == QAccessible::Table);
    CHECK(face->text(QAccessible::Name) == QStringLiteral("Pain"));
    CHECK(patella::test::unnamed(&frame).isEmpty());
    QTest::keyClick(frame.tableButton(), Qt::Key_Space);
    CHECK(chart->isVisible());
}

TEST_CASE("ChartFrame: an empty one says what will be here and has no table") {
    auto* chart = new TrendChart(QStringLiteral("Pain"));
    ChartFrame frame(QStringLiteral("Pain"), chart);
    frame.setTable([] { return ChartTable{}; });
    frame.setState(ChartFrame::State::Empty);
    frame.show();
    CHECK_FALSE(chart->isVisible());
    CHECK_FALSE(frame.tableButton()->isVisible());
    frame.showTable(true);
    CHECK_FALSE(frame.isTableShown());
    frame.setState(ChartFrame::State::Loading);
    CHECK(chart->isVisible());
    CHECK_FALSE(chart->isEnabled());
    frame.setState(ChartFrame::State::Ready);
    CHECK(chart->isEnabled());
}

#include "tests/support/accessible_walk.h"
#include "tests/support/catch.h"
#include "tests/ui/widgets/font_scope.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/calendar_chart.h"
#include "ui/widgets/charts/chart_frame.h"
#include "ui/widgets/charts/chart_legend.h"
#include "ui/widgets/charts/chart_paint.h"
#include "ui/widgets/charts/meter_bars.h"
#include "ui/widgets/charts/spark_line.h"
#include "ui/widgets/charts/trend_chart.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/type.h"

#include <QAccessible>
#include <QClipboard>
#include <QPainter>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

#include <cmath>

using namespace patella::ui;
using patella::test::FontScope;

namespace {

constexpr int september = 20697; // Tuesday 1 September 2026

TrendData sample() {
    TrendData data;
    data.firstDay = september;
    data.lastDay = september + 81;
    ChartSeries left{
        QStringLiteral("Left"),      Token::KneeL, ChartStroke::Solid, ChartGlyph::Circle, {}, {}, 14,
        QStringLiteral("9-day mean")};
    ChartSeries right{
        QStringLiteral("Right"), Token::KneeR, ChartStroke::Dashed, ChartGlyph::Diamond, {}, {}, 14, {}};
    left.line = {{september, 2}, {september + 10, 1.25}, {september + 81, 1}};
    left.marks = {{september, 3}, {september, 1}, {september + 40, 2}};
    right.line = {{september + 5, 6}, {september + 12, 5}};
    data.series = {left, right};
    data.lanes = {
        {QStringLiteral("Session"), LaneGlyph::Tick, Token::Accent, {september + 10, september + 60}, 0}};
    data.notes = {{september + 40, QStringLiteral("Hill run")}};
    data.decisions = {{september + 60, QStringLiteral("up"), QStringLiteral("Bridge: progress")}};
    return data;
}

struct Trend : TrendChart {
    Trend()
        : TrendChart(QStringLiteral("Pain")) {
        resize(700, 320);
        setData(sample());
    }
    void keys(std::initializer_list<Qt::Key> all, Qt::KeyboardModifiers with = {}) {
        for (const Qt::Key key : all)
            QTest::keyClick(this, key, with);
    }
};

int count(const QImage& image, const QRectF& box, const QColor& wanted, int near = 40) {
    int found = 0;
    const QRect all = box.toAlignedRect().intersected(image.rect());
    for (int y = all.top(); y <= all.bottom(); ++y)
        for (int x = all.left(); x <= all.right(); ++x) {
            const QColor at = image.pixelColor(x, y);
            found += std::abs(at.red() - wanted.red()) + std::abs(at.green() - wanted.green()) +
                         std::abs(at.blue() - wanted.blue()) <
                     near;
        }
    return found;
}

CalendarData month() {
    CalendarData data;
    data.firstDay = september;
    data.lastDay = september + 40;
    data.today = september + 35;
    data.days = {{september, 3, 2, false, QStringLiteral("20 minutes, pain 6")},
                 {september + 9, 0, 1, true, QStringLiteral("a run")}};
    data.nothing = QStringLiteral("nothing done");
    data.levelWords = QStringLiteral("0 to 20+");
    data.smallCorner = QStringLiteral("3 to 5");
    data.largeCorner = QStringLiteral("6 or more");
    return data;
}

BarData weeks() {
    BarData data;
    for (int i = 0; i < 6; ++i)
        data.bars.push_back({september + 7 * i, double(i), 4.0, i == 5, {}});
    data.presentLabel = QStringLiteral("now");
    return data;
}

} // namespace

TEST_CASE("TrendChart: arrows step through the days that have something, and stop at the ends") {
    Trend chart;
    chart.keys({Qt::Key_Home});
    CHECK(chart.cursorDay() == september);
    chart.keys({Qt::Key_Left, Qt::Key_Right});
    CHECK(chart.cursorDay() == september + 5);
    chart.keys({Qt::Key_Right, Qt::Key_Right, Qt::Key_Right});
    CHECK(chart.cursorDay() == september + 40); // the note and its mark
    chart.keys({Qt::Key_End, Qt::Key_Right});
    CHECK(chart.cursorDay() == september + 81);
    chart.keys({Qt::Key_PageUp});
    CHECK(chart.cursorDay() == september + 60);
    chart.keys({Qt::Key_Escape});
    CHECK_FALSE(chart.cursorDay().has_value());
    chart.keys({Qt::Key_Left});
    CHECK(chart.cursorDay() == september + 81);
}

TEST_CASE("TrendChart: Enter opens the day, or takes the range that Shift marked") {
    Trend chart;
    QSignalSpy days(&chart, &TrendChart::dayChosen);
    QSignalSpy ranges(&chart, &TrendChart::rangeChosen);
    chart.keys({Qt::Key_Return});
    CHECK(days.isEmpty());
    chart.keys({Qt::Key_End, Qt::Key_Return});
    REQUIRE(days.count() == 1);
    CHECK(days[0][0].toInt() == september + 81);
    chart.keys({Qt::Key_Left, Qt::Key_Left}, Qt::ShiftModifier);
    CHECK(
        chart.spokenValue().contains(QStringLiteral("Sunday 11 October 2026 to Saturday 21 November 2026")));
    chart.keys({Qt::Key_Return});
    REQUIRE(ranges.count() == 1);
    CHECK(ranges[0] == QVariantList{september + 40, september + 81});
    CHECK(days.count() == 1);
}

TEST_CASE("TrendChart: a click opens a day, a drag takes a range whichever way it goes") {
    Trend chart;
    QSignalSpy days(&chart, &TrendChart::dayChosen);
    QSignalSpy ranges(&chart, &TrendChart::rangeChosen);
    const TrendLayout layout = chart.layoutNow();
    const auto at = [&](int day) { return QPoint(qRound(layout.days.x(september + day)), 100); };
    QTest::mouseClick(&chart, Qt::LeftButton, {}, at(12));
    REQUIRE(days.count() == 1);
    CHECK(days[0][0].toInt() == september + 12);
    QTest::mousePress(&chart, Qt::LeftButton, {}, at(50));
    QMouseEvent move(QEvent::MouseMove, at(20), chart.mapToGlobal(at(20)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&chart, &move);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, at(20));
    REQUIRE(ranges.count() == 1);
    CHECK(ranges[0] == QVariantList{september + 20, september + 50});
    CHECK(days.count() == 1);
}

TEST_CASE("TrendChart: a screen reader gets a chart, its summary, and then each day") {
    Trend chart;
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&chart);
    REQUIRE(face);
    CHECK(face->role() == QAccessible::Chart);
    CHECK(face->text(QAccessible::Name) == QStringLiteral("Pain"));
    CHECK(face->text(QAccessible::Value).contains(QStringLiteral("Left last 1, Right last 5")));
    chart.keys({Qt::Key_Home});
    CHECK(face->text(QAccessible::Value) ==
          QStringLiteral("Tuesday 1 September 2026: Left 3, 1 (9-day mean 2)"));
    chart.setCursorDay(september + 60);
    CHECK(face->text(QAccessible::Value).endsWith(QStringLiteral(": Session, Bridge: progress")));
    chart.setCursorDay(september + 61);
    CHECK(face->text(QAccessible::Value).endsWith(QStringLiteral("nothing entered")));
}

TEST_CASE("TrendChart: by picture, each line lies where its values are") {
    theme().setMode(ThemeMode::Light);
    Trend chart;
    const QImage image = chart.grab().toImage();
    const TrendLayout layout = chart.layoutNow();
    const auto around = [&](int day, double value) {
        const QPointF at = layout.at({september + day, value});
        return QRectF(at.x() - 4, at.y() - 4, 8, 8);
    };
    CHECK(count(image, around(81, 1), color(Token::KneeL)) > 30); // the end marker
    CHECK(count(image, around(12, 5), color(Token::KneeR)) > 20);
    CHECK(count(image, around(40, 8), color(Token::KneeL)) == 0);
    CHECK(count(image, around(0, 3), image.pixelColor(around(40, 8).center().toPoint()), 6) <
          80); // a faint mark
    CHECK(count(image, QRectF(layout.days.x(september + 60) - 2, layout.laneRows[0] - 4, 4, 8),
                color(Token::Accent)) > 10);
    CHECK(count(image, QRectF(layout.days.x(september + 30) - 2, layout.laneRows[0] - 4, 4, 8),
                color(Token::Accent)) == 0);
}

TEST_CASE("TrendChart: only the marker is painted anew when the hover moves") {
    Trend chart;
    const QImage before = chart.grab().toImage();
    chart.setCursorDay(september + 40);
    CHECK(chart.grab().toImage() != before);
    chart.setCursorDay(std::nullopt);
    CHECK(chart.grab().toImage() == before);
}

TEST_CASE("TrendChart: loading shows the frame, takes no key and says so") {
    Trend chart;
    const QImage ready = chart.grab().toImage();
    chart.setLoading(true);
    const QImage frame = chart.grab().toImage();
    CHECK(frame != ready);
    CHECK(count(frame, QRectF(0, 0, 700, 320), color(Token::KneeL)) == 0);
    chart.keys({Qt::Key_Home});
    CHECK_FALSE(chart.cursorDay().has_value());
    CHECK(chart.spokenValue() == QStringLiteral("loading"));
}

TEST_CASE("Charts: no size, font, theme or direction stops them") {
    const FontScope large(20);
    for (const bool contrast : {false, true}) {
        theme().setHighContrast(contrast);
        for (const QSize size : {QSize(1, 1), QSize(60, 40), QSize(180, 500), QSize(2000, 90)}) {
            Trend trend;
            BarChart bars(QStringLiteral("Weeks"));
            bars.setData(weeks());
            CalendarChart calendar(QStringLiteral("Days"));
            calendar.setData(month());
            MeterBars meters(QStringLiteral("Muscles"));
            meters.setRows({{QStringLiteral("Quads"), 3, QStringLiteral("3")},
                            {QStringLiteral("Trunk"), 0, QStringLiteral("0")}});
            SparkLine spark(QStringLiteral("Bridge"));
            spark.setValues({1, NAN, 3});
            for (QWidget* each : {static_cast<QWidget*>(&trend), static_cast<QWidget*>(&bars),
                                  static_cast<QWidget*>(&calendar), static_cast<QWidget*>(&meters),
                                  static_cast<QWidget*>(&spark)}) {
                each->setLayoutDirection(Qt::RightToLeft);
                each->resize(size);
                QTest::keyClick(each, Qt::Key_End);
                CHECK_FALSE(each->grab().isNull());
            }
        }
    }
    theme().setHighContrast(false);
}

TEST_CASE("Charts: words stay beside their signs and days whichever way one reads") {
    const auto picture = [](QWidget& chart, Qt::LayoutDirection direction) {
        chart.setLayoutDirection(direction);
        return chart.grab().toImage();
    };
    ChartLegend legend;
    legend.setItems(legendOf(sample()));
    legend.resize(legend.sizeHint());
    CHECK(picture(legend, Qt::RightToLeft) == picture(legend, Qt::LeftToRight));
    CalendarChart calendar(QStringLiteral("Days"));
    calendar.setData(month());
    calendar.resize(300, 260);
    const QImage left = picture(calendar, Qt::LeftToRight);
    const QImage right = picture(calendar, Qt::RightToLeft);
    const QRect weekdays(0, 0, 30, 170);
    CHECK(right.copy(weekdays) == left.copy(weekdays));
    CHECK(count(left, weekdays, color(Token::Surface), 1) < weekdays.width() * weekdays.height()); // words
}

TEST_CASE("Charts: empty ones have a picture and words") {
    TrendChart trend(QStringLiteral("Pain"));
    trend.setData({});
    BarChart bars(QStringLiteral("Weeks"));
    bars.setData({});
    CalendarChart calendar(QStringLiteral("Days"));
    calendar.setData({});
    for (QWidget* each :
         {static_cast<QWidget*>(&trend), static_cast<QWidget*>(&bars), static_cast<QWidget*>(&calendar)}) {
        each->resize(300, 200);
        for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Left, Qt::Key_PageDown, Qt::Key_Return})
            QTest::keyClick(each->focusProxy() ? each->focusProxy() : each, key);
        CHECK_FALSE(each->grab().isNull());
    }
    CHECK(trend.spokenValue() == QStringLiteral("nothing entered yet"));
}

TEST_CASE("CalendarChart: arrows go a day or a week, Enter opens what is not in the future") {
    CalendarChart calendar(QStringLiteral("Days"));
    calendar.resize(360, 320);
    calendar.setData(month());
    QSignalSpy days(&calendar, &CalendarChart::dayChosen);
    QWidget* cells = calendar.cells();
    const auto key = [&](Qt::Key which) { QTest::keyClick(cells, which); };
    key(Qt::Key_Home);
    CHECK(calendar.cursorDay() == september);
    key(Qt::Key_Up);
    CHECK(calendar.cursorDay() == september);
    key(Qt::Key_Down);
    key(Qt::Key_Right);
    CHECK(calendar.cursorDay() == september + 8);
    key(Qt::Key_Return);
    REQUIRE(days.count() == 1);
    CHECK(days[0][0].toInt() == september + 8);
    key(Qt::Key_End);
    CHECK(calendar.cursorDay() == september + 35);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    CHECK(days.count() == 1);
    QTest::mouseClick(cells, Qt::LeftButton, {},
                      calendar.layoutNow().cellRect(september + 3).center().toPoint());
    CHECK(days.last()[0].toInt() == september + 3);
}

TEST_CASE("CalendarChart: a screen reader gets each day in words") {
    CalendarChart calendar(QStringLiteral("Days"));
    calendar.setData(month());
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(calendar.cells());
    REQUIRE(face);
    QTest::keyClick(calendar.cells(), Qt::Key_Home);
    CHECK(face->text(QAccessible::Value) == QStringLiteral("Tuesday 1 September 2026: 20 minutes, pain 6"));
    QTest::keyClick(calendar.cells(), Qt::Key_Down);
    CHECK(face->text(QAccessible::Value) == QStringLiteral("Wednesday 2 September 2026: nothing done"));
}

TEST_CASE("CalendarChart: by picture, fill and corner tell a day") {
    theme().setMode(ThemeMode::Light);
    CalendarChart calendar(QStringLiteral("Days"));
    calendar.resize(400, 330);
    calendar.setData(month());
    const QImage image = calendar.grab().toImage();
    const auto cell = [&](int day) {
        return calendar.layoutNow().cellRect(september + day).translated(0, 2);
    };
    CHECK(count(image, cell(0), color(Token::Heat3)) > 200);
    const int large = count(image, cell(0), color(Token::TooMuchSolid));
    CHECK(large > 70); // half of 15 by 15, less its round edge
    CHECK(large < 130);
    const int small = count(image, cell(9), color(Token::CarefulSolid));
    CHECK(small > 20);
    CHECK(small < 50);
    CHECK(count(image, cell(2), color(Token::Heat0), 8) > 400);
    CHECK(count(image, cell(37), color(Token::Heat0), 8) < 40); // the future is empty
}

TEST_CASE("CalendarChart: in a wide place it asks for the height that its cells and legend take, at 20 "
          "points too") {
    for (const int points : {10, 20}) {
        const FontScope font(points);
        CalendarData data = month();
        data.lastDay = september + 83;
        data.ringWords = QStringLiteral("Run");
        QWidget card;
        auto* column = new QVBoxLayout(&card);
        auto* calendar = new CalendarChart(QStringLiteral("Days"));
        calendar->setData(data);
        column->addWidget(calendar);
        card.resize(900, 10);
        card.show();
        QTest::qWait(1);
        const int cells = static_cast<int>(std::ceil(calendar->layoutNow().size.height()));
        const int legend = 12 + QFontMetrics(roleFont(Role::Hint)).height();
        CHECK(calendar->height() >= cells + legend);
    }
}

TEST_CASE("CalendarChart: years scroll and begin at the end") {
    CalendarChart calendar(QStringLiteral("Days"));
    calendar.resize(360, 330);
    CalendarData data = month();
    data.firstDay -= 730;
    calendar.setData(data);
    calendar.show();
    CHECK(calendar.cells()->width() > 2000);
    const auto shown = [&](int day) {
        const QPoint at =
            calendar.cells()->mapTo(&calendar, calendar.layoutNow().cellRect(day).center().toPoint());
        return calendar.rect().contains(at);
    };
    CHECK(shown(data.today));
    CHECK_FALSE(shown(data.firstDay));
    QTest::keyClick(calendar.cells(), Qt::Key_Home);
    CHECK(shown(data.firstDay));
}

TEST_CASE("BarChart: keys step, are read out, and choose") {
    BarChart bars(QStringLiteral("Weeks"));
    bars.resize(400, 160);
    bars.setData(weeks());
    QSignalSpy chosen(&bars, &BarChart::barChosen);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&bars);
    QTest::keyClick(&bars, Qt::Key_Left);
    CHECK(bars.cursor() == 5);
    CHECK(face->text(QAccessible::Value) == QStringLiteral("Tuesday 6 October 2026 (now): 5 of 4 planned"));
    QTest::keyClick(&bars, Qt::Key_Home);
    QTest::keyClick(&bars, Qt::Key_Right);
    QTest::keyClick(&bars, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0] == QVariantList{1, september + 7});
    CHECK(face->text(QAccessible::Value) == QStringLiteral("Tuesday 8 September 2026: 1 of 4 planned"));
}

TEST_CASE("BarChart: by picture, done is filled, the plan is an outline, the present week is lighter") {
    theme().setMode(ThemeMode::Light);
    BarChart bars(QStringLiteral("Weeks"));
    bars.resize(400, 160);
    bars.setData(weeks());
    const QImage image = bars.grab().toImage();
    const BarLayout layout = bars.layoutNow();
    CHECK(count(image, layout.bars[2].done.adjusted(3, 6, -3, -6), color(Token::Accent)) > 500);
    const QRectF open(layout.bars[2].plan.left() + 4, layout.bars[2].plan.top() + 4,
                      layout.bars[2].plan.width() - 8, 20);
    CHECK(count(image, open, color(Token::Accent)) == 0);
    CHECK(count(image, layout.bars[2].plan, color(Token::Line), 12) > 40);
    CHECK(count(image, layout.bars[5].done.adjusted(3, 6, -3, -6), color(Token::Heat2)) > 500);
}

TEST_CASE("MeterBars: a bar is as long as its value, and rows are read by key") {
    theme().setMode(ThemeMode::Light);
    MeterBars meters(QStringLiteral("Muscles"));
    meters.resize(400, 120);
    meters.setRows({{QStringLiteral("Quads"), 12, QStringLiteral("12")},
                    {QStringLiteral("Trunk"), 6, QStringLiteral("6")},
                    {QStringLiteral("Calves"), 0, QStringLiteral("0")}},
                   12);
    const QImage image = meters.grab().toImage();
    const int whole = count(image, meters.barRect(0), color(Token::Accent));
    const int half = count(image, meters.barRect(1), color(Token::Accent));
    CHECK(whole > 0.9 * meters.barRect(0).width() * 12);
    CHECK(double(half) / whole == Approx(0.5).margin(0.03));
    CHECK(count(image, meters.barRect(2), color(Token::Accent)) == 0);
    CHECK(meters.spokenValue() == QStringLiteral("Quads 12, Trunk 6, Calves 0"));
    QTest::keyClick(&meters, Qt::Key_Down);
    QTest::keyClick(&meters, Qt::Key_Down);
    CHECK(meters.spokenValue() == QStringLiteral("Trunk 6"));
}

TEST_CASE("SparkLine: the lowest lies below, the last at the right, and what is equal in the middle") {
    SparkLine spark(QStringLiteral("Bridge"));
    spark.resize(69, 30);
    spark.setValues({1, 3, 2});
    CHECK(spark.places() == std::vector<QPointF>{{3, 25}, {33, 5}, {63, 15}});
    spark.setValues({4, 4});
    CHECK(spark.places()[0].y() == 15);
}

TEST_CASE("SparkLine: years of days are drawn by what a pixel can show, few days as they are") {
    QPolygonF days;
    for (int day = 0; day < 4000; ++day)
        days << QPointF(day / 60.0, day % 977 == 5 ? 29 : day % 7);
    const QPolygonF thin = SparkLine::thinned(days);
    CHECK(thin.size() <= 4 * 67);
    CHECK(thin.boundingRect() == days.boundingRect());
    CHECK(thin.front() == days.front());
    CHECK(thin.back() == days.back());
    CHECK(std::is_sorted(thin.begin(), thin.end(), [](auto& a, auto& b) { return a.x() < b.x(); }));
    for (const QPointF& spike : days)
        if (spike.y() == 29)
            CHECK(thin.contains(spike));
    const QPolygonF few{{3, 25}, {3.4, 2}, {33, 5}, {63, 15}};
    CHECK(SparkLine::thinned(few) == few);
    CHECK(SparkLine::thinned({}).isEmpty());
}

TEST_CASE("BarChart: ten years of weeks stand over their plan, the present one in its own colour") {
    BarData data;
    for (int week = 0; week < 520; ++week)
        data.bars.push_back({september + 7 * week, 3, 6.0, week == 519, {}});
    BarChart chart(QStringLiteral("Sessions per week"));
    chart.resize(1100, 150);
    const auto shown = [&](Token present) {
        data.presentFill = present;
        chart.setData(data);
        return chart.grab().toImage();
    };
    const QImage image = shown(Token::Accent);
    const BarLayout layout =
        BarLayout::make(data, QSizeF(chart.size()), ChartLook::ofScreen().metrics(), QLocale());
    REQUIRE(layout.wide < 2);
    const auto lightness = [&](double from, double to) {
        const QRect band(qRound(layout.plot.left()), qRound(layout.y(to)), qRound(layout.plot.width()),
                         qRound(layout.y(from) - layout.y(to)));
        return image.copy(band)
            .scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .pixelColor(0, 0)
            .lightness();
    };
    CHECK(lightness(0.2, 2.8) + 20 < lightness(3.2, 5.8)); // done is darker than planned
    const QImage other = shown(Token::Surface);
    const QRect last = layout.bars.back().column.toAlignedRect();
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); y += 5)
            if (image.pixel(x, y) != other.pixel(x, y))
                REQUIRE(std::abs(x - last.center().x()) <= 2);
    CHECK(image != other);
}

TEST_CASE("Chart on paper: lines in light colours whatever the theme, told apart in grey") {
    theme().setMode(ThemeMode::Dark);
    QImage sheet(920, 300, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.scale(2, 2);
    TrendData data = sample();
    data.series[1].line = {{september, 8}, {september + 81, 8}};
    data.series[1].mostGap = 100;
    data.series[0].line = {{september, 2}, {september + 81, 2}};
    data.series[0].mostGap = 100;
    data.notes.clear();
    paintTrendOnPaper(painter, QRectF(0, 0, 460, 150), data, 7);
    painter.end();
    theme().setMode(ThemeMode::Light);
    CHECK(count(sheet, QRectF(0, 290, 4, 4), Qt::white, 3) == 16);
    const auto row = [&](const QColor& ink) { // the row with most of the ink, and how much
        int most = 0;
        for (int y = 0; y < sheet.height(); ++y)
            most = std::max(most, count(sheet, QRectF(60, y, 760, 0.5), ink, 90));
        return most;
    };
    const int solid = row(Theme::tableColor(Token::KneeL, false));
    const int dashed = row(Theme::tableColor(Token::KneeR, false));
    CHECK(solid > 700);
    CHECK(dashed > 250);
    CHECK(dashed < 0.85 * solid);
}

#include "tests/support/catch.h"
#include "ui/widgets/charts/bar_layout.h"
#include "ui/widgets/charts/calendar_layout.h"
#include "ui/widgets/charts/trend_layout.h"

#include <rapidcheck.h>

#include <cmath>

using namespace patella::ui;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
constexpr int september = 20697; // Tuesday 1 September 2026

/// Letters of 7 by 15.
TrendLayout trend(const TrendData& data, double wide = 600, double high = 300) {
    return TrendLayout::make(data, {wide, high}, ChartMetrics{}, english);
}

TrendData plain(int days) {
    TrendData data;
    data.firstDay = 0;
    data.lastDay = days - 1;
    return data;
}

} // namespace

TEST_CASE("Trend layout: the plot leaves room for values and days, worked out by hand") {
    const TrendLayout layout = trend(plain(11));
    CHECK(layout.plot.left() == 24);                 // two letters and a gap of 10
    CHECK(layout.plot.right() == 592);               // 8 for the end marker
    CHECK(layout.plot.top() == 8.5);                 // half a line and one
    CHECK(layout.plot.bottom() == 300 - 6 - 15 - 2); // a gap, the days, a margin
    CHECK(layout.days.x(0) == 25);
    CHECK(layout.days.x(10) == 591);
    CHECK(layout.y(0) == layout.plot.bottom());
    CHECK(layout.y(10) == layout.plot.top());
    CHECK(layout.y(5) == Approx((layout.plot.top() + layout.plot.bottom()) / 2));
}

TEST_CASE("Trend layout: lanes and decisions take their rows below the plot") {
    TrendData data = plain(11);
    const double before = trend(data).plot.bottom();
    data.lanes = {{QStringLiteral("Session"), LaneGlyph::Tick, Token::Accent, {1}, 0},
                  {QStringLiteral("Run"), LaneGlyph::Ring, Token::Ink3, {2}, 1}};
    data.decisions = {{3, QStringLiteral("up"), QStringLiteral("up")}};
    const TrendLayout layout = trend(data);
    CHECK(layout.plot.bottom() == before - 2 * 20 - 4 - 22);
    REQUIRE(layout.laneRows.size() == 2);
    CHECK(layout.laneRows[1] - layout.laneRows[0] == 20);
    CHECK(layout.decisions.front().box.top() > layout.plot.bottom());
    CHECK(layout.decisions.front().box.bottom() < layout.laneRows[0]);
    CHECK(layout.laneRows[1] < layout.tickTop);
}

TEST_CASE("Trend layout: bands fill the plot, and their words go when there is no room") {
    TrendData data = plain(30);
    data.bands = {
        {0, 2.5, Token::FineBand, Token::FineInk, false, QStringLiteral("ok"), QStringLiteral("Fine")},
        {2.5, 5.5, Token::CarefulBand, Token::CarefulInk, false, QStringLiteral("warn"),
         QStringLiteral("Careful")},
        {5.5, 10, Token::TooMuchBand, Token::TooMuchInk, true, QStringLiteral("oct"),
         QStringLiteral("Too much")}};
    const TrendLayout layout = trend(data);
    CHECK(layout.bands[0].fill.bottom() == layout.plot.bottom());
    CHECK(layout.bands[0].fill.top() == Approx(layout.bands[1].fill.bottom()));
    CHECK(layout.bands[2].fill.top() == layout.plot.top());
    CHECK(layout.bands[2].word.width() == 8 * 7 + 17);
    CHECK(layout.bands[2].word.left() > layout.plot.right());
    CHECK(layout.bands[2].word.right() <= 600);
    const TrendLayout narrow = trend(data, 160);
    CHECK(narrow.bands[2].word.isEmpty());
    CHECK(narrow.plot.right() == 152);
}

TEST_CASE("Trend layout: notes cover neither one another nor the edge") {
    CHECK(rc::check([] {
        TrendData data = plain(*rc::gen::inRange(1, 400));
        for (const int day : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-20, 420)))
            data.notes.push_back({day, QString(*rc::gen::inRange(1, 60), QLatin1Char('n'))});
        const TrendLayout layout = trend(data, *rc::gen::inRange(60, 1200), *rc::gen::inRange(60, 400));
        for (std::size_t i = 0; i < layout.notes.size(); ++i) {
            const QRectF& box = layout.notes[i].box;
            if (box.isEmpty())
                continue;
            RC_ASSERT(layout.plot.adjusted(-1e-6, 0, 1e-6, 0).contains(box));
            for (std::size_t other = 0; other < i; ++other)
                RC_ASSERT(!layout.notes[other].box.intersects(box));
            for (const PlacedNote& line : layout.notes)
                if (!box.isEmpty() && !line.box.isEmpty() && line.box.top() <= box.top())
                    RC_ASSERT(line.x <= box.left() || line.x >= box.right());
        }
        for (const PlacedNote& note : layout.notes)
            RC_ASSERT(data.notes[note.note].day >= 0 && data.notes[note.note].day <= data.lastDay);
    }));
}

TEST_CASE("Trend layout: decisions that would cover one another become one that counts them") {
    TrendData data = plain(101);
    for (const int day : {10, 11, 12, 80})
        data.decisions.push_back({day, QStringLiteral("up"), QString::number(day)});
    const TrendLayout layout = trend(data);
    REQUIRE(layout.decisions.size() == 2);
    CHECK(layout.decisions[0].count == 3);
    CHECK(data.decisions[layout.decisions[0].decision].day == 12);
    CHECK(layout.decisions[1].count == 1);
}

TEST_CASE("Trend layout: a line breaks at a gap, at what is no number, and nowhere else") {
    TrendData data = plain(100);
    ChartSeries series;
    for (const int day : {0, 10, 24, 39, 40, 41})
        series.line.push_back({day, 3});
    const auto lengths = [&] {
        std::vector<std::size_t> all;
        for (const TrendStretch& stretch : stretches(series, trend(data)))
            all.push_back(stretch.line.size());
        return all;
    };
    CHECK(lengths() == std::vector<std::size_t>{3, 3}); // 14 days hold, 15 break
    series.line[4].value = NAN;
    CHECK(lengths() == std::vector<std::size_t>{3, 1, 1});
}

TEST_CASE("Trend layout: a line runs on to the edge of the range") {
    TrendData data = plain(10);
    ChartSeries series;
    for (int day = -5; day < 20; ++day)
        series.line.push_back({day, 3});
    const TrendLayout layout = trend(data);
    const auto all = stretches(series, layout);
    REQUIRE(all.size() == 1);
    CHECK(all[0].line.size() == 12);
    CHECK(all[0].line.front().x() < layout.plot.left());
}

TEST_CASE("Trend layout: a hundred years become a mean between their lowest and highest") {
    TrendData data = plain(36500);
    ChartSeries series;
    for (int day = 0; day < 36500; ++day) {
        series.line.push_back({day, double(day * 7 % 11)});
        series.marks.push_back({day, double(day * 3 % 11)});
    }
    const TrendLayout layout = trend(data);
    const auto all = stretches(series, layout);
    REQUIRE(all.size() == 1);
    CHECK(all[0].line.size() <= 143); // a column every four pixels
    CHECK(all[0].line.size() >= 140);
    REQUIRE(all[0].envelope.size() == all[0].line.size());
    for (std::size_t i = 1; i + 1 < all[0].line.size(); ++i) { // each holds all of 0 to 10
        CHECK(all[0].envelope[i].top() == Approx(layout.y(10)));
        CHECK(all[0].envelope[i].bottom() == Approx(layout.y(0)));
        CHECK(all[0].line[i].y() == Approx(layout.y(5)).margin(12));
    }
    CHECK(markPlaces(series, layout).size() <= 195 * 11);
    CHECK(markPlaces(series, layout).size() > 1000);
}

TEST_CASE("Trend layout: no size and no data of a chart ends in anything but numbers") {
    CHECK(rc::check([] {
        TrendData data = plain(*rc::gen::inRange(0, 50));
        data.firstDay = *rc::gen::inRange(-10, 60);
        data.low = *rc::gen::inRange(-5, 5);
        data.high = *rc::gen::inRange(-5, 5);
        data.bands = {{2, 9, Token::Well, Token::Ink, true, {}, QStringLiteral("band")}};
        const TrendLayout layout = trend(data, *rc::gen::inRange(0, 300), *rc::gen::inRange(0, 200));
        RC_ASSERT(std::isfinite(layout.y(3)));
        RC_ASSERT(std::isfinite(layout.days.x(4)));
        RC_ASSERT(layout.plot.width() >= 1);
        RC_ASSERT(layout.plot.height() >= 1);
    }));
}

TEST_CASE("Bar layout: bars stand in equal columns, done within plan, worked out by hand") {
    BarData data;
    for (int i = 0; i < 4; ++i)
        data.bars.push_back({september + 7 * i, double(i), 4.0, false, {}});
    const BarLayout layout = BarLayout::make(data, {408, 124}, ChartMetrics{}, english);
    CHECK(layout.plot == QRectF(4, 2, 400, 100));
    CHECK(layout.high == 4);
    CHECK(layout.bars[0].done.isEmpty());
    CHECK(layout.bars[2].column == QRectF(204, 2, 100, 100));
    CHECK(layout.bars[2].done == QRectF(254 - 18, 52, 36, 50));
    CHECK(layout.bars[2].plan == QRectF(254 - 18, 2, 36, 100));
    REQUIRE(layout.ticks.size() == 4);
    CHECK(layout.ticks[1].label == QStringLiteral("8 Sep"));
}

TEST_CASE("Bar layout: labels never touch, and the present week keeps its word") {
    CHECK(rc::check([] {
        BarData data;
        const int count = *rc::gen::inRange(1, 300);
        for (int i = 0; i < count; ++i)
            data.bars.push_back({september + 7 * i, 1, std::nullopt, i + 1 == count, {}});
        data.presentLabel = QStringLiteral("now");
        data.valueLabels = *rc::gen::arbitrary<bool>();
        const double wide = *rc::gen::inRange(120, 1500);
        const BarLayout layout = BarLayout::make(data, {wide, 150}, ChartMetrics{}, english);
        RC_ASSERT(!layout.ticks.empty());
        RC_ASSERT(layout.ticks.back().label == QStringLiteral("now"));
        for (std::size_t i = 0; i < layout.ticks.size(); ++i) {
            RC_ASSERT(layout.ticks[i].right <= wide + 0.1);
            RC_ASSERT(i == 0 || layout.ticks[i].left > layout.ticks[i - 1].right + 8);
        }
        for (const PlacedBar& bar : layout.bars)
            RC_ASSERT(bar.done.width() > 0 && bar.done.width() <= bar.column.width() + 1e-9);
    }));
}

TEST_CASE("Calendar layout: columns are weeks and rows weekdays, whichever the week begins with") {
    CalendarData data;
    data.firstDay = september;
    data.lastDay = september + 20;
    CalendarLayout layout = CalendarLayout::make(data, 1000, ChartMetrics{}, english);
    CHECK(layout.firstDay == september - 1); // the Monday before
    CHECK(layout.weeks == 4);
    CHECK(layout.left == 3 * 7 + 8);
    CHECK(layout.cellRect(september) == QRectF(29, layout.row, 22, 22));
    CHECK(layout.cellRect(september + 6) == QRectF(29 + 27.5, 0, 22, 22));
    data.firstWeekday = 7;
    layout = CalendarLayout::make(data, 1000, ChartMetrics{}, english);
    CHECK(layout.firstDay == september - 2);
    CHECK(layout.cellRect(september).top() == 2 * layout.row);
}

TEST_CASE("Calendar layout: every day is found again in its cell, and cells never overlap") {
    CHECK(rc::check([] {
        CalendarData data;
        data.firstDay = *rc::gen::inRange(0, 40000);
        data.lastDay = data.firstDay + *rc::gen::inRange(0, 1500);
        data.firstWeekday = *rc::gen::inRange(1, 8);
        const CalendarLayout layout =
            CalendarLayout::make(data, *rc::gen::inRange(50, 1500), ChartMetrics{}, english);
        for (int day = data.firstDay; day <= data.lastDay; ++day) {
            const QPointF middle = layout.cellRect(day).center();
            RC_ASSERT(layout.dayAt(middle.x(), middle.y()) == day);
        }
        RC_ASSERT(layout.column >= layout.cell + 2);
        for (std::size_t i = 1; i < layout.months.size(); ++i)
            RC_ASSERT(layout.months[i].box.left() > layout.months[i - 1].box.right());
    }));
}

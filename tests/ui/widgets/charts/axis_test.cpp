#include "tests/support/catch.h"
#include "ui/widgets/charts/chart_axis.h"

#include <rapidcheck.h>

using namespace patella::ui;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
constexpr int september = 20697; // Tuesday 1 September 2026

ChartMetrics letters(double wide) {
    ChartMetrics metrics;
    metrics.width = [wide](const QString& text) { return wide * static_cast<double>(text.size()); };
    return metrics;
}

QStringList labels(int first, int days, double wide) {
    QStringList all;
    for (const DayTick& tick : dayTicks({first, first + days - 1, 0, wide}, letters(7), english))
        all << tick.label;
    return all;
}

} // namespace

TEST_CASE("Chart axis: twelve weeks are marked by weeks, with the last day") {
    CHECK(labels(september, 82, 582) == QStringList{QStringLiteral("1 Sep"), QStringLiteral("15 Sep"),
                                                    QStringLiteral("29 Sep"), QStringLiteral("13 Oct"),
                                                    QStringLiteral("27 Oct"), QStringLiteral("10 Nov"),
                                                    QStringLiteral("21 Nov")});
    CHECK(labels(september, 82, 240) ==
          QStringList{QStringLiteral("1 Sep"), QStringLiteral("29 Sep"), QStringLiteral("21 Nov")});
}

TEST_CASE("Chart axis: a year is marked by months, with its years where it holds two") {
    CHECK(labels(20454, 365, 700).size() == 12);
    CHECK(labels(20454, 365, 700).front() == QStringLiteral("Jan"));
    CHECK(labels(september, 365, 700).front() == QStringLiteral("Sep 2026"));
}

TEST_CASE("Chart axis: a hundred years are marked by round years") {
    const QStringList years = labels(20454 - 36159, 36500, 600); // 1927 to 2026
    REQUIRE(years.size() > 4);
    for (const QString& year : years)
        CHECK(year.toInt() % 10 == 0);
}

TEST_CASE("Chart axis: labels ascend, stand clear of one another and stay inside") {
    CHECK(rc::check([] {
        const int first = *rc::gen::inRange(-30000, 60000);
        const int days = *rc::gen::oneOf(rc::gen::inRange(1, 120), rc::gen::inRange(1, 36501));
        const double wide = *rc::gen::inRange(0, 3000);
        const double letter = *rc::gen::inRange(4, 30);
        const DayScale scale{first, first + days - 1, 31, wide};
        double before = -1e9;
        int day = first - 1;
        for (const DayTick& tick : dayTicks(scale, letters(letter), english)) {
            RC_ASSERT(tick.day > day);
            RC_ASSERT(tick.day <= scale.last);
            RC_ASSERT(tick.left >= 31 - 1e-6);
            RC_ASSERT(tick.right <= 31 + wide + 1e-6);
            RC_ASSERT(tick.left > before + 8);
            day = tick.day;
            before = tick.right;
        }
    }));
}

TEST_CASE("Chart axis: every range has a label where there is room for one") {
    CHECK(rc::check([] {
        const int first = *rc::gen::inRange(0, 40000);
        const int days = *rc::gen::inRange(1, 36501);
        RC_ASSERT(!dayTicks({first, first + days - 1, 0, 400}, letters(7), english).empty());
    }));
}

TEST_CASE("Chart axis: values are round, ascend and lie in the range") {
    CHECK(valueTicks(0, 10, 6) == std::vector<double>{0, 2, 4, 6, 8, 10});
    CHECK(valueTicks(0, 10, 3) == std::vector<double>{0, 5, 10});
    CHECK(valueTicks(0, 24, 4) == std::vector<double>{0, 10, 20});
    CHECK(valueTicks(0, 4, 5) == std::vector<double>{0, 1, 2, 3, 4});
    CHECK(valueTicks(5, 5, 5).empty());
    CHECK(rc::check([] {
        const double low = *rc::gen::inRange(-1000, 1000) / 10.0;
        const double high = low + *rc::gen::inRange(1, 100000) / 10.0;
        const int most = *rc::gen::inRange(2, 12);
        const std::vector<double> ticks = valueTicks(low, high, most);
        RC_ASSERT(static_cast<int>(ticks.size()) <= most);
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            RC_ASSERT(ticks[i] >= low - 1e-6);
            RC_ASSERT(ticks[i] <= high + 1e-6);
            RC_ASSERT(i == 0 || ticks[i] > ticks[i - 1]);
        }
    }));
}

TEST_CASE("Chart axis: the top is round and no lower than the value") {
    CHECK(niceTop(18) == 20);
    CHECK(niceTop(24) == 25);
    CHECK(niceTop(0) == 1);
    CHECK(rc::check([] {
        const double value = *rc::gen::inRange(1, 1000000) / 100.0;
        RC_ASSERT(niceTop(value) >= value * (1 - 1e-9));
        RC_ASSERT(niceTop(value) <= value * 1.6);
    }));
}

TEST_CASE("Chart axis: a place and its day are the inverse of each other") {
    const DayScale scale{100, 181, 40, 581};
    CHECK(scale.x(100) == 40);
    CHECK(scale.x(181) == 621);
    for (int day = 100; day <= 181; ++day)
        CHECK(scale.day(scale.x(day)) == day);
    CHECK(scale.day(-5) == 100);
    CHECK(scale.day(9999) == 181);
    CHECK(DayScale{7, 7, 0, 100}.x(7) == 50);
}

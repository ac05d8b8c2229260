// How long the charts take to paint, as a ratio to an empty rectangle of their size.
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/calendar_chart.h"
#include "ui/widgets/charts/chart_paint.h"
#include "ui/widgets/charts/chart_table.h"
#include "ui/widgets/charts/trend_chart.h"

#include <QImage>
#include <QPainter>

#include <cmath>
#include <cstdio>

namespace patella::bench {

using namespace patella::ui;

namespace {

TrendData trendOf(int days) {
    TrendData data;
    data.lastDay = 20800;
    data.firstDay = data.lastDay - days + 1;
    data.bands = {{0, 2.5, Token::FineBand, Token::FineInk, false, {}, QStringLiteral("Fine")},
                  {5.5, 10, Token::TooMuchBand, Token::TooMuchInk, true, {}, QStringLiteral("Too much")}};
    for (const bool right : {false, true}) {
        ChartSeries series;
        series.name = right ? QStringLiteral("Right") : QStringLiteral("Left");
        series.stroke = right ? ChartStroke::Dashed : ChartStroke::Solid;
        series.glyph = right ? ChartGlyph::Diamond : ChartGlyph::Circle;
        for (int i = 0; i < days; ++i) {
            const double value = 4 + 3 * std::sin(i * 0.013) + std::sin(i * 0.31 + right);
            series.line.push_back({data.firstDay + i, value});
            series.marks.push_back({data.firstDay + i, std::round(value + 1.5 * std::sin(i * 1.7))});
        }
        data.series.push_back(std::move(series));
    }
    ChartLane sessions;
    for (int i = 0; i < days; i += 2)
        sessions.days.push_back(data.firstDay + i);
    data.lanes = {sessions};
    for (int i = 0; i < days; i += 60)
        data.decisions.push_back({data.firstDay + i, QStringLiteral("up"), QStringLiteral("progress")});
    for (int i = 0; i < days; i += 365)
        data.notes.push_back({data.firstDay + i, QStringLiteral("a note of some words")});
    return data;
}

} // namespace

bool benchCharts(const Wanted& /*wanted*/) {
    QImage screen(732, 372, QImage::Format_ARGB32_Premultiplied);
    const double empty = timed([&] { QPainter(&screen).fillRect(screen.rect(), color(Token::Surface)); }, 99);
    std::printf("an empty rectangle    %d by %d: %.3f ms, the baseline\n", screen.width(), screen.height(),
                empty);
    bool well = true;
    for (const int days : {28, 365, 3650, 36500}) {
        TrendChart chart(QStringLiteral("Pain"));
        chart.resize(screen.size());
        const TrendData data = trendOf(days);
        const double set = timed([&] { chart.setData(data); }, 5);
        const auto redraw = [&] {
            chart.setLoading(false); // the picture is forgotten
            chart.render(&screen);
        };
        const double whole = timed(redraw);
        const double before = processorMs();
        for (int i = 0; i < 9; ++i)
            redraw();
        const double busy = (processorMs() - before) / 9;
        chart.setCursorDay(data.lastDay - days / 2);
        const double marker = timed([&] { chart.render(&screen); }, 49);
        const double table = timed([&] { (void)tableOf(data); }, 3);
        std::printf("a trend, %5d days    taken in %.1f ms, drawn %.1f ms, %.1f of the processor (%.0f times "
                    "the baseline, %.2f of "
                    "a frame, aim 1), "
                    "hover %.2f ms (%.0f times), table %.1f ms\n",
                    days, set, whole, busy, whole / empty, whole / frameMs, marker, marker / empty, table);
        well = well && (busy > 0 ? busy : whole) < frameMs; // others' load does not count
    }
    CalendarChart calendar(QStringLiteral("Days"));
    CalendarData days;
    days.today = days.lastDay = 20800;
    days.firstDay = days.lastDay - 36499;
    for (int day = days.firstDay; day <= days.lastDay; ++day)
        days.days.push_back({day, day % 4, day % 3, day % 2 == 0, {}});
    calendar.resize(400, 372);
    calendar.setData(days);
    const double ms = timed([&] { calendar.render(&screen); });
    std::printf("a calendar, 36500 days  drawn %.1f ms (%.0f times the baseline, %.2f of a frame, aim 1)\n",
                ms, ms / empty, ms / frameMs);
    return well && ms < frameMs;
}

} // namespace patella::bench

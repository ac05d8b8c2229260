#pragma once
// Every chart with numbers made up, in the places of the design's pages.
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/calendar_chart.h"
#include "ui/widgets/charts/chart_frame.h"
#include "ui/widgets/charts/chart_paint.h"
#include "ui/widgets/charts/meter_bars.h"
#include "ui/widgets/charts/spark_line.h"
#include "ui/widgets/charts/trend_chart.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/zone.h"

#include <QGridLayout>
#include <QPainter>

#include <cmath>

namespace patella::test {

using namespace patella::ui;

inline constexpr int gallerySep = 20697; ///< Tuesday 1 September 2026
inline constexpr int galleryToday = gallerySep + 81;

inline std::vector<ChartBand> galleryBands() {
    std::vector<ChartBand> bands;
    const double edges[] = {-0.0, 2.5, 5.5, 10};
    const Zone zones[] = {Zone::Fine, Zone::Careful, Zone::TooMuch};
    for (std::size_t i = 0; i < 3; ++i)
        bands.push_back({edges[i], edges[i + 1], zoneTokens(zones[i]).band, zoneTokens(zones[i]).ink,
                         zones[i] == Zone::TooMuch, zoneIcon(zones[i]), zoneWord(zones[i])});
    return bands;
}

/// Two knees over `days` that end today, some days without an answer.
inline TrendData galleryTrend(int days) {
    TrendData data;
    data.firstDay = galleryToday - days + 1;
    data.lastDay = galleryToday;
    data.bands = galleryBands();
    ChartSeries left{
        QStringLiteral("Left"),      Token::KneeL, ChartStroke::Solid, ChartGlyph::Circle, {}, {}, 14,
        QStringLiteral("9-day mean")};
    ChartSeries right{
        QStringLiteral("Right"),     Token::KneeR, ChartStroke::Dashed, ChartGlyph::Diamond, {}, {}, 14,
        QStringLiteral("9-day mean")};
    ChartLane sessions{QStringLiteral("Session"), LaneGlyph::Tick, Token::Accent, {}, 0};
    ChartLane runs{QStringLiteral("Run"), LaneGlyph::Ring, Token::Ink3, {}, 0};
    for (int i = 0; i < days; ++i) {
        const int day = data.firstDay + i;
        const double part = static_cast<double>(i) / days;
        const bool away = i > days * 0.43 && i < days * 0.5;
        const double l = 2.4 - 1.7 * part + 0.25 * std::sin(i * 0.31);
        const double r =
            5.5 - 2.6 * part + 0.4 * std::sin(i * 0.23) + 1.1 * std::exp(-std::pow((part - 0.48) * 14, 2));
        left.line.push_back({day, std::max(0.0, l)});
        right.line.push_back({day, r});
        if ((i * 7) % 5 != 0) {
            left.marks.push_back({day, std::max(0.0, std::round(l + std::sin(i * 2.1)))});
            right.marks.push_back({day, std::round(r + 1.2 * std::sin(i * 1.7))});
        }
        if (i % 7 < 5 && !away)
            (i % 2 == 0 ? sessions : runs).days.push_back(day);
    }
    data.series = {left, right};
    data.lanes = {sessions, runs};
    data.notes = {{galleryToday - days * 52 / 100, QStringLiteral("Hill run, then two days off plan")}};
    return data;
}

inline CalendarData galleryCalendar(int weeks) {
    CalendarData data;
    data.today = galleryToday;
    data.lastDay = galleryToday + 1; // Sunday
    data.firstDay = data.lastDay - 7 * weeks + 1;
    for (int day = data.firstDay; day <= data.today; ++day) {
        const int weekday = (day - data.firstDay) % 7;
        const int week = (day - data.firstDay) / 7;
        const bool session = weekday % 2 == 0 && (week * 5 + weekday) % 11 != 0;
        CalendarDay each{day, 0, 0, weekday % 2 == 1 && week % 5 != 4,
                         QStringLiteral("20 minutes, highest pain 4")};
        if (session)
            each.level = weekday == 6 ? 1 : week % 3 == 1 ? 2 : 3;
        each.corner = week < 5 && weekday < 3 && week % 2 == 0 ? 2 : session && week % 4 != 3 ? 1 : 0;
        if (each.level + each.corner > 0 || each.ring)
            data.days.push_back(each);
    }
    data.levelWords = QStringLiteral("0 to 20+");
    data.smallCorner = QStringLiteral("3 to 5");
    data.largeCorner = QStringLiteral("6 or more");
    data.nothing = QStringLiteral("nothing done");
    return data;
}

inline BarData gallerySessions() {
    BarData data;
    const int done[] = {3, 2, 3, 4, 3, 1, 4, 4, 4, 3, 4, 2};
    for (int i = 0; i < 12; ++i)
        data.bars.push_back({gallerySep + 7 * i,
                             double(done[i]),
                             i < 3 && done[i] == 3 ? 3.0
                             : i < 2               ? 3.0
                                                   : 4.0,
                             i == 11,
                             {}});
    data.presentLabel = QStringLiteral("now");
    return data;
}

inline BarData galleryRuns() {
    BarData data;
    const double done[] = {12, 13.5, 14, 11, 15, 17.5, 9, 14, 16, 17, 18, 10};
    for (int i = 0; i < 12; ++i)
        data.bars.push_back(
            {gallerySep + 7 * i, done[i], i == 11 ? std::optional(24.0) : std::nullopt, i == 11, {}});
    data.presentLabel = QStringLiteral("now");
    data.unit = QStringLiteral("km");
    data.axis = true;
    data.high = 24;
    data.fill = Token::Heat2;
    data.presentFill = Token::Accent;
    data.hatchedPlan = true;
    data.marks = {{24, QStringLiteral("24 planned"), Token::Ink},
                  {19, QStringLiteral("19 suggested"), Token::AccentInk}};
    return data;
}

inline std::vector<MeterRow> galleryMuscles() {
    return {{QStringLiteral("Quads"), 12, QStringLiteral("12")},
            {QStringLiteral("Side of hip"), 11, QStringLiteral("11")},
            {QStringLiteral("Glutes"), 9, QStringLiteral("9")},
            {QStringLiteral("Calves"), 7, QStringLiteral("7")},
            {QStringLiteral("Hamstrings"), 3, QStringLiteral("3")},
            {QStringLiteral("Trunk"), 2, QStringLiteral("2")}};
}

inline ChartFrame* galleryTrendFrame(const QString& title, TrendData data) {
    auto* chart = new TrendChart(title);
    auto* frame = new ChartFrame(title, chart);
    frame->setLegend(legendOf(data));
    frame->setTable([chart] { return tableOf(chart->data()); });
    chart->setData(std::move(data));
    return frame;
}

inline QWidget* gallerySparks() {
    auto* card = new Card;
    const double paces[] = {0.11, 0.23, 0.31, 0.47};
    const char* names[] = {"Step-down", "Wall sit", "Side-lying lift", "Bridge"};
    for (int row = 0; row < 4; ++row) {
        auto* line = new QHBoxLayout;
        line->addWidget(new TextLabel(QString::fromUtf8(names[row]), Role::Note), 1);
        auto* spark = new SparkLine(QString::fromUtf8(names[row]));
        std::vector<double> values;
        for (int i = 0; i < 12; ++i)
            values.push_back(row == 1 && i == 5 ? NAN : i + 2 * std::sin(i * paces[row] * 6));
        spark->setValues(values);
        if (row == 2)
            spark->setMarks({2, 6, 10});
        line->addWidget(spark);
        card->body()->addLayout(line);
    }
    return card;
}

/// The page of the design: trend and calendar above, the rest below.
inline QWidget* galleryPage() {
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(12, 24, 32, 24);
    grid->setSpacing(16);
    TrendData trend = galleryTrend(82);
    grid->addWidget(galleryTrendFrame(QStringLiteral("Pain, worst of the day"), trend), 0, 0, 1, 4);
    auto* calendar = new CalendarChart(QStringLiteral("Calendar"));
    calendar->setData(galleryCalendar(12));
    auto* calendarFrame = new ChartFrame(QStringLiteral("Calendar"), calendar);
    calendarFrame->setHint(QStringLiteral("minutes per day"));
    calendarFrame->setTable(
        [calendar] { return tableOf(calendar->data(), QStringLiteral("Day"), QStringLiteral("Done")); });
    grid->addWidget(calendarFrame, 0, 4, 1, 2);
    auto* bars = new BarChart(QStringLiteral("Sessions per week"));
    bars->setData(gallerySessions());
    auto* barFrame = new ChartFrame(QStringLiteral("Sessions per week"), bars);
    barFrame->setFigure(QStringLiteral("37"), QStringLiteral("of 45 planned"));
    barFrame->setTable([bars] { return tableOf(bars->data()); });
    grid->addWidget(barFrame, 1, 0, 1, 2);
    grid->addWidget(gallerySparks(), 1, 2, 1, 2);
    auto* meters = new MeterBars(QStringLiteral("Volume by muscle"));
    meters->setRows(galleryMuscles());
    auto* meterFrame = new ChartFrame(QStringLiteral("Volume by muscle"), meters);
    meterFrame->setHint(QStringLiteral("sets a week"));
    meterFrame->setTable(
        [meters] { return tableOf(meters->rows(), QStringLiteral("Muscle"), QStringLiteral("Sets")); });
    grid->addWidget(meterFrame, 1, 4, 1, 2);
    return page;
}

/// Ranges, states and what else there is.
inline QWidget* galleryMore() {
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(12, 24, 32, 24);
    grid->setSpacing(16);
    TrendData year = galleryTrend(365);
    year.notes.push_back({galleryToday - 40, QStringLiteral("New shoes")});
    year.notes.push_back({galleryToday - 60, QStringLiteral("Holiday without stairs")});
    for (int i = 0; i < 24; ++i)
        year.decisions.push_back({galleryToday - 360 + i * 15,
                                  i % 5 == 0   ? QStringLiteral("hold")
                                  : i % 7 == 0 ? QStringLiteral("down")
                                               : QStringLiteral("up"),
                                  QStringLiteral("Bridge: progress"),
                                  i % 5 == 0   ? Token::Well
                                  : i % 7 == 0 ? Token::CarefulFill
                                               : Token::Soft,
                                  i % 5 == 0   ? Token::Ink2
                                  : i % 7 == 0 ? Token::CarefulInk
                                               : Token::AccentInk});
    grid->addWidget(galleryTrendFrame(QStringLiteral("A year"), year), 0, 0);
    grid->addWidget(galleryTrendFrame(QStringLiteral("A hundred years"), galleryTrend(36500)), 0, 1);
    auto* runs = new BarChart(QStringLiteral("Weekly distance"));
    runs->setData(galleryRuns());
    auto* runFrame = new ChartFrame(QStringLiteral("Weekly distance"), runs);
    runFrame->setLegend({{LegendKind::Fill, QStringLiteral("km run"), Token::Heat2},
                         {LegendKind::Hatched, QStringLiteral("planned"), Token::Heat2}});
    grid->addWidget(runFrame, 1, 0);
    auto* table = galleryTrendFrame(QStringLiteral("Pain, as a table"), galleryTrend(28));
    table->showTable(true);
    grid->addWidget(table, 1, 1);
    auto* empty = galleryTrendFrame(QStringLiteral("Pain, nothing yet"), {});
    empty->setState(ChartFrame::State::Empty);
    grid->addWidget(empty, 2, 0);
    TrendData one = galleryTrend(28);
    one.series[0].line = {{galleryToday - 9, 2}};
    one.series[0].marks = {{galleryToday - 9, 2}};
    one.series[1].line.erase(one.series[1].line.begin() + 8, one.series[1].line.begin() + 24);
    auto* calendar = new CalendarChart(QStringLiteral("Two years"));
    calendar->setData(galleryCalendar(104));
    auto* calendarFrame = new ChartFrame(QStringLiteral("Two years"), calendar);
    grid->addWidget(calendarFrame, 2, 1);
    grid->addWidget(galleryTrendFrame(QStringLiteral("One answer, and a gap"), one), 3, 0);
    auto* loading = galleryTrendFrame(QStringLiteral("Still reading"), galleryTrend(82));
    loading->setState(ChartFrame::State::Loading);
    grid->addWidget(loading, 3, 1);
    return page;
}

/// A sheet of paper, in colour and in grey.
inline QImage galleryPaper() {
    QImage sheet(1000, 1160, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.scale(2, 2);
    paintTrendOnPaper(painter, QRectF(20, 20, 460, 150), galleryTrend(82), 7);
    BarData runs = galleryRuns();
    runs.axis = false;
    runs.high = 0;
    runs.marks.clear();
    runs.valueLabels = true;
    runs.bars.back().plan.reset();
    runs.presentLabel = QStringLiteral("so far");
    paintBarsOnPaper(painter, QRectF(20, 190, 460, 90), runs, 7);
    painter.drawImage(QRectF(0, 290, 500, 290),
                      sheet.copy(0, 0, 1000, 580).convertToFormat(QImage::Format_Grayscale8));
    return sheet;
}

} // namespace patella::test

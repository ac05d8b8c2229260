#include "ui/report/report_charts.h"

#include "ui/widgets/zone.h"

#include <QCoreApplication>

namespace patella::ui {

namespace {

struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::ReportTexts)
};

int dayOf(LocalDate date) { return date - LocalDate::fromDays(0); }

/// The scores of a zone reach half a point beyond it at either side.
std::vector<ChartBand> bands(bool grey) {
    ChartBand fine{0, 2.5, Token::FineBand, Token::Ink2, false, {}, ReportTexts::tr("0–2 fine")};
    ChartBand careful{2.5, 5.5, Token::CarefulBand, Token::Ink2, false, {}, ReportTexts::tr("3–5 careful")};
    ChartBand tooMuch{5.5, 10, Token::TooMuchBand, Token::Ink2, true, {}, ReportTexts::tr("6–10 too much")};
    if (grey) {
        fine.fill = Token::Surface;
        careful.fill = Token::Canvas;
        tooMuch.fill = Token::Well;
    }
    return {fine, careful, tooMuch};
}

ChartSeries seriesOf(const KneeCourse& course, Knee knee, bool grey) {
    const bool left = knee == Knee::Left;
    ChartSeries series;
    series.name = left ? ReportTexts::tr("left") : ReportTexts::tr("right");
    series.ink = grey ? Token::Ink : left ? Token::KneeL : Token::KneeR;
    series.stroke = left ? ChartStroke::Solid : ChartStroke::Dashed;
    series.glyph = left ? ChartGlyph::Circle : ChartGlyph::Diamond;
    for (const CourseDay& day : course.days)
        if (day.mean)
            series.line.push_back({dayOf(day.date), *day.mean});
    if (series.line.empty()) // too few for a mean: the scores themselves
        for (const CourseDay& day : course.days)
            if (day.worst)
                series.marks.push_back({dayOf(day.date), static_cast<double>(day.worst->value())});
    return series;
}

} // namespace

TrendData reportPain(const ReportView& view, bool grey) {
    TrendData data;
    data.firstDay = dayOf(view.range.first);
    data.lastDay = dayOf(view.range.last);
    data.bands = bands(grey);
    for (const Knee knee : bothSides)
        data.series.push_back(seriesOf(view.pain.of(knee), knee, grey));
    ChartLane sessions{ReportTexts::tr("session"), LaneGlyph::Tick, Token::Ink, {}, 0};
    for (const LaneDay& lane : view.pain.lanes)
        if (lane.sessions > 0)
            sessions.days.push_back(dayOf(lane.date));
    data.lanes.push_back(std::move(sessions));
    return data;
}

BarData reportRuns(const ReportView& view) {
    BarData data;
    data.unit = ReportTexts::tr("km");
    data.fill = Token::Heat2;
    data.presentFill = Token::Surface;
    data.valueLabels = true;
    data.presentLabel = ReportTexts::tr("so far");
    for (const WeekNumbers& week : view.weeks.weeks) {
        ChartBar bar;
        bar.day = dayOf(week.span.part.first);
        bar.done = qRound(week.count.metres / 100.0) / 10.0;
        bar.present = week.unfinished;
        data.bars.push_back(std::move(bar));
    }
    return data;
}

} // namespace patella::ui

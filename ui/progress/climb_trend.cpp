// The chart of one exercise's climb.
#include "ui/progress/decision_mark.h"
#include "ui/progress/progress_shown.h"

#include <QCoreApplication>

#include <algorithm>

namespace patella::ui {

namespace {

QString tr(const char* words, const char* note = nullptr) {
    return QCoreApplication::translate("patella::ui::ClimbDialog", words, note);
}

/// Nothing but repetitions or seconds changed.
bool amountsAlone(const ExerciseClimb& climb) {
    const Target& first = climb.first();
    return std::all_of(climb.points.begin(), climb.points.end(), [&](const ClimbPoint& point) {
        const Target& done = point.done;
        return done.exercise == first.exercise && done.measure == first.measure && done.sets == first.sets &&
               done.load == first.load;
    });
}

} // namespace

TrendData climbTrend(const ExerciseClimb& climb, const DateRange& range, const ProgressWords::NameOf& names) {
    const bool amounts = amountsAlone(climb);
    TrendData data;
    data.firstDay = range.first.daysSince1970();
    data.lastDay = range.last.daysSince1970();
    ChartSeries series;
    series.name = !amounts                                        ? tr("Step", "of a climb; a number follows")
                  : climb.first().measure == Measure::Repetitions ? tr("Repetitions")
                                                                  : tr("Seconds");
    series.mostGap = range.days(); // a line all through: what was not done is no gap
    double low = amounts ? climb.first().amount : climb.points.front().height;
    double high = low;
    for (const ClimbPoint& point : climb.points) {
        const double value = amounts ? point.done.amount : point.height;
        low = std::min(low, value);
        high = std::max(high, value);
        series.line.push_back({point.date.daysSince1970(), value});
        if (point.newVariant)
            data.notes.push_back({point.date.daysSince1970(), names(point.done.exercise)});
    }
    data.low = std::max(0.0, low - 1);
    data.high = high + 1;
    data.series = {std::move(series)};
    for (const PastDecision& each : climb.decisions) {
        const Decision mark = markOf(each.decision.outcome);
        data.decisions.push_back({each.date.daysSince1970(), decisionIcon(mark), ProgressWords::decided(each),
                                  decisionFill(mark), decisionInk(mark)});
    }
    return data;
}

} // namespace patella::ui

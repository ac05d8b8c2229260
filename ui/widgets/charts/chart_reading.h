#pragma once
#include "ui/widgets/charts/chart_data.h"

#include <QLocale>

namespace patella::ui {

/// What stands on a day, one line each; empty when nothing does.
std::vector<QString> trendReading(const TrendData& data, int day, const QLocale& locale);
/// The range and the last value of each series.
QString trendSummary(const TrendData& data, const QLocale& locale);
/// The days of the range with a point, mark, lane, note or decision, ascending and each once.
std::vector<int> daysWithSomething(const TrendData& data);
/// The line's value on that very day, else the highest mark.
std::optional<double> valueOn(const ChartSeries& series, int day);
/// At most one decimal.
QString chartNumber(double value, const QLocale& locale);
/// Marks of a day, highest first: "4, 2". Empty when there are none.
QString marksOn(const ChartSeries& series, int day, const QLocale& locale);
/// The line on a day; empty when it has none.
QString lineOn(const ChartSeries& series, int day, const QLocale& locale);

} // namespace patella::ui

#pragma once
#include "ui/widgets/charts/chart_metrics.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace patella::ui {

struct DayTick {
    int day = 0;
    QString label;
    double left = 0; ///< of the label, from the left of the axis
    double right = 0;
    bool operator==(const DayTick&) const = default;
};

/// A day axis `wide` across, days evenly spaced from the middle of the first to the middle of the last.
struct DayScale {
    int first = 0;
    int last = 0;
    double left = 0;
    double wide = 0;

    [[nodiscard]] double x(int day) const;
    /// The nearest day, held within the range.
    [[nodiscard]] int day(double x) const;
};

/// Labels of days, weeks, months, quarters or years, as many as stand clear of one another; they ascend, lie
/// within the axis and the range. None when not even one fits.
std::vector<DayTick> dayTicks(const DayScale& scale, const ChartMetrics& metrics, const QLocale& locale);

/// Round values from `low` to `high`, at most `most` (two or more), with steps of 1, 2 or 5 times a power of
/// ten. Whole numbers where the range is two or more.
std::vector<double> valueTicks(double low, double high, int most);
/// At least `value`, and round.
double niceTop(double value);

/// "12 Sep", with the year where `year` asks for it.
QString shortDay(int day, const QLocale& locale, bool year = false);
/// "Thursday 12 November 2026".
QString longDay(int day, const QLocale& locale);

} // namespace patella::ui

#include "ui/widgets/charts/chart_axis.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr qint64 julianOf1970 = 2440588;

QDate dateOf(int day) { return QDate::fromJulianDay(julianOf1970 + day); }
int dayOf(const QDate& date) { return static_cast<int>(date.toJulianDay() - julianOf1970); }

/// Days apart, or months apart counted from a January.
struct Step {
    int days = 0;
    int months = 0;
};

// days, weeks, months, quarters, years
constexpr Step steps[] = {{1, 0},   {2, 0},   {7, 0},   {14, 0},   {28, 0},  {0, 1},
                          {0, 2},   {0, 3},   {0, 6},   {0, 12},   {0, 24},  {0, 60},
                          {0, 120}, {0, 240}, {0, 600}, {0, 1200}, {0, 2400}};

QDate firstOf(const Step& step, const QDate& from) {
    const int months = from.year() * 12 + from.month() - 1;
    const int begin = (months + (from.day() > 1 ? 1 : 0) + step.months - 1) / step.months * step.months;
    return {begin / 12, begin % 12 + 1, 1};
}

std::vector<int> daysOf(const Step& step, int first, int last) {
    std::vector<int> days;
    if (step.days > 0) { // counted from the first, which has its own label
        for (int day = first; day <= last; day += step.days)
            days.push_back(day);
        return days;
    }
    for (QDate date = firstOf(step, dateOf(first)); date.isValid() && dayOf(date) <= last;
         date = date.addMonths(step.months))
        days.push_back(dayOf(date));
    return days;
}

QString labelOf(const Step& step, int day, bool years, const QLocale& locale) {
    const QDate date = dateOf(day);
    if (step.days > 0)
        return shortDay(day, locale, years);
    if (step.months >= 12)
        return QString::number(date.year());
    return years ? locale.toString(date, QStringLiteral("MMM yyyy"))
                 : locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
}

/// Nothing when two of them come too near, or one does not fit at all.
std::vector<DayTick> placed(const Step& step, const DayScale& scale, const ChartMetrics& metrics,
                            const QLocale& locale) {
    const bool years = dateOf(scale.first).year() != dateOf(scale.last).year();
    const double gap = 12 * metrics.scale;
    const double end = scale.left + scale.wide;
    std::vector<DayTick> ticks;
    for (const int day : daysOf(step, scale.first, scale.last)) {
        const QString label = labelOf(step, day, years, locale);
        const double wide = metrics.width(label);
        if (wide > scale.wide)
            return {};
        const double left = std::clamp(scale.x(day) - wide / 2, scale.left, end - wide);
        if (!ticks.empty() && left < ticks.back().right + gap)
            return {};
        ticks.push_back({day, label, left, left + wide});
    }
    if (step.days > 0 && !ticks.empty() && ticks.back().day < scale.last) { // the last day has its label too
        const QString label = labelOf(step, scale.last, years, locale);
        const double left = end - metrics.width(label);
        if (ticks.back().right + gap > left && ticks.size() > 1)
            ticks.pop_back();
        if (ticks.back().right + gap <= left)
            ticks.push_back({scale.last, label, left, end});
    }
    return ticks;
}

} // namespace

double DayScale::x(int day) const {
    if (last <= first)
        return left + wide / 2;
    return left + wide * (static_cast<double>(day) - first) / (static_cast<double>(last) - first);
}

int DayScale::day(double x) const {
    if (last <= first || wide <= 0)
        return first;
    const double part = std::clamp((x - left) / wide, 0.0, 1.0);
    return first + static_cast<int>(std::lround(part * (static_cast<double>(last) - first)));
}

std::vector<DayTick> dayTicks(const DayScale& scale, const ChartMetrics& metrics, const QLocale& locale) {
    if (scale.last < scale.first || scale.wide <= 0)
        return {};
    const double perDay = scale.wide / std::max(1, scale.last - scale.first);
    const double least = metrics.width(QStringLiteral("0"));
    for (const Step& step : steps) {
        if (perDay * (step.days > 0 ? step.days : step.months * 31) < least)
            continue; // no need to set thousands of them
        std::vector<DayTick> ticks = placed(step, scale, metrics, locale);
        if (!ticks.empty())
            return ticks;
    }
    return {};
}

std::vector<double> valueTicks(double low, double high, int most) {
    std::vector<double> ticks;
    if (!(high > low) || !std::isfinite(high - low) || most < 2)
        return ticks;
    double size = std::pow(10.0, std::floor(std::log10((high - low) / most)));
    if (high - low >= 2)
        size = std::max(1.0, size);
    for (const double times : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0}) {
        const double step = size * times;
        const double begin = std::ceil(low / step - 1e-9);
        const double end = std::floor(high / step + 1e-9);
        if (end - begin + 1 > most)
            continue;
        for (double at = begin; at <= end; ++at)
            ticks.push_back(at * step);
        return ticks;
    }
    return ticks;
}

double niceTop(double value) {
    if (!(value > 0) || !std::isfinite(value))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double times : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0})
        if (times * power >= value * (1 - 1e-9))
            return times * power;
    return 10 * power;
}

QString shortDay(int day, const QLocale& locale, bool year) {
    return locale.toString(dateOf(day), year ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM"));
}

QString longDay(int day, const QLocale& locale) {
    return locale.toString(dateOf(day), QStringLiteral("dddd d MMMM yyyy"));
}

} // namespace patella::ui

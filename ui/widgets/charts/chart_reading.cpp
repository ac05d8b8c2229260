#include "ui/widgets/charts/chart_reading.h"

#include "ui/widgets/charts/chart_axis.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

QString tr(const char* text, const char* note = nullptr) {
    return QCoreApplication::translate("patella::ui::Chart", text, note);
}

auto pointsOn(const std::vector<ChartPoint>& points, int day) {
    struct ByDay {
        bool operator()(const ChartPoint& point, int at) const { return point.day < at; }
        bool operator()(int at, const ChartPoint& point) const { return at < point.day; }
    };
    return std::equal_range(points.begin(), points.end(), day, ByDay{});
}

} // namespace

QString chartNumber(double value, const QLocale& locale) {
    const double rounded = std::round(value * 10) / 10;
    return locale.toString(rounded, 'f', rounded == std::round(rounded) ? 0 : 1);
}

QString marksOn(const ChartSeries& series, int day, const QLocale& locale) {
    const auto [begin, end] = pointsOn(series.marks, day);
    std::vector<double> values;
    for (auto at = begin; at != end; ++at)
        if (std::isfinite(at->value))
            values.push_back(at->value);
    std::sort(values.begin(), values.end(), std::greater<>());
    QStringList words;
    for (const double value : values)
        words << chartNumber(value, locale);
    return words.join(QStringLiteral(", "));
}

QString lineOn(const ChartSeries& series, int day, const QLocale& locale) {
    const auto [begin, end] = pointsOn(series.line, day);
    return begin != end && std::isfinite(begin->value) ? chartNumber(begin->value, locale) : QString();
}

std::optional<double> valueOn(const ChartSeries& series, int day) {
    const auto [lineBegin, lineEnd] = pointsOn(series.line, day);
    if (lineBegin != lineEnd && std::isfinite(lineBegin->value))
        return lineBegin->value;
    const auto [begin, end] = pointsOn(series.marks, day);
    std::optional<double> most;
    for (auto at = begin; at != end; ++at)
        if (std::isfinite(at->value) && (!most || at->value > *most))
            most = at->value;
    return most;
}

std::vector<QString> trendReading(const TrendData& data, int day, const QLocale& locale) {
    std::vector<QString> lines;
    for (const ChartSeries& series : data.series) {
        const QString marks = marksOn(series, day, locale);
        const QString line = lineOn(series, day, locale);
        if (marks.isEmpty() && line.isEmpty())
            continue;
        if (marks.isEmpty() || line.isEmpty() || series.lineName.isEmpty() || marks == line)
            lines.push_back(tr("%1 %2", "series, value").arg(series.name, marks.isEmpty() ? line : marks));
        else
            lines.push_back(tr("%1 %2 (%3 %4)", "series, values, name of the mean, mean")
                                .arg(series.name, marks, series.lineName, line));
    }
    for (const ChartLane& lane : data.lanes)
        if (std::binary_search(lane.days.begin(), lane.days.end(), day))
            lines.push_back(lane.name);
    for (const ChartDecision& decision : data.decisions)
        if (decision.day == day)
            lines.push_back(decision.text);
    for (const ChartNote& note : data.notes)
        if (note.day == day)
            lines.push_back(note.text);
    return lines;
}

QString trendSummary(const TrendData& data, const QLocale& locale) {
    if (data.isEmpty())
        return tr("nothing entered yet");
    QStringList parts;
    for (const ChartSeries& series : data.series) {
        const std::vector<ChartPoint>& points = series.line.empty() ? series.marks : series.line;
        const auto last = std::find_if(points.rbegin(), points.rend(), [&](const ChartPoint& point) {
            return std::isfinite(point.value) && point.day <= data.lastDay;
        });
        if (last != points.rend())
            parts << tr("%1 last %2", "series, value").arg(series.name, chartNumber(last->value, locale));
    }
    parts.prepend(
        tr("%1 to %2", "range of days").arg(longDay(data.firstDay, locale), longDay(data.lastDay, locale)));
    return parts.join(QStringLiteral(", "));
}

std::vector<int> daysWithSomething(const TrendData& data) {
    if (data.lastDay < data.firstDay)
        return {};
    std::vector<bool> has(static_cast<std::size_t>(static_cast<long long>(data.lastDay) - data.firstDay + 1));
    const auto take = [&](int day) {
        if (day >= data.firstDay && day <= data.lastDay)
            has[static_cast<std::size_t>(static_cast<long long>(day) - data.firstDay)] = true;
    };
    for (const ChartSeries& series : data.series)
        for (const std::vector<ChartPoint>* points : {&series.line, &series.marks})
            for (const ChartPoint& point : *points)
                if (std::isfinite(point.value))
                    take(point.day);
    for (const ChartLane& lane : data.lanes)
        std::for_each(lane.days.begin(), lane.days.end(), take);
    for (const ChartNote& note : data.notes)
        take(note.day);
    for (const ChartDecision& decision : data.decisions)
        take(decision.day);
    std::vector<int> days;
    for (std::size_t i = 0; i < has.size(); ++i)
        if (has[i])
            days.push_back(data.firstDay + static_cast<int>(i));
    return days;
}

} // namespace patella::ui

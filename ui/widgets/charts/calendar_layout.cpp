#include "ui/widgets/charts/calendar_layout.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr qint64 julianOf1970 = 2440588;
constexpr double leastColumn = 25; // a cell of 22 and its gap
constexpr double widestColumn = 27.5;

QDate dateOf(int day) { return QDate::fromJulianDay(julianOf1970 + day); }

} // namespace

CalendarLayout CalendarLayout::make(const CalendarData& data, double wide, const ChartMetrics& metrics,
                                    const QLocale& locale) {
    CalendarLayout layout;
    const double s = metrics.scale;
    const int first = std::min(data.firstDay, data.lastDay);
    const int last = std::max(data.firstDay, data.lastDay);
    const int begin = (dateOf(first).dayOfWeek() - data.firstWeekday + 7) % 7;
    layout.firstDay = first - begin;
    layout.lastDay = last;
    layout.weeks = (last - layout.firstDay) / 7 + 1;
    double names = 0;
    for (int row = 0; row < 7; row += 2)
        names = std::max(names, metrics.width(locale.standaloneDayName((data.firstWeekday + row - 1) % 7 + 1,
                                                                       QLocale::ShortFormat)));
    layout.left = std::ceil(names + 8 * s);
    const double room = (wide - layout.left) / layout.weeks;
    layout.cell = 22 * s;
    layout.column = std::clamp(room, leastColumn * s, widestColumn * s);
    layout.row = std::max(layout.column * 1.25, metrics.textHigh + 4);
    layout.monthTop = 6 * layout.row + layout.cell + 12 * s;
    layout.size = QSizeF(layout.left + (layout.weeks - 1) * layout.column + layout.cell + 1,
                         layout.monthTop + metrics.textHigh);
    double clear = -1e9;
    int before = -1;
    for (int week = 0; week < layout.weeks; ++week) {
        const QDate date = dateOf(layout.firstDay + 7 * week + 3); // a week is of the month of its middle
        if (before == date.month())
            continue;
        before = date.month();
        const QString label = date.month() == 1 && layout.weeks > 53
                                  ? QString::number(date.year())
                                  : locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
        const double x = layout.left + week * layout.column;
        const double needs = metrics.width(label);
        if (x < clear || x + needs > layout.size.width())
            continue;
        layout.months.push_back({label, QRectF(x, layout.monthTop, needs + 1, metrics.textHigh)});
        clear = x + needs + 6 * s;
    }
    return layout;
}

QRectF CalendarLayout::cellRect(int day) const {
    if (day < firstDay || day > lastDay)
        return {};
    const int at = day - firstDay;
    return {left + at / 7 * column, at % 7 * row, cell, cell};
}

std::optional<int> CalendarLayout::dayAt(double x, double y) const {
    const double shift = (column - cell) / 2;
    const int week = static_cast<int>(std::floor((x - left + shift) / column));
    const int weekday = static_cast<int>(std::floor((y + (row - cell) / 2) / row));
    const int day = firstDay + week * 7 + weekday;
    if (week < 0 || week >= weeks || weekday < 0 || weekday > 6 || day > lastDay)
        return std::nullopt;
    return day;
}

} // namespace patella::ui

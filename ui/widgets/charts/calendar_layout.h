#pragma once
#include "ui/widgets/charts/chart_data.h"
#include "ui/widgets/charts/chart_metrics.h"

#include <QLocale>
#include <QRectF>

namespace patella::ui {

struct CalendarMonth {
    QString label;
    QRectF box;
};

/// Columns are weeks, rows weekdays. Pure: no painter, no screen.
struct CalendarLayout {
    int firstDay = 0; ///< of the first column
    int lastDay = 0;
    int weeks = 0;
    double left = 0; ///< of the first column
    double cell = 22;
    double column = 27.5; ///< from one to the next
    double row = 34.5;
    std::vector<CalendarMonth> months;
    double monthTop = 0;
    QSizeF size;

    /// Narrows its columns down to `leastCell` before it grows beyond `wide`: then its holder scrolls.
    static CalendarLayout make(const CalendarData& data, double wide, const ChartMetrics& metrics,
                               const QLocale& locale);
    [[nodiscard]] QRectF cellRect(int day) const;
    /// The day of a cell or the gap around it; none beside the cells.
    [[nodiscard]] std::optional<int> dayAt(double x, double y) const;
};

} // namespace patella::ui

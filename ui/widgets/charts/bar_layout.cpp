#include "ui/widgets/charts/bar_layout.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

double highest(const BarData& data) {
    double most = 0;
    for (const ChartBar& bar : data.bars)
        most = std::max({most, bar.done, bar.plan.value_or(0)});
    return most;
}

/// Every so many bars from the first, and the present one's own word.
std::vector<DayTick> barTicks(const BarData& data, const BarLayout& layout, const ChartMetrics& metrics,
                              const QLocale& locale, double edge) {
    const std::size_t count = data.bars.size();
    const bool word = count > 0 && data.bars.back().present && !data.presentLabel.isEmpty();
    const bool years = count > 0 && data.bars.back().day - data.bars.front().day > 360;
    const auto tick = [&](std::size_t i, const QString& label) {
        const double wide = metrics.width(label);
        const double left = layout.bars[i].column.center().x() - wide / 2;
        const double held = std::max(layout.plot.left(), std::min(left, edge - wide));
        return DayTick{data.bars[i].day, label, held, held + wide};
    };
    const double gap = 12 * metrics.scale;
    for (std::size_t step = 1; step <= 2 * count; step = step < 4 ? step * 2 : step + 4) {
        std::vector<DayTick> ticks;
        bool clear = true;
        for (std::size_t i = 0; i < count && clear; i += step) {
            if (word && i + 1 == count)
                break;
            ticks.push_back(tick(i, shortDay(data.bars[i].day, locale, years)));
            clear = ticks.back().right <= edge + 0.01 &&
                    (ticks.size() < 2 || ticks.back().left >= ticks[ticks.size() - 2].right + gap);
        }
        if (!clear)
            continue;
        if (word) {
            const DayTick last = tick(count - 1, data.presentLabel);
            while (!ticks.empty() && ticks.back().right + gap > last.left)
                ticks.pop_back();
            ticks.push_back(last);
        }
        return ticks;
    }
    return {};
}

void placeBar(PlacedBar& placed, const ChartBar& bar, const BarLayout& layout) {
    const double wide = layout.wide;
    const double x = placed.column.center().x() - wide / 2;
    const double bottom = layout.plot.bottom();
    const double top = layout.y(std::clamp(bar.done, 0.0, layout.high));
    if (bar.done > 0)
        placed.done = QRectF(x, std::min(top, bottom - 2), wide, bottom - std::min(top, bottom - 2));
    if (bar.plan && *bar.plan > 0)
        placed.plan = QRectF(x, layout.y(std::min(*bar.plan, layout.high)), wide,
                             bottom - layout.y(std::min(*bar.plan, layout.high)));
}

} // namespace

double BarLayout::y(double value) const { return plot.bottom() - plot.height() * value / high; }

BarLayout BarLayout::make(const BarData& data, QSizeF size, const ChartMetrics& metrics,
                          const QLocale& locale) {
    BarLayout layout;
    const double s = metrics.scale;
    const double most = highest(data);
    layout.high = data.high > 0 ? data.high : data.axis ? niceTop(most) : most > 0 ? most : 1;
    const double top = data.valueLabels || !data.marks.empty() ? metrics.textHigh + 2
                       : data.axis                             ? metrics.textHigh / 2 + 1
                                                               : 2;
    const double high = std::max(1.0, size.height() - top - metrics.textHigh - 7 * s);
    double left = 4 * s;
    if (data.axis) {
        layout.values = valueTicks(0, layout.high,
                                   std::clamp(static_cast<int>(high / (metrics.textHigh * 2.4)) + 1, 2, 5));
        for (const double value : layout.values)
            left = std::max(left, metrics.width(locale.toString(value)) + 12 * s);
    }
    double right = data.axis && !data.unit.isEmpty() ? metrics.width(data.unit) + 10 * s : 4 * s;
    for (const BarMark& mark : data.marks)
        right = std::max(right, metrics.width(mark.label) + 8 * s);
    if (right > size.width() * 0.4)
        right = 4 * s; // the bars come first
    layout.plot = QRectF(left, top, std::max(1.0, size.width() - left - right), high);
    layout.tickTop = size.height() - metrics.textHigh - 1;
    const auto count = static_cast<double>(data.bars.size());
    const double pitch = data.bars.empty() ? 1 : layout.plot.width() / count;
    layout.wide = std::clamp(pitch * 0.61, std::min(pitch, 1.0), 36 * s);
    const bool labelled = data.valueLabels && pitch > 4; // else not even a digit has room
    for (std::size_t i = 0; i < data.bars.size(); ++i) {
        PlacedBar placed;
        placed.column = QRectF(left + pitch * static_cast<double>(i), top, pitch, high);
        placeBar(placed, data.bars[i], layout);
        const double needs = labelled ? metrics.width(locale.toString(data.bars[i].done)) : 0;
        if (labelled && needs + 4 <= pitch)
            placed.value =
                QRectF(placed.column.center().x() - needs / 2,
                       layout.y(std::clamp(data.bars[i].done, 0.0, layout.high)) - metrics.textHigh - 1,
                       needs, metrics.textHigh);
        layout.bars.push_back(placed);
    }
    if (!layout.bars.empty())
        layout.ticks = barTicks(data, layout, metrics, locale, size.width());
    double lowest = -1e9;
    for (const BarMark& mark : data.marks) { // words keep apart, from the top down
        double y = std::max(layout.y(std::min(mark.value, layout.high)) - metrics.textHigh / 2, lowest);
        layout.marks.emplace_back(layout.plot.right() + 2, y, size.width() - layout.plot.right() - 2,
                                  metrics.textHigh);
        lowest = y + metrics.textHigh;
    }
    return layout;
}

} // namespace patella::ui

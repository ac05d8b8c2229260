#include "ui/widgets/charts/trend_layout.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double iconRoom = 17;
constexpr double laneHigh = 20;
constexpr double badgeSide = 16;
constexpr double noteGap = 8;

double valueRoom(const std::vector<double>& values, const ChartMetrics& metrics, const QLocale& locale) {
    double room = 0;
    for (const double value : values)
        room = std::max(room, metrics.width(locale.toString(value)));
    return room;
}

double wordRoom(const TrendData& data, const ChartMetrics& metrics) {
    double room = 0;
    for (const ChartBand& band : data.bands)
        if (!band.label.isEmpty())
            room = std::max(room,
                            metrics.width(band.label) + (band.icon.isEmpty() ? 0 : iconRoom * metrics.scale));
    return room;
}

int laneCount(const TrendData& data) {
    int rows = 0;
    for (const ChartLane& lane : data.lanes)
        rows = std::max(rows, lane.row + 1);
    return rows;
}

bool shownDay(const TrendData& data, int day) { return day >= data.firstDay && day <= data.lastDay; }

void placeBands(TrendLayout& layout, const TrendData& data, double wordWide, const ChartMetrics& metrics) {
    const double right = layout.plot.right() + 9 * metrics.scale;
    for (const ChartBand& band : data.bands) {
        const double top = layout.y(std::min(band.to, layout.high));
        const double bottom = layout.y(std::max(band.from, layout.low));
        PlacedBand placed;
        if (bottom > top)
            placed.fill = QRectF(layout.plot.left(), top, layout.plot.width(), bottom - top);
        if (wordWide > 0 && bottom - top >= metrics.textHigh)
            placed.word = QRectF(right, (top + bottom - metrics.textHigh) / 2, wordWide, metrics.textHigh);
        layout.bands.push_back(placed);
    }
}

/// The highest of four rows at which the text, right or left of its line, covers no other and no line runs
/// through a text.
void placeNotes(TrendLayout& layout, const TrendData& data, const ChartMetrics& metrics) {
    std::vector<PlacedNote> taken;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < data.notes.size(); ++i)
        if (shownDay(data, data.notes[i].day))
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return data.notes[a].day < data.notes[b].day; });
    const double gap = noteGap * metrics.scale;
    const double most = layout.plot.width() * 0.6;
    const auto place = [&](PlacedNote& note, double wide) {
        for (int row = 0; row < 4; ++row) {
            const double top = layout.plot.top() + gap + row * (metrics.textHigh + 4);
            if (top + metrics.textHigh > layout.plot.bottom() - gap)
                return;
            for (const bool left : {false, true}) {
                const double x = left ? note.x - gap - wide : note.x + gap;
                const QRectF box(x, top, wide, metrics.textHigh);
                const bool inside = box.left() >= layout.plot.left() && box.right() <= layout.plot.right();
                const QRectF wider = box.adjusted(-gap, -1, gap, 1);
                const auto covers = [&](const PlacedNote& other) {
                    const bool crossed =
                        other.box.top() <= top && other.x > box.left() && other.x < box.right();
                    const bool crosses =
                        other.box.top() > top && note.x > other.box.left() && note.x < other.box.right();
                    return crossed || crosses || other.box.intersects(wider);
                };
                if (!inside || std::any_of(taken.begin(), taken.end(), covers))
                    continue;
                note.box = box;
                note.leftOfLine = left;
                return;
            }
        }
    };
    for (const std::size_t index : order) {
        PlacedNote note{index, layout.days.x(data.notes[index].day), {}, false};
        place(note, 1); // where a crowd leaves nothing its words need not be measured
        if (!note.box.isEmpty()) {
            note.box = {};
            note.leftOfLine = false;
            place(note, std::min(most, metrics.width(data.notes[index].text) + 1));
        }
        if (!note.box.isEmpty())
            taken.push_back(note);
        layout.notes.push_back(note);
    }
}

void placeDecisions(TrendLayout& layout, const TrendData& data, double middle, double scale) {
    const double side = badgeSide * scale;
    for (std::size_t i = 0; i < data.decisions.size(); ++i) {
        if (!shownDay(data, data.decisions[i].day))
            continue;
        const double x = layout.days.x(data.decisions[i].day);
        const QRectF box(x - side / 2, middle - side / 2, side, side);
        if (!layout.decisions.empty() && layout.decisions.back().box.right() + 2 > box.left()) {
            layout.decisions.back().decision = i;
            ++layout.decisions.back().count;
            continue;
        }
        layout.decisions.push_back({i, 1, box});
    }
}

} // namespace

bool TrendData::isEmpty() const {
    return std::all_of(series.begin(), series.end(),
                       [](const ChartSeries& each) { return each.line.empty() && each.marks.empty(); }) &&
           std::all_of(lanes.begin(), lanes.end(), [](const ChartLane& lane) { return lane.days.empty(); }) &&
           notes.empty() && decisions.empty();
}

double TrendLayout::y(double value) const {
    if (!(high > low))
        return plot.bottom();
    return plot.bottom() - plot.height() * (value - low) / (high - low);
}

TrendLayout TrendLayout::make(const TrendData& data, QSizeF size, const ChartMetrics& metrics,
                              const QLocale& locale) {
    TrendLayout layout;
    layout.low = data.low;
    layout.high = data.high > data.low ? data.high : data.low + 1;
    const double s = metrics.scale;
    const int rows = laneCount(data);
    const bool badges = !data.decisions.empty();
    const double below =
        6 * s + (badges ? (badgeSide + 6) * s : 0) + rows * laneHigh * s + (rows > 0 ? 4 * s : 0);
    const double top = metrics.textHigh / 2 + 1; // the topmost value stands beside the edge
    const double high = std::max(1.0, size.height() - top - below - metrics.textHigh - 2);
    const int most = std::clamp(static_cast<int>(high / (metrics.textHigh * 1.8)) + 1, 2, 6);
    layout.values = valueTicks(layout.low, layout.high, most);
    const double left = valueRoom(layout.values, metrics, locale) + 10 * s;
    double words = wordRoom(data, metrics);
    if (left + words + 9 * s > size.width() * 0.45)
        words = 0;                                           // the plot comes first
    const double right = words > 0 ? words + 10 * s : 8 * s; // room for the end marker
    layout.plot = QRectF(left, top, std::max(1.0, size.width() - left - right), high);
    const double inset = std::min(1.0, layout.plot.width() / 4);
    layout.days = {data.firstDay, data.lastDay, layout.plot.left() + inset, layout.plot.width() - 2 * inset};
    layout.ticks = dayTicks(layout.days, metrics, locale);
    placeBands(layout, data, words, metrics);
    placeNotes(layout, data, metrics);
    double at = layout.plot.bottom() + 6 * s;
    if (badges) {
        placeDecisions(layout, data, at + badgeSide * s / 2 + 2 * s, s);
        at += (badgeSide + 6) * s;
    }
    for (int row = 0; row < rows; ++row, at += laneHigh * s)
        layout.laneRows.push_back(at + laneHigh * s / 2 + 2 * s);
    layout.tickTop = size.height() - metrics.textHigh - 1;
    return layout;
}

namespace {

struct Column {
    int x = 0;
    double low = 0;
    double high = 0;
    double sum = 0;
    int count = 0;
};

/// One stretch, a column every few pixels: a wide pen follows no single one.
TrendStretch binned(const std::vector<QPointF>& points) {
    constexpr int wide = TrendStretch::columnWidth;
    std::vector<Column> columns;
    for (const QPointF& at : points) {
        const int x = static_cast<int>(std::floor(at.x() / wide)) * wide;
        if (columns.empty() || columns.back().x != x)
            columns.push_back({x, at.y(), at.y(), 0, 0});
        Column& column = columns.back();
        column.low = std::min(column.low, at.y());
        column.high = std::max(column.high, at.y());
        column.sum += at.y();
        ++column.count;
    }
    TrendStretch stretch;
    for (const Column& column : columns) {
        stretch.line.emplace_back(column.x + wide / 2.0, column.sum / column.count);
        stretch.envelope.emplace_back(column.x, column.low, wide, column.high - column.low);
    }
    return stretch;
}

/// The points that are seen, with one more at either side so that the line runs to the edge.
std::pair<std::size_t, std::size_t> seen(const std::vector<ChartPoint>& points, const DayScale& days) {
    const auto byDay = [](const ChartPoint& point, int day) { return point.day < day; };
    auto begin = std::lower_bound(points.begin(), points.end(), days.first, byDay);
    auto end = std::lower_bound(begin, points.end(), days.last + 1, byDay);
    if (begin != points.begin())
        --begin;
    if (end != points.end())
        ++end;
    return {static_cast<std::size_t>(begin - points.begin()), static_cast<std::size_t>(end - points.begin())};
}

} // namespace

std::vector<TrendStretch> stretches(const ChartSeries& series, const TrendLayout& layout) {
    std::vector<TrendStretch> all;
    const auto [begin, end] = seen(series.line, layout.days);
    const double perDay = layout.days.wide / std::max(1, layout.days.last - layout.days.first);
    // where a column is many days wide, a gap must be wider than a column to be seen
    const double mostGap = std::max<double>(series.mostGap, perDay > 0 ? 2 / perDay : 0);
    std::vector<QPointF> points;
    const auto close = [&] {
        if (points.empty())
            return;
        const double wide = std::max(1.0, points.back().x() - points.front().x());
        if (static_cast<double>(points.size()) > 1.5 * wide + 2)
            all.push_back(binned(points));
        else
            all.push_back({points, {}});
        points.clear();
    };
    for (std::size_t i = begin; i < end; ++i) {
        const ChartPoint& point = series.line[i];
        if (!std::isfinite(point.value)) {
            close();
            continue;
        }
        if (i > begin && point.day - series.line[i - 1].day > mostGap)
            close();
        points.push_back(layout.at(point));
    }
    close();
    return all;
}

std::vector<QPointF> markPlaces(const ChartSeries& series, const TrendLayout& layout) {
    const double perDay = layout.days.wide / std::max(1, layout.days.last - layout.days.first);
    const double grid = perDay >= 2 ? 0.5 : 3; // crowded marks share a place
    const auto across = static_cast<std::size_t>(std::ceil(layout.plot.width() / grid)) + 2;
    const auto down = static_cast<std::size_t>(std::ceil(layout.plot.height() / grid)) + 2;
    std::vector<bool> taken(across * down);
    std::vector<QPointF> places;
    const auto [begin, end] = seen(series.marks, layout.days);
    for (std::size_t i = begin; i < end; ++i) {
        const ChartPoint& mark = series.marks[i];
        if (!std::isfinite(mark.value) || mark.day < layout.days.first || mark.day > layout.days.last)
            continue;
        const QPointF at = layout.at(mark);
        const long x = std::lround((at.x() - layout.plot.left()) / grid);
        const long y = std::lround((at.y() - layout.plot.top()) / grid);
        if (x < 0 || y < 0 || x >= static_cast<long>(across) || y >= static_cast<long>(down))
            continue; // beyond the axis
        const auto place = static_cast<std::size_t>(y) * across + static_cast<std::size_t>(x);
        if (!taken[place])
            places.push_back(at);
        taken[place] = true;
    }
    return places;
}

} // namespace patella::ui

#pragma once
#include "ui/widgets/theme.h"

#include <QString>

#include <optional>
#include <vector>

namespace patella::ui {

// What charts are handed. A day is a count of days since 1 January 1970; values are in the unit of the chart.

enum class ChartGlyph { Circle, Diamond };
enum class ChartStroke { Solid, Dashed };
enum class LaneGlyph { Tick, Ring };

/// A stretch of values behind a trend, with its icon and word at the right.
struct ChartBand {
    double from = 0;
    double to = 0;
    Token fill = Token::Well;
    Token ink = Token::Ink2;
    bool hatched = false;
    QString icon; ///< name in resources/icons
    QString label;
};

struct ChartPoint {
    int day = 0;
    double value = 0;
    bool operator==(const ChartPoint&) const = default;
};

/// Both lists ascend by day.
struct ChartSeries {
    QString name;
    Token ink = Token::Accent;
    ChartStroke stroke = ChartStroke::Solid;
    ChartGlyph glyph = ChartGlyph::Circle;
    std::vector<ChartPoint> line;  ///< drawn through; what is no number breaks it
    std::vector<ChartPoint> marks; ///< faint, one glyph each
    int mostGap = 14;              ///< days; the line breaks where more lie between two points
    QString lineName;              ///< "9-day mean": the column of the line in the table
};

/// Days that carry a tick or a ring below the plot.
struct ChartLane {
    QString name; ///< "Session": also what is read out on such a day
    LaneGlyph glyph = LaneGlyph::Tick;
    Token ink = Token::Accent;
    std::vector<int> days; ///< ascending
    int row = 0;           ///< lanes of one row share it
};

struct ChartNote {
    int day = 0;
    QString text;
};

/// A small badge below the plot.
struct ChartDecision {
    int day = 0;
    QString icon;
    QString text; ///< read out
    Token fill = Token::Soft;
    Token ink = Token::AccentInk;
};

struct TrendData {
    int firstDay = 0;
    int lastDay = 0; ///< shown, both with their whole day
    double low = 0;
    double high = 10;
    std::vector<ChartBand> bands;
    std::vector<ChartSeries> series;
    std::vector<ChartLane> lanes;
    std::vector<ChartNote> notes;         ///< in any order
    std::vector<ChartDecision> decisions; ///< ascending
    QString summary;                      ///< what is read out before a day is chosen

    [[nodiscard]] bool isEmpty() const;
};

/// Ascending by day.
struct CalendarDay {
    int day = 0;
    int level = 0;  ///< fill, 0 to 3
    int corner = 0; ///< 0 none, 1 small, 2 large
    bool ring = false;
    QString words; ///< read out after the date: "20 minutes, run, pain 4"
};

struct CalendarData {
    int firstDay = 0;
    int lastDay = 0;
    int today = 0;
    int firstWeekday = 1; ///< 1 Monday to 7 Sunday
    std::vector<CalendarDay> days;
    QString levelWords;  ///< "0 to 20+" beside the four fills
    QString smallCorner; ///< "3 to 5"
    QString largeCorner; ///< "6 or more"
    Token smallInk = Token::CarefulSolid;
    Token largeInk = Token::TooMuchSolid;
    QString ringWords; ///< "Run"; empty leaves it out of the legend
    QString nothing;   ///< read out for a day that is not in the list
};

struct ChartBar {
    int day = 0; ///< its first
    double done = 0;
    std::optional<double> plan;
    bool present = false; ///< unfinished
    QString words;        ///< read out after the week; by default the numbers
};

/// A thin line across the last bar with words at the right.
struct BarMark {
    double value = 0;
    QString label;
    Token ink = Token::Ink;
};

struct BarData {
    std::vector<ChartBar> bars; ///< ascending by day
    double high = 0;            ///< top of the axis; 0: from the bars
    QString unit;               ///< "km"
    Token fill = Token::Accent;
    Token presentFill = Token::Heat2;
    bool axis = false; ///< values and hairlines at the left
    bool valueLabels = false;
    bool hatchedPlan = false;   ///< of the present bar; else an outline
    QString presentLabel;       ///< "now"
    std::vector<BarMark> marks; ///< beside the last bar
    QString doneWord;           ///< "done", column of the table
    QString planWord;           ///< "planned"
    QString firstColumn;        ///< "Week from"
    QString summary;            ///< what is read out before a bar is chosen
};

struct MeterRow {
    QString label;
    double value = 0;
    QString text; ///< the value as it is shown
};

} // namespace patella::ui

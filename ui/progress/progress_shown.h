#pragma once
#include "src/coach/profile.h"
#include "src/library/advice.h"
#include "src/library/exercise_library.h"
#include "src/progress/progress_view.h"
#include "ui/text/progress_words.h"
#include "ui/widgets/charts/chart_data.h"

#include <memory>

namespace patella::ui {

/// Words that stand on a day: of a session, or of the day itself.
struct DayWords {
    LocalDate date = LocalDate::fromDays(0);
    QString text;
};

/// The pictures of a view.
struct ProgressCharts {
    TrendData trend;
    CalendarData calendar;
    BarData weeks;
    std::vector<MeterRow> muscles;
};

/// All that Progress shows of a range. Made off the window's thread and never changed afterwards.
struct ProgressShown {
    ProgressView view;
    std::optional<RangeChoice> choice{}; ///< nothing: a range of the user's own
    std::optional<LocalDate> begins{};   ///< nothing: nothing was ever recorded
    LocalDate today = LocalDate::fromDays(0);
    PerKnee knees{}; ///< that are shown
    ProgressCharts charts{};
    std::shared_ptr<const ExerciseLibrary> library{};
    std::vector<EvidenceSource> evidence{};

    [[nodiscard]] QString nameOf(const ExerciseId& exercise) const;
    [[nodiscard]] ProgressWords::NameOf names() const; ///< as long as this lives
};

/// The knees that hurt, as the user said, and every knee with a score above 0 in the range. Nothing said:
/// those with a score. Both when that leaves none.
PerKnee activeKnees(const PainCourse& pain, const std::optional<PerKnee>& said);

/// `firstWeekday`: ISO weekday. The exercises are named by `names`.
ProgressCharts chartsOf(const ProgressView& view, const PerKnee& knees, const std::vector<DayWords>& notes,
                        LocalDate today, int firstWeekday, const ProgressWords::NameOf& names);

/// The bands and days of a trend, before there is anything to draw in them.
TrendData trendFrame(const DateRange& range);

/// An exercise's climb for a chart of its own: the doses themselves where only they changed, else rungs.
TrendData climbTrend(const ExerciseClimb& climb, const DateRange& range, const ProgressWords::NameOf& names);

} // namespace patella::ui

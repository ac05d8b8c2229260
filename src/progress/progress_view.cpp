#include "src/progress/progress_view.h"

namespace patella {

ProgressView progressView(const ProgressInput& in) {
    ProgressView view;
    view.range = in.range;
    view.pain = painCourse(in.history, in.range);
    view.weeks = weekSeries(in.history, in.plan, in.range, in.today, in.weekStart);
    const DateRange weeks{view.weeks.weeks.front().span.whole.first, view.weeks.weeks.back().span.whole.last};
    view.calendar = calendarDays(in.history, in.plan, weeks, in.today);
    view.climbs = exerciseClimbs(in.history, in.library, in.decisions, in.range);
    view.volume = muscleVolume(in.history, in.library, in.range);
    for (const Knee knee : bothSides) {
        const auto at = static_cast<std::size_t>(knee);
        view.change[at] = painChange(in.history, knee, in.range, in.important, in.rules);
        view.after[at] = seenAfter(in.history, knee, in.range);
    }
    view.flareUps = flareUps(in.history, in.rules, in.range, in.today);
    view.empty = in.history.sessions(in.range).empty() && in.history.runs(in.range).empty() &&
                 in.history.ratings(in.range).empty();
    return view;
}

} // namespace patella

// How long the numbers of Progress take, and how they grow with the years.
#include "src/progress/report_view.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "tests/support/long_history.h"

#include <cstdio>

namespace patella::bench {

namespace {

constexpr int yearDays = 365;

double viewMs(const test::LongHistory& lived, const HistoryDays& days, const DateRange& range) {
    const ExerciseLibrary library = lived.exercises();
    Rhythm daily;
    daily.everyDays = 2;
    daily.strength = true;
    const std::optional<PlannedRhythm> plan{PlannedRhythm{*days.begins(), {daily}, std::nullopt}};
    const Rules rules;
    const MinimalChange important;
    const ProgressInput input{days, lived.decisions(), library, plan, rules, important, range, range.last, 1};
    return timed([&] { (void)progressView(input); });
}

} // namespace

bool benchProgress(const Wanted& /*wanted*/) {
    bool well = true;
    for (const int years : {1, 10, 100}) {
        const test::LongHistory lived(years * yearDays);
        const double order = timed([&] { (void)HistoryDays(lived.history()); }, 3);
        const HistoryDays days(lived.history());
        const LocalDate today = *days.ends();
        const double weeks = viewMs(lived, days, lastWeeks(12, today, 1));
        const double all = viewMs(lived, days, {*days.begins(), today});
        std::printf(
            "progress, %3d years    ordering the history %.1f ms, twelve weeks %.2f ms, all of it %.1f ms "
            "(%.2f frames)\n",
            years, order, weeks, all, all / frameMs);
        well = well && (years > 10 || all < frameMs);
    }
    return well;
}

} // namespace patella::bench

#include "src/coach/today.h"

#include <algorithm>

namespace patella {

namespace {

constexpr int halfDays = PainSeries::days / 2;
constexpr int fewestForTrend = 3; ///< days with a score in each half
constexpr double trendStep = 0.5;

/// Mean of the daily highest of both knees in a half; nothing with too few.
std::optional<double> meanOf(const PainSeries& series, std::size_t from) {
    int count = 0;
    int sum = 0;
    for (std::size_t day = from; day < from + halfDays; ++day) {
        bool any = false;
        for (const auto& knee : series.knees)
            if (const std::optional<PainScore>& highest = knee[day].highest) {
                sum += highest->value();
                any = true;
            }
        count += any ? 1 : 0;
    }
    return count < fewestForTrend ? std::nullopt : std::optional(double{1} * sum / count);
}

PainTrend trendOf(const PainSeries& series) {
    const std::optional<double> before = meanOf(series, 0);
    const std::optional<double> now = meanOf(series, halfDays);
    if (!before || !now)
        return PainTrend::Unknown;
    if (*now <= *before - trendStep)
        return PainTrend::Settling;
    return *now >= *before + trendStep ? PainTrend::Rising : PainTrend::Steady;
}

void raise(PainSeries& series, LocalDate date, Knee knee, const std::optional<PainScore>& score) {
    std::vector<PainDay>& days = series.knees[static_cast<std::size_t>(knee)];
    const int at = date - days.front().date;
    if (at >= 0 && at < PainSeries::days)
        days[static_cast<std::size_t>(at)].highest =
            std::max(days[static_cast<std::size_t>(at)].highest, score);
}

} // namespace

bool PainSeries::empty() const {
    return std::all_of(knees.begin(), knees.end(), [](const std::vector<PainDay>& days) {
        return std::none_of(days.begin(), days.end(), [](const PainDay& d) { return d.highest.has_value(); });
    });
}

PainSeries painSeries(const History& history, LocalDate today) {
    PainSeries series;
    for (std::vector<PainDay>& days : series.knees)
        for (int back = PainSeries::days - 1; back >= 0; --back)
            days.push_back({today.plusDays(-back)});
    for (const PainEntry& entry : history.pain) {
        const LocalDate date = entry.about.localDate();
        raise(series, date, entry.rating.knee, entry.rating.score);
        std::vector<PainDay>& days = series.knees[static_cast<std::size_t>(entry.rating.knee)];
        const int at = date - days.front().date;
        if (entry.rating.kind == PainKind::NextMorning && at >= 0 && at < PainSeries::days)
            days[static_cast<std::size_t>(at)].morning =
                std::max(days[static_cast<std::size_t>(at)].morning, entry.rating.score);
    }
    for (const RunEntry& run : history.runs)
        for (const Knee knee : bothSides)
            raise(series, run.date, knee, run.highest[static_cast<std::size_t>(knee)]);
    series.trend = trendOf(series);
    return series;
}

} // namespace patella

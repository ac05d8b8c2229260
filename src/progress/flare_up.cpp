#include "src/progress/flare_up.h"

#include "src/coach/classify.h"

#include <algorithm>

namespace patella {

namespace {

using Days = std::vector<RatedDay>;

/// Median of the worst scores of the days among the fourteen before.
std::optional<double> usualBefore(const Days& days, std::size_t at) {
    std::vector<int> scores;
    for (std::size_t i = at; i > 0 && days[at].date - days[i - 1].date <= FlareUp::daysBefore; --i)
        scores.push_back(days[i - 1].worst.value());
    if (scores.size() < static_cast<std::size_t>(FlareUp::fewestBefore))
        return std::nullopt;
    std::sort(scores.begin(), scores.end());
    const std::size_t half = scores.size() / 2;
    return scores.size() % 2 == 1 ? scores[half] : (scores[half - 1] + scores[half]) / 2.0;
}

bool flareByRule(const Days& days, std::size_t at, const Thresholds& thresholds) {
    KneeExposure exposure;
    exposure.morn = days[at].morning;
    if (at > 0 && days[at].date - days[at - 1].date == 1)
        exposure.ref = days[at - 1].morning;
    return isFlare(exposure, thresholds);
}

std::optional<FlareUp> beginsAt(const Days& days, std::size_t at, Knee knee, const Rules& rules) {
    const RatedDay& day = days[at];
    if (day.worst.value() < FlareUp::from)
        return std::nullopt;
    const Thresholds& thresholds = rules.on(day.date).items;
    FlareUp flare;
    flare.usual = usualBefore(days, at);
    flare.byRule = flareByRule(days, at, thresholds);
    const bool above = flare.usual && day.worst.value() - *flare.usual >= thresholds.flareMorningDelta;
    if (!above && !flare.byRule)
        return std::nullopt;
    flare.knee = knee;
    flare.first = flare.last = flare.peakOn = day.date;
    flare.peak = day.worst;
    return flare;
}

/// Whether a day that is not the first of it is over it.
bool isOver(const FlareUp& flare, const Days& days, std::size_t at) {
    const int worst = days[at].worst.value();
    if (flare.usual && worst <= *flare.usual + 1)
        return true;
    return worst < FlareUp::from && at + 1 < days.size() && days[at + 1].worst.value() < FlareUp::from &&
           days[at + 1].date - days[at].date <= FlareUp::daysBefore;
}

/// Leads the flare-up to its end; the number of the first rated day after it.
std::size_t follow(FlareUp& flare, const Days& days, std::size_t at, LocalDate today) {
    for (++at; at < days.size() && days[at].date - flare.last <= FlareUp::daysBefore; ++at) {
        if (isOver(flare, days, at)) {
            flare.back = days[at].date;
            return at;
        }
        flare.last = days[at].date;
        if (days[at].worst > flare.peak) {
            flare.peak = days[at].worst;
            flare.peakOn = days[at].date;
        }
    }
    flare.ongoing = at == days.size() && today - flare.last <= FlareUp::daysBefore;
    return at;
}

std::vector<DoneThatDay> doneUntil(const HistoryDays& history, LocalDate day) {
    std::vector<DoneThatDay> done;
    for (int back = 2; back >= 0; --back) {
        DoneThatDay each{day.plusDays(-back), {}, {}};
        if (!done.empty() && done.back().date == each.date)
            continue; // there are no days before the year 1
        for (const SessionDetail* session : history.sessions({each.date, each.date}))
            each.sessions.push_back(session->summary);
        for (const RunEntry* run : history.runs({each.date, each.date}))
            each.runs.push_back(*run);
        if (!each.sessions.empty() || !each.runs.empty())
            done.push_back(std::move(each));
    }
    return done;
}

} // namespace

std::vector<FlareUp> flareUps(const HistoryDays& history, const Rules& rules, const DateRange& range,
                              LocalDate today) {
    std::vector<FlareUp> flares;
    for (const Knee knee : bothSides) {
        const Days& days = history.rated(knee);
        for (std::size_t at = 0; at < days.size() && days[at].date <= range.last;) {
            std::optional<FlareUp> flare = beginsAt(days, at, knee, rules);
            if (!flare) {
                ++at;
                continue;
            }
            at = follow(*flare, days, at, today);
            if (flare->last < range.first)
                continue;
            flare->preceded = doneUntil(history, flare->first);
            flares.push_back(std::move(*flare));
        }
    }
    std::stable_sort(flares.begin(), flares.end(),
                     [](const FlareUp& a, const FlareUp& b) { return a.first < b.first; });
    return flares;
}

} // namespace patella

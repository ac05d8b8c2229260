#include "src/progress/pain_change.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

struct End {
    int rated = 0;
    int sum = 0;
    int highest = 0;
    [[nodiscard]] double mean() const { return static_cast<double>(sum) / rated; }
};

End endOf(const HistoryDays& history, Knee knee, const DateRange& range) {
    End end;
    for (const RatedDay& day : history.rated(knee, range)) {
        ++end.rated;
        end.sum += day.worst.value();
        end.highest = std::max(end.highest, day.worst.value());
    }
    return end;
}

/// `scale`: what both differences were multiplied by, so that whole numbers are compared.
ChangeVerdict verdictOf(double rise, double points, double scale = 1) {
    if (rise <= -points * scale)
        return ChangeVerdict::Better;
    return rise >= points * scale ? ChangeVerdict::Worse : ChangeVerdict::NoClearChange;
}

ChangeVerdict both(ChangeVerdict a, ChangeVerdict b) {
    if (a == ChangeVerdict::NoClearChange || a == b)
        return b;
    return b == ChangeVerdict::NoClearChange ? a : ChangeVerdict::NoClearChange;
}

int painkillerDays(const HistoryDays& history, Knee knee, const DateRange& range) {
    std::set<LocalDate> days;
    for (const DatedRating& each : history.ratings(range))
        if (each.entry->rating.painkiller && each.entry->rating.knee == knee)
            days.insert(each.date);
    for (const RunEntry* run : history.runs(range))
        if (run->painkiller)
            days.insert(run->date);
    return static_cast<int>(days.size());
}

} // namespace

MinimalChange minimalPainChange(const std::vector<OutcomeMeasure>& measures) {
    MinimalChange known;
    const auto pain = std::find_if(measures.begin(), measures.end(), [](const OutcomeMeasure& each) {
        return each.id == keyOf(MeasureId::Pain);
    });
    if (pain == measures.end() || !pain->important || !pain->important->points)
        return known;
    known.points = *pain->important->points;
    known.sources = pain->evidence;
    known.otherPoints = pain->important->otherPoints;
    return known;
}

PainChange painChange(const HistoryDays& history, Knee knee, const DateRange& range,
                      const MinimalChange& important, const Rules& rules) {
    const int days = std::clamp(range.days() / 2, 1, PainChange::endDays);
    PainChange change;
    change.knee = knee;
    change.first = {range.first, range.first.plusDays(days - 1)};
    change.last = {range.last.plusDays(1 - days), range.last};
    change.important = important;
    const End then = endOf(history, knee, change.first);
    const End now = endOf(history, knee, change.last);
    change.ratedThen = then.rated;
    change.ratedNow = now.rated;
    change.painkillerDays = painkillerDays(history, knee, range);
    for (const RuleFrom& each : rules.later())
        if (range.first < each.from && each.from <= range.last)
            change.newThresholds.push_back(each.from);
    if (std::min(then.rated, now.rated) < PainChange::fewestRated)
        return change;
    const int rise = now.sum * then.rated - then.sum * now.rated; // of the means, times both counts
    change.usual = {then.mean(), now.mean(), verdictOf(rise, important.points, then.rated * now.rated)};
    change.worst = {static_cast<double>(then.highest), static_cast<double>(now.highest),
                    verdictOf(now.highest - then.highest, important.points)};
    change.verdict = both(change.usual.verdict, change.worst.verdict);
    return change;
}

} // namespace patella

#include "src/progress/day_summary.h"

#include <algorithm>

namespace patella {

namespace {

DayRating ratingOf(const DatedRating& each) {
    const PainRating& told = each.entry->rating;
    DayRating rating{
        told.knee,
        {each.date, told.kind, told.score, told.sharp, told.painkiller, false, each.entry->session}};
    if (!each.session)
        return rating;
    rating.session = each.session->summary.name;
    if (told.item && *told.item < each.session->plan.items.size())
        rating.exercise = each.session->plan.items[*told.item].name;
    return rating;
}

} // namespace

bool DaySummary::empty() const {
    return sessions.empty() && runs.empty() && ratings.empty() && decisions.empty() && notes.empty();
}

DaySummary daySummary(const HistoryDays& history, const std::vector<PastDecision>& decisions, LocalDate date,
                      std::span<const PinnedNote> notes) {
    const DateRange day{date, date};
    DaySummary summary;
    summary.date = date;
    for (const SessionDetail* session : history.sessions(day))
        summary.sessions.push_back({session->summary, session->note});
    for (const RunEntry* run : history.runs(day))
        summary.runs.push_back(*run);
    for (const DatedRating& each : history.ratings(day))
        summary.ratings.push_back(ratingOf(each));
    for (const Knee knee : bothSides) {
        const auto at = static_cast<std::size_t>(knee);
        for (const RunEntry& run : summary.runs)
            if (run.highest[at])
                summary.ratings.push_back(
                    {knee,
                     {date, PainKind::During, run.highest[at], false, run.painkiller, true, SessionId{}}});
        for (const RatedDay& rated : history.rated(knee, day))
            summary.worst[at] = rated.worst;
    }
    const auto before = [](const PastDecision& each, LocalDate when) { return each.date < when; };
    for (auto each = std::lower_bound(decisions.begin(), decisions.end(), date, before);
         each != decisions.end() && each->date == date; ++each)
        summary.decisions.push_back(*each);
    std::copy_if(notes.begin(), notes.end(), std::back_inserter(summary.notes),
                 [&](const PinnedNote& note) { return note.date == date; });
    return summary;
}

} // namespace patella

#include "src/progress/history_days.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace patella {

namespace {

/// Of things in the order of their days those that lie in the range.
template <typename T, typename DateOf>
std::span<const T> within(const std::vector<T>& sorted, const DateRange& range, const DateOf& dateOf) {
    const auto first = std::lower_bound(sorted.begin(), sorted.end(), range.first,
                                        [&](const T& each, LocalDate date) { return dateOf(each) < date; });
    const auto last = std::upper_bound(first, sorted.end(), range.last,
                                       [&](LocalDate date, const T& each) { return date < dateOf(each); });
    return {first, last};
}

LocalDate dayOf(const PainEntry& entry, const SessionDetail* session) {
    if (!session)
        return entry.about.localDate();
    const LocalDate trained = session->summary.date;
    return entry.rating.kind == PainKind::NextMorning ? trained.plusDays(1) : trained;
}

} // namespace

HistoryDays::HistoryDays(const History& history) {
    for (const SessionDetail& session : history.sessions)
        if (session.summary.state != SessionState::Discarded && !session.sets.empty())
            m_sessions.push_back(&session);
    std::sort(m_sessions.begin(), m_sessions.end(), [](const SessionDetail* a, const SessionDetail* b) {
        const auto order = [](const SessionSummary& s) {
            return std::tie(s.date, s.started.utcMs, s.id.value);
        };
        return order(a->summary) < order(b->summary);
    });
    for (const RunEntry& run : history.runs)
        m_runs.push_back(&run);
    std::stable_sort(m_runs.begin(), m_runs.end(),
                     [](const RunEntry* a, const RunEntry* b) { return a->date < b->date; });
    readRatings(history);
    rateDays();
    for (const SessionDetail* session : m_sessions)
        take(session->summary.date);
    for (const RunEntry* run : m_runs)
        take(run->date);
    for (const std::vector<RatedDay>& days : m_rated)
        for (const RatedDay& day : days)
            take(day.date);
}

void HistoryDays::take(LocalDate date) {
    m_begins = std::min(m_begins.value_or(date), date);
    m_ends = std::max(m_ends.value_or(date), date);
}

void HistoryDays::readRatings(const History& history) {
    std::unordered_map<std::string_view, const SessionDetail*> sessions;
    sessions.reserve(history.sessions.size());
    for (const SessionDetail& session : history.sessions)
        sessions.emplace(session.summary.id.value, &session);
    m_ratings.reserve(history.pain.size());
    for (const PainEntry& entry : history.pain) {
        const auto found = entry.session.empty() ? sessions.end() : sessions.find(entry.session.value);
        const SessionDetail* session = found == sessions.end() ? nullptr : found->second;
        m_ratings.push_back({dayOf(entry, session), &entry, session});
    }
    std::stable_sort(m_ratings.begin(), m_ratings.end(), [](const DatedRating& a, const DatedRating& b) {
        return std::tie(a.date, a.entry->about.utcMs) < std::tie(b.date, b.entry->about.utcMs);
    });
}

void HistoryDays::rateDays() {
    for (const DatedRating& rating : m_ratings) {
        const PainRating& told = rating.entry->rating;
        if (!told.score)
            continue;
        const bool morning = told.kind == PainKind::NextMorning;
        m_rated[static_cast<std::size_t>(told.knee)].push_back(
            {rating.date, *told.score, morning ? told.score : std::nullopt});
    }
    for (const Knee knee : bothSides) {
        const auto at = static_cast<std::size_t>(knee);
        std::vector<RatedDay>& days = m_rated[at];
        for (const RunEntry* run : m_runs)
            if (run->highest[at])
                days.push_back({run->date, *run->highest[at]});
        std::stable_sort(days.begin(), days.end(),
                         [](const RatedDay& a, const RatedDay& b) { return a.date < b.date; });
        std::size_t kept = 0;
        for (const RatedDay& day : days) {
            if (kept > 0 && days[kept - 1].date == day.date) {
                days[kept - 1].worst = std::max(days[kept - 1].worst, day.worst);
                days[kept - 1].morning = std::max(days[kept - 1].morning, day.morning);
            } else {
                days[kept++] = day;
            }
        }
        days.erase(days.begin() + static_cast<std::ptrdiff_t>(kept), days.end());
    }
}

HistoryDays::Sessions HistoryDays::sessions(const DateRange& range) const {
    return within(m_sessions, range, [](const SessionDetail* s) { return s->summary.date; });
}

HistoryDays::Runs HistoryDays::runs(const DateRange& range) const {
    return within(m_runs, range, [](const RunEntry* run) { return run->date; });
}

HistoryDays::Ratings HistoryDays::ratings(const DateRange& range) const {
    return within(m_ratings, range, [](const DatedRating& rating) { return rating.date; });
}

std::span<const RatedDay> HistoryDays::rated(Knee knee, const DateRange& range) const {
    return within(rated(knee), range, [](const RatedDay& day) { return day.date; });
}

} // namespace patella

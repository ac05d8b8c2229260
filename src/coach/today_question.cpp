// Which scores are still to be asked, and what an answer becomes.
#include "src/coach/today.h"

#include <algorithm>

namespace patella {

namespace {

constexpr int longestBack = 3; ///< days; an older morning is no longer remembered
constexpr std::int64_t hourMs = 3'600'000;

WallTime shifted(WallTime time, std::int64_t ms) {
    time.utcMs += ms;
    return time;
}

bool isAsked(const History& history, const SessionId& session, PainKind kind) {
    return std::any_of(history.pain.begin(), history.pain.end(), [&](const PainEntry& entry) {
        return entry.session == session && entry.rating.kind == kind;
    });
}

std::int64_t endOf(const SessionSummary& summary) { return summary.started.utcMs + summary.active.count(); }

/// The morning after that day has a rating, be it of a session or on its own.
bool morningAsked(const History& history, const std::vector<const SessionSummary*>& sessions,
                  LocalDate date) {
    for (const SessionSummary* session : sessions)
        if (isAsked(history, session->id, PainKind::NextMorning))
            return true;
    return std::any_of(history.pain.begin(), history.pain.end(), [&](const PainEntry& entry) {
        return entry.session.empty() && entry.rating.kind == PainKind::NextMorning &&
               entry.about.localDate() == date.plusDays(1);
    });
}

std::vector<const SessionSummary*> trainedOn(const History& history, LocalDate date) {
    std::vector<const SessionSummary*> all;
    for (const SessionDetail& session : history.sessions)
        if (session.summary.date == date && session.summary.state != SessionState::Discarded &&
            !session.sets.empty())
            all.push_back(&session.summary);
    std::sort(all.begin(), all.end(), [](auto* a, auto* b) { return a->started.utcMs < b->started.utcMs; });
    return all;
}

std::optional<ScoreQuestion> questionOn(const History& history, LocalDate date, const WallTime& now,
                                        const Thresholds& thresholds) {
    const std::vector<const SessionSummary*> sessions = trainedOn(history, date);
    const LocalDate today = now.localDate();
    ScoreQuestion question;
    bool ran = false;
    for (const RunEntry& run : history.runs)
        if (run.date == date) {
            ran = true;
            question.ranMetres += run.metres;
        }
    if (sessions.empty() && !ran)
        return std::nullopt;
    question.trained = date;
    if (!sessions.empty())
        question.name = sessions.back()->name;
    for (const SessionSummary* session : sessions) {
        question.sessions.push_back(session->id);
        if (now.utcMs >= endOf(*session) + hourMs && !isAsked(history, session->id, PainKind::HourAfter))
            question.hourOpen.push_back(
                {session->id, shifted(session->started, session->active.count() + hourMs)});
    }
    question.morningOpen = date < today && !morningAsked(history, sessions, date);
    question.late = question.morningOpen &&
                    (today > date.plusDays(1) || now.localMinutes() > thresholds.morningEndsMinutes);
    const bool open = question.morningOpen || (date == today && !question.hourOpen.empty());
    return open ? std::optional(question) : std::nullopt;
}

} // namespace

std::optional<ScoreQuestion> questionOf(const History& history, const WallTime& now,
                                        const Thresholds& thresholds) {
    const LocalDate today = now.localDate();
    for (int back = 0; back <= longestBack; ++back)
        if (auto question = questionOn(history, today.plusDays(-back), now, thresholds))
            return question;
    return std::nullopt;
}

std::vector<PainEntry> entriesOf(const ScoreQuestion& question, const std::vector<ScoreAnswer>& answers,
                                 bool painkiller, const WallTime& now) {
    std::vector<PainEntry> entries;
    const auto add = [&](const SessionId& session, PainKind kind, const ScoreAnswer& answer,
                         const std::optional<PainScore>& score, const WallTime& about) {
        PainEntry entry;
        entry.session = session;
        entry.rating.kind = kind;
        entry.rating.knee = answer.knee;
        entry.rating.score = score;
        if (kind == PainKind::NextMorning)
            entry.rating.place = score ? answer.place : std::string();
        // of the evening's question there is no other score that it could be about
        entry.rating.painkiller = painkiller && (kind == PainKind::NextMorning || !question.morningOpen);
        entry.about = about;
        entry.entered = now;
        entries.push_back(entry);
    };
    for (const ScoreAnswer& answer : answers) {
        for (const OpenHour& hour : question.hourOpen)
            add(hour.session, PainKind::HourAfter, answer, answer.hourAfter, hour.about);
        if (question.morningOpen) {
            const int daysLate = now.localDate() - question.trained.plusDays(1);
            add(question.sessions.empty() ? SessionId() : question.sessions.back(), PainKind::NextMorning,
                answer, answer.morning, shifted(now, -std::int64_t{daysLate} * 24 * hourMs));
        }
    }
    return entries;
}

bool morningMissing(const History& history, LocalDate today) {
    const LocalDate yesterday = today.plusDays(-1);
    return !morningAsked(history, trainedOn(history, yesterday), yesterday);
}

std::vector<PainEntry> entriesNow(const std::vector<ScoreAnswer>& answers, bool painkiller,
                                  bool morningMissing, const WallTime& now, const Thresholds& thresholds) {
    const bool morning = morningMissing && now.localMinutes() <= thresholds.morningEndsMinutes;
    std::vector<PainEntry> entries;
    for (const ScoreAnswer& answer : answers) {
        if (!answer.morning)
            continue;
        PainEntry entry;
        entry.rating.kind = morning ? PainKind::NextMorning : PainKind::AnyTime;
        entry.rating.knee = answer.knee;
        entry.rating.score = answer.morning;
        entry.rating.painkiller = painkiller;
        entry.rating.place = answer.place;
        entry.about = entry.entered = now;
        entries.push_back(entry);
    }
    return entries;
}

} // namespace patella

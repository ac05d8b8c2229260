#include "src/coach/what_changes.h"

#include "src/session/session_replay.h"
#include "src/session/session_tally.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

SessionDetail* find(History& history, const SessionId& id) {
    const auto found = std::find_if(history.sessions.begin(), history.sessions.end(),
                                    [&](const SessionDetail& each) { return each.summary.id == id; });
    return found == history.sessions.end() ? nullptr : &*found;
}

bool same(const PastDecision& a, const PastDecision& b) {
    const auto dose = [](const PastDecision& d) {
        return d.change ? std::optional(d.change->to) : std::nullopt;
    };
    return a.decision.outcome == b.decision.outcome && a.decision.reason.code == b.decision.reason.code &&
           dose(a) == dose(b);
}

bool same(const CoachEntry& a, const CoachEntry& b) {
    return a.target == b.target && a.withheld == b.withheld && a.suspendedUntil == b.suspendedUntil &&
           a.pending == b.pending;
}

/// Calls `differ(key, before, after)` for what is in one only, or not the same in both.
template <typename Key, typename T, typename Differ>
void compare(const std::map<Key, T>& before, const std::map<Key, T>& after, const Differ& differ) {
    auto a = before.begin();
    auto b = after.begin();
    while (a != before.end() || b != after.end()) {
        if (b == after.end() || (a != before.end() && a->first < b->first)) {
            differ(a->first, a->second, std::nullopt);
            ++a;
        } else if (a == before.end() || b->first < a->first) {
            differ(b->first, std::nullopt, b->second);
            ++b;
        } else {
            if (!same(*a->second, *b->second))
                differ(a->first, a->second, b->second);
            ++a;
            ++b;
        }
    }
}

using DayKey = std::tuple<LocalDate, CoachKey, int>; // the last tells two of a day apart

std::map<DayKey, std::optional<PastDecision>> byDay(const CoachRecord& record) {
    std::map<DayKey, std::optional<PastDecision>> decisions;
    for (const PastDecision& each : record.decisions) {
        int nth = 0;
        while (!decisions.try_emplace({each.date, each.key, nth}, each).second)
            ++nth;
    }
    return decisions;
}

std::map<CoachKey, std::optional<CoachEntry>> byKey(const CoachRecord& record) {
    std::map<CoachKey, std::optional<CoachEntry>> entries;
    for (const CoachEntry& each : record.entries)
        entries.emplace(each.key, each);
    return entries;
}

} // namespace

History withMoved(History history, const SessionId& session, const WallTime& started) {
    SessionDetail* detail = find(history, session);
    if (!detail)
        return history;
    for (PainEntry& entry : history.pain)
        if (entry.session == session)
            entry.about = movedAbout(entry, detail->summary.started, started);
    detail->summary.started = started;
    detail->summary.date = started.localDate();
    return history;
}

History withSet(History history, const SessionId& session, const SetRecord& set) {
    if (SessionDetail* detail = find(history, session))
        mergeRecord(detail->sets, set);
    return history;
}

History withRatings(History history, const std::vector<PainEntry>& entered) {
    history.pain.insert(history.pain.end(), entered.begin(), entered.end());
    history.pain = countingPain(history.pain);
    return history;
}

History withSession(History history, const WholeSession& session) {
    SessionDetail detail;
    SessionSummary& summary = detail.summary;
    summary.id = session.id;
    summary.name = session.plan.name;
    summary.routine = session.plan.routine;
    summary.started = session.started;
    summary.date = session.started.localDate();
    summary.state = session.state;
    summary.active = session.active;
    detail.plan = session.plan;
    detail.sets = countingSets(session.sets);
    detail.note = session.note;
    history.sessions.push_back(std::move(detail));
    return withRatings(std::move(history), session.pain);
}

History withPutBack(History history, const PutBack& removed) {
    if (find(history, removed.detail.summary.id))
        return history;
    history.sessions.push_back(removed.detail);
    return withRatings(std::move(history), removed.pain);
}

History without(History history, const SessionId& session) {
    std::erase_if(history.sessions, [&](const SessionDetail& each) { return each.summary.id == session; });
    std::erase_if(history.pain, [&](const PainEntry& entry) { return entry.session == session; });
    return history;
}

WhatChanges whatChanges(const CoachRecord& before, const CoachRecord& after) {
    WhatChanges changes;
    compare(byDay(before), byDay(after), [&](const DayKey& key, const auto& was, const auto& is) {
        changes.decisions.push_back({std::get<1>(key), std::get<0>(key), was, is});
    });
    compare(byKey(before), byKey(after), [&](const CoachKey& key, const auto& was, const auto& is) {
        changes.offers.push_back({key, was, is});
    });
    return changes;
}

WhatChanges whatChanges(const History& before, const History& after, const ExerciseLibrary& exercises,
                        const std::vector<Override>& overrides, LocalDate today,
                        const CoachOptions& options) {
    return whatChanges(coachRecord(before, exercises, overrides, today, options),
                       coachRecord(after, exercises, overrides, today, options));
}

} // namespace patella

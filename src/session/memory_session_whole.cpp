#include "src/session/memory_session_repository.h"

#include "src/session/session_replay.h"

#include <algorithm>

namespace patella {

Done MemorySessionRepository::move(const SessionId& id, const WallTime&, const WallTime& started) {
    const Result<Entry*> entry = find(id);
    if (!entry)
        return entry.error();
    const WallTime from = (*entry)->started;
    if (from == started)
        return {};
    std::vector<PainEntry> moved = painOf(id);
    for (PainEntry& each : moved) {
        each.about = movedAbout(each, from, started);
        each.replaces = each.uuid;
        each.uuid = newUuid();
        m_pain.push_back(each);
    }
    (*entry)->started = started;
    return {};
}

Done MemorySessionRepository::addWhole(const WholeSession& session, const WallTime& at,
                                       const std::vector<SessionId>& insteadOf) {
    if (const Done fits = checkWhole(session); !fits)
        return fits;
    for (const SessionId& id : insteadOf) {
        const Result<Entry*> entry = find(id);
        if (!entry || (*entry)->removed)
            return Error{ErrorCode::NotFound, "there is no session \"" + id.value + "\""};
    }
    if (const Done begun = begin(session.id, session.started, session.plan); !begun)
        return begun;
    for (const PainEntry& entry : session.pain)
        if (const Done added = addPain(entry); !added) {
            std::erase_if(m_pain, [&](const PainEntry& each) {
                return std::find(session.pain.begin(), session.pain.end(), each) != session.pain.end() &&
                       each.session == session.id;
            });
            m_sessions.erase(session.id);
            return added;
        }
    Entry& entry = m_sessions.at(session.id);
    entry.recorded = session.sets;
    entry.note = session.note;
    entry.state = session.state;
    entry.active = session.active;
    for (const SessionId& id : insteadOf)
        (void)remove(id, at);
    return {};
}

Result<std::vector<RemovedSession>> MemorySessionRepository::removedSummaries() {
    std::vector<RemovedSession> removed;
    for (const auto& [id, entry] : m_sessions)
        if (entry.removed && entry.state != SessionState::Discarded)
            removed.push_back({summaryOf(id, entry), entry.removedUtcMs});
    std::stable_sort(removed.begin(), removed.end(), [](const RemovedSession& a, const RemovedSession& b) {
        return a.removedUtcMs > b.removedUtcMs;
    });
    return removed;
}

Result<std::vector<SessionNote>> MemorySessionRepository::notes() {
    std::vector<SessionNote> notes;
    for (const auto& [id, entry] : m_sessions)
        if (!entry.removed && entry.state != SessionState::Discarded && !entry.note.empty())
            notes.push_back({id, entry.note});
    return notes;
}

} // namespace patella

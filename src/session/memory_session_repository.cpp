#include "src/session/memory_session_repository.h"

#include "src/session/session_replay.h"

#include <algorithm>

namespace patella {

namespace {

Error noSession(const SessionId& id) {
    return {ErrorCode::NotFound, "there is no session \"" + id.value + "\""};
}

} // namespace

Result<MemorySessionRepository::Entry*> MemorySessionRepository::find(const SessionId& id) {
    const auto entry = m_sessions.find(id);
    if (entry == m_sessions.end())
        return noSession(id);
    return &entry->second;
}

Done MemorySessionRepository::begin(const SessionId& id, const WallTime& at, const SessionPlan& plan) {
    if (id.empty())
        return Error{ErrorCode::InvalidArgument, "a session needs an id"};
    if (!m_sessions.try_emplace(id, Entry{at, plan}).second)
        return Error{ErrorCode::AlreadyExists, "there is a session \"" + id.value + "\" already"};
    return {};
}

Done MemorySessionRepository::addSet(const SessionId& id, const WallTime&, const SetRecord& record) {
    const Result<Entry*> entry = find(id);
    if (!entry)
        return entry.error();
    if (const Done fits = checkSet(record, (*entry)->changed.value_or((*entry)->plan).items.size()); !fits)
        return fits;
    (*entry)->recorded.push_back(record);
    return {};
}

Done MemorySessionRepository::change(const SessionId& id, const WallTime&, const PlanChange& change,
                                     const SessionPlan& plan) {
    const Result<Entry*> entry = find(id);
    if (!entry)
        return entry.error();
    if (change.item >= plan.items.size())
        return Error{ErrorCode::InvalidArgument, "a change is about an item that is not there"};
    (*entry)->changed = plan;
    (*entry)->changes.push_back(change);
    return {};
}

Done MemorySessionRepository::addPain(const PainEntry& entry) {
    if (entry.uuid.empty())
        return Error{ErrorCode::InvalidArgument, "a rating needs a uuid"};
    if (!entry.session.empty() && !m_sessions.contains(entry.session))
        return noSession(entry.session);
    if (std::any_of(m_pain.begin(), m_pain.end(), [&](const PainEntry& e) { return e.uuid == entry.uuid; }))
        return Error{ErrorCode::AlreadyExists, "there is a rating \"" + entry.uuid + "\" already"};
    m_pain.push_back(entry);
    return {};
}

Done MemorySessionRepository::removePain(const std::string& uuid, const WallTime& /*at*/) {
    const bool known =
        std::any_of(m_pain.begin(), m_pain.end(), [&](const PainEntry& entry) { return entry.uuid == uuid; });
    if (!known || !m_removedPain.insert(uuid).second)
        return Error{ErrorCode::NotFound, "there is no rating \"" + uuid + "\""};
    return {};
}

Done MemorySessionRepository::restorePain(const std::string& uuid) {
    if (std::none_of(m_pain.begin(), m_pain.end(),
                     [&](const PainEntry& entry) { return entry.uuid == uuid; }))
        return Error{ErrorCode::NotFound, "there is no rating \"" + uuid + "\""};
    m_removedPain.erase(uuid);
    return {};
}

Done MemorySessionRepository::setNote(const SessionId& id, const WallTime&, const std::string& note) {
    const Result<Entry*> entry = find(id);
    if (!entry)
        return entry.error();
    if (const Done fits = checkNote(note); !fits)
        return fits;
    (*entry)->note = note;
    return {};
}

Done MemorySessionRepository::end(const SessionId& id, const WallTime&, SessionState state, Duration active) {
    const Result<Entry*> entry = find(id);
    if (!entry)
        return entry.error();
    if (state == SessionState::Open)
        return Error{ErrorCode::InvalidArgument, "a session cannot end open"};
    (*entry)->state = state;
    (*entry)->active = active;
    (*entry)->beat.reset();
    return {};
}

Done MemorySessionRepository::heartbeat(const SessionId& id, const Heartbeat& beat) {
    const Result<Entry*> entry = find(id);
    if (!entry)
        return entry.error();
    if ((*entry)->state == SessionState::Open)
        (*entry)->beat = beat;
    return {};
}

Done MemorySessionRepository::add(const SessionId& id, const RecordedSession::Event& event) {
    const WallTime& at = event.at;
    if (const auto* set = std::get_if<SetRecord>(&event.what))
        return addSet(id, at, *set);
    if (const auto* changed = std::get_if<RecordedSession::Change>(&event.what))
        return change(id, at, changed->what, changed->plan);
    if (const auto* note = std::get_if<RecordedSession::Note>(&event.what))
        return setNote(id, at, note->text);
    if (const auto* ended = std::get_if<RecordedSession::End>(&event.what))
        return end(id, at, ended->state, ended->active);
    return std::holds_alternative<RecordedSession::Removal>(event.what) ? remove(id, at) : restore(id, at);
}

Done MemorySessionRepository::addRecorded(const RecordedSession& session) {
    const auto sessions = m_sessions;
    const auto pain = m_pain;
    Done done = begin(session.id, session.at, session.plan);
    for (std::size_t i = 0; done && i < session.events.size(); ++i)
        done = add(session.id, session.events[i]);
    for (std::size_t i = 0; done && i < session.pain.size(); ++i)
        done = session.pain[i].session == session.id
                   ? addPain(session.pain[i])
                   : Done{Error{ErrorCode::InvalidArgument, "a rating needs a uuid, and this session"}};
    if (!done) {
        m_sessions = sessions;
        m_pain = pain;
    }
    return done;
}

std::vector<PainEntry> MemorySessionRepository::painOf(const SessionId& id) const {
    std::vector<PainEntry> own;
    std::copy_if(m_pain.begin(), m_pain.end(), std::back_inserter(own), [&](const PainEntry& entry) {
        return entry.session == id && !m_removedPain.contains(entry.uuid);
    });
    return countingPain(own);
}

SessionSummary MemorySessionRepository::summaryOf(const SessionId& id, const Entry& entry) const {
    const std::vector<SetRecord> sets = countingSets(entry.recorded);
    SessionSummary summary;
    summary.id = id;
    summary.name = entry.plan.name;
    summary.routine = entry.plan.routine;
    summary.started = entry.started;
    summary.date = entry.started.localDate();
    summary.state = entry.state;
    summary.active = entry.active;
    if (entry.state == SessionState::Open)
        summary.active = std::max(lastSetEnd(sets), entry.beat ? entry.beat->active : Duration{0});
    summary.setsPlanned = countWorkSteps(entry.plan);
    summary.itemsPlanned = static_cast<int>(entry.plan.items.size());
    countUp(summary, sets, painOf(id));
    return summary;
}

Result<std::vector<SessionSummary>> MemorySessionRepository::summaries() {
    std::vector<SessionSummary> all;
    for (const auto& [id, entry] : m_sessions)
        if (!entry.removed && entry.state != SessionState::Discarded)
            all.push_back(summaryOf(id, entry));
    std::stable_sort(all.begin(), all.end(), [](const SessionSummary& a, const SessionSummary& b) {
        return a.started.utcMs > b.started.utcMs;
    });
    return all;
}

Result<SessionDetail> MemorySessionRepository::detail(const SessionId& id) {
    const Result<Entry*> found = find(id);
    if (!found)
        return found.error();
    const Entry& entry = **found;
    if (entry.removed)
        return noSession(id);
    SessionDetail detail{summaryOf(id, entry),
                         entry.changed.value_or(entry.plan),
                         countingSets(entry.recorded),
                         {},
                         entry.note,
                         entry.changes};
    for (const PainEntry& each : painOf(id))
        detail.pain.push_back(each.rating);
    return detail;
}

Result<std::vector<SessionDetail>> MemorySessionRepository::details() {
    const Result<std::vector<SessionSummary>> all = summaries();
    std::vector<SessionDetail> found;
    for (const SessionSummary& summary : *all) {
        Result<SessionDetail> one = detail(summary.id);
        if (!one)
            return one.error();
        found.push_back(std::move(*one));
    }
    return found;
}

Done MemorySessionRepository::eachDetail(const std::function<Done(const SessionDetail&)>& visit,
                                         SessionOrder order) {
    Result<std::vector<SessionDetail>> all = details();
    if (!all)
        return all.error();
    if (order == SessionOrder::OldestFirst)
        std::reverse(all->begin(), all->end());
    for (const SessionDetail& detail : *all)
        if (const Done done = visit(detail); !done)
            return done;
    return {};
}

Result<bool> MemorySessionRepository::readAhead(std::size_t /*most*/) { return true; }

Result<std::optional<Heartbeat>> MemorySessionRepository::lastHeartbeat(const SessionId& id) {
    const Result<Entry*> entry = find(id);
    if (!entry)
        return entry.error();
    return (*entry)->beat;
}

Result<std::vector<PainEntry>> MemorySessionRepository::pain() {
    std::vector<PainEntry> seen;
    std::copy_if(m_pain.begin(), m_pain.end(), std::back_inserter(seen), [&](const PainEntry& entry) {
        if (m_removedPain.contains(entry.uuid))
            return false;
        const auto session = m_sessions.find(entry.session);
        return session == m_sessions.end() ||
               (!session->second.removed && session->second.state != SessionState::Discarded);
    });
    return countingPain(seen);
}

Done MemorySessionRepository::remove(const SessionId& id, const WallTime& at) {
    const Result<Entry*> entry = find(id);
    if (!entry)
        return entry.error();
    if ((*entry)->removed)
        return noSession(id);
    (*entry)->removed = true;
    (*entry)->removedUtcMs = at.utcMs;
    return {};
}

Done MemorySessionRepository::restore(const SessionId& id, const WallTime&) {
    const Result<Entry*> entry = find(id);
    if (!entry)
        return entry.error();
    (*entry)->removed = false;
    return {};
}

} // namespace patella

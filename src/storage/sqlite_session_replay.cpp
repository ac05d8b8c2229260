#include "src/session/session_replay.h"
#include "src/storage/database.h"
#include "src/storage/each_row.h"
#include "src/storage/event_json.h"
#include "src/storage/history_away.h"
#include "src/storage/history_order.h"
#include "src/storage/plan_json.h"
#include "src/storage/sqlite_session_repository.h"
#include "src/storage/transaction.h"

#include <array>

namespace patella {

namespace {

constexpr std::size_t mostPlans = 1024;

} // namespace

const std::string SqliteSessionRepository::eventsOfSession =
    "SELECT kind, payload, utc_ms, lower(hex(uuid)) FROM session_event WHERE session = ? ORDER BY " +
    std::string(eventOrder);

Result<SqliteSessionRepository::Replay> SqliteSessionRepository::replay(std::int64_t session) {
    Result<Statement> events = Statement::prepare(m_database, eventsOfSession);
    if (!events)
        return events.error();
    Result<Replay> replay = replayEvents(*events, session);
    if (!replay)
        return replay;
    Result<std::vector<PainEntry>> pain = painOfSession(session);
    if (!pain)
        return pain.error();
    replay->pain = std::move(*pain);
    return replay;
}

Result<SqliteSessionRepository::Replay> SqliteSessionRepository::replayEvents(Statement& events,
                                                                              std::int64_t session) {
    const Result<EventsAway> away = eventsAway(m_database, session);
    if (!away)
        return away.error();
    const std::array<SqlValue, 1> which{session};
    if (const Done bound = events.bind(which); !bound)
        return bound.error();
    Replay replay;
    std::vector<SetRecord> recorded;
    for (;;) {
        const Result<bool> row = events.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (away->contains(events.text(3)))
            continue;
        const std::string kind = events.text(0);
        Done read;
        if (kind == "set") {
            const Result<SetRecord> set = parseSetEvent(events.text(1));
            set ? recorded.push_back(*set) : void(read = set.error());
        } else if (kind == "note") {
            const Result<std::string> note = parseNoteEvent(events.text(1));
            note ? void(replay.note = *note) : void(read = note.error());
        } else if (kind == "changed") {
            Result<ChangeEvent> change = parseChangeEvent(events.text(1));
            if (change) {
                replay.changes.push_back(std::move(change->change));
                replay.plan = std::move(change->plan);
            } else {
                read = change.error();
            }
        } else if (kind == "ended") {
            const Result<EndEvent> end = parseEndEvent(events.text(1));
            if (end) {
                replay.state = end->state;
                replay.active = end->active;
            } else {
                read = end.error();
            }
        } else if (kind == "moved") {
            const Result<WallTime> started = parseMovedEvent(events.text(1));
            started ? void(replay.started = *started) : void(read = started.error());
        } else if (kind == "removed") {
            replay.removedUtcMs = events.integer(2);
        } else if (kind == "restored") {
            replay.removedUtcMs.reset();
        }
        if (!read)
            return read.error();
    }
    if (away->sessionUtcMs)
        replay.removedUtcMs = -*away->sessionUtcMs;
    replay.sets = countingSets(recorded);
    if (replay.state == SessionState::Open)
        replay.active = lastSetEnd(replay.sets);
    return replay;
}

Done SqliteSessionRepository::derive(std::int64_t session) {
    m_kept.erase(session);
    const Result<Replay> replayed = replay(session);
    if (!replayed)
        return replayed.error();
    SessionSummary counts;
    countUp(counts, replayed->sets, replayed->pain);
    const auto score = [](const std::optional<PainScore>& value) {
        return value ? SqlValue(std::int64_t{value->value()}) : SqlValue(nullptr);
    };
    if (const Done updated = m_database.run(
            "UPDATE session_summary SET state = ?, removed = ?, active_ms = ?, sets_done = ?, items_done = "
            "?, "
            "highest_left = ?, highest_right = ? WHERE session = ?",
            {keyOf(replayed->state), std::int64_t{replayed->removedUtcMs.has_value()},
             replayed->active.count(), std::int64_t{counts.setsDone}, std::int64_t{counts.itemsDone},
             score(counts.highestLeft), score(counts.highestRight), session});
        !updated)
        return updated;
    if (replayed->started)
        if (const Done moved = m_database.run(
                "UPDATE session_summary SET started_utc_ms = ?, zone = ?, utc_offset = ?, local_date = ? "
                "WHERE session = ?",
                {replayed->started->utcMs, std::string_view(replayed->started->zone),
                 std::int64_t{replayed->started->offsetMinutes},
                 std::string_view(replayed->started->localDate().iso()), session});
            !moved)
            return moved;
    if (const Done marked = m_database.run(
            "UPDATE session SET deleted_utc_ms = ?1 WHERE id = ?2 AND deleted_utc_ms IS NOT ?1",
            {sqlOptional(replayed->removedUtcMs), session});
        !marked)
        return marked;
    if (replayed->state == SessionState::Open)
        return {};
    return m_database.run("DELETE FROM heartbeat WHERE session = ?", {session});
}

Done SqliteSessionRepository::insertSummary(std::int64_t session, int items, int sets) {
    return m_database.run("INSERT INTO session_summary (session, uuid, name, routine, started_utc_ms, zone, "
                          "utc_offset, local_date, state, "
                          "removed, active_ms, sets_planned, sets_done, items_planned, items_done) "
                          "SELECT id, uuid, name, routine, started_utc_ms, zone, utc_offset, local_date, "
                          "'open', 0, 0, ?, 0, ?, 0 "
                          "FROM session WHERE id = ?",
                          {std::int64_t{sets}, std::int64_t{items}, session});
}

/// Snapshots never change, so a read one serves every session that shares it.
Result<SqliteSessionRepository::SharedPlan> SqliteSessionRepository::planOf(std::int64_t session) {
    const auto id = m_database.integer("SELECT plan FROM session WHERE id = ?", {session});
    if (!id)
        return id.error();
    if (const auto known = m_plans.find(id->value_or(0)); known != m_plans.end())
        return known->second;
    const Result<std::string> document =
        m_database.text("SELECT document FROM plan_snapshot WHERE id = ?", {id->value_or(0)});
    if (!document)
        return document.error();
    Result<SessionPlan> plan = parsePlan(*document);
    if (!plan)
        return plan.error();
    if (m_plans.size() >= mostPlans)
        m_plans.clear();
    return m_plans[id->value_or(0)] = std::make_shared<const SessionPlan>(std::move(*plan));
}

/// 1 when the derived row was not what the events say.
Result<int> SqliteSessionRepository::rebuildOne(std::int64_t session) {
    static constexpr std::string_view spelled =
        "SELECT json_array(uuid, name, routine, started_utc_ms, zone, utc_offset, local_date, state, "
        "removed, active_ms, "
        "sets_planned, sets_done, items_planned, items_done, highest_left, highest_right) FROM "
        "session_summary WHERE session = ?";
    const Result<std::string> before = m_database.text(spelled, {session});
    const Result<SharedPlan> plan = planOf(session);
    if (!before)
        return before.error();
    if (!plan)
        return 0; // the chain tells of it; what was derived while it was whole stays
    if (const Done cleared = m_database.run("DELETE FROM session_summary WHERE session = ?", {session});
        !cleared)
        return cleared.error();
    if (const Done made =
            insertSummary(session, static_cast<int>((*plan)->items.size()), countWorkSteps(**plan));
        !made)
        return made.error();
    if (const Done derived = derive(session); !derived)
        return derived.error();
    const Result<std::string> after = m_database.text(spelled, {session});
    if (!after)
        return after.error();
    return *before == *after ? 0 : 1;
}

Done SqliteSessionRepository::rebuild(std::int64_t session) {
    const Result<int> rebuilt = rebuildOne(session);
    return rebuilt ? Done{} : Done{rebuilt.error()};
}

Result<int> SqliteSessionRepository::rebuildSummaries() {
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    std::vector<std::int64_t> sessions;
    const Done listed = eachRow(m_database, "SELECT id FROM session",
                                [&](const Statement& row) { sessions.push_back(row.integer(0)); });
    if (!listed)
        return listed.error();
    int differed = 0;
    for (const std::int64_t session : sessions) {
        const Result<int> one = rebuildOne(session);
        if (!one)
            return one.error();
        differed += *one;
    }
    if (const Done committed = transaction->commit(); !committed)
        return committed.error();
    return differed;
}

} // namespace patella

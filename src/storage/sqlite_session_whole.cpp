#include "src/session/session_replay.h"
#include "src/storage/database.h"
#include "src/storage/event_json.h"
#include "src/storage/history_away.h"
#include "src/storage/history_order.h"
#include "src/storage/sqlite_session_repository.h"
#include "src/storage/transaction.h"

#include <map>

namespace patella {

Result<WallTime> SqliteSessionRepository::startedOf(std::int64_t session) {
    Result<Statement> query = Statement::query(
        m_database, "SELECT started_utc_ms, zone, utc_offset FROM session_summary WHERE session = ?",
        {session});
    const Result<bool> row = query ? query->step() : Result<bool>(query.error());
    if (!row)
        return row.error();
    return WallTime{query->integer(0), query->text(1), static_cast<int>(query->integer(2))};
}

Done SqliteSessionRepository::move(const SessionId& id, const WallTime& at, const WallTime& started) {
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<Head> head = find(id);
    if (!head)
        return head.error();
    const Result<WallTime> from = startedOf(head->session);
    Result<std::vector<PainEntry>> pain = painOfSession(head->session);
    if (!from || !pain)
        return from ? pain.error() : from.error();
    if (*from == started)
        return {};
    if (const Done appended = append(head->session, at, {"moved", writeMovedEvent(started)}); !appended)
        return appended;
    for (PainEntry& entry : *pain) {
        entry.about = movedAbout(entry, *from, started);
        entry.replaces = entry.uuid;
        entry.uuid = newUuid();
        if (const Done inserted = insertPain(entry, head->session); !inserted)
            return inserted;
    }
    if (const Done derived = derive(head->session); !derived)
        return derived;
    return transaction->commit();
}

/// The session, its events and ratings; within a transaction of the caller's.
Done SqliteSessionRepository::insertWhole(const WholeSession& whole, const WallTime& at) {
    const Result<std::int64_t> session = keepSession(whole.id, whole.started, whole.plan);
    if (!session)
        return session.error();
    for (const SetRecord& set : whole.sets)
        if (const Done added = append(*session, at, {"set", writeSetEvent(set), set.at.count()}); !added)
            return added;
    if (!whole.note.empty())
        if (const Done added = append(*session, at, {"note", writeNoteEvent(whole.note)}); !added)
            return added;
    if (const Done ended =
            append(*session, at, {"ended", writeEndEvent({whole.state, whole.active}), whole.active.count()});
        !ended)
        return ended;
    for (const PainEntry& entry : whole.pain)
        if (const Done added =
                insertPain(entry, entry.session.empty() ? std::nullopt : std::optional(*session));
            !added)
            return added;
    return derive(*session);
}

Done SqliteSessionRepository::addWhole(const WholeSession& session, const WallTime& at,
                                       const std::vector<SessionId>& insteadOf) {
    if (const Done fits = checkWhole(session); !fits)
        return fits;
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const SessionId& id : insteadOf) {
        const Result<Head> head = find(id);
        if (!head)
            return head.error();
        if (head->removed)
            return Error{ErrorCode::NotFound, "there is no session \"" + id.value + "\""};
        if (const Done removed = append(head->session, at, {"removed", "{}"}); !removed)
            return removed;
        if (const Done derived = derive(head->session); !derived)
            return derived;
    }
    if (const Done inserted = insertWhole(session, at); !inserted)
        return inserted;
    if (const Done committed = transaction->commit(); !committed)
        return committed;
    if (m_ended)
        m_ended();
    return {};
}

Result<std::vector<SessionNote>> SqliteSessionRepository::notes() {
    Result<Statement> query = Statement::query(
        m_database,
        "SELECT (SELECT d.uuid FROM session_summary d WHERE d.session = session_event.session), "
        "payload, lower(hex(uuid)), session FROM session_event WHERE kind = 'note' AND session IN "
        "(SELECT session FROM session_summary WHERE removed = 0 AND state <> 'discarded') "
        "ORDER BY session, " +
            std::string(eventOrder));
    if (!query)
        return query.error();
    std::map<std::string, std::string> latest;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const Result<EventsAway> away = eventsAway(m_database, query->integer(3));
        const Result<std::string> text = parseNoteEvent(query->text(1));
        if (!away || !text)
            return away ? text.error() : away.error();
        if (!away->contains(query->text(2)))
            latest[query->text(0)] = *text;
    }
    std::vector<SessionNote> notes;
    for (auto& [session, text] : latest)
        if (!text.empty())
            notes.push_back({SessionId(session), std::move(text)});
    return notes;
}

} // namespace patella

#include "src/session/session_replay.h"
#include "src/storage/database.h"
#include "src/storage/event_json.h"
#include "src/storage/sqlite_session_repository.h"
#include "src/storage/transaction.h"

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
    Result<std::vector<PainEntry>> pain = readPain("AND p.session = ?", head->session);
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
    const Result<std::int64_t> session = insertSession(whole.id, whole.started, whole.plan);
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
        "SELECT d.uuid, e.payload FROM session_event e JOIN session_summary d ON d.session = "
        "e.session WHERE e.kind = 'note' AND d.removed = 0 AND d.state <> 'discarded' AND e.seq = "
        "(SELECT max(l.seq) FROM session_event l WHERE l.session = e.session AND l.kind = 'note') "
        "ORDER BY d.uuid");
    if (!query)
        return query.error();
    std::vector<SessionNote> notes;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return notes;
        const Result<std::string> text = parseNoteEvent(query->text(1));
        if (!text)
            return text.error();
        if (!text->empty())
            notes.push_back({SessionId(query->text(0)), *text});
    }
}

} // namespace patella

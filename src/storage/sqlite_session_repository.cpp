#include "src/storage/sqlite_session_repository.h"

#include "src/session/session_replay.h"
#include "src/storage/chain.h"
#include "src/storage/database.h"
#include "src/storage/event_json.h"
#include "src/storage/plan_json.h"
#include "src/storage/transaction.h"

#include <array>

namespace patella {

namespace {

Error noSession(const SessionId& id) {
    return {ErrorCode::NotFound, "there is no session \"" + id.value + "\""};
}

std::array<std::byte, 16> newUuidBytes() {
    std::array<std::byte, 16> bytes{};
    std::size_t half = 0;
    for (const char c : newUuid()) {
        if (c == '-')
            continue;
        const int digit = c <= '9' ? c - '0' : c - 'a' + 10;
        bytes[half / 2] = bytes[half / 2] << 4 | std::byte(digit);
        ++half;
    }
    return bytes;
}

} // namespace

Result<SqliteSessionRepository::Head> SqliteSessionRepository::find(const SessionId& id) {
    Result<Statement> query =
        Statement::query(m_database,
                         "SELECT s.id, d.items_planned, d.state, d.removed FROM session s JOIN "
                         "session_summary d ON d.session = s.id WHERE s.uuid = ?",
                         {std::string_view(id.value)});
    if (!query)
        return query.error();
    const Result<bool> row = query->step();
    if (!row)
        return row.error();
    if (!*row)
        return noSession(id);
    return Head{query->integer(0), static_cast<std::size_t>(query->integer(1)),
                query->text(2) == keyOf(SessionState::Open), query->integer(3) != 0};
}

/// The row of an equal snapshot, or a new one. Routines are repeated, and so are their snapshots.
Result<std::int64_t> SqliteSessionRepository::keepPlan(const SessionPlan& plan, std::int64_t& chain) {
    const std::string document = writePlan(plan);
    if (const Result<SessionPlan> read = parsePlan(document); !read)
        return Error{ErrorCode::InvalidArgument, "the plan cannot be kept: " + read.error().text()};
    const std::array<Field, 1> fields{{{"document", std::string_view(document)}}};
    chain = rowChain(0, fields);
    const auto same = m_database.integer("SELECT id FROM plan_snapshot WHERE chain = ? AND document = ?",
                                         {chain, std::string_view(document)});
    if (!same)
        return same.error();
    if (*same)
        return **same;
    const Result<std::int64_t> inserted = insertChained(m_database, "plan_snapshot", fields, 0);
    if (!inserted)
        return inserted.error();
    return m_database.lastRowId();
}

Done SqliteSessionRepository::begin(const SessionId& id, const WallTime& at, const SessionPlan& plan) {
    if (id.empty())
        return Error{ErrorCode::InvalidArgument, "a session needs an id"};
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const Result<std::int64_t> inserted = insertSession(id, at, plan); !inserted)
        return inserted.error();
    return transaction->commit();
}

Result<std::int64_t> SqliteSessionRepository::insertSession(const SessionId& id, const WallTime& at,
                                                            const SessionPlan& plan) {
    std::int64_t planChain = 0;
    const Result<std::int64_t> snapshot = keepPlan(plan, planChain);
    if (!snapshot)
        return snapshot.error();
    const std::string date = at.localDate().iso();
    const std::array<Field, 10> fields{{{"uuid", std::string_view(id.value)},
                                        {"device", m_device},
                                        {"started_utc_ms", at.utcMs},
                                        {"zone", std::string_view(at.zone)},
                                        {"utc_offset", std::int64_t{at.offsetMinutes}},
                                        {"local_date", std::string_view(date)},
                                        {"routine", std::string_view(plan.routine.value)},
                                        {"name", std::string_view(plan.name)},
                                        {"plan", *snapshot},
                                        {"plan_chain", planChain}}};
    if (const Result<std::int64_t> inserted = insertChained(m_database, "session", fields, 0); !inserted)
        return inserted.error();
    const std::int64_t session = m_database.lastRowId();
    if (const Done derived =
            insertSummary(session, static_cast<int>(plan.items.size()), countWorkSteps(plan));
        !derived)
        return derived.error();
    return session;
}

Done SqliteSessionRepository::append(std::int64_t session, const WallTime& at, const Event& event) {
    const Result<ChainEnd> end = endOfSession(m_database, session);
    if (!end)
        return end.error();
    const std::array<std::byte, 16> uuid = newUuidBytes();
    const std::array<Field, 10> fields{{{"session", session},
                                        {"seq", end->seq + 1},
                                        {"uuid", Blob(uuid)},
                                        {"device", m_device},
                                        {"utc_ms", at.utcMs},
                                        {"zone", std::string_view(at.zone)},
                                        {"utc_offset", std::int64_t{at.offsetMinutes}},
                                        {"mono_ms", sqlOptional(event.mono)},
                                        {"kind", event.kind},
                                        {"payload", std::string_view(event.payload)}}};
    const Result<std::int64_t> inserted = insertChained(m_database, "session_event", fields, end->chain);
    return inserted ? Done{} : Done{inserted.error()};
}

/// The event and what follows from it, in one transaction.
Done SqliteSessionRepository::record(const SessionId& id, const WallTime& at, const Event& event) {
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<Head> head = find(id);
    if (!head)
        return head.error();
    if (const Done appended = append(head->session, at, event); !appended)
        return appended;
    if (const Done derived = derive(head->session); !derived)
        return derived;
    return transaction->commit();
}

Done SqliteSessionRepository::addSet(const SessionId& id, const WallTime& at, const SetRecord& set) {
    const Result<Head> head = find(id);
    if (!head)
        return head.error();
    const Result<std::size_t> items = set.item < head->items ? head->items : itemsNow(*head);
    if (!items)
        return items.error();
    if (const Done fits = checkSet(set, *items); !fits)
        return fits;
    return record(id, at, {"set", writeSetEvent(set), set.at.count()});
}

/// A session that was changed has more items than it began with.
Result<std::size_t> SqliteSessionRepository::itemsNow(const Head& head) {
    const Result<Replay> replayed = replay(head.session);
    if (!replayed)
        return replayed.error();
    return replayed->plan ? replayed->plan->items.size() : head.items;
}

Done SqliteSessionRepository::change(const SessionId& id, const WallTime& at, const PlanChange& change,
                                     const SessionPlan& plan) {
    const std::string payload = writeChangeEvent({change, plan});
    if (const Result<ChangeEvent> read = parseChangeEvent(payload); !read)
        return Error{ErrorCode::InvalidArgument, "the changed plan cannot be kept: " + read.error().text()};
    return record(id, at, {"changed", payload});
}

Done SqliteSessionRepository::setNote(const SessionId& id, const WallTime& at, const std::string& note) {
    if (const Done fits = checkNote(note); !fits)
        return fits;
    return record(id, at, {"note", writeNoteEvent(note)});
}

Done SqliteSessionRepository::end(const SessionId& id, const WallTime& at, SessionState state,
                                  Duration active) {
    if (state == SessionState::Open)
        return Error{ErrorCode::InvalidArgument, "a session cannot end open"};
    if (const Done done = record(id, at, {"ended", writeEndEvent({state, active}), active.count()}); !done)
        return done;
    if (m_ended)
        m_ended();
    return {};
}

Done SqliteSessionRepository::heartbeat(const SessionId& id, const Heartbeat& beat) {
    const Result<Head> head = find(id);
    if (!head)
        return head.error();
    if (!head->open)
        return {};
    return m_database.run(
        "INSERT INTO heartbeat (session, step, elapsed_ms, active_ms, utc_ms) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (session) DO UPDATE SET step = excluded.step, elapsed_ms = excluded.elapsed_ms, "
        "active_ms = excluded.active_ms, utc_ms = excluded.utc_ms",
        {head->session, static_cast<std::int64_t>(beat.step), beat.elapsed.count(), beat.active.count(),
         beat.utcMs});
}

Done SqliteSessionRepository::mark(const SessionId& id, const WallTime& at, bool removed) {
    const Result<Head> head = find(id);
    if (!head)
        return head.error();
    if (head->removed == removed)
        return removed ? Done{noSession(id)} : Done{};
    return record(id, at, {removed ? "removed" : "restored", "{}"});
}

Done SqliteSessionRepository::remove(const SessionId& id, const WallTime& at) { return mark(id, at, true); }

Done SqliteSessionRepository::restore(const SessionId& id, const WallTime& at) { return mark(id, at, false); }

} // namespace patella

#include "src/session/session_replay.h"
#include "src/storage/database.h"
#include "src/storage/event_json.h"
#include "src/storage/sqlite_session_repository.h"

namespace patella {

namespace {

Error damaged(const SessionId& id, const Error& error) {
    return {ErrorCode::Corrupt, "the session \"" + id.value + "\" is damaged: " + error.text(), {}};
}

std::optional<PainScore> scoreAt(const Statement& row, int column) {
    return row.null(column) ? std::nullopt : PainScore::of(row.integer(column));
}

constexpr std::string_view summaryFields =
    "d.uuid, d.name, d.routine, d.started_utc_ms, d.zone, d.utc_offset, d.local_date, d.state, "
    "max(d.active_ms, coalesce(h.active_ms, 0)), d.sets_planned, d.sets_done, d.items_planned, d.items_done, "
    "d.highest_left, d.highest_right";
constexpr int summaryWidth = 15; ///< of these fields
constexpr std::string_view summaryTables =
    " FROM session_summary d LEFT JOIN heartbeat h ON h.session = d.session ";

SessionSummary summaryAt(const Statement& row) {
    SessionSummary summary;
    summary.id = SessionId(row.text(0));
    summary.name = row.text(1);
    summary.routine = RoutineId(row.text(2));
    summary.started = {row.integer(3), row.text(4), static_cast<int>(row.integer(5))};
    summary.date = LocalDate::parse(row.text(6)).value_or(summary.started.localDate());
    summary.state = fromKey<SessionState>(row.text(7)).value_or(SessionState::Partial);
    summary.active = Duration(row.integer(8));
    summary.setsPlanned = static_cast<int>(row.integer(9));
    summary.setsDone = static_cast<int>(row.integer(10));
    summary.itemsPlanned = static_cast<int>(row.integer(11));
    summary.itemsDone = static_cast<int>(row.integer(12));
    summary.highestLeft = scoreAt(row, 13);
    summary.highestRight = scoreAt(row, 14);
    return summary;
}

} // namespace

Result<std::vector<SessionSummary>> SqliteSessionRepository::summaries() {
    Result<Statement> query = Statement::query(
        m_database,
        "SELECT " + std::string(summaryFields) + std::string(summaryTables) +
            "WHERE d.removed = 0 AND d.state <> 'discarded' ORDER BY d.started_utc_ms DESC, d.uuid");
    if (!query)
        return query.error();
    std::vector<SessionSummary> all;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        all.push_back(summaryAt(*query));
    }
}

Result<std::vector<RemovedSession>> SqliteSessionRepository::removedSummaries() {
    Result<Statement> query =
        Statement::query(m_database, "SELECT " + std::string(summaryFields) + ", s.deleted_utc_ms" +
                                         std::string(summaryTables) +
                                         "JOIN session s ON s.id = d.session WHERE d.removed = 1 AND d.state "
                                         "<> 'discarded' ORDER BY s.deleted_utc_ms DESC, d.uuid");
    if (!query)
        return query.error();
    std::vector<RemovedSession> removed;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return removed;
        removed.push_back({summaryAt(*query), query->integer(summaryWidth)});
    }
}

Result<SessionDetail> SqliteSessionRepository::detail(const SessionId& id) {
    const Result<Head> head = find(id);
    if (!head)
        return head.error();
    if (head->removed)
        return Error{ErrorCode::NotFound, "there is no session \"" + id.value + "\""};
    Result<Statement> query = Statement::query(m_database,
                                               "SELECT " + std::string(summaryFields) +
                                                   std::string(summaryTables) + "WHERE d.session = ?",
                                               {head->session});
    const Result<bool> row = query ? query->step() : Result<bool>(query.error());
    if (!row)
        return row.error();
    const Result<SharedPlan> plan = planOf(head->session);
    const Result<Replay> replayed = replay(head->session);
    if (!plan || !replayed)
        return damaged(id, plan ? replayed.error() : plan.error());
    SessionDetail detail{summaryAt(*query), replayed->plan.value_or(**plan),
                         replayed->sets,    {},
                         replayed->note,    replayed->changes};
    for (const PainEntry& entry : replayed->pain)
        detail.pain.push_back(entry.rating);
    return detail;
}

Result<std::optional<Heartbeat>> SqliteSessionRepository::lastHeartbeat(const SessionId& id) {
    const Result<Head> head = find(id);
    if (!head)
        return head.error();
    Result<Statement> query = Statement::query(
        m_database, "SELECT step, elapsed_ms, active_ms, utc_ms FROM heartbeat WHERE session = ?",
        {head->session});
    if (!query)
        return query.error();
    const Result<bool> row = query->step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Heartbeat>{};
    return std::optional(Heartbeat{static_cast<std::size_t>(query->integer(0)), Duration(query->integer(1)),
                                   Duration(query->integer(2)), query->integer(3)});
}

} // namespace patella

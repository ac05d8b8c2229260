#include "src/session/session_replay.h"
#include "src/storage/database.h"
#include "src/storage/event_json.h"
#include "src/storage/sqlite_session_repository.h"

#include <algorithm>
#include <limits>

namespace patella {

namespace {

Error damaged(const SessionId& id, const Error& error) {
    return {ErrorCode::Corrupt, "the session \"" + id.value + "\" is damaged: " + error.text(), {}};
}

std::optional<PainScore> scoreAt(const Statement& row, int column) {
    return row.null(column) ? std::nullopt : PainScore::of(row.integer(column));
}

constexpr std::size_t allOfThem = std::numeric_limits<std::int32_t>::max();
constexpr std::size_t ratingsPerSession = 8; ///< that cost about as much to read as its sets

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

Result<std::vector<SqliteSessionRepository::Listed>> SqliteSessionRepository::list() {
    Result<Statement> query = Statement::query(
        m_database,
        "SELECT " + std::string(summaryFields) + ", d.session" + std::string(summaryTables) +
            "WHERE d.removed = 0 AND d.state <> 'discarded' ORDER BY d.started_utc_ms DESC, d.uuid");
    if (!query)
        return query.error();
    std::vector<Listed> all;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        all.push_back({query->integer(summaryWidth), summaryAt(*query)});
    }
}

Result<std::vector<SessionSummary>> SqliteSessionRepository::summaries() {
    Result<std::vector<Listed>> listed = list();
    if (!listed)
        return listed.error();
    std::vector<SessionSummary> all;
    all.reserve(listed->size());
    for (Listed& each : *listed)
        all.push_back(std::move(each.summary));
    return all;
}

Result<SqliteSessionRepository::Kept> SqliteSessionRepository::readKept(std::int64_t session,
                                                                        Statement& events) {
    Result<SharedPlan> plan = planOf(session);
    Result<Replay> replayed = replayEvents(events, session);
    if (!plan || !replayed)
        return plan ? replayed.error() : plan.error();
    if (replayed->plan)
        *plan = std::make_shared<const SessionPlan>(std::move(*replayed->plan));
    Kept kept{std::move(*plan), std::move(replayed->sets), std::move(replayed->note),
              std::move(replayed->changes)};
    kept.sets.shrink_to_fit();
    return kept;
}

/// The session from memory, read into it when it is not there.
Result<const SqliteSessionRepository::Kept*> SqliteSessionRepository::keep(std::int64_t session,
                                                                           Statement& events) {
    if (const auto known = m_kept.find(session); known != m_kept.end())
        return &known->second;
    Result<Kept> read = readKept(session, events);
    if (!read)
        return read.error();
    return &(m_kept[session] = std::move(*read));
}

/// The ratings that count of each session that has any.
Result<SqliteSessionRepository::RatingsBySession> SqliteSessionRepository::ratingsBySession() {
    if (const Done read = readAllPain(); !read)
        return read.error();
    std::unordered_map<std::string, std::vector<PainEntry>> entered;
    for (const auto& [place, entry] : m_pain)
        if (!entry.session.empty())
            entered[entry.session.value].push_back(entry);
    RatingsBySession ratings;
    for (const auto& [session, entries] : entered)
        for (PainEntry& entry : countingPain(entries))
            ratings[session].push_back(std::move(entry.rating));
    return ratings;
}

/// What is needed to make details: the sessions that are there, their events and their ratings.
struct SqliteSessionRepository::DetailSource {
    std::vector<Listed> listed;
    Statement events;
    RatingsBySession ratings;
    SessionDetail detail(Listed& of, const Kept& read); ///< takes the summary
};

Result<SqliteSessionRepository::DetailSource> SqliteSessionRepository::detailSource() {
    Result<std::vector<Listed>> listed = list();
    Result<Statement> events = Statement::prepare(m_database, eventsOfSession);
    if (!listed || !events)
        return !listed ? listed.error() : events.error();
    auto ratings = ratingsBySession();
    if (!ratings)
        return ratings.error();
    return DetailSource{std::move(*listed), std::move(*events), std::move(*ratings)};
}

SessionDetail SqliteSessionRepository::DetailSource::detail(Listed& of, const Kept& read) {
    SessionDetail detail{std::move(of.summary), *read.plan, read.sets, {}, read.note, read.changes};
    if (const auto own = ratings.find(detail.summary.id.value); own != ratings.end())
        detail.pain = std::move(own->second);
    return detail;
}

Result<std::vector<SessionDetail>> SqliteSessionRepository::details() {
    Result<DetailSource> source = detailSource();
    if (!source)
        return source.error();
    std::vector<SessionDetail> all;
    all.reserve(source->listed.size());
    for (Listed& each : source->listed) {
        const Result<const Kept*> kept = keep(each.session, source->events);
        if (!kept)
            return damaged(each.summary.id, kept.error());
        all.push_back(source->detail(each, **kept));
    }
    return all;
}

Done SqliteSessionRepository::eachDetail(const std::function<Done(const SessionDetail&)>& visit,
                                         SessionOrder order) {
    Result<DetailSource> source = detailSource();
    if (!source)
        return source.error();
    if (order == SessionOrder::OldestFirst)
        std::reverse(source->listed.begin(), source->listed.end());
    for (Listed& each : source->listed) {
        const auto known = m_kept.find(each.session);
        const Result<Kept> read =
            known != m_kept.end() ? Result<Kept>(known->second) : readKept(each.session, source->events);
        if (!read)
            return damaged(each.summary.id, read.error());
        if (const Done done = visit(source->detail(each, *read)); !done)
            return done;
    }
    return {};
}

Result<bool> SqliteSessionRepository::readAhead(std::size_t most) {
    if (const Result<bool> rated = readPainAhead(most * ratingsPerSession); !rated || !*rated)
        return rated;
    Result<Statement> shown = Statement::query(
        m_database, "SELECT session, uuid FROM session_summary WHERE removed = 0 AND state <> "
                    "'discarded' ORDER BY session DESC");
    Result<Statement> events = Statement::prepare(m_database, eventsOfSession);
    if (!shown || !events)
        return !shown ? shown.error() : events.error();
    for (std::size_t read = 0;;) {
        const Result<bool> row = shown->step();
        if (!row)
            return row.error();
        if (!*row)
            return true;
        if (m_kept.contains(shown->integer(0)))
            continue;
        if (read++ == most)
            return false;
        if (const Result<const Kept*> kept = keep(shown->integer(0), *events); !kept)
            return damaged(SessionId(shown->text(1)), kept.error());
    }
}

void SqliteSessionRepository::forget() {
    m_kept.clear();
    m_plans.clear();
    m_pain.clear();
    m_painUpTo = 0;
}

Result<std::vector<RemovedSession>> SqliteSessionRepository::removedSummaries() {
    Result<Statement> query = Statement::query(
        m_database,
        "SELECT " + std::string(summaryFields) + ", s.deleted_utc_ms" + std::string(summaryTables) +
            "JOIN session s ON s.id = d.session WHERE d.removed = 1 AND s.deleted_utc_ms >= 0 AND d.state "
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
    Result<PutBack> read = this->read(*head, id);
    if (!read)
        return read.error();
    return std::move(read->detail);
}

Result<PutBack> SqliteSessionRepository::removedDetail(const SessionId& id) {
    const Result<Head> head = find(id);
    if (!head)
        return head.error();
    if (!head->removed)
        return Error{ErrorCode::NotFound, "the session \"" + id.value + "\" is not removed"};
    return read(*head, id);
}

Result<PutBack> SqliteSessionRepository::read(const Head& head, const SessionId& id) {
    Result<Statement> query = Statement::query(m_database,
                                               "SELECT " + std::string(summaryFields) +
                                                   std::string(summaryTables) + "WHERE d.session = ?",
                                               {head.session});
    const Result<bool> row = query ? query->step() : Result<bool>(query.error());
    if (!row)
        return row.error();
    const Result<SharedPlan> plan = planOf(head.session);
    Result<Replay> replayed = replay(head.session);
    if (!plan || !replayed)
        return damaged(id, plan ? replayed.error() : plan.error());
    SessionDetail detail{summaryAt(*query), replayed->plan.value_or(**plan),
                         replayed->sets,    {},
                         replayed->note,    replayed->changes};
    for (const PainEntry& entry : replayed->pain)
        detail.pain.push_back(entry.rating);
    return PutBack{std::move(detail), std::move(replayed->pain)};
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

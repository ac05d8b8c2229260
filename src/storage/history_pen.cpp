#include "src/storage/history_pen.h"

#include "src/base/ids.h"
#include "src/storage/chain.h"
#include "src/storage/database.h"
#include "src/storage/history_away.h"
#include "src/storage/history_order.h"
#include "src/storage/json_document.h"

#include <array>
#include <set>

namespace patella {

Result<DeviceIds> deviceIds(Database& database) {
    Result<Statement> query = Statement::prepare(database, "SELECT uuid, id FROM device");
    if (!query)
        return query.error();
    DeviceIds ids;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return ids;
        ids[query->text(0)] = query->integer(1);
    }
}

Result<std::int64_t> sessionId(Database& database, const std::string& uuid) {
    const auto id = database.integer("SELECT id FROM session WHERE uuid = ?", {std::string_view(uuid)});
    if (!id)
        return id.error();
    if (!*id)
        return Error{ErrorCode::NotFound, "there is no session " + jsonExcerpt(uuid)};
    return **id;
}

Done sayAway(const HistoryPen& pen, std::int64_t session, const char* kind,
             const std::vector<std::string>& events) {
    const Result<ChainEnd> end = endOfSession(pen.database, session);
    if (!end)
        return end.error();
    const std::string uuid = *uuidBytes(newUuid());
    const std::string payload = awayPayload(events);
    const std::array<Field, 9> fields{
        {{"session", session},
         {"seq", end->seq + 1},
         {"uuid", Blob(reinterpret_cast<const std::byte*>(uuid.data()), uuid.size())},
         {"device", pen.device},
         {"utc_ms", pen.at.utcMs},
         {"zone", std::string_view(pen.at.zone)},
         {"utc_offset", std::int64_t{pen.at.offsetMinutes}},
         {"kind", std::string_view(kind)},
         {"payload", std::string_view(payload)}}};
    const Result<std::int64_t> added = insertChained(pen.database, "session_event", fields, end->chain);
    return added ? Done{} : Done{added.error()};
}

Done writeRoutine(Database& database, const HistoryRoutine& routine, const DeviceIds& devices) {
    const std::array<Field, 6> fields{{{"uuid", std::string_view(routine.uuid)},
                                       {"device", devices.at(routine.device)},
                                       {"name", std::string_view(routine.name)},
                                       {"document", std::string_view(routine.document)},
                                       {"created_utc_ms", routine.createdUtcMs},
                                       {"changed_utc_ms", routine.changedUtcMs}}};
    return database.run(
        "INSERT INTO routine (uuid, device, name, document, created_utc_ms, changed_utc_ms, chain, "
        "deleted_utc_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uuid) DO UPDATE SET device = "
        "excluded.device, name = excluded.name, document = excluded.document, created_utc_ms = "
        "excluded.created_utc_ms, changed_utc_ms = excluded.changed_utc_ms, chain = "
        "excluded.chain, deleted_utc_ms = excluded.deleted_utc_ms",
        {fields[0].value, fields[1].value, fields[2].value, fields[3].value, fields[4].value, fields[5].value,
         rowChain(0, fields), sqlOptional(routine.deletedUtcMs)});
}

namespace {

class TakingBack {
public:
    TakingBack(const HistoryPen& pen, const HistoryBatch& batch)
        : m_pen(pen)
        , m_database(pen.database)
        , m_batch(batch) {}

    Result<std::vector<std::int64_t>> run() {
        for (const auto step :
             {&TakingBack::rows, &TakingBack::marks, &TakingBack::sessions, &TakingBack::routines})
            if (const Done done = (this->*step)(); !done)
                return done.error();
        return std::vector<std::int64_t>(m_touched.begin(), m_touched.end());
    }

private:
    Done touch(const std::string& table, const std::string& uuid) {
        if (table != "pain") // no other is in the summary of a session
            return {};
        const auto session =
            m_database.integer("SELECT session FROM pain WHERE uuid = ?", {std::string_view(uuid)});
        if (!session)
            return session.error();
        if (*session)
            m_touched.insert(**session);
        return {};
    }

    Done rows() {
        for (const auto& [table, uuids] : m_batch.rows)
            for (const std::string& uuid : uuids) {
                if (const Done done =
                        m_database.run("UPDATE " + table + " SET deleted_utc_ms = ? WHERE uuid = ?",
                                       {-m_pen.at.utcMs, std::string_view(uuid)});
                    !done)
                    return done;
                if (const Done done = touch(table, uuid); !done)
                    return done;
            }
        return {};
    }

    Done marks() {
        for (const HistoryBatch::Mark& mark : m_batch.marks) {
            if (const Done done = m_database.run(
                    "UPDATE " + mark.table + " SET deleted_utc_ms = ? WHERE uuid = ? AND deleted_utc_ms IS ?",
                    {sqlOptional(mark.before), std::string_view(mark.uuid), sqlOptional(mark.after)});
                !done)
                return done;
            if (const Done done = touch(mark.table, mark.uuid); !done)
                return done;
        }
        return {};
    }

    Done away(const std::string& session, const std::vector<std::string>& events) {
        const Result<std::int64_t> id = sessionId(m_database, session);
        if (!id)
            return id.error();
        m_touched.insert(*id);
        return sayAway(m_pen, *id, takenBackKind, events);
    }

    Done sessions() {
        for (const auto& [session, events] : m_batch.events)
            if (const Done done = away(session, events); !done)
                return done;
        for (const std::string& session : m_batch.sessions)
            if (const Done done = away(session, {}); !done)
                return done;
        return {};
    }

    Done routines() {
        const Result<DeviceIds> devices = deviceIds(m_database);
        if (!devices)
            return devices.error();
        for (const HistoryBatch::Change& change : m_batch.routines) {
            const auto same = m_database.integer(
                "SELECT 1 FROM routine WHERE uuid = ? AND changed_utc_ms = ? AND deleted_utc_ms IS ?",
                {std::string_view(change.uuid), change.changedUtcMs, sqlOptional(change.deletedUtcMs)});
            if (!same)
                return same.error();
            if (!*same)
                continue; // the user changed it since
            Done done;
            if (change.before && devices->contains(change.before->device))
                done = writeRoutine(m_database, *change.before, *devices);
            if (done && (!change.before || change.before->away))
                done = m_database.run("UPDATE routine SET deleted_utc_ms = ? WHERE uuid = ?",
                                      {-m_pen.at.utcMs, std::string_view(change.uuid)});
            if (!done)
                return done;
        }
        return {};
    }

    const HistoryPen& m_pen;
    Database& m_database;
    const HistoryBatch& m_batch;
    std::set<std::int64_t> m_touched;
};

} // namespace

Result<std::vector<std::int64_t>> takeBackHistory(const HistoryPen& pen, const HistoryBatch& batch) {
    for (const auto& [table, uuids] : batch.rows) // a name from a file becomes part of a statement
        if (std::find(std::begin(historyTables), std::end(historyTables), table) == std::end(historyTables))
            return Error{ErrorCode::Corrupt, "the import names a table that there is not"};
    for (const HistoryBatch::Mark& mark : batch.marks)
        if (std::find(std::begin(historyTables), std::end(historyTables), mark.table) ==
            std::end(historyTables))
            return Error{ErrorCode::Corrupt, "the import names a table that there is not"};
    return TakingBack(pen, batch).run();
}

Result<bool> stands(Database& database, const HistoryBatch& batch) {
    Result<std::optional<std::int64_t>> found = std::optional<std::int64_t>{};
    if (!batch.sessions.empty() || !batch.events.empty()) {
        const bool whole = !batch.sessions.empty();
        const Result<std::int64_t> session =
            sessionId(database, whole ? batch.sessions.front() : batch.events.begin()->first);
        if (!session)
            return session.error().code == ErrorCode::NotFound ? Result<bool>(false) : session.error();
        const Result<EventsAway> away = eventsAway(database, *session);
        if (!away)
            return away.error();
        if (whole)
            return !away->sessionUtcMs;
        const std::string& event = batch.events.begin()->second.front();
        const std::string uuid = uuidBytes(event).value_or("");
        if (away->events.contains(event))
            return false;
        found = database.integer("SELECT 1 FROM session_event WHERE uuid = ?",
                                 {Blob(reinterpret_cast<const std::byte*>(uuid.data()), uuid.size())});
    } else if (!batch.rows.empty())
        found = database.integer("SELECT 1 FROM " + batch.rows.begin()->first +
                                     " WHERE uuid = ? AND (deleted_utc_ms IS NULL OR deleted_utc_ms >= 0)",
                                 {std::string_view(batch.rows.begin()->second.front())});
    else if (!batch.marks.empty())
        found = database.integer(
            "SELECT 1 FROM " + batch.marks.front().table + " WHERE uuid = ? AND deleted_utc_ms IS ?",
            {std::string_view(batch.marks.front().uuid), sqlOptional(batch.marks.front().after)});
    else if (!batch.routines.empty())
        found = database.integer(
            "SELECT 1 FROM routine WHERE uuid = ? AND changed_utc_ms >= ?",
            {std::string_view(batch.routines.front().uuid), batch.routines.front().changedUtcMs});
    if (!found)
        return found.error();
    return found->has_value();
}

} // namespace patella

#include "src/storage/history_reader.h"

#include "src/storage/database.h"
#include "src/storage/each_row.h"
#include "src/storage/history_away.h"
#include "src/storage/history_order.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

constexpr std::size_t rowsPerSession = 16; // that take as long to read

std::optional<std::int64_t> tombstone(const Statement& row, int column) {
    if (row.null(column) || row.integer(column) < 0)
        return std::nullopt;
    return row.integer(column);
}

bool isAway(const Statement& row, int column) { return !row.null(column) && row.integer(column) < 0; }

std::string bytesAt(const Statement& row, int column) {
    const SqlValue value = row.value(column);
    const Blob* blob = std::get_if<Blob>(&value);
    return blob ? std::string(reinterpret_cast<const char*>(blob->data()), blob->size()) : std::string{};
}

} // namespace

std::int64_t HistoryReader::limit(std::size_t most) const {
    return ordered() ? -1 : static_cast<std::int64_t>(std::max<std::size_t>(most, 1));
}

Result<bool> HistoryReader::readOn(std::size_t sessions) {
    if (!m_begun) {
        if (const Done begun = begin(); !begun)
            return begun.error();
        m_begun = true;
    }
    do {
        const Result<bool> whole =
            m_tables == 0 ? readSessions(sessions)
                          : readRows(std::string(historyTables[m_tables - 1]), sessions * rowsPerSession);
        if (!whole)
            return whole.error();
        if (*whole && m_tables++ == std::size(historyTables)) {
            const Done last = readRoutines();
            return last ? Result<bool>(true) : Result<bool>(last.error());
        }
    } while (ordered());
    return false;
}

Done HistoryReader::begin() {
    std::vector<std::string> tables{"session"};
    tables.insert(tables.end(), std::begin(historyTables), std::end(historyTables));
    for (const std::string& table : tables) {
        const auto last = m_database.integer("SELECT max(id) FROM " + table);
        if (!last)
            return last.error();
        m_spans[table].upTo = last->value_or(0);
    }
    return readDevices();
}

Done HistoryReader::readDevices() {
    return eachRow(m_database, "SELECT id, uuid, name, added_utc_ms FROM device ORDER BY uuid", {},
                   [&](const Statement& row) {
                       m_devices[row.integer(0)] = row.text(1);
                       m_records.devices.push_back({row.text(1), row.text(2), row.integer(3)});
                   });
}

Result<bool> HistoryReader::readSessions(std::size_t most) {
    Span& span = m_spans["session"];
    const std::size_t before = m_records.sessions.size();
    std::int64_t last = span.upTo;
    const Done read =
        eachRow(m_database,
                "SELECT s.id, s.uuid, s.device, s.started_utc_ms, s.zone, s.utc_offset, s.local_date, "
                "s.routine, s.name, p.document FROM session s JOIN plan_snapshot p ON p.id = s.plan "
                "WHERE s.id > ? AND s.id <= ? ORDER BY " +
                    std::string(ordered() ? "s.started_utc_ms, s.uuid" : "s.id") + " LIMIT ?",
                {span.after, span.upTo, limit(most)}, [&](const Statement& row) {
                    last = row.integer(0);
                    m_places[last] = m_records.sessions.size();
                    m_sessions[last] = row.text(1);
                    m_records.sessions.push_back({row.text(1),
                                                  m_devices[row.integer(2)],
                                                  row.integer(3),
                                                  row.text(4),
                                                  row.integer(5),
                                                  row.text(6),
                                                  row.text(7),
                                                  row.text(8),
                                                  row.text(9),
                                                  {}});
                });
    if (!read)
        return read.error();
    const bool whole = ordered() || m_records.sessions.size() - before < most;
    const Span events{span.after, whole ? span.upTo : last};
    span.after = events.upTo;
    const Done told = readEvents(events);
    return told ? Result<bool>(whole) : Result<bool>(told.error());
}

Done HistoryReader::readEvents(const Span& of) {
    std::set<std::int64_t> housekeeping;
    Done read =
        eachRow(m_database,
                "SELECT session, seq, uuid, device, utc_ms, zone, utc_offset, mono_ms, kind, payload FROM "
                "session_event WHERE session > ? AND session <= ? ORDER BY session, " +
                    std::string(eventOrder),
                {of.after, of.upTo}, [&](const Statement& row) {
                    const std::string kind = row.text(8);
                    if (kind == takenBackKind || kind == backAgainKind) {
                        housekeeping.insert(row.integer(0));
                        return;
                    }
                    OrderedPayload payload = withoutOrder(row.text(9), row.integer(1));
                    HistoryEvent event{uuidText(bytesAt(row, 2)),
                                       m_devices[row.integer(3)],
                                       payload.order,
                                       row.integer(4),
                                       row.text(5),
                                       row.integer(6)};
                    if (!row.null(7))
                        event.monoMs = row.integer(7);
                    event.kind = kind;
                    event.payload = std::move(payload.payload);
                    m_records.sessions[m_places[row.integer(0)]].events.push_back(std::move(event));
                });
    if (!read)
        return read;
    for (const std::int64_t session : housekeeping)
        if (const Done marked = markAway(session); !marked)
            return marked;
    return {};
}

Done HistoryReader::markAway(std::int64_t session) {
    const Result<EventsAway> away = eventsAway(m_database, session);
    if (!away)
        return away.error();
    HistorySession& whole = m_records.sessions[m_places[session]];
    whole.away = away->sessionUtcMs.has_value();
    for (HistoryEvent& event : whole.events)
        event.away = away->events.contains(event.uuid);
    return {};
}

Result<bool> HistoryReader::readRows(const std::string& table, std::size_t most) {
    const Result<std::vector<HistoryColumn>> columns = historyColumns(m_database, table);
    if (!columns)
        return columns.error();
    std::string sql = "SELECT t.uuid, t.device, t.deleted_utc_ms, t.id";
    for (const HistoryColumn& column : *columns)
        sql += ", t." + column.name;
    sql += " FROM " + table + " t WHERE t.id > ? AND t.id <= ? ORDER BY " +
           std::string(ordered() ? rowOrder : "t.id") + " LIMIT ?";
    std::vector<HistoryRow>& all = m_records.days[table];
    Span& span = m_spans[table];
    const std::size_t before = all.size();
    const Done read =
        eachRow(m_database, sql, {span.after, span.upTo, limit(most)}, [&](const Statement& row) {
            span.after = row.integer(3);
            HistoryRow one{row.text(0), m_devices[row.integer(1)], {}, tombstone(row, 2), 0, isAway(row, 2)};
            for (std::size_t i = 0; i < columns->size(); ++i) {
                const HistoryColumn& column = (*columns)[i];
                const int at = static_cast<int>(i) + 4;
                if (row.null(at))
                    continue;
                if (column.name == "session")
                    one.values[column.name] = m_sessions[row.integer(at)];
                else if (column.text)
                    one.values[column.name] = row.text(at);
                else
                    one.values[column.name] = row.integer(at);
            }
            all.push_back(std::move(one));
        });
    return read ? Result<bool>(ordered() || all.size() - before < most) : Result<bool>(read.error());
}

Done HistoryReader::readRoutines() {
    return eachRow(m_database,
                   "SELECT uuid, device, name, document, created_utc_ms, changed_utc_ms, deleted_utc_ms FROM "
                   "routine ORDER BY created_utc_ms, uuid",
                   {}, [&](const Statement& row) {
                       m_records.routines.push_back({row.text(0), m_devices[row.integer(1)], row.text(2),
                                                     row.text(3), row.integer(4), row.integer(5),
                                                     tombstone(row, 6), 0, isAway(row, 6)});
                   });
}

} // namespace patella

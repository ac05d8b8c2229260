#include "src/storage/history_reading.h"

#include "src/storage/database.h"
#include "src/storage/history_away.h"
#include "src/storage/history_order.h"

#include <algorithm>
#include <functional>
#include <set>
#include <unordered_map>

namespace patella {

namespace {

using Names = std::unordered_map<std::int64_t, std::string>; ///< uuids by id

Done each(Database& database, const std::string& sql, const std::function<void(const Statement&)>& read) {
    Result<Statement> query = Statement::prepare(database, sql);
    if (!query)
        return query.error();
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        read(*query);
    }
}

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

class Reading {
public:
    explicit Reading(Database& database)
        : m_database(database) {}

    Result<HistoryRecords> run() {
        if (const Done read = devices(); !read)
            return read.error();
        if (const Done read = sessions(); !read)
            return read.error();
        if (const Done read = events(); !read)
            return read.error();
        for (const std::string_view table : historyTables)
            if (const Done read = rows(std::string(table)); !read)
                return read.error();
        if (const Done read = routines(); !read)
            return read.error();
        return std::move(m_records);
    }

private:
    Done devices() {
        return each(m_database, "SELECT id, uuid, name, added_utc_ms FROM device ORDER BY uuid",
                    [&](const Statement& row) {
                        m_devices[row.integer(0)] = row.text(1);
                        m_records.devices.push_back({row.text(1), row.text(2), row.integer(3)});
                    });
    }

    Done sessions() {
        return each(m_database,
                    "SELECT s.id, s.uuid, s.device, s.started_utc_ms, s.zone, s.utc_offset, s.local_date, "
                    "s.routine, s.name, p.document FROM session s JOIN plan_snapshot p ON p.id = s.plan "
                    "ORDER BY s.started_utc_ms, s.uuid",
                    [&](const Statement& row) {
                        m_places[row.integer(0)] = m_records.sessions.size();
                        m_sessions[row.integer(0)] = row.text(1);
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
    }

    Done events() {
        std::set<std::int64_t> housekeeping;
        const Done read =
            each(m_database,
                 "SELECT session, seq, uuid, device, utc_ms, zone, utc_offset, mono_ms, kind, payload FROM "
                 "session_event ORDER BY session, " +
                     std::string(eventOrder),
                 [&](const Statement& row) {
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
        for (const std::int64_t session : housekeeping) {
            const Result<EventsAway> away = eventsAway(m_database, session);
            if (!away)
                return away.error();
            HistorySession& whole = m_records.sessions[m_places[session]];
            whole.away = away->sessionUtcMs.has_value();
            for (HistoryEvent& event : whole.events)
                event.away = away->events.contains(event.uuid);
        }
        return {};
    }

    Done rows(const std::string& table) {
        const Result<std::vector<HistoryColumn>> columns = historyColumns(m_database, table);
        if (!columns)
            return columns.error();
        std::string sql = "SELECT t.uuid, t.device, t.deleted_utc_ms";
        for (const HistoryColumn& column : *columns)
            sql += ", t." + column.name;
        sql += " FROM " + table + " t ORDER BY " + std::string(rowOrder);
        std::vector<HistoryRow>& all = m_records.days[table];
        return each(m_database, sql, [&](const Statement& row) {
            HistoryRow read{row.text(0), m_devices[row.integer(1)], {}, tombstone(row, 2), 0, isAway(row, 2)};
            for (std::size_t i = 0; i < columns->size(); ++i) {
                const HistoryColumn& column = (*columns)[i];
                const int at = static_cast<int>(i) + 3;
                if (row.null(at))
                    continue;
                if (column.name == "session")
                    read.values[column.name] = m_sessions[row.integer(at)];
                else if (column.text)
                    read.values[column.name] = row.text(at);
                else
                    read.values[column.name] = row.integer(at);
            }
            all.push_back(std::move(read));
        });
    }

    Done routines() {
        return each(
            m_database,
            "SELECT uuid, device, name, document, created_utc_ms, changed_utc_ms, deleted_utc_ms FROM "
            "routine ORDER BY created_utc_ms, uuid",
            [&](const Statement& row) {
                m_records.routines.push_back({row.text(0), m_devices[row.integer(1)], row.text(2),
                                              row.text(3), row.integer(4), row.integer(5), tombstone(row, 6),
                                              0, isAway(row, 6)});
            });
    }

    Database& m_database;
    HistoryRecords m_records;
    Names m_devices;
    Names m_sessions;
    std::unordered_map<std::int64_t, std::size_t> m_places;
};

} // namespace

Result<std::vector<HistoryColumn>> historyColumns(Database& database, std::string_view table) {
    static const std::set<std::string> home{"id", "uuid", "device", "seq", "chain", "deleted_utc_ms"};
    std::vector<HistoryColumn> columns;
    const Done read =
        each(database, "SELECT name, type, \"notnull\" FROM pragma_table_info('" + std::string(table) + "')",
             [&](const Statement& row) {
                 const std::string name = row.text(0);
                 if (name == "session") // travels as its uuid
                     columns.push_back({name, true, false});
                 else if (!home.contains(name))
                     columns.push_back({name, row.text(1) == "TEXT", row.integer(2) != 0});
             });
    if (!read)
        return read.error();
    return columns;
}

Result<HistoryRecords> readHistory(Database& database) { return Reading(database).run(); }

void dropAway(HistoryRecords& records) {
    std::set<std::string> gone;
    std::set<std::string> devices;
    for (const HistorySession& session : records.sessions)
        if (session.away)
            gone.insert(session.uuid);
    std::erase_if(records.sessions, [](const HistorySession& session) { return session.away; });
    for (HistorySession& session : records.sessions) {
        std::erase_if(session.events, [](const HistoryEvent& event) { return event.away; });
        devices.insert(session.device);
        for (const HistoryEvent& event : session.events)
            devices.insert(event.device);
    }
    for (auto& [table, rows] : records.days) {
        std::erase_if(rows,
                      [&](const HistoryRow& row) { return row.away || gone.contains(row.text("session")); });
        for (const HistoryRow& row : rows)
            devices.insert(row.device);
    }
    std::erase_if(records.routines, [](const HistoryRoutine& routine) { return routine.away; });
    for (const HistoryRoutine& routine : records.routines)
        devices.insert(routine.device);
    std::erase_if(records.devices,
                  [&](const HistoryDevice& device) { return !devices.contains(device.uuid); });
}

std::string uuidText(std::string_view bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += digits[static_cast<unsigned char>(bytes[i]) >> 4];
        text += digits[static_cast<unsigned char>(bytes[i]) & 0x0F];
    }
    return text;
}

std::optional<std::string> uuidBytes(std::string_view uuid) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string bytes;
    std::size_t half = 0;
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (uuid[i] != '-')
                return std::nullopt;
            continue;
        }
        const std::size_t digit = digits.find(uuid[i]);
        if (digit == std::string_view::npos)
            return std::nullopt;
        if (half++ % 2 == 0)
            bytes += static_cast<char>(digit << 4);
        else
            bytes.back() = static_cast<char>(static_cast<unsigned char>(bytes.back()) | digit);
    }
    return bytes.size() == 16 && uuid.size() == 36 ? std::optional(bytes) : std::nullopt;
}

} // namespace patella

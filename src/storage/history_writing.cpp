#include "src/storage/history_writing.h"

#include "src/storage/chain.h"
#include "src/storage/database.h"
#include "src/storage/history_away.h"
#include "src/storage/history_order.h"
#include "src/storage/history_pen.h"
#include "src/storage/row_insert.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace patella {

namespace {

constexpr std::size_t tellEvery = 256; // rows

SqlValue valueOf(const HistoryValue& value) {
    if (const auto* text = std::get_if<std::string>(&value))
        return SqlValue(std::string_view(*text));
    return SqlValue(std::get<std::int64_t>(value));
}

class Writing {
public:
    Writing(const HistoryPen& pen, const HistoryDiff& diff, const HistoryRecords& file,
            const HistoryProgress& progress)
        : m_pen(pen)
        , m_database(pen.database)
        , m_diff(diff)
        , m_file(file)
        , m_progress(progress) {
        for (const HistoryDiff::Session& each : diff.sessions)
            m_all += each.events.size() + 1;
        m_all += diff.rows.size();
    }

    Result<std::vector<std::int64_t>> run() {
        Done done = devices();
        for (std::size_t i = 0; done && i < m_diff.sessions.size(); ++i)
            done = session(m_diff.sessions[i]);
        for (std::size_t i = 0; done && i < m_diff.rows.size(); ++i)
            done = row(m_diff.rows[i]);
        for (std::size_t i = 0; done && i < m_diff.routines.size(); ++i)
            done = writeRoutine(m_database, m_file.routines[m_diff.routines[i].at], m_devices);
        if (!done)
            return done.error();
        return std::vector<std::int64_t>(m_touched.begin(), m_touched.end());
    }

private:
    Done tell() {
        if (++m_done % tellEvery == 0 && m_progress &&
            !m_progress(static_cast<double>(m_done) / static_cast<double>(std::max<std::size_t>(m_all, 1))))
            return Error{ErrorCode::Cancelled, "the import was stopped; nothing was changed"};
        return {};
    }

    Done devices() {
        for (const std::size_t at : m_diff.devices) {
            const HistoryDevice& device = m_file.devices[at];
            if (const Done added = m_database.run(
                    "INSERT INTO device (uuid, name, own, added_utc_ms) VALUES (?, ?, 0, ?)",
                    {std::string_view(device.uuid), std::string_view(device.name), device.addedUtcMs});
                !added)
                return added;
        }
        Result<DeviceIds> known = deviceIds(m_database);
        if (!known)
            return known.error();
        m_devices = std::move(*known);
        return {};
    }

    Result<std::int64_t> keepPlan(const std::string& document, std::int64_t& chain) {
        const std::array<Field, 1> fields{{{"document", std::string_view(document)}}};
        chain = rowChain(0, fields);
        if (const auto known = m_plans.find(document); known != m_plans.end())
            return known->second;
        const auto same = m_database.integer("SELECT id FROM plan_snapshot WHERE chain = ? AND document = ?",
                                             {chain, std::string_view(document)});
        if (!same)
            return same.error();
        if (!*same)
            if (const Result<std::int64_t> made = insertChained(m_database, "plan_snapshot", fields, 0);
                !made)
                return made.error();
        return m_plans[document] = same->value_or(m_database.lastRowId());
    }

    Result<std::int64_t> insertSession(const HistorySession& session) {
        std::int64_t planChain = 0;
        const Result<std::int64_t> plan = keepPlan(session.plan, planChain);
        if (!plan)
            return plan.error();
        const std::array<Field, 10> fields{{{"uuid", std::string_view(session.uuid)},
                                            {"device", m_devices.at(session.device)},
                                            {"started_utc_ms", session.startedUtcMs},
                                            {"zone", std::string_view(session.zone)},
                                            {"utc_offset", session.offset},
                                            {"local_date", std::string_view(session.localDate)},
                                            {"routine", std::string_view(session.routine)},
                                            {"name", std::string_view(session.name)},
                                            {"plan", *plan},
                                            {"plan_chain", planChain}}};
        const Result<std::int64_t> chain = insertChained(m_database, "session", fields, 0);
        if (!chain)
            return chain.error();
        const std::int64_t id = m_database.lastRowId();
        m_ends[id] = {0, *chain};
        return id;
    }

    Done session(const HistoryDiff::Session& change) {
        const HistorySession& session = m_file.sessions[change.at];
        const Result<std::int64_t> id =
            change.fresh ? insertSession(session) : sessionId(m_database, session.uuid);
        if (!id)
            return id.error();
        m_touched.insert(*id);
        std::vector<std::size_t> events = change.events;
        std::stable_sort(events.begin(), events.end(), [&](std::size_t a, std::size_t b) {
            return session.events[a].order < session.events[b].order;
        });
        for (const std::size_t at : events)
            if (const Done added = event(*id, session.events[at]); !added)
                return added;
        m_ends.erase(*id);
        if (change.back)
            if (const Done back = sayAway(m_pen, *id, backAgainKind, {}); !back)
                return back;
        if (!change.eventsBack.empty())
            if (const Done back = sayAway(m_pen, *id, backAgainKind, change.eventsBack); !back)
                return back;
        return tell();
    }

    Done event(std::int64_t session, const HistoryEvent& event) {
        if (!m_events) {
            Result<RowInsert> made = RowInsert::prepare(m_database, "session_event",
                                                        {"session", "seq", "uuid", "device", "utc_ms", "zone",
                                                         "utc_offset", "mono_ms", "kind", "payload"});
            if (!made)
                return made.error();
            m_events.emplace(std::move(*made));
        }
        if (!m_ends.contains(session)) {
            const Result<ChainEnd> end = endOfSession(m_database, session);
            if (!end)
                return end.error();
            m_ends[session] = *end;
        }
        ChainEnd& end = m_ends[session];
        const std::string uuid = uuidBytes(event.uuid).value_or(std::string(16, '\0'));
        const std::string payload = withOrder(event.payload, event.order, end.seq + 1);
        const Result<std::int64_t> chain = m_events->insert(
            {session, end.seq + 1, Blob(reinterpret_cast<const std::byte*>(uuid.data()), uuid.size()),
             m_devices.at(event.device), event.utcMs, std::string_view(event.zone), event.offset,
             sqlOptional(event.monoMs), std::string_view(event.kind), std::string_view(payload)},
            end.chain);
        if (!chain)
            return chain.error();
        end = {end.seq + 1, *chain};
        return tell();
    }

    Done row(const HistoryDiff::Row& change) {
        const HistoryRow& row = m_file.days.at(change.table)[change.at];
        if (const std::string session = row.text("session"); !session.empty()) {
            const Result<std::int64_t> id = sessionId(m_database, session);
            if (!id)
                return id.error();
            m_touched.insert(*id);
        }
        const Done done = change.how == HistoryDiff::Row::How::Add ? add(change.table, row) : Done{};
        if (!done)
            return done;
        if (change.how != HistoryDiff::Row::How::Add || change.after)
            if (const Done marked =
                    m_database.run("UPDATE " + change.table + " SET deleted_utc_ms = ? WHERE uuid = ?",
                                   {sqlOptional(change.after), std::string_view(row.uuid)});
                !marked)
                return marked;
        return tell();
    }

    struct Table {
        std::vector<HistoryColumn> columns;
        RowInsert insert;
        std::map<std::pair<std::int64_t, std::string>, ChainEnd> ends{};
    };

    Result<Table*> tableOf(const std::string& name) {
        if (const auto known = m_tables.find(name); known != m_tables.end())
            return &known->second;
        Result<std::vector<HistoryColumn>> columns = historyColumns(m_database, name);
        if (!columns)
            return columns.error();
        std::vector<std::string> names{"uuid", "device", "local_date", "seq"};
        for (const HistoryColumn& column : *columns)
            if (column.name != "local_date")
                names.push_back(column.name);
        Result<RowInsert> insert = RowInsert::prepare(m_database, name, std::move(names));
        if (!insert)
            return insert.error();
        return &m_tables.emplace(name, Table{std::move(*columns), std::move(*insert)}).first->second;
    }

    Done add(const std::string& name, const HistoryRow& row) {
        const Result<Table*> table = tableOf(name);
        if (!table)
            return table.error();
        const std::int64_t device = m_devices.at(row.device);
        const std::string date = row.text("local_date");
        const auto [at, fresh] = (*table)->ends.try_emplace({device, date});
        if (fresh) {
            const Result<ChainEnd> end = endOfDay(m_database, name, device, date);
            if (!end)
                return end.error();
            at->second = *end;
        }
        std::vector<SqlValue> values{std::string_view(row.uuid), device, std::string_view(date),
                                     at->second.seq + 1};
        for (const HistoryColumn& column : (*table)->columns) {
            if (column.name == "local_date")
                continue;
            const auto value = row.values.find(column.name);
            if (value == row.values.end()) {
                values.emplace_back(nullptr);
            } else if (column.name == "session") {
                const Result<std::int64_t> id = sessionId(m_database, row.text("session"));
                if (!id)
                    return id.error();
                values.emplace_back(*id);
            } else {
                values.push_back(valueOf(value->second));
            }
        }
        const Result<std::int64_t> chain = (*table)->insert.insert(std::move(values), at->second.chain);
        if (!chain)
            return chain.error();
        at->second = {at->second.seq + 1, *chain};
        return {};
    }

    const HistoryPen& m_pen;
    Database& m_database;
    const HistoryDiff& m_diff;
    const HistoryRecords& m_file;
    const HistoryProgress& m_progress;
    std::size_t m_all = 0;
    std::size_t m_done = 0;
    DeviceIds m_devices;
    std::unordered_map<std::string, std::int64_t> m_plans;
    std::unordered_map<std::int64_t, ChainEnd> m_ends;
    std::map<std::string, Table> m_tables;
    std::optional<RowInsert> m_events;
    std::set<std::int64_t> m_touched;
};

} // namespace

Result<std::vector<std::int64_t>> writeHistory(const HistoryPen& pen, const HistoryDiff& diff,
                                               const HistoryRecords& file, const HistoryProgress& progress) {
    return Writing(pen, diff, file, progress).run();
}

} // namespace patella

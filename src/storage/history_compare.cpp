#include "src/storage/history_compare.h"

#include "src/storage/json_document.h"
#include "src/storage/restoring_rows.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

namespace patella {

namespace {

constexpr std::size_t mostFaults = 100;

template <typename T>
std::unordered_map<std::string, const T*> byUuid(const std::vector<T>& all) {
    std::unordered_map<std::string, const T*> found;
    for (const T& each : all)
        found.emplace(each.uuid, &each);
    return found;
}

std::optional<std::int64_t> later(const std::optional<std::int64_t>& a,
                                  const std::optional<std::int64_t>& b) {
    return a < b ? b : a; // none is less than any
}

auto rankOf(const HistoryRoutine& r) {
    return std::make_tuple(std::max(r.changedUtcMs, r.deletedUtcMs.value_or(0)), r.deletedUtcMs.has_value(),
                           r.changedUtcMs, r.document, r.name, r.device, r.createdUtcMs,
                           r.deletedUtcMs.value_or(0));
}

class Compare {
public:
    Compare(const HistoryRecords& here, const HistoryRecords& file, const HistoryShapes& shapes)
        : m_here(here)
        , m_file(file)
        , m_shapes(shapes) {
        m_restored.add(here);
        m_restored.add(file);
    }

    HistoryComparison run() {
        devices();
        sessions();
        for (const auto& [table, rows] : m_file.days)
            if (!rows.empty())
                dayRows(table, rows);
        countRestored();
        routines();
        std::stable_sort(m_found.faults.begin(), m_found.faults.end(),
                         [](const Error& a, const Error& b) { return a.place.line < b.place.line; });
        return std::move(m_found);
    }

private:
    void fault(int line, std::string detail) {
        if (m_found.faults.size() < mostFaults)
            m_found.faults.push_back({ErrorCode::Schema, std::move(detail), Place{m_file.file, line, {}}});
    }
    void otherContent(int line, const char* what, const std::string& uuid) {
        fault(line, std::string(what) + ' ' + jsonExcerpt(uuid) + " is here with another content");
    }

    void devices() {
        const auto here = byUuid(m_here.devices);
        for (std::size_t i = 0; i < m_file.devices.size(); ++i)
            if (!here.contains(m_file.devices[i].uuid))
                m_found.diff.devices.push_back(i);
    }

    void sessions() {
        const auto here = byUuid(m_here.sessions);
        for (std::size_t i = 0; i < m_file.sessions.size(); ++i) {
            const HistorySession& session = m_file.sessions[i];
            m_sessions.insert(session.uuid);
            const auto known = here.find(session.uuid);
            HistoryCount& count = m_found.counts["session"];
            if (known == here.end()) {
                ++count.fresh;
                newEvents({i, true}, nullptr, session, false);
                continue;
            }
            const bool other = !sameContent(*known->second, session);
            if (other && !session.device.starts_with(importedDevice))
                otherContent(session.line, "the session", session.uuid);
            const bool more = newEvents({i, false, known->second->away}, known->second, session, other);
            ++(known->second->away ? count.fresh : more ? count.changed : count.here);
        }
        for (const HistorySession& session : m_here.sessions)
            m_sessions.insert(session.uuid);
    }

    /// `other`: made by another version of an import, whose sets may be of items that the plan here has not.
    bool newEvents(HistoryDiff::Session found, const HistorySession* here, const HistorySession& session,
                   bool other) {
        std::unordered_map<std::string, const HistoryEvent*> known;
        if (here)
            known = byUuid(here->events);
        for (std::size_t i = 0; i < session.events.size(); ++i) {
            const auto same = known.find(session.events[i].uuid);
            const bool imported = session.events[i].device.starts_with(importedDevice);
            if (same == known.end() && !(imported && (other || m_file.foreign) && here))
                found.events.push_back(i);
            else if (same == known.end())
                continue;
            else if (!imported && !sameContent(*same->second, session.events[i]))
                otherContent(session.events[i].line, "the event", session.events[i].uuid);
            else if (same->second->away)
                found.eventsBack.push_back(session.events[i].uuid);
        }
        const bool any = found.fresh || found.back || !found.events.empty() || !found.eventsBack.empty();
        if (any)
            m_found.diff.sessions.push_back(std::move(found));
        return any;
    }

    void dayRows(const std::string& table, const std::vector<HistoryRow>& rows) {
        static const std::vector<HistoryRow> none;
        const auto there = m_here.days.find(table);
        const auto here = byUuid(there == m_here.days.end() ? none : there->second);
        HistoryCount& count = m_found.counts[table];
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const HistoryRow& row = rows[i];
            fits(table, row);
            const auto known = here.find(row.uuid);
            using How = HistoryDiff::Row::How;
            const bool says = table == "profile" && isRestoredKey(row.text("key")); // counts as that row
            if (known == here.end() || known->second->away) {
                const How how = known == here.end() ? How::Add : How::Back;
                const auto after = m_restored.standing(table, row.uuid, row.deletedUtcMs);
                m_found.diff.rows.push_back({table, i, how, {}, after});
                says ? m_said.push_back(&row) : changes(count.fresh, table, row);
                continue;
            }
            if (!row.device.starts_with(importedDevice) && !sameContent(*known->second, row))
                otherContent(row.line, "the row", row.uuid);
            const auto after =
                m_restored.standing(table, row.uuid, later(known->second->deletedUtcMs, row.deletedUtcMs));
            const bool marked = after != known->second->deletedUtcMs;
            if (marked)
                changes(count.changed, table, row);
            else if (!says)
                ++count.here;
            if (marked)
                m_found.diff.rows.push_back({table, i, How::Mark, known->second->deletedUtcMs, after});
        }
    }

    void changes(int& count, const std::string& table, const HistoryRow& row) {
        ++count;
        if (m_restored.has(table, row.uuid))
            m_told.insert(restoredKey(table, row.uuid));
    }

    /// Those whose row stands as it did: it was removed and put back before anybody here heard of it.
    void countRestored() {
        for (const HistoryRow* said : m_said)
            if (const auto restored = restoredRow(said->text("key"), said->text("value"));
                restored && m_told.insert(said->text("key")).second)
                ++m_found.counts[restored->table].changed;
    }

    void fits(const std::string& table, const HistoryRow& row) {
        const auto shape = m_shapes.find(table);
        if (shape == m_shapes.end())
            return fault(row.line, "there is no table " + jsonExcerpt(table));
        std::size_t known = 0;
        for (const HistoryColumn& column : shape->second) {
            const auto value = row.values.find(column.name);
            if (value == row.values.end()) {
                if (column.required)
                    fault(row.line, "the " + column.name + " is missing");
                continue;
            }
            ++known;
            if (std::holds_alternative<std::string>(value->second) != column.text)
                fault(row.line,
                      "the " + column.name + " should be " + (column.text ? "text" : "a whole number"));
        }
        if (known != row.values.size())
            for (const auto& [name, value] : row.values)
                if (std::none_of(shape->second.begin(), shape->second.end(),
                                 [&name = name](const HistoryColumn& column) { return column.name == name; }))
                    fault(row.line, "there is no column " + jsonExcerpt(name) + " in " + table);
        if (const std::string session = row.text("session");
            !session.empty() && !m_sessions.contains(session))
            fault(row.line, "the session " + jsonExcerpt(session) + " is neither here nor in the file");
    }

    void routines() {
        const auto here = byUuid(m_here.routines);
        for (std::size_t i = 0; i < m_file.routines.size(); ++i) {
            const HistoryRoutine& routine = m_file.routines[i];
            const auto known = here.find(routine.uuid);
            HistoryCount& count = m_found.counts["routine"];
            if (known == here.end() || known->second->away) {
                ++count.fresh;
                m_found.diff.routines.push_back(
                    {i, known == here.end() ? std::nullopt : std::optional(*known->second)});
            } else if (rankOf(*known->second) < rankOf(routine)) {
                ++count.changed;
                m_found.diff.routines.push_back({i, *known->second});
            } else {
                ++count.here;
            }
        }
    }

    const HistoryRecords& m_here;
    const HistoryRecords& m_file;
    const HistoryShapes& m_shapes;
    HistoryComparison m_found;
    std::set<std::string> m_sessions;
    Restorations m_restored;
    std::vector<const HistoryRow*> m_said; ///< what is new of what was put back
    std::set<std::string> m_told;          ///< restoredKey of rows that are counted as new or changed
};

} // namespace

HistoryComparison compareHistory(const HistoryRecords& here, const HistoryRecords& file,
                                 const HistoryShapes& shapes) {
    return Compare(here, file, shapes).run();
}

} // namespace patella

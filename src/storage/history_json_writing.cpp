#include "src/storage/history_json.h"
#include "src/storage/json_document.h"

namespace patella {

namespace {

/// An object on one line, written without a tree: there may be hundreds of thousands.
class Line {
public:
    Line& add(std::string_view key, std::int64_t value) {
        begin(key);
        m_text += std::to_string(value);
        return *this;
    }
    Line& add(std::string_view key, const std::string& value) {
        begin(key);
        m_text += jsonString(value);
        return *this;
    }
    Line& add(std::string_view key, const std::optional<std::int64_t>& value) {
        return value ? add(key, *value) : *this;
    }
    Line& raw(std::string_view key, std::string_view json) {
        begin(key);
        m_text += json;
        return *this;
    }
    [[nodiscard]] std::string text() const { return m_text + '}'; }

private:
    void begin(std::string_view key) {
        m_text += m_text.size() > 1 ? ",\"" : "\"";
        m_text += key;
        m_text += "\":";
    }
    std::string m_text = "{";
};

template <typename T, typename Write>
std::string listOf(const std::vector<T>& values, const Write& write) {
    std::string list = "[";
    for (const T& value : values) {
        list += list.size() > 1 ? ",\n" : "\n";
        list += write(value);
    }
    return list + (values.empty() ? "]" : "\n]");
}

/// The same handed on, an element at a time.
template <typename T, typename Write>
Done writeList(const RecordSink& out, std::string_view name, const std::vector<T>& values,
               const Write& write) {
    Done done = out(name);
    if (done)
        done = out("[");
    for (std::size_t i = 0; done && i < values.size(); ++i)
        done = out((i > 0 ? ",\n" : "\n") + write(values[i]));
    return done ? out(values.empty() ? "]" : "\n]") : done;
}

std::string eventLine(const HistoryEvent& event) {
    Line line;
    line.add("uuid", event.uuid).add("device", event.device).add("order", event.order);
    line.add("utc_ms", event.utcMs).add("zone", event.zone).add("utc_offset", event.offset);
    line.add("mono_ms", event.monoMs).add("kind", event.kind).add("payload", event.payload);
    return line.text();
}

std::string sessionLine(const HistorySession& session, std::size_t plan) {
    Line line;
    line.add("uuid", session.uuid).add("device", session.device).add("started_utc_ms", session.startedUtcMs);
    line.add("zone", session.zone).add("utc_offset", session.offset).add("local_date", session.localDate);
    line.add("routine", session.routine).add("name", session.name);
    line.add("plan", static_cast<std::int64_t>(plan)).raw("events", listOf(session.events, eventLine));
    return line.text();
}

std::string rowLine(const HistoryRow& row) {
    Line line;
    line.add("uuid", row.uuid).add("device", row.device);
    for (const auto& [column, value] : row.values)
        std::visit([&line, &name = column](const auto& each) { line.add(name, each); }, value);
    line.add("deleted_utc_ms", row.deletedUtcMs);
    return line.text();
}

std::string deviceLine(const HistoryDevice& device) {
    return Line()
        .add("uuid", device.uuid)
        .add("name", device.name)
        .add("added_utc_ms", device.addedUtcMs)
        .text();
}

std::string routineLine(const HistoryRoutine& routine) {
    Line line;
    line.add("uuid", routine.uuid).add("device", routine.device).add("name", routine.name);
    line.add("document", routine.document).add("created_utc_ms", routine.createdUtcMs);
    line.add("changed_utc_ms", routine.changedUtcMs).add("deleted_utc_ms", routine.deletedUtcMs);
    return line.text();
}

} // namespace

Done writeRecords(const HistoryRecords& records, const RecordSink& out) {
    std::map<std::string_view, std::size_t> numbers;
    std::vector<std::string_view> plans;
    for (const HistorySession& session : records.sessions)
        if (numbers.emplace(session.plan, plans.size()).second)
            plans.push_back(session.plan);
    const auto one = [&numbers](const HistorySession& session) {
        return sessionLine(session, numbers.at(session.plan));
    };
    Done done = writeList(out, "{\"devices\":", records.devices, deviceLine);
    if (done)
        done = writeList(out, ",\"plans\":", plans, jsonString);
    if (done)
        done = writeList(out, ",\"sessions\":", records.sessions, one);
    for (const std::string_view table : historyTables) {
        static const std::vector<HistoryRow> none;
        const auto rows = records.days.find(std::string(table));
        if (done)
            done = writeList(out, std::string(",\"").append(table).append("\":"),
                             rows == records.days.end() ? none : rows->second, rowLine);
    }
    if (done)
        done = writeList(out, ",\"routines\":", records.routines, routineLine);
    return done ? out("}") : done;
}

} // namespace patella

#include "src/storage/history_json.h"

#include "src/storage/history_check.h"
#include "src/storage/json_reader.h"

#include <limits>

namespace patella {

namespace {

constexpr JsonLimits exportLimits{1'000'000'000, 12, 20'000'000, "records"};
constexpr std::size_t longestText = 64'000'000; // a plan
constexpr std::size_t longestWord = 1000;
constexpr std::int64_t anyWhole = std::numeric_limits<std::int64_t>::max();

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

class Reader {
public:
    explicit Reader(const std::string& file)
        : m_faults(file) {
        m_records.file = file;
    }

    void read(const JsonNode& root) {
        const JsonNode* node = root.find("records");
        std::vector<std::string_view> known{"devices", "plans", "sessions", "routines"};
        known.insert(known.end(), std::begin(historyTables), std::end(historyTables));
        const JsonReader reader(JsonValue(*node, "/records", m_faults), known);
        for (const JsonValue& each : list(reader, "devices"))
            readDevice(each);
        for (const JsonValue& each : list(reader, "plans"))
            m_plans.push_back(each.text(1, longestText).value_or(""));
        for (const JsonValue& each : list(reader, "sessions"))
            readSession(each);
        for (const std::string_view table : historyTables)
            for (const JsonValue& each : list(reader, table))
                readRow(std::string(table), each);
        for (const JsonValue& each : list(reader, "routines"))
            readRoutine(each);
    }
    JsonFaults& faults() { return m_faults; }
    HistoryRecords take() { return std::move(m_records); }

private:
    static std::vector<JsonValue> list(const JsonReader& reader, std::string_view key) {
        const std::optional<JsonValue> value = reader.get(key, Need::Required);
        return value ? value->list(0, exportLimits.values) : std::vector<JsonValue>{};
    }
    static std::string text(const JsonReader& reader, std::string_view key, std::size_t most = longestWord) {
        const std::optional<JsonValue> value = reader.get(key, Need::Required);
        return value ? value->text(0, most).value_or("") : "";
    }
    static std::int64_t big(const JsonReader& reader, std::string_view key) {
        const std::optional<JsonValue> value = reader.get(key, Need::Required);
        return value ? value->big(-anyWhole, anyWhole).value_or(0) : 0;
    }
    static std::optional<std::int64_t> maybe(const JsonReader& reader, std::string_view key) {
        const std::optional<JsonValue> value = reader.get(key);
        return value ? value->big(0, anyWhole) : std::nullopt;
    }

    void readDevice(const JsonValue& value) {
        const JsonReader reader(value, {"uuid", "name", "added_utc_ms"});
        m_records.devices.push_back(
            {text(reader, "uuid"), text(reader, "name"), big(reader, "added_utc_ms"), value.node().line});
    }

    void readSession(const JsonValue& value) {
        const JsonReader reader(value, {"uuid", "device", "started_utc_ms", "zone", "utc_offset",
                                        "local_date", "routine", "name", "plan", "events"});
        HistorySession session{text(reader, "uuid"),
                               text(reader, "device"),
                               big(reader, "started_utc_ms"),
                               text(reader, "zone"),
                               big(reader, "utc_offset"),
                               text(reader, "local_date"),
                               text(reader, "routine", 100'000),
                               text(reader, "name", 100'000),
                               {},
                               {},
                               value.node().line};
        if (const auto plan = reader.get("plan", Need::Required))
            if (const auto number = plan->big(0, static_cast<std::int64_t>(m_plans.size()) - 1))
                session.plan = m_plans[static_cast<std::size_t>(*number)];
        for (const JsonValue& each : list(reader, "events"))
            session.events.push_back(readEvent(each));
        m_records.sessions.push_back(std::move(session));
    }

    static HistoryEvent readEvent(const JsonValue& value) {
        const JsonReader reader(
            value, {"uuid", "device", "order", "utc_ms", "zone", "utc_offset", "mono_ms", "kind", "payload"});
        HistoryEvent event{text(reader, "uuid"),  text(reader, "device"), big(reader, "order"),
                           big(reader, "utc_ms"), text(reader, "zone"),   big(reader, "utc_offset")};
        event.monoMs = maybe(reader, "mono_ms");
        event.kind = text(reader, "kind");
        event.payload = text(reader, "payload", longestText);
        event.line = value.node().line;
        return event;
    }

    void readRow(const std::string& table, const JsonValue& value) {
        if (value.node().kind != JsonNode::Kind::Object)
            return value.expected("an object");
        HistoryRow row;
        row.line = value.node().line;
        for (const JsonNode& node : value.node().children) {
            const JsonValue member = value.child(node, node.key);
            if (node.key == "uuid")
                row.uuid = member.text(1, longestWord).value_or("");
            else if (node.key == "device")
                row.device = member.text(1, longestWord).value_or("");
            else if (node.key == "deleted_utc_ms")
                row.deletedUtcMs = member.big(0, anyWhole);
            else if (node.kind == JsonNode::Kind::String)
                row.values[node.key] = node.text;
            else if (node.kind == JsonNode::Kind::Number && node.whole)
                row.values[node.key] = *node.whole;
            else
                member.expected("text or a whole number");
        }
        m_records.days[table].push_back(std::move(row));
    }

    void readRoutine(const JsonValue& value) {
        const JsonReader reader(value, {"uuid", "device", "name", "document", "created_utc_ms",
                                        "changed_utc_ms", "deleted_utc_ms"});
        HistoryRoutine routine{text(reader, "uuid"),          text(reader, "device"),
                               text(reader, "name", 100'000), text(reader, "document", longestText),
                               big(reader, "created_utc_ms"), big(reader, "changed_utc_ms")};
        routine.deletedUtcMs = maybe(reader, "deleted_utc_ms");
        routine.line = value.node().line;
        m_records.routines.push_back(std::move(routine));
    }

    JsonFaults m_faults;
    HistoryRecords m_records;
    std::vector<std::string> m_plans;
};

/// What it says it is; the member itself may stand anywhere in the file.
Done checkHead(const DataFile& file, const JsonNode& root) {
    const auto fault = [&](ErrorCode code, const char* detail) {
        return Error{code, detail, Place{file.name, root.line, {}}};
    };
    const JsonNode* format = root.find("format");
    if (!format || format->text != "patella-export")
        return fault(ErrorCode::Foreign, "is no export of Patella");
    const JsonNode* version = root.find("version");
    if (!version || !version->whole || *version->whole < 1)
        return Error{ErrorCode::Schema, "expected the export's version, a whole number from 1",
                     Place{file.name, version ? version->line : root.line, "/version"}};
    if (*version->whole > 1)
        return Error{ErrorCode::Newer, "was made by a newer Patella",
                     Place{file.name, version->line, "/version"}};
    if (!root.find("records"))
        return fault(ErrorCode::Schema,
                     "was made before exports could be taken in again: it has no \"records\"");
    return {};
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
            done = writeList(out, ",\"" + std::string(table) + "\":",
                             rows == records.days.end() ? none : rows->second, rowLine);
    }
    if (done)
        done = writeList(out, ",\"routines\":", records.routines, routineLine);
    return done ? out("}") : done;
}

ReadExport parseExport(const DataFile& file) {
    const Result<JsonNode> root = parseJson(file.text, file.name, exportLimits);
    if (!root)
        return {{}, {root.error()}};
    if (const Done head = checkHead(file, *root); !head)
        return {{}, {head.error()}};
    Reader reader(file.name);
    reader.read(*root);
    HistoryRecords records = reader.take();
    if (reader.faults().none())
        checkRecords(records, reader.faults());
    if (!reader.faults().none())
        return {{}, reader.faults().sorted()};
    return {std::move(records), {}};
}

} // namespace patella

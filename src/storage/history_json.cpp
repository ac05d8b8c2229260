#include "src/storage/history_json.h"

#include "src/storage/history_check.h"
#include "src/storage/json_reader.h"

#include <limits>

namespace patella {

namespace {

constexpr JsonLimits exportLimits{1'000'000'000, 12, 20'000'000, "records"};
constexpr std::size_t longestText = 64'000'000; // a plan
constexpr std::size_t longestWord = 1000;

// of the time that reading an export takes: its tree, its rows; checking them is the rest
constexpr double treeShare = 0.5;
constexpr double rowsShare = 0.2;
constexpr std::int64_t anyWhole = std::numeric_limits<std::int64_t>::max();

class Reader {
public:
    Reader(const std::string& file, const HistoryProgress& progress)
        : m_faults(file)
        , m_progress(progress) {
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
        const std::vector<JsonValue> sessions = list(reader, "sessions");
        for (std::size_t i = 0; i < sessions.size(); ++i) {
            if (i % tellEvery == 0 &&
                !m_progress(static_cast<double>(i) / static_cast<double>(sessions.size())))
                return;
            readSession(sessions[i]);
        }
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

    static constexpr std::size_t tellEvery = 64; // sessions

    JsonFaults m_faults;
    const HistoryProgress& m_progress;
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

ReadExport parseExport(const DataFile& file, const HistoryProgress& progress) {
    bool stopped = false;
    const auto part = [&](double from, double to) -> HistoryProgress {
        return [&progress, &stopped, from, to](double share) {
            stopped = stopped || (progress && !progress(from + share * (to - from)));
            return !stopped;
        };
    };
    const Result<JsonNode> root = parseJson(file.text, file.name, exportLimits, part(0, treeShare));
    if (!root)
        return {{}, {root.error()}};
    if (const Done head = checkHead(file, *root); !head)
        return {{}, {head.error()}};
    const HistoryProgress reading = part(treeShare, treeShare + rowsShare);
    Reader reader(file.name, reading);
    reader.read(*root);
    HistoryRecords records = reader.take();
    if (reader.faults().none())
        checkRecords(records, reader.faults(), part(treeShare + rowsShare, 1));
    if (stopped)
        return {{}, {Error{ErrorCode::Cancelled, "the reading was stopped", Place{file.name, 0, {}}}}};
    if (!reader.faults().none())
        return {{}, reader.faults().sorted()};
    return {std::move(records), {}};
}

} // namespace patella

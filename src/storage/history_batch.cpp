#include "src/storage/history_batch.h"

#include "src/storage/files.h"
#include "src/storage/json_reader.h"
#include "src/storage/safe_file.h"

#include <algorithm>
#include <limits>

namespace patella {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostBatches = 20;
constexpr std::uintmax_t mostBytes = 200'000'000;
constexpr JsonLimits limits{mostBytes, 8, 10'000'000};
constexpr std::size_t longestText = 64'000'000;
constexpr std::int64_t anyWhole = std::numeric_limits<std::int64_t>::max();

fs::path fileOf(const fs::path& dataDir, const std::string& id) {
    return dataDir / historyImportsName / (id + ".json");
}

JsonNode textsNode(const std::vector<std::string>& texts) {
    JsonNode node = JsonNode::array();
    for (const std::string& text : texts)
        node.add(JsonNode::string(text));
    return node;
}

JsonNode mapNode(const std::map<std::string, std::vector<std::string>>& lists) {
    JsonNode node = JsonNode::object();
    for (const auto& [key, texts] : lists)
        node.add(key, textsNode(texts));
    return node;
}

void addMaybe(JsonNode& node, std::string_view key, const std::optional<std::int64_t>& value) {
    if (value)
        node.add(key, JsonNode::integer(*value));
}

JsonNode routineNode(const HistoryRoutine& routine) {
    JsonNode node = JsonNode::object();
    node.add("uuid", JsonNode::string(routine.uuid));
    node.add("device", JsonNode::string(routine.device));
    node.add("name", JsonNode::string(routine.name));
    node.add("document", JsonNode::string(routine.document));
    node.add("created_utc_ms", JsonNode::integer(routine.createdUtcMs));
    node.add("changed_utc_ms", JsonNode::integer(routine.changedUtcMs));
    addMaybe(node, "deleted_utc_ms", routine.deletedUtcMs);
    node.add("away", JsonNode::flag(routine.away));
    return node;
}

JsonNode countsNode(const HistoryCounts& counts) {
    JsonNode node = JsonNode::object();
    for (const auto& [table, count] : counts) {
        JsonNode& each = node.add(table, JsonNode::array());
        for (const int number : {count.fresh, count.here, count.changed})
            each.add(JsonNode::integer(number));
    }
    return node;
}

std::string written(const HistoryBatch& batch) {
    JsonNode root = JsonNode::object();
    root.add("format", JsonNode::integer(1));
    root.add("label", JsonNode::string(batch.label));
    root.add("utc_ms", JsonNode::integer(batch.utcMs));
    root.add("counts", countsNode(batch.counts));
    root.add("sessions", textsNode(batch.sessions));
    root.add("events", mapNode(batch.events));
    root.add("rows", mapNode(batch.rows));
    JsonNode& marks = root.add("marks", JsonNode::array());
    for (const HistoryBatch::Mark& mark : batch.marks) {
        JsonNode& node = marks.add(JsonNode::object());
        node.add("table", JsonNode::string(mark.table));
        node.add("uuid", JsonNode::string(mark.uuid));
        addMaybe(node, "before", mark.before);
        addMaybe(node, "after", mark.after);
    }
    JsonNode& routines = root.add("routines", JsonNode::array());
    for (const HistoryBatch::Change& change : batch.routines) {
        JsonNode& node = routines.add(JsonNode::object());
        node.add("uuid", JsonNode::string(change.uuid));
        node.add("changed_utc_ms", JsonNode::integer(change.changedUtcMs));
        addMaybe(node, "deleted_utc_ms", change.deletedUtcMs);
        if (change.before)
            node.add("before", routineNode(*change.before));
    }
    return writeCompact(root) + '\n';
}

std::string textOf(const JsonReader& reader, std::string_view key) {
    const auto value = reader.get(key, Need::Required);
    return value ? value->text(0, longestText).value_or("") : "";
}

std::int64_t wholeOf(const JsonReader& reader, std::string_view key) {
    const auto value = reader.get(key, Need::Required);
    return value ? value->big(0, anyWhole).value_or(0) : 0;
}

std::optional<std::int64_t> maybe(const JsonReader& reader, std::string_view key) {
    const auto value = reader.get(key);
    return value ? value->big(0, anyWhole) : std::nullopt;
}

std::vector<std::string> textsOf(const JsonValue& value) {
    std::vector<std::string> texts;
    for (const JsonValue& each : value.list(0, limits.values))
        texts.push_back(each.text(0, longestText).value_or(""));
    return texts;
}

std::map<std::string, std::vector<std::string>> mapOf(const JsonReader& reader, std::string_view key) {
    std::map<std::string, std::vector<std::string>> lists;
    if (const auto value = reader.get(key, Need::Required))
        for (const JsonNode& node : value->node().children)
            lists[node.key] = textsOf(value->child(node, node.key));
    return lists;
}

HistoryRoutine routineOf(const JsonValue& value) {
    const JsonReader reader(value, {"uuid", "device", "name", "document", "created_utc_ms", "changed_utc_ms",
                                    "deleted_utc_ms", "away"});
    HistoryRoutine routine{
        textOf(reader, "uuid"),     textOf(reader, "device"),          textOf(reader, "name"),
        textOf(reader, "document"), wholeOf(reader, "created_utc_ms"), wholeOf(reader, "changed_utc_ms")};
    routine.deletedUtcMs = maybe(reader, "deleted_utc_ms");
    routine.away = reader.flag("away");
    return routine;
}

HistoryCounts countsOf(const JsonReader& reader) {
    HistoryCounts counts;
    const auto value = reader.get("counts", Need::Required);
    for (const JsonNode& node : value ? value->node().children : std::vector<JsonNode>{}) {
        const std::vector<JsonValue> numbers = value->child(node, node.key).list(3, 3);
        if (numbers.size() == 3)
            counts[node.key] = {numbers[0].whole(0, 1'000'000'000).value_or(0),
                                numbers[1].whole(0, 1'000'000'000).value_or(0),
                                numbers[2].whole(0, 1'000'000'000).value_or(0)};
    }
    return counts;
}

HistoryBatch read(const JsonValue& root) {
    const JsonReader reader(
        root, {"format", "label", "utc_ms", "counts", "sessions", "events", "rows", "marks", "routines"});
    reader.format();
    HistoryBatch batch;
    batch.label = textOf(reader, "label");
    batch.utcMs = wholeOf(reader, "utc_ms");
    batch.counts = countsOf(reader);
    if (const auto sessions = reader.get("sessions", Need::Required))
        batch.sessions = textsOf(*sessions);
    batch.events = mapOf(reader, "events");
    batch.rows = mapOf(reader, "rows");
    if (const auto marks = reader.get("marks", Need::Required))
        for (const JsonValue& each : marks->list(0, limits.values)) {
            const JsonReader mark(each, {"table", "uuid", "before", "after"});
            batch.marks.push_back(
                {textOf(mark, "table"), textOf(mark, "uuid"), maybe(mark, "before"), maybe(mark, "after")});
        }
    if (const auto routines = reader.get("routines", Need::Required))
        for (const JsonValue& each : routines->list(0, limits.values)) {
            const JsonReader change(each, {"uuid", "changed_utc_ms", "deleted_utc_ms", "before"});
            batch.routines.push_back({textOf(change, "uuid"), wholeOf(change, "changed_utc_ms"),
                                      maybe(change, "deleted_utc_ms"), std::nullopt});
            if (const auto before = change.get("before"))
                batch.routines.back().before = routineOf(*before);
        }
    return batch;
}

} // namespace

HistoryBatch batchOf(const HistoryDiff& diff, const HistoryRecords& file) {
    HistoryBatch batch;
    for (const HistoryDiff::Session& each : diff.sessions) {
        const HistorySession& session = file.sessions[each.at];
        if (each.fresh || each.back)
            batch.sessions.push_back(session.uuid);
        if (each.fresh)
            continue; // its events go and come with it
        std::vector<std::string> events = each.eventsBack;
        for (const std::size_t event : each.events)
            events.push_back(session.events[event].uuid);
        if (!events.empty())
            batch.events[session.uuid] = std::move(events);
    }
    for (const HistoryDiff::Row& each : diff.rows) {
        const std::string& uuid = file.days.at(each.table)[each.at].uuid;
        if (each.how == HistoryDiff::Row::How::Mark)
            batch.marks.push_back({each.table, uuid, each.before, each.after});
        else
            batch.rows[each.table].push_back(uuid);
    }
    for (const HistoryDiff::Change& each : diff.routines) {
        const HistoryRoutine& routine = file.routines[each.at];
        batch.routines.push_back({routine.uuid, routine.changedUtcMs, routine.deletedUtcMs, each.before});
    }
    return batch;
}

std::vector<std::string> batchIds(const fs::path& dataDir) {
    std::vector<std::string> ids;
    std::error_code error;
    for (fs::directory_iterator each(dataDir / historyImportsName, error), end; !error && each != end;
         each.increment(error))
        if (each->path().extension() == ".json")
            ids.push_back(utf8(each->path().stem()));
    std::sort(ids.begin(), ids.end(), std::greater<>());
    return ids;
}

Done writeBatch(const fs::path& dataDir, HistoryBatch& batch) {
    if (const Done made = preparePrivateFolder(dataDir / historyImportsName); !made)
        return made;
    const std::vector<std::string> ids = batchIds(dataDir);
    // later than all that are there, also when the clock was set back
    const std::int64_t last = ids.empty() ? -1 : parseUtcStamp(ids.front());
    batch.id = utcStamp(last < 0 ? batch.utcMs : std::max(batch.utcMs, last + 1000));
    for (std::size_t i = mostBatches - 1; i < ids.size(); ++i)
        removeBatch(dataDir, ids[i]);
    return writePrivateFile(fileOf(dataDir, batch.id), written(batch));
}

Result<HistoryBatch> readBatch(const fs::path& dataDir, const std::string& id) {
    if (parseUtcStamp(id) < 0)
        return Error{ErrorCode::NotFound, "there is no import " + jsonExcerpt(id)};
    const fs::path file = fileOf(dataDir, id);
    const Result<std::string> bytes = readFile(file, mostBytes);
    if (!bytes)
        return bytes.error().code == ErrorCode::NotFound
                   ? Error{ErrorCode::NotFound, "there is no import " + jsonExcerpt(id)}
                   : bytes.error();
    const Result<JsonNode> root = parseJson(*bytes, utf8(file.filename()), limits);
    if (!root)
        return root.error();
    JsonFaults faults(utf8(file.filename()));
    HistoryBatch batch = read(JsonValue(*root, "", faults));
    if (!faults.none())
        return faults.sorted().front();
    batch.id = id;
    return batch;
}

void removeBatch(const fs::path& dataDir, const std::string& id) { removeQuietly(fileOf(dataDir, id)); }

} // namespace patella

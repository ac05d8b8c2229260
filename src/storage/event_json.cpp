#include "src/storage/event_json.h"

#include "src/storage/json_document.h"
#include "src/storage/plan_json.h"

#include <charconv>
#include <limits>

namespace patella {

namespace {

constexpr std::int64_t anyInt = std::numeric_limits<int>::max();
constexpr std::int64_t anyMs = 1'000'000'000'000'000;
constexpr std::int64_t mostReserve = 20;
constexpr int mostLoad = 100;
constexpr int mostOffset = 24 * 60;
constexpr JsonLimits payloadLimits{64'000'000, 8, 1000};

constexpr const char* place = "session_event"; // the table

/// Members of a payload; the first wrong one is remembered.
class Members {
public:
    explicit Members(std::string_view payload)
        : m_node(parseJson(payload, place, payloadLimits)) {}

    [[nodiscard]] bool good() const { return m_node.ok() && m_wrong.empty(); }
    [[nodiscard]] Error fault() const {
        const std::string sentence = "an event of a session is not what it should be";
        if (!m_node)
            return {ErrorCode::Corrupt, sentence + ": " + m_node.error().detail, m_node.error().place};
        return {ErrorCode::Corrupt, sentence, Place{place, m_node->line, "/" + m_wrong}};
    }
    std::int64_t whole(std::string_view key, std::int64_t lowest, std::int64_t highest) {
        const JsonNode* node = find(key);
        if (!node || !node->whole || *node->whole < lowest || *node->whole > highest) {
            wrong(key);
            return lowest;
        }
        return *node->whole;
    }
    int number(std::string_view key, int lowest, std::int64_t highest = anyInt) {
        return static_cast<int>(whole(key, lowest, highest));
    }
    std::string text(std::string_view key) {
        const JsonNode* node = find(key);
        if (!node || node->kind != JsonNode::Kind::String)
            wrong(key);
        return node ? node->text : std::string{};
    }
    const JsonNode* find(std::string_view key) { return m_node ? m_node->find(key) : nullptr; }
    void wrong(std::string_view key) {
        if (m_wrong.empty())
            m_wrong = key;
    }

private:
    Result<JsonNode> m_node;
    std::string m_wrong;
};

} // namespace

std::string writeSetEvent(const SetRecord& record) {
    JsonNode node = JsonNode::object();
    node.add("item", JsonNode::integer(static_cast<std::int64_t>(record.item)));
    node.add("set", JsonNode::integer(record.set));
    if (record.side)
        node.add("side", JsonNode::string(keyOf(*record.side)));
    if (record.direction != 0)
        node.add("direction", JsonNode::integer(record.direction));
    node.add("planned", JsonNode::integer(record.planned));
    node.add("done", JsonNode::integer(record.done));
    node.add("at_ms", JsonNode::integer(record.at.count()));
    node.add("took_ms", JsonNode::integer(record.took.count()));
    if (record.corrected)
        node.add("corrected", JsonNode::flag(true));
    if (record.reserve)
        node.add("reserve", JsonNode::integer(*record.reserve));
    if (record.formSlipped)
        node.add("form_slipped", JsonNode::flag(true));
    if (record.load != 0)
        node.add("load", JsonNode::integer(record.load));
    return writeCompact(node);
}

namespace {

/// Reads a set as writeSetEvent writes it, and nothing else; ten years have a hundred thousand of them.
class WrittenSet {
public:
    explicit WrittenSet(std::string_view payload)
        : m_rest(payload) {}

    std::optional<SetRecord> read() {
        SetRecord record;
        record.item = static_cast<std::size_t>(number("{\"item\":", 0, anyInt));
        record.set = static_cast<int>(number(",\"set\":", 1, anyInt));
        if (take(",\"side\":\"left\""))
            record.side = Side::Left;
        else if (take(",\"side\":\"right\""))
            record.side = Side::Right;
        if (ahead(",\"direction\":"))
            record.direction = static_cast<int>(number(",\"direction\":", 0, 2));
        record.planned = static_cast<int>(number(",\"planned\":", 0, anyInt));
        record.done = static_cast<int>(number(",\"done\":", 0, anyInt));
        record.at = Duration(number(",\"at_ms\":", 0, anyMs));
        record.took = Duration(number(",\"took_ms\":", 0, anyMs));
        record.corrected = take(",\"corrected\":true");
        if (ahead(",\"reserve\":"))
            record.reserve = static_cast<int>(number(",\"reserve\":", 0, mostReserve));
        record.formSlipped = take(",\"form_slipped\":true");
        if (ahead(",\"load\":"))
            record.load = static_cast<int>(number(",\"load\":", -mostLoad, mostLoad));
        return m_good && m_rest == "}" ? std::optional(record) : std::nullopt;
    }

private:
    [[nodiscard]] bool ahead(std::string_view words) const { return m_rest.starts_with(words); }
    bool take(std::string_view words) {
        const bool there = ahead(words);
        if (there)
            m_rest.remove_prefix(words.size());
        return there;
    }
    std::int64_t number(std::string_view key, std::int64_t lowest, std::int64_t highest) {
        std::int64_t value = lowest;
        m_good = m_good && take(key);
        const char* first = m_rest.data();
        const auto [end, fault] = std::from_chars(first, first + m_rest.size(), value);
        const auto length = static_cast<std::size_t>(end - first);
        const std::string_view written = m_rest.substr(0, length);
        const bool plain =
            written == "0" || written.find_first_not_of('-') == written.find_first_of("123456789");
        m_good = m_good && fault == std::errc{} && plain && value >= lowest && value <= highest;
        m_rest.remove_prefix(length);
        return value;
    }

    std::string_view m_rest;
    bool m_good = true;
};

} // namespace

Result<SetRecord> parseSetEvent(std::string_view payload) {
    if (const std::optional<SetRecord> written = WrittenSet(payload).read())
        return *written;
    Members members(payload);
    SetRecord record;
    record.item = static_cast<std::size_t>(members.whole("item", 0, anyInt));
    record.set = members.number("set", 1);
    if (members.find("side")) {
        record.side = fromKey<Side>(members.text("side"));
        if (!record.side)
            members.wrong("side");
    }
    if (members.find("direction"))
        record.direction = members.number("direction", 0, 2);
    record.planned = members.number("planned", 0);
    record.done = members.number("done", 0);
    record.at = Duration(members.whole("at_ms", 0, anyMs));
    record.took = Duration(members.whole("took_ms", 0, anyMs));
    if (const JsonNode* corrected = members.find("corrected"))
        record.corrected = corrected->boolean;
    if (members.find("reserve"))
        record.reserve = members.number("reserve", 0, mostReserve);
    if (const JsonNode* slipped = members.find("form_slipped"))
        record.formSlipped = slipped->boolean;
    if (members.find("load"))
        record.load = members.number("load", -mostLoad, mostLoad);
    if (!members.good())
        return members.fault();
    return record;
}

std::string writeNoteEvent(const std::string& note) {
    JsonNode node = JsonNode::object();
    node.add("text", JsonNode::string(note));
    return writeCompact(node);
}

Result<std::string> parseNoteEvent(std::string_view payload) {
    Members members(payload);
    std::string note = members.text("text");
    if (!members.good())
        return members.fault();
    return note;
}

std::string writeChangeEvent(const ChangeEvent& event) {
    JsonNode node = JsonNode::object();
    JsonNode& kinds = node.add("kinds", JsonNode::array());
    for (const ChangeKind kind : event.change.kinds)
        kinds.add(JsonNode::string(keyOf(kind)));
    node.add("item", JsonNode::integer(static_cast<std::int64_t>(event.change.item)));
    node.add("plan", JsonNode::string(writePlan(event.plan)));
    return writeCompact(node);
}

Result<ChangeEvent> parseChangeEvent(std::string_view payload) {
    Members members(payload);
    ChangeEvent event;
    if (const JsonNode* kinds = members.find("kinds"))
        for (const JsonNode& kind : kinds->children)
            if (const auto known = fromKey<ChangeKind>(kind.text))
                event.change.kinds.push_back(*known); // one of a later version is passed over
    event.change.item = static_cast<std::size_t>(members.whole("item", 0, anyInt));
    const std::string text = members.text("plan");
    if (!members.good())
        return members.fault();
    Result<SessionPlan> plan = parsePlan(text);
    if (!plan)
        return plan.error();
    if (event.change.item >= plan->items.size()) {
        members.wrong("item");
        return members.fault();
    }
    event.plan = std::move(*plan);
    return event;
}

std::string writeMovedEvent(const WallTime& started) {
    JsonNode node = JsonNode::object();
    node.add("started_utc_ms", JsonNode::integer(started.utcMs));
    node.add("zone", JsonNode::string(started.zone));
    node.add("utc_offset", JsonNode::integer(started.offsetMinutes));
    return writeCompact(node);
}

Result<WallTime> parseMovedEvent(std::string_view payload) {
    Members members(payload);
    WallTime started;
    started.utcMs = members.whole("started_utc_ms", -anyMs, anyMs);
    started.zone = members.text("zone");
    started.offsetMinutes = members.number("utc_offset", -mostOffset, mostOffset);
    if (!members.good())
        return members.fault();
    return started;
}

std::string writeEndEvent(const EndEvent& end) {
    JsonNode node = JsonNode::object();
    node.add("state", JsonNode::string(keyOf(end.state)));
    node.add("active_ms", JsonNode::integer(end.active.count()));
    return writeCompact(node);
}

Result<EndEvent> parseEndEvent(std::string_view payload) {
    Members members(payload);
    const auto state = fromKey<SessionState>(members.text("state"));
    const EndEvent end{state.value_or(SessionState::Partial), Duration(members.whole("active_ms", 0, anyMs))};
    if (!state)
        members.wrong("state");
    if (!members.good())
        return members.fault();
    return end;
}

} // namespace patella

#include "src/storage/history_away.h"

#include "src/storage/database.h"
#include "src/storage/json_document.h"

namespace patella {

std::string awayPayload(const std::vector<std::string>& events) {
    JsonNode node = JsonNode::object();
    if (!events.empty()) {
        JsonNode& list = node.add("events", JsonNode::array());
        for (const std::string& uuid : events)
            list.add(JsonNode::string(uuid));
    }
    return writeCompact(node);
}

std::vector<std::string> parseAwayPayload(const std::string& payload) {
    const Result<JsonNode> node = parseJson(payload, "session_event");
    std::vector<std::string> events;
    if (const JsonNode* list = node ? node->find("events") : nullptr)
        for (const JsonNode& each : list->children)
            events.push_back(each.text);
    return events;
}

bool EventsAway::contains(const std::string& hex) const {
    if (events.empty() || hex.size() != 32)
        return false;
    return events.contains(hex.substr(0, 8) + '-' + hex.substr(8, 4) + '-' + hex.substr(12, 4) + '-' +
                           hex.substr(16, 4) + '-' + hex.substr(20));
}

Result<EventsAway> eventsAway(Database& database, std::int64_t session) {
    Result<Statement> query =
        Statement::query(database,
                         "SELECT kind, payload, utc_ms FROM session_event WHERE session = ? "
                         "AND kind IN ('taken-back', 'back-again') ORDER BY seq",
                         {session});
    if (!query)
        return query.error();
    EventsAway away;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return away;
        const bool taken = query->text(0) == takenBackKind;
        const std::vector<std::string> named = parseAwayPayload(query->text(1));
        if (named.empty())
            away.sessionUtcMs = taken ? std::optional(query->integer(2)) : std::nullopt;
        for (const std::string& uuid : named)
            taken ? void(away.events.insert(uuid)) : void(away.events.erase(uuid));
    }
}

} // namespace patella

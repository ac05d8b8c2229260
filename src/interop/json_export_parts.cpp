#include "src/interop/json_export_parts.h"

#include "src/storage/coach_values_json.h"
#include "src/storage/json_document.h"
#include "src/storage/plan_json.h"

namespace patella {

namespace {

JsonNode text(std::string_view value) { return JsonNode::string(value); }
JsonNode whole(std::int64_t value) { return JsonNode::integer(value); }

void addTime(JsonNode& node, const std::string& name, const WallTime& time) {
    node.add(name, text(time.iso()));
    node.add(name + "_utc_ms", whole(time.utcMs));
    node.add(name == "started" ? "zone" : name + "_zone", text(time.zone));
}

JsonNode setNode(const SessionPlan& plan, const SetRecord& set) {
    JsonNode node = JsonNode::object();
    node.add("item", whole(static_cast<std::int64_t>(set.item)));
    if (set.item < plan.items.size()) {
        const PlannedItem& item = plan.items[set.item];
        node.add("exercise", text(item.exercise.value));
        node.add("unit", text(std::holds_alternative<Repetitions>(item.target) ? "repetitions" : "seconds"));
    }
    node.add("set", whole(set.set));
    if (set.side)
        node.add("side", text(keyOf(*set.side)));
    if (set.direction > 0)
        node.add("direction", whole(set.direction));
    node.add("planned", whole(set.planned));
    node.add("done", whole(set.done));
    node.add("at_ms", whole(set.at.count()));
    node.add("took_ms", whole(set.took.count()));
    node.add("corrected", JsonNode::flag(set.corrected));
    if (set.reserve)
        node.add("reserve", JsonNode::integer(*set.reserve));
    if (set.formSlipped)
        node.add("form_slipped", JsonNode::flag(true));
    if (set.load != 0)
        node.add("load", JsonNode::integer(set.load));
    return node;
}

JsonNode ratingNode(const PainEntry& entry) {
    const PainRating& rating = entry.rating;
    JsonNode node = JsonNode::object();
    node.add("id", text(entry.uuid));
    node.add("kind", text(keyOf(rating.kind)));
    node.add("knee", text(keyOf(rating.knee)));
    node.add("score", rating.score ? whole(rating.score->value()) : JsonNode{});
    node.add("sharp", JsonNode::flag(rating.sharp));
    node.add("place", text(rating.place));
    node.add("painkiller", JsonNode::flag(rating.painkiller));
    if (rating.item)
        node.add("item", whole(static_cast<std::int64_t>(*rating.item)));
    addTime(node, "about", entry.about);
    addTime(node, "entered", entry.entered);
    return node;
}

JsonNode ratingsNode(const std::vector<PainEntry>& entries) {
    JsonNode node = JsonNode::array();
    for (const PainEntry& entry : entries)
        node.add(ratingNode(entry));
    return node;
}

/// A member that is JSON already.
std::string withMember(std::string object, std::string_view name, std::string_view json) {
    while (!json.empty() && json.back() == '\n')
        json.remove_suffix(1);
    object.pop_back();
    return object + ",\"" + std::string(name) + "\":" + std::string(json) + '}';
}

JsonNode runNode(const RunRecord& record) {
    const auto score = [](const std::optional<PainScore>& s) { return s ? whole(s->value()) : JsonNode{}; };
    JsonNode node = JsonNode::object();
    node.add("id", text(record.uuid));
    node.add("local_date", text(record.run.date.iso()));
    node.add("metres", whole(record.run.metres));
    node.add("seconds", whole(record.run.seconds));
    node.add("highest_left", score(record.run.highest[0]));
    node.add("highest_right", score(record.run.highest[1]));
    if (record.started)
        addTime(node, "started", *record.started);
    addTime(node, "entered", record.entered);
    node.add("painkiller", JsonNode::flag(record.run.painkiller));
    if (!record.details.empty())
        node.add("details", text(record.details));
    return node;
}

JsonNode sorenessNode(const SorenessEntry& entry) {
    JsonNode node = JsonNode::object();
    node.add("id", text(entry.uuid));
    node.add("score", whole(entry.score.value()));
    if (!entry.session.empty())
        node.add("session", text(entry.session.value));
    if (!entry.muscle.empty())
        node.add("muscle", text(entry.muscle));
    if (entry.side)
        node.add("side", text(keyOf(*entry.side)));
    addTime(node, "about", entry.about);
    addTime(node, "entered", entry.entered);
    return node;
}

JsonNode noteNode(const PinnedNote& note) {
    JsonNode node = JsonNode::object();
    node.add("id", text(note.uuid));
    node.add("local_date", text(note.date.iso()));
    node.add("text", text(note.text));
    addTime(node, "entered", note.entered);
    return node;
}

} // namespace

std::string sessionJson(const SessionDetail& detail, const std::vector<PainEntry>& pain) {
    const SessionSummary& session = detail.summary;
    JsonNode node = JsonNode::object();
    node.add("id", text(session.id.value));
    node.add("name", text(session.name));
    node.add("routine", text(session.routine.value));
    addTime(node, "started", session.started);
    node.add("local_date", text(session.date.iso()));
    node.add("state", text(keyOf(session.state)));
    node.add("active_ms", whole(session.active.count()));
    node.add("note", text(detail.note));
    JsonNode sets = JsonNode::array();
    for (const SetRecord& set : detail.sets)
        sets.add(setNode(detail.plan, set));
    node.add("sets", std::move(sets));
    node.add("ratings", ratingsNode(pain));
    return withMember(writeCompact(node), "plan", writePlan(detail.plan));
}

std::string ratingJson(const PainEntry& entry) { return writeCompact(ratingNode(entry)); }

std::string noteJson(const PinnedNote& note) { return writeCompact(noteNode(note)); }

std::string runJson(const RunRecord& record) { return writeCompact(runNode(record)); }

std::string sorenessJson(const SorenessEntry& entry) { return writeCompact(sorenessNode(entry)); }

std::string overrideJson(const OverrideRecord& record) {
    JsonNode node = JsonNode::object();
    node.add("id", text(record.uuid));
    node.add("local_date", text(record.what.date.iso()));
    node.add("exercise", text(record.what.key.exercise.value));
    if (record.what.key.side)
        node.add("side", text(keyOf(*record.what.key.side)));
    node.add("kind", text(keyOf(record.what.kind)));
    return withMember(writeCompact(node), "value", writeOverrideValue(record.what));
}

std::string ruleChangeJson(const NumbersFrom& change) {
    JsonNode node = JsonNode::object();
    node.add("from", text(change.from.iso()));
    JsonNode& numbers = node.add("numbers", JsonNode::object());
    for (const auto& [key, value] : change.numbers)
        numbers.add(key, JsonNode::decimal(value));
    return writeCompact(node);
}

std::string checkJson(const CheckResult& result) {
    JsonNode node = JsonNode::object();
    node.add("id", text(result.uuid));
    node.add("local_date", text(result.date.iso()));
    node.add("kind", text(result.kind));
    return withMember(writeCompact(node), "value", writeCheckAnswer(result));
}

std::string profileJson(const Profile& profile) {
    std::string object = "{";
    for (const auto& [key, value] : writeProfile(profile))
        object += (object.size() > 1 ? ",\"" : "\"") + std::string(key) + "\":" + value;
    return object + '}';
}

} // namespace patella

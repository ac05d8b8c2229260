#include "src/storage/coach_entry_json.h"

#include "src/storage/json_document.h"

namespace patella {

namespace {

void add(JsonNode& node, std::string_view key, const std::optional<int>& value) {
    if (value)
        node.add(key, JsonNode::integer(*value));
}

void add(JsonNode& node, std::string_view key, const std::optional<PainScore>& score) {
    if (score)
        node.add(key, JsonNode::integer(score->value()));
}

JsonNode numbersNode(const Reason& reason) {
    JsonNode node = JsonNode::object();
    if (reason.knee)
        node.add("knee", JsonNode::string(keyOf(*reason.knee)));
    add(node, "pre", reason.pre);
    add(node, "dur", reason.dur);
    add(node, "post", reason.post);
    add(node, "morn", reason.morn);
    add(node, "ref", reason.ref);
    add(node, "delta", reason.delta);
    add(node, "pct", reason.percent);
    if (reason.weekDelta)
        node.add("wd", JsonNode::decimal(*reason.weekDelta));
    add(node, "d", reason.days);
    add(node, "n", reason.have);
    add(node, "need", reason.need);
    if (!reason.missing.empty()) {
        JsonNode& missing = node.add("missing", JsonNode::array());
        for (const ScoreKind kind : reason.missing)
            missing.add(JsonNode::string(keyOf(kind)));
    }
    return node;
}

JsonNode targetNode(const Target& target) {
    JsonNode node = JsonNode::object();
    node.add("exercise", JsonNode::string(target.exercise.value));
    node.add("sets", JsonNode::integer(target.sets));
    node.add("amount", JsonNode::integer(target.amount));
    node.add("measure", JsonNode::string(keyOf(target.measure)));
    if (target.load > 0)
        node.add("load_steps", JsonNode::integer(target.load));
    if (target.lessRange)
        node.add("less_range", JsonNode::flag(true));
    return node;
}

void addKey(JsonNode& node, const CoachKey& key) {
    node.add("exercise", JsonNode::string(key.exercise.value));
    if (key.side)
        node.add("side", JsonNode::string(keyOf(*key.side)));
}

JsonNode changeNode(const LevelChange& change) {
    JsonNode node = JsonNode::object();
    node.add("date", JsonNode::string(change.date.iso()));
    node.add("from", targetNode(change.from));
    node.add("to", targetNode(change.to));
    if (change.overruled)
        node.add("overruled", JsonNode::flag(true));
    return node;
}

JsonNode likelierNode(const CoachEntry& entry) {
    JsonNode node = JsonNode::array();
    for (const CoachKey& key : entry.likelier) {
        JsonNode each = JsonNode::object();
        addKey(each, key);
        node.add(std::move(each));
    }
    if (entry.likelierRun) {
        JsonNode run = JsonNode::object();
        run.add("run", JsonNode::flag(true));
        node.add(std::move(run));
    }
    return node;
}

JsonNode entryNode(const CoachEntry& entry) {
    JsonNode node = JsonNode::object();
    addKey(node, entry.key);
    node.add("outcome", JsonNode::string(keyOf(entry.decision.outcome)));
    node.add("code", JsonNode::string(keyOf(entry.decision.reason.code)));
    node.add("pending", JsonNode::flag(entry.pending));
    node.add("last_done", JsonNode::string(entry.lastDone.iso()));
    node.add("target", targetNode(entry.target));
    if (JsonNode numbers = numbersNode(entry.decision.reason); !numbers.children.empty())
        node.add("numbers", std::move(numbers));
    if (entry.change)
        node.add("change", changeNode(*entry.change));
    if (entry.withheld)
        node.add("withheld", JsonNode::string(keyOf(*entry.withheld)));
    if (entry.suspendedUntil)
        node.add("suspended_until", JsonNode::string(entry.suspendedUntil->iso()));
    if (entry.ownSince)
        node.add("own_since", JsonNode::string(entry.ownSince->iso()));
    if (!entry.likelier.empty() || entry.likelierRun)
        node.add("likelier", likelierNode(entry));
    return node;
}

JsonNode numberNode(const ChangedNumber& changed) {
    JsonNode node = JsonNode::object();
    node.add("key", JsonNode::string(changed.key));
    node.add("ours", JsonNode::decimal(changed.ours));
    node.add("now", JsonNode::decimal(changed.now));
    node.add("since", JsonNode::string(changed.since.iso()));
    return node;
}

} // namespace

std::string writeCoachEntries(LocalDate today, const std::vector<CoachEntry>& entries,
                              const std::vector<ChangedNumber>& changed) {
    JsonNode root = JsonNode::object();
    root.add("date", JsonNode::string(today.iso()));
    if (!changed.empty()) {
        JsonNode& numbers = root.add("rule_changed", JsonNode::array());
        for (const ChangedNumber& each : changed)
            numbers.add(numberNode(each));
    }
    JsonNode& list = root.add("entries", JsonNode::array());
    for (const CoachEntry& entry : entries)
        list.add(entryNode(entry));
    return writePretty(root);
}

} // namespace patella

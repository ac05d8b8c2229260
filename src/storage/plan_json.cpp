#include "src/storage/plan_json.h"

#include "src/storage/dose_json.h"
#include "src/storage/json_reader.h"

#include <limits>

namespace patella {

namespace {

constexpr JsonLimits planLimits{64'000'000, 32, 4'000'000};
constexpr int anyInt = std::numeric_limits<int>::max();
constexpr std::int64_t longestMs = 1'000'000'000'000;
constexpr std::size_t longestText = 100'000;
constexpr const char* place = "plan_snapshot"; // the table

// Steps are many and written as lists: kind, item, set, side, direction, duration in ms, estimated, and added
// where it is true.
constexpr std::size_t stepFields = 7;
constexpr int mostLoad = 100;

enum class SideWord { None, Left, Right };

} // namespace

template <>
struct EnumKeys<SideWord> {
    static constexpr std::array table{std::pair{SideWord::None, std::string_view{""}},
                                      std::pair{SideWord::Left, std::string_view{"left"}},
                                      std::pair{SideWord::Right, std::string_view{"right"}}};
};
template <>
struct EnumKeys<StepKind> {
    static constexpr std::array table{std::pair{StepKind::GetReady, std::string_view{"get-ready"}},
                                      std::pair{StepKind::Work, std::string_view{"work"}},
                                      std::pair{StepKind::Switch, std::string_view{"switch"}},
                                      std::pair{StepKind::Rest, std::string_view{"rest"}}};
};

namespace {

JsonNode targetNode(const Work& work) {
    JsonNode node = JsonNode::object();
    if (const auto* reps = std::get_if<Repetitions>(&work)) {
        node.add("reps", rangeNode(reps->count));
        if (reps->holdSeconds)
            node.add("hold_s", rangeNode(*reps->holdSeconds));
        node.add("tempo", tempoNode(reps->tempo));
    } else if (const auto* hold = std::get_if<Hold>(&work)) {
        node.add("hold_s", rangeNode(hold->seconds));
    } else {
        node.add("seconds", rangeNode(std::get_if<Timed>(&work)->seconds));
    }
    return node;
}

JsonNode itemNode(const PlannedItem& item) {
    JsonNode node = JsonNode::object();
    node.add("exercise", JsonNode::string(item.exercise.value));
    node.add("name", JsonNode::string(item.name));
    node.add("phase", JsonNode::string(keyOf(item.phase)));
    node.add("round", JsonNode::integer(item.round));
    node.add("rounds", JsonNode::integer(item.rounds));
    node.add("sets", JsonNode::integer(item.sets));
    node.add("target", targetNode(item.target));
    node.add("per", JsonNode::string(keyOf(item.per)));
    node.add("side_rule", JsonNode::string(keyOf(item.sideRule)));
    node.add("sides", JsonNode::string(keyOf(item.sides)));
    node.add("rest_s", JsonNode::integer(item.restSeconds));
    node.add("self_paced", JsonNode::flag(item.selfPaced));
    node.add("stop_above", JsonNode::integer(item.stopAbove));
    node.add("knee_load", JsonNode::string(keyOf(item.kneeLoad)));
    node.add("cue", JsonNode::string(item.cue));
    node.add("note", JsonNode::string(item.note));
    node.add("source", JsonNode::integer(static_cast<std::int64_t>(item.source)));
    if (!item.equipment.empty())
        node.add("equipment", wordsNode(item.equipment));
    if (item.plannedLoad != 0)
        node.add("planned_load", JsonNode::integer(item.plannedLoad));
    if (item.load != 0)
        node.add("load", JsonNode::integer(item.load));
    if (item.insteadOf)
        node.add("instead_of", JsonNode::integer(static_cast<std::int64_t>(*item.insteadOf)));
    return node;
}

JsonNode stepNode(const Step& step) {
    JsonNode node = JsonNode::array();
    node.add(JsonNode::string(keyOf(step.kind)));
    node.add(JsonNode::integer(static_cast<std::int64_t>(step.item)));
    node.add(JsonNode::integer(step.set));
    node.add(JsonNode::string(step.side ? keyOf(*step.side) : std::string_view{}));
    node.add(JsonNode::integer(step.direction));
    node.add(JsonNode::integer(step.duration.count()));
    node.add(JsonNode::flag(step.estimated));
    if (step.added)
        node.add(JsonNode::flag(true));
    return node;
}

std::string textOf(const JsonReader& reader, std::string_view key) {
    const std::optional<JsonValue> value = reader.get(key, Need::Required);
    return value ? value->text(0, longestText).value_or("") : "";
}

Work readTarget(const JsonValue& value) {
    const JsonReader reader(value, {"reps", "hold_s", "tempo", "seconds"});
    const std::optional<WholeRange> reps = reader.range("reps", 1, limits::reps);
    const std::optional<WholeRange> hold = reader.range("hold_s", 1, limits::holdSeconds);
    const std::optional<WholeRange> timed = reader.range("seconds", 1, limits::timedSeconds);
    const std::optional<JsonValue> tempo = reader.get("tempo");
    if (reps)
        return Repetitions{*reps, hold,
                           tempo ? readTempo(*tempo).value_or(Tempo::standard()) : Tempo::standard()};
    if (tempo)
        value.fault("expected the reps that the tempo is for");
    if (hold)
        return Hold{*hold};
    if (!timed)
        value.expected("one of: reps, hold_s, seconds");
    return Timed{timed.value_or(WholeRange::exactly(1))};
}

PlannedItem readItem(const JsonValue& value) {
    const JsonReader reader(
        value, {"exercise", "name",      "phase",  "round",     "rounds",     "sets",       "target",
                "per",      "side_rule", "sides",  "rest_s",    "self_paced", "stop_above", "knee_load",
                "cue",      "note",      "source", "equipment", "load",       "instead_of", "planned_load"});
    constexpr Need required = Need::Required;
    PlannedItem item;
    item.exercise = ExerciseId(textOf(reader, "exercise"));
    item.name = textOf(reader, "name");
    item.phase = reader.word<PhaseKind>("phase", required).value_or(item.phase);
    item.round = reader.whole("round", 1, anyInt, required).value_or(1);
    item.rounds = reader.whole("rounds", 1, anyInt, required).value_or(1);
    item.sets = reader.whole("sets", 1, limits::sets, required).value_or(1);
    if (const std::optional<JsonValue> target = reader.get("target", required))
        item.target = readTarget(*target);
    item.per = reader.word<Per>("per", required).value_or(item.per);
    item.sideRule = reader.word<SideRule>("side_rule", required).value_or(item.sideRule);
    item.sides = reader.word<SideChoice>("sides", required).value_or(item.sides);
    item.restSeconds = reader.whole("rest_s", 0, limits::restSeconds, required).value_or(0);
    item.selfPaced = reader.flag("self_paced");
    item.stopAbove = reader.whole("stop_above", 0, 10, required).value_or(5);
    item.kneeLoad = reader.word<KneeLoad>("knee_load", required).value_or(item.kneeLoad);
    item.cue = textOf(reader, "cue");
    item.note = textOf(reader, "note");
    item.source = static_cast<std::size_t>(reader.whole("source", 0, anyInt, required).value_or(0));
    item.equipment = reader.words<Equipment>("equipment");
    item.plannedLoad = reader.whole("planned_load", 0, mostLoad).value_or(0);
    item.load = reader.whole("load", -mostLoad, mostLoad).value_or(0);
    if (const std::optional<int> other = reader.whole("instead_of", 0, anyInt))
        item.insteadOf = static_cast<std::size_t>(*other);
    return item;
}

Step readStep(const JsonValue& value, std::size_t items) {
    Step step;
    const std::vector<JsonValue> fields = value.list(stepFields, stepFields + 1);
    if (fields.size() < stepFields)
        return step;
    const auto lastItem = static_cast<std::int64_t>(items) - 1;
    step.kind = fields[0].word<StepKind>().value_or(step.kind);
    step.item = static_cast<std::size_t>(fields[1].big(0, lastItem).value_or(0));
    step.set = fields[2].whole(1, limits::sets).value_or(1);
    const SideWord side = fields[3].word<SideWord>().value_or(SideWord::None);
    if (side != SideWord::None)
        step.side = side == SideWord::Left ? Side::Left : Side::Right;
    step.direction = fields[4].whole(0, 2).value_or(0);
    step.duration = Duration(fields[5].big(0, longestMs).value_or(0));
    step.estimated = fields[6].flag().value_or(false);
    step.added = fields.size() > stepFields && fields[stepFields].flag().value_or(false);
    return step;
}

} // namespace

std::string writePlan(const SessionPlan& plan) {
    JsonNode root = JsonNode::object();
    root.add("routine", JsonNode::string(plan.routine.value));
    root.add("name", JsonNode::string(plan.name));
    JsonNode& items = root.add("items", JsonNode::array());
    for (const PlannedItem& item : plan.items)
        items.add(itemNode(item));
    JsonNode& steps = root.add("steps", JsonNode::array());
    for (const Step& step : plan.steps)
        steps.add(stepNode(step));
    if (!plan.left.empty()) {
        JsonNode& left = root.add("left", JsonNode::array());
        for (const Step& step : plan.left)
            left.add(stepNode(step));
    }
    return writeCompact(root);
}

Result<SessionPlan> parsePlan(std::string_view text) {
    const Result<JsonNode> root = parseJson(text, place, planLimits);
    if (!root)
        return root.error();
    JsonFaults faults(place);
    const JsonReader reader(JsonValue(*root, "", faults), {"routine", "name", "items", "steps", "left"});
    SessionPlan plan;
    plan.routine = RoutineId(textOf(reader, "routine"));
    plan.name = textOf(reader, "name");
    if (const std::optional<JsonValue> items = reader.get("items", Need::Required))
        for (const JsonValue& item : items->list(0, anyNumber))
            plan.items.push_back(readItem(item));
    if (const std::optional<JsonValue> steps = reader.get("steps", Need::Required))
        for (const JsonValue& step : steps->list(0, anyNumber))
            plan.steps.push_back(readStep(step, plan.items.size()));
    if (const std::optional<JsonValue> left = reader.get("left"))
        for (const JsonValue& step : left->list(0, anyNumber))
            plan.left.push_back(readStep(step, plan.items.size()));
    for (const PlannedItem& item : plan.items)
        if (item.insteadOf && *item.insteadOf >= plan.items.size())
            faults.add(root->line, "/items", "an item stands instead of one that is not there");
    if (!faults.none())
        return faults.sorted().front();
    return plan;
}

} // namespace patella

#include "src/storage/routine_json.h"

#include "src/storage/dose_json.h"
#include "src/storage/json_file.h"

namespace patella {

namespace {

constexpr int mostPerWeek = 21;
constexpr int mostRounds = 20;
constexpr int mostMinutes = 600;
constexpr std::size_t mostEntries = 200;
constexpr std::size_t mostOptions = 20;

RoutineItem readItem(const JsonValue& value) {
    const JsonReader reader(value, {"exercise", "dose", "sides", "self_paced", "note", "cue"});
    RoutineItem item;
    item.exercise = ExerciseId(reader.id("exercise", Need::Required));
    if (const std::optional<JsonValue> dose = reader.get("dose"))
        item.dose = readDosePatch(*dose);
    item.sides = reader.word<SideChoice>("sides").value_or(SideChoice::Both);
    item.selfPaced = reader.flag("self_paced");
    item.note = reader.sentence("note");
    item.cue = reader.line("cue");
    return item;
}

std::vector<RoutineItem> readItems(const JsonReader& reader, std::string_view key) {
    std::vector<RoutineItem> items;
    const std::optional<JsonValue> value = reader.get(key, Need::Required);
    for (const JsonValue& each : value ? value->list(2, mostOptions) : std::vector<JsonValue>{})
        items.push_back(readItem(each));
    return items;
}

Entry readEntry(const JsonValue& value) {
    if (value.node().find("superset")) {
        const JsonReader reader(value, {"superset", "note"});
        return Superset{readItems(reader, "superset"), reader.sentence("note")};
    }
    if (value.node().find("choose") || value.node().find("of")) {
        const JsonReader reader(value, {"choose", "of", "note"});
        const ChooseRule rule = reader.word<ChooseRule>("choose", Need::Required).value_or(ChooseRule::One);
        return Choice{rule, readItems(reader, "of"), reader.sentence("note")};
    }
    return readItem(value);
}

PhaseBlock readBlock(const JsonValue& value) {
    const JsonReader reader(value, {"phase", "rounds", "minutes", "note", "entries"});
    PhaseBlock block;
    block.phase = reader.word<PhaseKind>("phase", Need::Required).value_or(PhaseKind::WarmUp);
    block.rounds = reader.whole("rounds", 1, mostRounds).value_or(1);
    block.minutes = reader.range("minutes", 0, mostMinutes);
    block.note = reader.sentence("note");
    const std::optional<JsonValue> entries = reader.get("entries", Need::Required);
    for (const JsonValue& each : entries ? entries->list(0, mostEntries) : std::vector<JsonValue>{})
        block.entries.push_back(readEntry(each));
    return block;
}

std::vector<PhaseBlock> readPhases(const JsonReader& reader) {
    std::vector<PhaseBlock> blocks;
    const std::optional<JsonValue> phases = reader.get("phases", Need::Required);
    for (const JsonValue& each : phases ? phases->list(0, allPhases.size()) : std::vector<JsonValue>{}) {
        PhaseBlock block = readBlock(each);
        const bool twice =
            std::any_of(blocks.begin(), blocks.end(), [&](const auto& b) { return b.phase == block.phase; });
        if (twice && each.node().find("phase"))
            each.fault("expected each phase at most once, found \"" + std::string(keyOf(block.phase)) +
                       "\" again");
        blocks.push_back(std::move(block));
    }
    return blocks;
}

Routine readRoutine(const JsonValue& value) {
    const JsonReader reader(value,
                            {"$schema", "format", "id", "name", "summary", "per_week", "per_week_basis",
                             "frequency_note", "entry", "notes", "warnings", "minutes", "sources", "phases"});
    Routine routine;
    reader.format();
    routine.id = RoutineId(reader.id("id", Need::Required));
    routine.name = reader.line("name", Need::Required);
    routine.summary = reader.sentence("summary");
    routine.perWeek = reader.range("per_week", 1, mostPerWeek);
    routine.perWeekBasis = reader.word<Basis>("per_week_basis").value_or(Basis::Practice);
    routine.frequencyNote = reader.sentence("frequency_note");
    routine.entry = reader.sentence("entry");
    routine.notes = reader.sentences("notes");
    routine.warnings = reader.sentences("warnings");
    routine.minutes = reader.range("minutes", 0, mostMinutes);
    routine.sources = readSources(reader, Need::Optional);
    routine.phases = readPhases(reader);
    return routine;
}

JsonNode itemNode(const RoutineItem& item) {
    JsonNode node = JsonNode::object();
    node.add("exercise", JsonNode::string(item.exercise.value));
    if (item.dose != DosePatch{})
        node.add("dose", dosePatchNode(item.dose));
    if (item.sides != SideChoice::Both)
        node.add("sides", JsonNode::string(keyOf(item.sides)));
    if (item.selfPaced)
        node.add("self_paced", JsonNode::flag(true));
    addText(node, "note", item.note);
    addText(node, "cue", item.cue);
    return node;
}

JsonNode itemsNode(const std::vector<RoutineItem>& items) {
    JsonNode node = JsonNode::array();
    for (const RoutineItem& item : items)
        node.add(itemNode(item));
    return node;
}

JsonNode entryNode(const Entry& entry) {
    if (const auto* item = std::get_if<RoutineItem>(&entry))
        return itemNode(*item);
    JsonNode node = JsonNode::object();
    if (const auto* choice = std::get_if<Choice>(&entry)) {
        node.add("choose", JsonNode::string(keyOf(choice->rule)));
        node.add("of", itemsNode(choice->of));
        addText(node, "note", choice->note);
    } else {
        const auto* superset = std::get_if<Superset>(&entry);
        node.add("superset", itemsNode(superset->items));
        addText(node, "note", superset->note);
    }
    return node;
}

JsonNode blockNode(const PhaseBlock& block) {
    JsonNode node = JsonNode::object();
    node.add("phase", JsonNode::string(keyOf(block.phase)));
    if (block.rounds != 1)
        node.add("rounds", JsonNode::integer(block.rounds));
    if (block.minutes)
        node.add("minutes", rangeNode(*block.minutes));
    addText(node, "note", block.note);
    JsonNode& entries = node.add("entries", JsonNode::array());
    for (const Entry& entry : block.entries)
        entries.add(entryNode(entry));
    return node;
}

} // namespace

Result<Routine> parseRoutine(const DataFile& file) { return parseDocument<Routine>(file, readRoutine); }

std::vector<Error> checkRoutine(const DataFile& file) {
    std::optional<Routine> routine;
    return readDocument(file, readRoutine, routine);
}

std::string writeRoutine(const Routine& routine) {
    JsonNode root = JsonNode::object();
    root.add("id", JsonNode::string(routine.id.value));
    root.add("name", JsonNode::string(routine.name));
    addText(root, "summary", routine.summary);
    if (routine.perWeek)
        root.add("per_week", rangeNode(*routine.perWeek));
    if (routine.perWeek || routine.perWeekBasis != Basis::Practice)
        root.add("per_week_basis", JsonNode::string(keyOf(routine.perWeekBasis)));
    addText(root, "frequency_note", routine.frequencyNote);
    addText(root, "entry", routine.entry);
    if (!routine.notes.empty())
        root.add("notes", textsNode(routine.notes));
    if (!routine.warnings.empty())
        root.add("warnings", textsNode(routine.warnings));
    if (routine.minutes)
        root.add("minutes", rangeNode(*routine.minutes));
    if (!routine.sources.empty())
        root.add("sources", sourcesNode(routine.sources, Need::Optional));
    JsonNode& phases = root.add("phases", JsonNode::array());
    for (const PhaseBlock& block : routine.phases)
        phases.add(blockNode(block));
    return writePretty(root);
}

} // namespace patella

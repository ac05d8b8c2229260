#include "src/storage/exercise_json.h"

#include "src/storage/dose_json.h"
#include "src/storage/json_file.h"

namespace patella {

namespace {

constexpr int mostDegrees = 180;
constexpr std::size_t mostSteps = 12;
constexpr std::size_t mostAliases = 20;
constexpr std::size_t mostOwnEquipment = 20;

std::vector<ExerciseId> toIds(std::vector<std::string> texts) {
    std::vector<ExerciseId> ids;
    ids.reserve(texts.size());
    for (std::string& text : texts)
        ids.emplace_back(std::move(text));
    return ids;
}

std::optional<ExerciseId> linkOf(const JsonReader& reader, std::string_view key) {
    std::string id = reader.id(key);
    return id.empty() ? std::nullopt : std::optional<ExerciseId>(std::move(id));
}

/// A relative name below the exercise's own folder: no segment is empty or starts with a dot.
bool isPictureName(std::string_view name) {
    bool atStart = true;
    for (const char c : name) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                            c == '_' || c == '-';
        if (atStart ? !letter : !(letter || c == '.' || c == '/'))
            return false;
        atStart = c == '/';
    }
    return !atStart && name.size() <= 200;
}

std::vector<std::string> readPictures(const JsonReader& reader) {
    std::vector<std::string> pictures;
    const std::optional<JsonValue> value = reader.get("pictures");
    for (const JsonValue& each : value ? value->list(0, anyNumber) : std::vector<JsonValue>{}) {
        if (each.node().kind == JsonNode::Kind::String && isPictureName(each.node().text))
            pictures.push_back(each.node().text);
        else
            each.expected("the name of a file below this folder, without spaces and without \"..\"");
    }
    return pictures;
}

void readMuscles(const JsonReader& reader, Exercise& exercise) {
    const std::optional<JsonValue> value = reader.get("muscles", Need::Required);
    if (!value)
        return;
    const JsonReader muscles(*value, {"primary", "secondary"});
    exercise.primary = muscles.words<Muscle>("primary", Need::Required);
    exercise.secondary = muscles.words<Muscle>("secondary");
}

void readKneeLoad(const JsonReader& reader, Exercise& exercise) {
    const std::optional<JsonValue> value = reader.get("knee_load", Need::Required);
    if (!value)
        return;
    const JsonReader load(*value, {"level", "reason", "flexion_deg", "weight_bearing"});
    exercise.kneeLoad = load.word<KneeLoad>("level", Need::Required).value_or(KneeLoad::Low);
    exercise.kneeLoadReason = load.sentence("reason");
    exercise.kneeFlexionDegrees = load.range("flexion_deg", 0, mostDegrees);
    exercise.weightBearing = load.word<WeightBearing>("weight_bearing").value_or(WeightBearing::None);
}

/// What is asked of an exercise that can be played, and of a move to leave out.
void readPlayable(const JsonReader& reader, Exercise& exercise) {
    const std::optional<JsonValue> phases = reader.get("phases", Need::Required);
    exercise.phases = reader.words<PhaseKind>("phases");
    const bool avoid = exercise.kind == ExerciseKind::Avoid;
    const std::optional<JsonValue> dose = reader.get("dose", avoid ? Need::Optional : Need::Required);
    exercise.stopAbove = reader.whole("stop_above", 0, 10, avoid ? Need::Optional : Need::Required);
    if (phases && phases->node().kind == JsonNode::Kind::Array && phases->node().children.empty() != avoid)
        phases->fault(avoid ? "expected an empty list: a move to avoid cannot be played"
                            : "expected at least one phase that the exercise may serve");
    if (dose && avoid)
        dose->fault("expected no dose: a move to avoid cannot be played");
    else if (dose)
        exercise.prescription = readPrescription(*dose);
}

void readTexts(const JsonReader& reader, Exercise& exercise) {
    exercise.aliases = reader.lines("aliases", mostAliases);
    exercise.steps = reader.sentences("steps", 1, mostSteps, Need::Required);
    exercise.cue = reader.line("cue");
    exercise.mistakes = reader.sentences("mistakes");
    exercise.avoidIf = reader.sentences("avoid_if");
    exercise.growth = reader.lines("growth");
    exercise.note = reader.sentence("note");
    exercise.backWhen = reader.sentence("back_when");
    exercise.tags = reader.lines("tags");
    exercise.sources = readSources(reader, Need::Required);
}

JsonReader readerOf(const JsonValue& value) {
    return JsonReader(value, {"$schema",
                              "format",
                              "id",
                              "name",
                              "aliases",
                              "kind",
                              "phases",
                              "muscles",
                              "position",
                              "equipment",
                              "optional_equipment",
                              "own_equipment",
                              "sides",
                              "dose",
                              "steps",
                              "cue",
                              "mistakes",
                              "avoid_if",
                              "stop_above",
                              "easier",
                              "harder",
                              "instead",
                              "variant_group",
                              "growth",
                              "plan_phase",
                              "knee_load",
                              "note",
                              "back_when",
                              "figure",
                              "pictures",
                              "tags",
                              "sources",
                              "copy_of"});
}

Exercise readExercise(const JsonValue& value) {
    const JsonReader reader = readerOf(value);
    Exercise exercise;
    reader.format();
    exercise.id = ExerciseId(reader.id("id", Need::Required));
    exercise.name = reader.line("name", Need::Required);
    const std::optional<ExerciseKind> kind = reader.word<ExerciseKind>("kind", Need::Required);
    exercise.kind = kind.value_or(ExerciseKind::Strengthening);
    if (kind)
        readPlayable(reader, exercise);
    readMuscles(reader, exercise);
    exercise.position = reader.word<Position>("position", Need::Required).value_or(Position::Standing);
    exercise.equipment = reader.words<Equipment>("equipment", Need::Required);
    exercise.optionalEquipment = reader.words<Equipment>("optional_equipment");
    exercise.ownEquipment = reader.lines("own_equipment", mostOwnEquipment);
    exercise.sides = reader.word<SideRule>("sides", Need::Required).value_or(SideRule::Both);
    readTexts(reader, exercise);
    exercise.easier = linkOf(reader, "easier");
    exercise.harder = linkOf(reader, "harder");
    exercise.instead = toIds(reader.ids("instead"));
    exercise.variantGroup = reader.id("variant_group");
    exercise.planPhase = reader.whole("plan_phase", 1, 4).value_or(1);
    readKneeLoad(reader, exercise);
    exercise.figure = reader.id("figure");
    exercise.pictures = readPictures(reader);
    exercise.copyOf = linkOf(reader, "copy_of");
    return exercise;
}

template <typename List, typename Node>
void addList(JsonNode& root, std::string_view key, const List& list, Node&& node) {
    if (!list.empty())
        root.add(key, node(list));
}

JsonNode kneeLoadNode(const Exercise& exercise) {
    JsonNode load = JsonNode::object();
    load.add("level", JsonNode::string(keyOf(exercise.kneeLoad)));
    addText(load, "reason", exercise.kneeLoadReason);
    if (exercise.kneeFlexionDegrees)
        load.add("flexion_deg", rangeNode(*exercise.kneeFlexionDegrees));
    load.add("weight_bearing", JsonNode::string(keyOf(exercise.weightBearing)));
    return load;
}

JsonNode idsNode(const std::vector<ExerciseId>& ids) {
    JsonNode node = JsonNode::array();
    for (const ExerciseId& id : ids)
        node.add(JsonNode::string(id.value));
    return node;
}

/// What the exercise is and how much of it.
void addWhat(JsonNode& root, const Exercise& exercise) {
    root.add("id", JsonNode::string(exercise.id.value));
    root.add("name", JsonNode::string(exercise.name));
    addList(root, "aliases", exercise.aliases, textsNode);
    root.add("kind", JsonNode::string(keyOf(exercise.kind)));
    root.add("phases", wordsNode(exercise.phases));
    JsonNode& muscles = root.add("muscles", JsonNode::object());
    muscles.add("primary", wordsNode(exercise.primary));
    addList(muscles, "secondary", exercise.secondary, wordsNode<Muscle>);
    root.add("position", JsonNode::string(keyOf(exercise.position)));
    root.add("equipment", wordsNode(exercise.equipment));
    addList(root, "optional_equipment", exercise.optionalEquipment, wordsNode<Equipment>);
    addList(root, "own_equipment", exercise.ownEquipment, textsNode);
    root.add("sides", JsonNode::string(keyOf(exercise.sides)));
    if (exercise.prescription)
        root.add("dose", prescriptionNode(*exercise.prescription));
}

/// How it is done, and what stands around it.
void addHow(JsonNode& root, const Exercise& exercise) {
    root.add("steps", textsNode(exercise.steps));
    addText(root, "cue", exercise.cue);
    addList(root, "mistakes", exercise.mistakes, textsNode);
    addList(root, "avoid_if", exercise.avoidIf, textsNode);
    if (exercise.stopAbove)
        root.add("stop_above", JsonNode::integer(*exercise.stopAbove));
    if (exercise.easier)
        root.add("easier", JsonNode::string(exercise.easier->value));
    if (exercise.harder)
        root.add("harder", JsonNode::string(exercise.harder->value));
    addList(root, "instead", exercise.instead, idsNode);
    addText(root, "variant_group", exercise.variantGroup);
    addList(root, "growth", exercise.growth, textsNode);
    root.add("plan_phase", JsonNode::integer(exercise.planPhase));
    root.add("knee_load", kneeLoadNode(exercise));
    addText(root, "note", exercise.note);
    addText(root, "back_when", exercise.backWhen);
    addText(root, "figure", exercise.figure);
    addList(root, "pictures", exercise.pictures, textsNode);
    addList(root, "tags", exercise.tags, textsNode);
    root.add("sources", sourcesNode(exercise.sources, Need::Required));
    if (exercise.copyOf)
        root.add("copy_of", JsonNode::string(exercise.copyOf->value));
}

} // namespace

Result<Exercise> parseExercise(const DataFile& file) { return parseDocument<Exercise>(file, readExercise); }

std::vector<Error> checkExercise(const DataFile& file) {
    std::optional<Exercise> exercise;
    return readDocument(file, readExercise, exercise);
}

std::string writeExercise(const Exercise& exercise) {
    JsonNode root = JsonNode::object();
    addWhat(root, exercise);
    addHow(root, exercise);
    return writePretty(root);
}

} // namespace patella

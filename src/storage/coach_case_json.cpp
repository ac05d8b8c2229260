#include "src/storage/coach_case_json.h"

#include "src/storage/json_reader.h"

namespace patella {

namespace {

constexpr JsonLimits caseLimits{200'000'000, 32, 10'000'000};
constexpr int anyDays = 100'000;
constexpr int anyReps = 1000;
constexpr std::size_t bothKnees = 2;
constexpr std::string_view blanks = " \t\r\n";

/// null says the same as no key at all.
std::optional<JsonValue> given(const JsonReader& reader, std::string_view key) {
    std::optional<JsonValue> value = reader.get(key);
    return value && value->node().kind == JsonNode::Kind::Null ? std::nullopt : value;
}

std::optional<PainScore> score(const JsonReader& reader, std::string_view key) {
    const std::optional<JsonValue> value = given(reader, key);
    const std::optional<int> number =
        value ? value->whole(PainScore::lowest, PainScore::highest) : std::nullopt;
    return number ? PainScore::of(*number) : std::nullopt;
}

bool flag(const JsonReader& reader, std::string_view key, bool otherwise = false) {
    const std::optional<JsonValue> value = given(reader, key);
    return value ? value->flag().value_or(otherwise) : otherwise;
}

std::optional<double> decimal(const JsonReader& reader, std::string_view key, double lowest, double highest) {
    const std::optional<JsonValue> value = given(reader, key);
    return value ? value->decimal(lowest, highest) : std::nullopt;
}

std::optional<int> whole(const JsonReader& reader, std::string_view key, int highest) {
    const std::optional<JsonValue> value = given(reader, key);
    return value ? value->whole(0, highest) : std::nullopt;
}

template <typename E>
std::optional<E> word(const JsonReader& reader, std::string_view key) {
    const std::optional<JsonValue> value = given(reader, key);
    return value ? value->word<E>() : std::nullopt;
}

KneeExposure readKnee(const JsonValue& value, Knee otherwise) {
    const JsonReader reader(value, {"knee", "pre", "dur", "post", "morn", "ref", "ratio", "top", "rir",
                                    "surplus2", "form_ok", "sharp", "cut_short", "painkiller", "late_morning",
                                    "red_flag", "attributed"});
    KneeExposure knee;
    knee.knee = word<Knee>(reader, "knee").value_or(otherwise);
    knee.pre = score(reader, "pre");
    knee.dur = score(reader, "dur");
    knee.post = score(reader, "post");
    knee.morn = score(reader, "morn");
    knee.ref = score(reader, "ref");
    knee.ratio = decimal(reader, "ratio", 0, anyReps);
    knee.top = flag(reader, "top");
    knee.rir = whole(reader, "rir", anyReps);
    knee.surplus2 = flag(reader, "surplus2");
    knee.formOk = flag(reader, "form_ok", true);
    knee.sharp = flag(reader, "sharp");
    knee.cutShort = word<CutShort>(reader, "cut_short");
    knee.painkiller = flag(reader, "painkiller");
    knee.lateMorning = flag(reader, "late_morning");
    knee.redFlag = flag(reader, "red_flag");
    knee.attributed = flag(reader, "attributed", true);
    return knee;
}

Exposure readExposure(const JsonValue& value) {
    Exposure exposure;
    for (const JsonValue& each : value.list(1, bothKnees))
        exposure.push_back(readKnee(each, exposure.empty() ? Knee::Left : Knee::Right));
    return exposure;
}

void readOptions(const JsonValue& value, CoachCase& into) {
    const JsonReader reader(
        value, {"days_since_last_progress", "week_delta", "gap_days", "gate_ok", "pfj", "running"});
    DecideOptions& options = into.options;
    options.daysSinceLastProgress =
        whole(reader, "days_since_last_progress", anyDays).value_or(options.daysSinceLastProgress);
    options.weekDelta = decimal(reader, "week_delta", -10, 10).value_or(options.weekDelta);
    options.gapDays = whole(reader, "gap_days", anyDays).value_or(options.gapDays);
    options.gateOk = flag(reader, "gate_ok", options.gateOk);
    options.kneeLoad = word<KneeLoad>(reader, "pfj").value_or(options.kneeLoad);
    into.running = flag(reader, "running");
}

/// As an object of any keys: what is not ours may be a note of the writer's.
std::optional<JsonValue> member(const JsonValue& value, std::string_view key) {
    const JsonNode* node = value.node().find(key);
    return node ? std::optional<JsonValue>(value.child(*node, key)) : std::nullopt;
}

CoachCase readCase(const JsonValue& value) {
    CoachCase read;
    if (value.node().kind != JsonNode::Kind::Object) {
        value.expected("an object with \"exposures\"");
        return read;
    }
    if (const std::optional<JsonValue> name = member(value, "name"))
        read.name = name->text(0, 1000).value_or("");
    if (const std::optional<JsonValue> exposures = member(value, "exposures")) {
        for (const JsonValue& each : exposures->list(0, anyNumber))
            read.exposures.push_back(readExposure(each));
    } else {
        value.fault("expected the key \"exposures\", which is missing");
    }
    const std::optional<JsonValue> options = member(value, "options");
    if (options && options->node().kind != JsonNode::Kind::Null)
        readOptions(*options, read);
    return read;
}

std::vector<CoachCase> readCases(const JsonValue& root) {
    for (const std::string_view key : {"test_vectors", "cases"})
        if (const std::optional<JsonValue> list = member(root, key))
            return readCases(*list);
    std::vector<CoachCase> cases;
    if (root.node().kind == JsonNode::Kind::Object) {
        cases.push_back(readCase(root));
        return cases;
    }
    for (const JsonValue& each : root.list(0, caseLimits.values))
        cases.push_back(readCase(each));
    return cases;
}

Done addDocument(const DataFile& file, std::string_view text, std::vector<CoachCase>& cases) {
    const Result<JsonNode> root = parseJson(text, file.name, caseLimits);
    if (!root)
        return root.error();
    JsonFaults faults(file.name);
    for (CoachCase& each : readCases(JsonValue(*root, "", faults)))
        cases.push_back(std::move(each));
    if (!faults.none())
        return faults.sorted().front();
    return {};
}

std::string_view lineAt(std::string_view text, std::size_t from) {
    return text.substr(from, text.find('\n', from) - from);
}

/// True when the first line is a whole object and more follows it.
bool isLines(std::string_view text, std::size_t start) {
    if (start == std::string_view::npos || text[start] != '{')
        return false;
    const std::string_view first = lineAt(text, start);
    const std::string_view rest = text.substr(start + first.size());
    return rest.find_first_not_of(blanks) != std::string_view::npos && parseJson(first, "", caseLimits).ok();
}

} // namespace

Result<std::vector<CoachCase>> parseCoachCases(const DataFile& file) {
    const std::string_view text = file.text;
    std::vector<CoachCase> cases;
    if (!isLines(text, text.find_first_not_of(blanks))) {
        const Done added = addDocument(file, text, cases);
        return added ? Result<std::vector<CoachCase>>(std::move(cases)) : added.error();
    }
    int number = 0;
    for (std::size_t at = 0; at < text.size(); at += lineAt(text, at).size() + 1) {
        const std::string_view line = lineAt(text, at);
        ++number;
        if (line.find_first_not_of(blanks) == std::string_view::npos)
            continue;
        if (const Done added = addDocument(file, line, cases); !added) {
            Error error = added.error();
            error.place.line = number;
            return error;
        }
    }
    return cases;
}

std::string writeCaseAnswer(std::string_view name, const Decision& decision) {
    JsonNode node = JsonNode::object();
    node.add("name", JsonNode::string(name));
    node.add("outcome", JsonNode::string(keyOf(decision.outcome)));
    node.add("code", JsonNode::string(keyOf(decision.reason.code)));
    return writeCompact(node);
}

} // namespace patella

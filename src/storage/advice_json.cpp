#include "src/storage/advice_json.h"

#include "src/storage/dose_json.h"
#include "src/storage/json_file.h"

namespace patella {

namespace {

constexpr int mostTopics = 1000;

std::string_view wordOf(const JsonReader& reader, std::string_view key,
                        std::span<const std::string_view> words, Need need) {
    const std::optional<JsonValue> value = reader.get(key, need);
    const std::optional<std::size_t> at = value ? value->oneOf(words) : std::nullopt;
    return at ? words[*at] : std::string_view{};
}

void faultAt(const JsonReader& reader, std::string_view key, std::string fault) {
    if (const std::optional<JsonValue> value = reader.get(key))
        value->fault(std::move(fault));
}

std::vector<std::string> uniqueIds(const JsonReader& reader, std::string_view key, std::size_t fewest) {
    std::vector<std::string> ids = reader.ids(key, fewest, Need::Required);
    for (auto id = ids.begin(); id != ids.end(); ++id)
        if (std::find(ids.begin(), id, *id) != id)
            faultAt(reader, key, "names \"" + *id + "\" twice");
    return ids;
}

void readEvidenceOf(const JsonReader& reader, AdviceItem& item) {
    static constexpr std::array<std::string_view, 6> verdicts{
        "supported", "partly-supported", "unsupported", "contradicted", "definition", "marketing"};
    const std::optional<JsonValue> value = reader.get("evidence", Need::Required);
    if (!value)
        return;
    const Need need = item.kind == "avoid" ? Need::Optional : Need::Required;
    const JsonReader evidence(*value, {"verdict", "note", "ids"});
    item.verdict = fromKey<Verdict>(wordOf(evidence, "verdict", verdicts, need)).value_or(Verdict::None);
    item.evidenceNote = evidence.sentence("note", need);
    item.evidence = uniqueIds(evidence, "ids", 1);
}

void readAvoid(const JsonReader& reader, AdviceItem& item) {
    const bool avoid = item.kind == "avoid";
    const Need need = avoid ? Need::Required : Need::Optional;
    item.exercise = ExerciseId(reader.id("exercise", need));
    item.why = reader.sentence("why", need);
    item.backWhen = reader.sentence("back_when", need);
    for (const std::string_view key : {"exercise", "why", "back_when"})
        if (const std::optional<JsonValue> value = reader.get(key); value && !avoid)
            value->fault("expected only where the kind is \"avoid\"");
}

/// Nothing when the statement is hidden.
std::optional<AdviceItem> readItem(const JsonValue& value) {
    static constexpr std::array<std::string_view, 9> kinds{
        "advice", "cause", "fact", "frequency", "conflict", "error", "gap", "marketing", "avoid"};
    static constexpr std::array<std::string_view, 3> shows{"card", "myth", "hidden"};
    const JsonReader reader(value, {"id", "kind", "show", "statement", "tip", "exercise", "why", "back_when",
                                    "evidence", "conflicts", "sources"});
    AdviceItem item;
    item.id = reader.id("id", Need::Required);
    item.kind = wordOf(reader, "kind", kinds, Need::Required);
    const std::string_view show = wordOf(reader, "show", shows, Need::Required);
    item.show = show == "myth" ? AdviceShow::Myth : AdviceShow::Card;
    item.statement = reader.sentence("statement", Need::Required);
    item.tip = reader.sentence("tip");
    if (!item.kind.empty())
        readAvoid(reader, item);
    readEvidenceOf(reader, item);
    item.conflicts = uniqueIds(reader, "conflicts", 0);
    item.sources = readSources(reader, Need::Required);
    if (const std::optional<JsonValue> sources = reader.get("sources"))
        (void)sources->list(1, anyNumber);
    if (item.kind == "marketing" && show != "hidden")
        faultAt(reader, "kind", "expected a statement of marketing to be hidden");
    return show == "hidden" ? std::nullopt : std::optional<AdviceItem>(std::move(item));
}

AdviceTopic readTopic(const JsonValue& value) {
    const JsonReader reader(value, {"$schema", "format", "topic", "title", "order", "items"});
    AdviceTopic topic;
    reader.format();
    topic.topic = reader.id("topic", Need::Required);
    topic.title = reader.line("title", Need::Required);
    topic.order = reader.whole("order", 1, mostTopics).value_or(mostTopics);
    if (const std::optional<JsonValue> items = reader.get("items", Need::Required))
        for (const JsonValue& each : items->list(1, anyNumber))
            if (std::optional<AdviceItem> item = readItem(each))
                topic.items.push_back(std::move(*item));
    return topic;
}

EvidenceSource readSource(const JsonValue& value) {
    static constexpr std::array<std::string_view, 4> states{"verified", "verified-secondary", "partly",
                                                            "recalled"};
    const JsonReader reader(value, {"id", "citation", "finding", "seen_at", "status"});
    EvidenceSource source{reader.id("id", Need::Required), reader.line("citation", Need::Required),
                          reader.sentence("finding", Need::Required)};
    if (const std::optional<JsonValue> seen = reader.get("seen_at", Need::Required))
        if (seen->node().kind != JsonNode::Kind::Null)
            (void)seen->text(0, 300);
    source.grade = fromKey<EvidenceGrade>(wordOf(reader, "status", states, Need::Required))
                       .value_or(EvidenceGrade::Recalled);
    return source;
}

std::vector<EvidenceSource> readSourceList(const JsonValue& value) {
    const JsonReader reader(value, {"$schema", "format", "items"});
    std::vector<EvidenceSource> sources;
    reader.format();
    if (const std::optional<JsonValue> items = reader.get("items", Need::Required))
        for (const JsonValue& each : items->list(1, anyNumber))
            sources.push_back(readSource(each));
    return sources;
}

} // namespace

Result<AdviceTopic> parseAdvice(const DataFile& file) { return parseDocument<AdviceTopic>(file, readTopic); }

std::vector<Error> checkAdvice(const DataFile& file) {
    std::optional<AdviceTopic> topic;
    return readDocument(file, readTopic, topic);
}

Result<std::vector<EvidenceSource>> parseEvidence(const DataFile& file) {
    return parseDocument<std::vector<EvidenceSource>>(file, readSourceList);
}

std::vector<Error> checkEvidence(const DataFile& file) {
    std::optional<std::vector<EvidenceSource>> sources;
    return readDocument(file, readSourceList, sources);
}

} // namespace patella

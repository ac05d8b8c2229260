#include "src/storage/measures_json.h"

#include "src/storage/json_file.h"

#include <set>

namespace patella {

namespace {

constexpr std::size_t mostMeasures = 100;
constexpr double mostPoints = 1'000'000;

std::optional<double> above0(const JsonReader& reader, std::string_view key) {
    const std::optional<JsonValue> value = reader.get(key);
    const std::optional<double> points = value ? value->decimal(0, mostPoints) : std::nullopt;
    if (points && *points <= 0)
        value->expected("a number above 0");
    return points;
}

std::optional<ImportantChange> readChange(const JsonValue& value) {
    if (value.node().kind == JsonNode::Kind::Null)
        return std::nullopt;
    const JsonReader reader(value, {"points", "alt_points", "percent", "single_item", "mdc_individual"});
    ImportantChange change;
    change.points = above0(reader, "points");
    change.otherPoints = above0(reader, "alt_points");
    change.percent = above0(reader, "percent");
    change.singleItem = above0(reader, "single_item");
    change.mdcIndividual = above0(reader, "mdc_individual");
    if (value.node().kind == JsonNode::Kind::Object && value.node().children.empty())
        value.expected("at least one figure, or null");
    return change;
}

OutcomeMeasure readMeasure(const JsonValue& value) {
    const JsonReader reader(value, {"id", "name", "implement", "important_change", "evidence", "note"});
    OutcomeMeasure measure;
    measure.id = reader.id("id", Need::Required);
    measure.name = reader.line("name", Need::Required);
    measure.use = reader.word<MeasureUse>("implement", Need::Required).value_or(MeasureUse::Licensed);
    if (const auto change = reader.get("important_change", Need::Required))
        measure.important = readChange(*change);
    measure.evidence = reader.ids("evidence", 1, Need::Required);
    measure.note = reader.sentence("note", Need::Required);
    return measure;
}

std::vector<OutcomeMeasure> readMeasures(const JsonValue& value) {
    const JsonReader reader(value, {"$schema", "format", "items"});
    reader.format();
    std::vector<OutcomeMeasure> measures;
    std::set<std::string> ids;
    const std::optional<JsonValue> items = reader.get("items", Need::Required);
    for (const JsonValue& item : items ? items->list(1, mostMeasures) : std::vector<JsonValue>{}) {
        measures.push_back(readMeasure(item));
        if (const std::string& id = measures.back().id; !id.empty() && !ids.insert(id).second)
            item.fault("the id \"" + id + "\" stands here twice");
    }
    return measures;
}

} // namespace

Result<std::vector<OutcomeMeasure>> parseMeasures(const DataFile& file) {
    return parseDocument<std::vector<OutcomeMeasure>>(file, readMeasures);
}

std::vector<Error> checkMeasures(const DataFile& file) {
    std::optional<std::vector<OutcomeMeasure>> measures;
    return readDocument(file, readMeasures, measures);
}

} // namespace patella

#include "src/storage/json_reader.h"

namespace patella {

namespace {

std::vector<JsonValue> elements(const std::optional<JsonValue>& value, std::size_t fewest, std::size_t most) {
    return value ? value->list(fewest, most) : std::vector<JsonValue>{};
}

std::vector<std::string> texts(const std::vector<JsonValue>& values, std::size_t most) {
    std::vector<std::string> all;
    for (const JsonValue& each : values)
        if (std::optional<std::string> text = each.text(1, most))
            all.push_back(std::move(*text));
    return all;
}

} // namespace

std::string JsonReader::line(std::string_view key, Need need) const {
    const std::optional<JsonValue> value = get(key, need);
    return value ? value->text(1, 200).value_or("") : "";
}

std::string JsonReader::sentence(std::string_view key, Need need) const {
    const std::optional<JsonValue> value = get(key, need);
    return value ? value->text(1, 1000).value_or("") : "";
}

std::string JsonReader::id(std::string_view key, Need need) const {
    const std::optional<JsonValue> value = get(key, need);
    return value ? value->id().value_or("") : "";
}

std::vector<std::string> JsonReader::lines(std::string_view key, std::size_t most) const {
    return texts(elements(get(key), 0, most), 200);
}

std::vector<std::string> JsonReader::sentences(std::string_view key, std::size_t fewest, std::size_t most,
                                               Need need) const {
    return texts(elements(get(key, need), fewest, most), 1000);
}

std::vector<std::string> JsonReader::ids(std::string_view key, std::size_t fewest, Need need) const {
    std::vector<std::string> all;
    for (const JsonValue& each : elements(get(key, need), fewest, anyNumber))
        if (std::optional<std::string> id = each.id())
            all.push_back(std::move(*id));
    return all;
}

std::optional<int> JsonReader::whole(std::string_view key, int lowest, int highest, Need need) const {
    const std::optional<JsonValue> value = get(key, need);
    return value ? value->whole(lowest, highest) : std::nullopt;
}

std::optional<WholeRange> JsonReader::range(std::string_view key, int lowest, int highest) const {
    const std::optional<JsonValue> value = get(key);
    return value ? value->range(lowest, highest) : std::nullopt;
}

bool JsonReader::flag(std::string_view key, bool otherwise) const {
    const std::optional<JsonValue> value = get(key);
    return value ? value->flag().value_or(otherwise) : otherwise;
}

void JsonReader::format() const {
    if (const std::optional<JsonValue> schema = get("$schema"))
        (void)schema->text(0, anyNumber);
    const std::optional<JsonValue> value = get("format");
    if (!value)
        return;
    const auto version = value->node().whole;
    if (version && *version > 1)
        value->fault("written by a newer Patella: format " + std::to_string(*version) + ", known is 1",
                     ErrorCode::Newer);
    else if (!version || *version != 1)
        value->expected("1, the version of the file format");
}

} // namespace patella

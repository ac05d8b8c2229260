#include "src/storage/json_reader.h"

#include "src/base/utf8.h"
#include "src/library/kebab_id.h"
#include "src/library/text_folding.h"

#include <cmath>

namespace patella {

namespace {

std::string describe(const JsonNode& node) {
    switch (node.kind) {
    case JsonNode::Kind::Null:
        return "null";
    case JsonNode::Kind::Boolean:
        return node.boolean ? "true" : "false";
    case JsonNode::Kind::Number:
        return numberExcerpt(node);
    case JsonNode::Kind::String:
        return jsonExcerpt(node.text);
    case JsonNode::Kind::Array:
        return "a list of " + std::to_string(node.children.size());
    default:
        return "an object";
    }
}

std::string span(std::string_view what, std::int64_t lowest, std::int64_t highest) {
    return std::string(what) + " from " + std::to_string(lowest) + " to " + std::to_string(highest);
}

std::string joined(std::span<const std::string_view> words) {
    std::string out;
    for (const std::string_view word : words)
        (out += out.empty() ? "" : ", ") += word;
    return out;
}

/// The word of `known` that `typed` is most likely meant to be, empty when none comes near.
std::string_view nearest(std::string_view typed, std::span<const std::string_view> known) {
    constexpr int most = 2;
    std::string_view best;
    int least = most + 1;
    for (const std::string_view word : known) {
        const int distance = std::min(prefixDistance(typed, word, most), prefixDistance(word, typed, most));
        if (distance < least && typed.size() < word.size() + 4 && word.size() < typed.size() + 4) {
            least = distance;
            best = word;
        }
    }
    return best;
}

} // namespace

std::string numberExcerpt(const JsonNode& number) {
    constexpr std::size_t most = 40;
    return number.text.size() > most ? number.text.substr(0, most) + "…" : number.text;
}

void JsonFaults::add(int line, std::string pointer, std::string detail, ErrorCode code) {
    if (!full())
        m_faults.push_back({code, std::move(detail), Place{m_file, line, std::move(pointer)}});
}

std::vector<Error> JsonFaults::sorted() const {
    std::vector<Error> faults = m_faults;
    std::stable_sort(faults.begin(), faults.end(),
                     [](const Error& a, const Error& b) { return a.place.line < b.place.line; });
    return faults;
}

JsonValue JsonValue::child(const JsonNode& node, std::string_view step) const {
    return {node, m_pointer + '/' + pointerStep(step), *m_faults};
}

void JsonValue::fault(std::string detail, ErrorCode code) const {
    m_faults->add(m_node->line, m_pointer, std::move(detail), code);
}

void JsonValue::expected(std::string_view what) const {
    fault("expected " + std::string(what) + ", found " + describe(*m_node));
}

std::optional<std::string> JsonValue::text(std::size_t fewest, std::size_t most) const {
    const std::size_t length = codePoints(m_node->text);
    const std::string limits =
        span("text", static_cast<std::int64_t>(fewest), static_cast<std::int64_t>(most)) + " characters long";
    if (m_node->kind != JsonNode::Kind::String)
        expected(limits);
    else if (length < fewest || length > most)
        fault("expected " + limits + ", found " + std::to_string(length) + " characters");
    else
        return m_node->text;
    return std::nullopt;
}

std::optional<std::string> JsonValue::id() const {
    if (m_node->kind == JsonNode::Kind::String && isKebabId(m_node->text))
        return m_node->text;
    expected("an id of up to 80 small letters, digits and single dashes, such as \"wall-sit\"");
    return std::nullopt;
}

std::optional<std::int64_t> JsonValue::big(std::int64_t lowest, std::int64_t highest) const {
    if (m_node->kind == JsonNode::Kind::Number && m_node->whole && *m_node->whole >= lowest &&
        *m_node->whole <= highest)
        return m_node->whole;
    expected(span("a whole number", lowest, highest));
    return std::nullopt;
}

std::optional<int> JsonValue::whole(int lowest, int highest) const {
    const std::optional<std::int64_t> value = big(lowest, highest);
    return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

std::optional<double> JsonValue::decimal(double lowest, double highest) const {
    if (m_node->kind == JsonNode::Kind::Number && m_node->number >= lowest && m_node->number <= highest)
        return m_node->number;
    expected("a number from " + JsonNode::decimal(lowest).text + " to " + JsonNode::decimal(highest).text);
    return std::nullopt;
}

std::optional<bool> JsonValue::flag() const {
    if (m_node->kind == JsonNode::Kind::Boolean)
        return m_node->boolean;
    expected("true or false");
    return std::nullopt;
}

std::optional<WholeRange> JsonValue::range(int lowest, int highest) const {
    if (m_node->kind != JsonNode::Kind::Array || m_node->children.size() != 2) {
        expected("a list of two, [lower, upper], of whole numbers" + span("", lowest, highest));
        return std::nullopt;
    }
    const std::optional<int> lower = child(m_node->children[0], "0").whole(lowest, highest);
    const std::optional<int> upper = child(m_node->children[1], "1").whole(lowest, highest);
    if (!lower || !upper)
        return std::nullopt;
    if (*lower > *upper)
        fault("expected the lower number first, found [" + std::to_string(*lower) + ", " +
              std::to_string(*upper) + "]");
    return WholeRange::of(*lower, *upper);
}

std::vector<JsonValue> JsonValue::list(std::size_t fewest, std::size_t most) const {
    std::vector<JsonValue> items;
    const std::size_t count = m_node->children.size();
    if (m_node->kind != JsonNode::Kind::Array)
        expected("a list");
    else if (count < fewest)
        expected("a list of " + std::to_string(fewest) + " or more");
    else if (count > most)
        expected("a list of up to " + std::to_string(most));
    else
        for (std::size_t i = 0; i < count; ++i)
            items.push_back(child(m_node->children[i], std::to_string(i)));
    return items;
}

std::optional<std::size_t> JsonValue::oneOf(std::span<const std::string_view> words) const {
    if (m_node->kind == JsonNode::Kind::String)
        for (std::size_t i = 0; i < words.size(); ++i)
            if (words[i] == m_node->text)
                return i;
    expected("one of: " + joined(words));
    return std::nullopt;
}

JsonReader::JsonReader(const JsonValue& value, std::span<const std::string_view> known)
    : m_value(value) {
    if (value.node().kind != JsonNode::Kind::Object) {
        value.expected("an object");
        return;
    }
    for (const JsonNode& member : value.node().children) {
        if (value.faults().full())
            return;
        if (std::find(known.begin(), known.end(), std::string_view(member.key)) != known.end())
            continue;
        const std::string_view hint = nearest(member.key, known);
        value.child(member, member.key)
            .fault("the key " + jsonExcerpt(member.key) + " is not known here; " +
                   (hint.empty() ? "known are: " + joined(known)
                                 : "did you mean \"" + std::string(hint) + "\"?"));
    }
}

std::optional<JsonValue> JsonReader::get(std::string_view key, Need need) const {
    if (const JsonNode* node = m_value.node().find(key))
        return m_value.child(*node, key);
    if (need == Need::Required && m_value.node().kind == JsonNode::Kind::Object)
        m_value.fault("expected the key \"" + std::string(key) + "\", which is missing");
    return std::nullopt;
}

} // namespace patella

#include "src/base/utf8.h"
#include "src/storage/json_document.h"

#include <algorithm>
#include <cstdlib>

namespace patella {

namespace {

constexpr std::size_t lineWidth = 100;

void escape(std::string& out, std::string_view text) {
    static constexpr std::string_view hex = "0123456789abcdef";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (byte < 0x20 || byte == 0x7F)
            (((out += "\\u00") += hex[byte >> 4])) += hex[byte & 0x0F];
        else
            out += c;
    }
}

bool isPlain(const JsonNode& node) {
    return node.kind != JsonNode::Kind::Array && node.kind != JsonNode::Kind::Object;
}

void writeScalar(std::string& out, const JsonNode& node) {
    switch (node.kind) {
    case JsonNode::Kind::Boolean:
        out += node.boolean ? "true" : "false";
        break;
    case JsonNode::Kind::Number:
        out += node.text;
        break;
    case JsonNode::Kind::String:
        out += jsonString(node.text);
        break;
    default:
        out += "null";
    }
}

void writeTight(std::string& out, const JsonNode& node, std::string_view comma, std::string_view colon) {
    if (isPlain(node))
        return writeScalar(out, node);
    const bool object = node.kind == JsonNode::Kind::Object;
    out += object ? '{' : '[';
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        if (i > 0)
            out += comma;
        if (object)
            (out += jsonString(node.children[i].key)) += colon;
        writeTight(out, node.children[i], comma, colon);
    }
    out += object ? '}' : ']';
}

void writeIndented(std::string& out, const JsonNode& node, std::size_t indent, std::size_t column) {
    if (isPlain(node) || node.children.empty())
        return writeTight(out, node, ", ", ": ");
    const bool object = node.kind == JsonNode::Kind::Object;
    if (!object && std::all_of(node.children.begin(), node.children.end(), isPlain)) {
        std::string tight;
        writeTight(tight, node, ", ", ": ");
        if (column + codePoints(tight) <= lineWidth) {
            out += tight;
            return;
        }
    }
    out += object ? "{\n" : "[\n";
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const std::string key = object ? jsonString(node.children[i].key) + ": " : std::string{};
        (out.append(indent + 2, ' ')) += key;
        writeIndented(out, node.children[i], indent + 2, indent + 2 + codePoints(key));
        out += i + 1 < node.children.size() ? ",\n" : "\n";
    }
    out.append(indent, ' ') += object ? '}' : ']';
}

JsonNode made(JsonNode::Kind kind) {
    JsonNode node;
    node.kind = kind;
    return node;
}

} // namespace

std::string jsonString(std::string_view text) {
    std::string out = "\"";
    while (!text.empty()) {
        const std::size_t good = invalidUtf8At(text).value_or(text.size());
        escape(out, text.substr(0, good));
        if (good == text.size())
            break;
        out += "\xEF\xBF\xBD";
        text.remove_prefix(good + 1);
    }
    return out += '"';
}

std::string jsonExcerpt(std::string_view text) {
    constexpr std::size_t most = 40;
    std::size_t end = 0;
    for (std::size_t i = 0; end < text.size() && i < most; ++i)
        do
            ++end;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80);
    return jsonString(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

std::string pointerStep(std::string_view key) {
    std::string step;
    for (const char c : jsonExcerpt(key))
        c == '~' ? step += "~0" : c == '/' ? step += "~1" : step += c;
    step.erase(step.rfind('"'), 1);
    return step.substr(1);
}

std::string writePretty(const JsonNode& node) {
    std::string out;
    writeIndented(out, node, 0, 0);
    return out += '\n';
}

std::string writeCompact(const JsonNode& node) {
    std::string out;
    writeTight(out, node, ",", ":");
    return out;
}

JsonNode JsonNode::object() { return made(Kind::Object); }
JsonNode JsonNode::array() { return made(Kind::Array); }

JsonNode JsonNode::string(std::string_view text) {
    JsonNode node = made(Kind::String);
    node.text = text;
    return node;
}

JsonNode JsonNode::integer(std::int64_t value) {
    JsonNode node = made(Kind::Number);
    node.whole = value;
    node.number = static_cast<double>(value);
    node.text = std::to_string(value);
    return node;
}

JsonNode JsonNode::decimal(double value) {
    // by whole ten-thousandths: printf would write the decimal point of the user's locale
    const auto scaled = static_cast<std::int64_t>(value * 10'000 + (value < 0 ? -0.5 : 0.5));
    if (scaled % 10'000 == 0)
        return integer(scaled / 10'000);
    std::string fraction = std::to_string(10'000 + std::abs(scaled % 10'000)).substr(1);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    JsonNode node = made(Kind::Number);
    node.number = value;
    node.text = scaled < 0 ? "-" : "";
    node.text += std::to_string(std::abs(scaled / 10'000)) + '.' + fraction;
    return node;
}

JsonNode JsonNode::flag(bool value) {
    JsonNode node = made(Kind::Boolean);
    node.boolean = value;
    return node;
}

JsonNode& JsonNode::add(JsonNode element) {
    children.push_back(std::move(element));
    return children.back();
}

JsonNode& JsonNode::add(std::string_view member, JsonNode node) {
    node.key = member;
    children.push_back(std::move(node));
    return children.back();
}

} // namespace patella

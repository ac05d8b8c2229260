#include "src/interop/fhir_values.h"

#include "src/storage/name_uuid.h"

#include <array>

namespace patella::fhir {

namespace {

/// White space that the pattern of FHIR's string refuses, and the byte order mark.
constexpr std::array<std::string_view, 21> spaces{
    "\xC2\x85",     "\xC2\xA0",     "\xE1\x9A\x80", "\xE2\x80\x80", "\xE2\x80\x81", "\xE2\x80\x82",
    "\xE2\x80\x83", "\xE2\x80\x84", "\xE2\x80\x85", "\xE2\x80\x86", "\xE2\x80\x87", "\xE2\x80\x88",
    "\xE2\x80\x89", "\xE2\x80\x8A", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\x9F",
    "\xE3\x80\x80", "\xEF\xBB\xBF", "\xE1\xA0\x8E"};

std::size_t spaceAt(std::string_view text) {
    for (const std::string_view space : spaces)
        if (text.starts_with(space))
            return space.size();
    return 0;
}

} // namespace

std::string clean(std::string_view text) {
    std::string out;
    bool said = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (const std::size_t size = byte < 0x80 ? 0 : spaceAt(text.substr(i)); size > 0) {
            out += ' ';
            i += size - 1;
        } else if (byte == '\t' || byte == '\n' || byte == '\r' || byte == ' ') {
            out += text[i];
        } else if (byte > 0x20 && byte != 0x7F) {
            out += text[i];
            said = true;
        }
    }
    return said ? out : std::string();
}

std::string markup(std::string_view text) {
    std::string out;
    for (const char c : clean(text)) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

void addText(JsonNode& node, std::string_view member, std::string_view text) {
    const std::string said = clean(text);
    if (!said.empty())
        node.add(member, JsonNode::string(said));
}

std::string idOf(std::string_view kind, std::string_view ours) {
    return isUuid(ours) ? std::string(ours)
                        : nameUuid("patella " + std::string(kind) + '\n' + std::string(ours));
}

JsonNode reference(const std::string& id) {
    JsonNode node = JsonNode::object();
    node.add("reference", JsonNode::string("urn:uuid:" + id));
    return node;
}

JsonNode words(std::string_view text) {
    JsonNode node = JsonNode::object();
    addText(node, "text", text);
    return node;
}

JsonNode coded(std::string_view system, std::string_view code, std::string_view display,
               std::string_view text) {
    JsonNode node = JsonNode::object();
    JsonNode coding = JsonNode::object();
    coding.add("system", JsonNode::string(system));
    coding.add("code", JsonNode::string(code));
    coding.add("display", JsonNode::string(display));
    node.add("coding", JsonNode::array()).add(std::move(coding));
    addText(node, "text", text);
    return node;
}

JsonNode quantity(std::int64_t value, std::string_view unit, std::string_view ucum) {
    JsonNode node = JsonNode::object();
    node.add("value", JsonNode::integer(value));
    node.add("unit", JsonNode::string(unit));
    if (!ucum.empty()) {
        node.add("system", JsonNode::string("http://unitsofmeasure.org"));
        node.add("code", JsonNode::string(ucum));
    }
    return node;
}

JsonNode score(PainScore value) { return quantity(value.value(), "score", "{score}"); }

JsonNode painCode(std::string_view text) {
    return coded("http://loinc.org", "72514-3",
                 "Pain severity - 0-10 verbal numeric rating [Score] - Reported", text);
}

JsonNode kneeSite(Knee knee) {
    const bool left = knee == Knee::Left;
    return coded("http://snomed.info/sct", left ? "82169009" : "6757004",
                 left ? "Structure of left knee region" : "Structure of right knee region",
                 left ? "left knee" : "right knee");
}

JsonNode category(std::string_view code, std::string_view display) {
    return coded("http://terminology.hl7.org/CodeSystem/observation-category", code, display, {});
}

JsonNode component(std::string_view name) {
    JsonNode node = JsonNode::object();
    node.add("code", words(name));
    return node;
}

JsonNode tag() {
    JsonNode meta = JsonNode::object();
    JsonNode one = JsonNode::object();
    one.add("display", JsonNode::string("self-reported, not a diagnosis"));
    meta.add("tag", JsonNode::array()).add(std::move(one));
    return meta;
}

JsonNode resource(std::string_view type, const std::string& id) {
    JsonNode node = JsonNode::object();
    node.add("resourceType", JsonNode::string(type));
    node.add("id", JsonNode::string(id));
    node.add("meta", tag());
    return node;
}

std::string entry(const std::string& id, const JsonNode& resource) {
    return R"({"fullUrl":"urn:uuid:)" + id + R"(","resource":)" + writeCompact(resource) + '}';
}

} // namespace patella::fhir

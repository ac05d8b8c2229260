#include "src/storage/figure_fields.h"

namespace patella {

namespace {

using figure::Anchor;
using figure::Prop;
using figure::PropKind;
using figure::Span;

constexpr double farthest = 400;
constexpr double wallTop = 104;

/// What a prop is when it says no more than its type.
Prop usual(PropKind kind) {
    Prop prop;
    prop.kind = kind;
    prop.x = {-10, 10};
    prop.y = {0, 10};
    prop.z = {-16, 16};
    prop.width = kind == PropKind::Band ? 2.6 : 1.5;
    switch (kind) {
    case PropKind::Mat:
        prop.x = {-58, 58};
        prop.z = {-19, 19};
        break;
    case PropKind::Wall:
        prop.x = {30, 30};
        prop.y = {0, wallTop};
        prop.z = {-26, 26};
        break;
    case PropKind::Chair:
        prop.z = {-10.5, 10.5};
        break;
    case PropKind::Roller:
        prop.radius = 6.2;
        break;
    case PropKind::Ball:
        prop.radius = 8;
        break;
    case PropKind::Disc:
        prop.radius = 10;
        break;
    case PropKind::Tube:
        prop.radius = 1.2;
        break;
    default:
        break;
    }
    return prop;
}

/// Walls and chairs have one place along x, and a chair its seat's height.
void readPlace(const JsonReader& reader, Prop& prop) {
    if (prop.kind == PropKind::Wall || prop.kind == PropKind::Chair) {
        double x = prop.kind == PropKind::Wall ? prop.x.from : 0;
        readNumber(reader, "x", -farthest, farthest, x);
        prop.x = {x, x};
    } else {
        readSpan(reader, "x", prop.x);
    }
    if (prop.kind == PropKind::Chair) {
        double seat = 26;
        readNumber(reader, "seat", 5, 60, seat);
        prop.backrestTop = seat + 27;
        readNumber(reader, "height", 5, 120, prop.backrestTop);
        prop.y = {0, seat};
        readSpan(reader, "z", prop.z);
        return;
    }
    readSpan(reader, "y", prop.y);
    readSpan(reader, "z", prop.z);
}

void readFlags(const JsonReader& reader, Prop& prop) {
    static constexpr std::array<std::string_view, 1> left{"left"};
    static constexpr std::array<std::string_view, 2> axes{"z", "x"};
    if (const std::optional<JsonValue> side = reader.get("side"))
        prop.behind = side->oneOf(left).has_value();
    if (const std::optional<JsonValue> axis = reader.get("axis"))
        prop.alongX = axis->oneOf(axes) == std::optional<std::size_t>(1);
    prop.behind = reader.flag("behind", prop.behind);
    prop.reversed = reader.flag("reverse");
    prop.backrest = reader.flag("back", true);
    prop.inFront = reader.flag("front");
}

void readAnchors(const JsonReader& reader, Prop& prop) {
    if (prop.kind == PropKind::Roller || prop.kind == PropKind::Ball)
        prop.at.at.y = prop.radius;
    if (const std::optional<JsonValue> at = reader.get("at"))
        readVec3(*at, prop.at.at);
    if (const std::optional<JsonValue> to = reader.get("to")) {
        prop.to = prop.at.at;
        readVec3(*to, *prop.to);
    }
    if (const std::optional<JsonValue> on = reader.get("on")) {
        if (const std::optional<figure::BodyPoint> point = readBodyPoint(*on)) {
            prop.loop = *point;
            prop.at.on = point;
            if (!reader.has("at"))
                prop.at.at = {};
        }
    }
    if (const std::optional<JsonValue> path = reader.get("path"))
        for (const JsonValue& each : path->list(2, 24))
            prop.path.push_back(readAnchor(each));
}

} // namespace

void readSpan(const JsonReader& reader, std::string_view key, Span& span) {
    const std::optional<JsonValue> value = reader.get(key);
    if (!value)
        return;
    const std::vector<JsonValue> ends = value->list(2, 2);
    if (ends.size() != 2)
        return;
    span.from = ends[0].decimal(-farthest, farthest).value_or(span.from);
    span.to = ends[1].decimal(-farthest, farthest).value_or(span.to);
}

Anchor readAnchor(const JsonValue& value) {
    Anchor anchor;
    switch (value.node().kind) {
    case JsonNode::Kind::String:
        anchor.on = readBodyPoint(value);
        break;
    case JsonNode::Kind::Object: {
        const JsonReader reader(value, {"on", "off"});
        if (const std::optional<JsonValue> on = reader.get("on", Need::Required))
            anchor.on = readBodyPoint(*on);
        if (const std::optional<JsonValue> off = reader.get("off"))
            readVec3(*off, anchor.at);
        break;
    }
    default:
        readVec3(value, anchor.at);
    }
    return anchor;
}

Prop readProp(const JsonValue& value) {
    const JsonReader reader(value, {"type", "x", "y", "z", "at", "to", "on", "path", "r", "len", "width",
                                    "axis", "side", "seat", "height", "back", "reverse", "behind", "front"});
    Prop prop = usual(reader.word<PropKind>("type", Need::Required).value_or(PropKind::Mat));
    readPlace(reader, prop);
    readNumber(reader, "r", 0.2, 60, prop.radius);
    readNumber(reader, "len", 1, 100, prop.length);
    readNumber(reader, "width", 0.2, 20, prop.width);
    readAnchors(reader, prop);
    readFlags(reader, prop);
    const bool needsPath =
        prop.kind == PropKind::Strap || prop.kind == PropKind::Line || prop.kind == PropKind::Tube;
    if (needsPath && !reader.has("path"))
        value.fault("the field \"path\" is missing");
    return prop;
}

} // namespace patella

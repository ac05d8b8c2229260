#include "src/storage/figure_fields.h"

namespace patella {

namespace {

using figure::Pose;
using figure::Side;
using figure::Target;

constexpr double farthest = 400; // units from the middle
constexpr double handAside = 9;

std::string keyFor(std::string_view name, std::string_view suffix) {
    return std::string(name) + std::string(suffix);
}

void readFlat(const JsonReader& reader, Target& target) {
    static constexpr std::array<std::string_view, 3> words{"floor", "wall", "belly"};
    if (const std::optional<JsonValue> value = reader.get("flat"))
        if (const std::optional<std::size_t> at = value->oneOf(words))
            target.flat = static_cast<figure::Flat>(*at + 1);
}

void readTargetObject(const JsonValue& value, Target& target, bool foot, double aside) {
    const JsonReader reader(value, {"at", "on", "off", "out", "heel", "bend", "pole", "free", "flat"});
    const bool placed = reader.has("at") || reader.has("on");
    Target next = placed ? Target{} : target;
    next.set = true;
    if (placed)
        next.flat = foot && !reader.has("on") ? figure::Flat::Floor : figure::Flat::No;
    if (const std::optional<JsonValue> at = reader.get("at")) {
        next.at = {0, 0, aside};
        readVec3(*at, next.at);
    }
    if (const std::optional<JsonValue> on = reader.get("on"))
        next.on = readBodyPoint(*on);
    if (const std::optional<JsonValue> off = reader.get("off")) {
        if (!next.on)
            off->fault("expected \"on\" beside it: an offset needs a body point");
        next.at = {};
        readVec3(*off, next.at);
        next.hasOffset = true;
    }
    readNumber(reader, "out", -180, 180, next.out);
    readNumber(reader, "heel", -60, 75, next.heel);
    readNumber(reader, "bend", -180, 180, next.bend);
    if (const std::optional<JsonValue> pole = reader.get("pole")) {
        next.pole = figure::Vec3{};
        readVec3(*pole, *next.pole);
    }
    if (reader.has("free"))
        next.flat = reader.flag("free") ? figure::Flat::No : figure::Flat::Floor;
    readFlat(reader, next);
    target = next;
}

void readTarget(const JsonValue& value, Target& target, Side side, bool foot) {
    const double aside = figure::outward(side) * (foot ? figure::bones::hipOffset : handAside);
    switch (value.node().kind) {
    case JsonNode::Kind::Null:
        target = {};
        break;
    case JsonNode::Kind::Object:
        readTargetObject(value, target, foot, aside);
        break;
    case JsonNode::Kind::String:
        target = {};
        target.on = readBodyPoint(value);
        target.set = target.on.has_value();
        break;
    default:
        target = {};
        target.set = true;
        target.flat = foot ? figure::Flat::Floor : figure::Flat::No;
        target.at = {0, 0, aside};
        readVec3(value, target.at);
    }
}

/// One value of a limb: for one side, or for both.
class SideReader {
public:
    SideReader(const JsonReader& reader, Pose& pose, std::string_view suffix)
        : m_reader(reader)
        , m_pose(pose)
        , m_suffix(suffix) {}

    void angles() {
        triple("hip", m_pose.hip, &m_pose.foot);
        triple("shoulder", m_pose.shoulder, &m_pose.hand);
        triple("ankle", m_pose.ankle, nullptr);
        if (const std::optional<JsonValue> value = m_reader.get(keyFor("knee", m_suffix)))
            knee(*value);
        number("toe", -60, 75, m_pose.toe);
        number("elbow", -5, 165, m_pose.elbow);
        number("wrist", -90, 90, m_pose.wrist);
        number("grip", 0, 1, m_pose.grip);
    }
    void targets() {
        for (const bool foot : {true, false})
            if (const std::optional<JsonValue> value = m_reader.get(keyFor(foot ? "foot" : "hand", m_suffix)))
                each([&](Side side) {
                    readTarget(*value, (foot ? m_pose.foot : m_pose.hand)[side], side, foot);
                });
    }

private:
    template <typename Visit>
    void each(const Visit& visit) {
        for (const Side side : figure::bothSides)
            if (m_suffix.empty() || (m_suffix == ".w") == (side == Side::Working))
                visit(side);
    }
    /// A limb that gets an angle lets go of its target.
    void triple(std::string_view name, figure::PerSide<figure::Vec3>& angles,
                figure::PerSide<Target>* released) {
        const std::optional<JsonValue> value = m_reader.get(keyFor(name, m_suffix));
        if (!value)
            return;
        each([&](Side side) {
            readVec3(*value, angles[side]);
            if (released)
                (*released)[side] = {};
        });
    }
    void number(std::string_view name, double lowest, double highest, figure::PerSide<double>& numbers) {
        each(
            [&](Side side) { readNumber(m_reader, keyFor(name, m_suffix), lowest, highest, numbers[side]); });
    }
    void knee(const JsonValue& value) {
        const bool level = value.node().kind == JsonNode::Kind::String;
        if (level && value.node().text != "flat") {
            value.expected("degrees, or \"flat\"");
            return;
        }
        const std::optional<double> angle = level ? std::nullopt : value.decimal(-5, 165);
        each([&](Side side) {
            m_pose.shinLevel[side] = level;
            m_pose.knee[side] = angle.value_or(m_pose.knee[side]);
        });
    }

    const JsonReader& m_reader;
    Pose& m_pose;
    std::string_view m_suffix;
};

} // namespace

std::optional<figure::BodyPoint> readBodyPoint(const JsonValue& value) {
    const JsonNode& node = value.node();
    std::optional<figure::BodyPoint> point;
    if (node.kind == JsonNode::Kind::String)
        point = figure::parseBodyPoint(node.text);
    if (!point)
        value.expected("a body point such as \"knee.w\" or \"shin.o@0.8\"");
    return point;
}

void readVec3(const JsonValue& value, figure::Vec3& vec) {
    if (value.node().kind == JsonNode::Kind::Number) {
        vec.x = value.decimal(-farthest, farthest).value_or(vec.x);
        return;
    }
    const std::array<double*, 3> parts{&vec.x, &vec.y, &vec.z};
    std::size_t i = 0;
    for (const JsonValue& each : value.list(1, parts.size())) {
        *parts[i] = each.decimal(-farthest, farthest).value_or(*parts[i]);
        ++i;
    }
}

void readNumber(const JsonReader& reader, std::string_view key, double lowest, double highest,
                double& number) {
    if (const std::optional<JsonValue> value = reader.get(key))
        number = value->decimal(lowest, highest).value_or(number);
}

std::span<const std::string_view> poseKeys() {
    static constexpr std::array<std::string_view, 37> keys{
        "pos",     "tilt",    "spine",    "neck",       "breath",     "lift",   "effort", "hip",
        "hip.w",   "hip.o",   "shoulder", "shoulder.w", "shoulder.o", "knee",   "knee.w", "knee.o",
        "ankle",   "ankle.w", "ankle.o",  "toe",        "toe.w",      "toe.o",  "elbow",  "elbow.w",
        "elbow.o", "wrist",   "wrist.w",  "wrist.o",    "grip",       "grip.w", "grip.o", "foot",
        "foot.w",  "foot.o",  "hand",     "hand.w",     "hand.o"};
    return keys;
}

void readPose(const JsonReader& reader, Pose& pose) {
    for (const auto& [key, vec] : {std::pair<std::string_view, figure::Vec3*>{"pos", &pose.position},
                                   {"tilt", &pose.tilt},
                                   {"spine", &pose.spine},
                                   {"neck", &pose.neck}})
        if (const std::optional<JsonValue> value = reader.get(key))
            readVec3(*value, *vec);
    readNumber(reader, "breath", 0, 1, pose.breath);
    readNumber(reader, "lift", 0, 60, pose.lift);
    readNumber(reader, "effort", 0, 1, pose.effort);
    for (const std::string_view suffix : {"", ".w", ".o"}) {
        SideReader side(reader, pose, suffix);
        side.angles();
        side.targets();
    }
}

} // namespace patella

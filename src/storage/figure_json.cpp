#include "src/storage/figure_json.h"

#include "src/figure/check.h"
#include "src/storage/figure_fields.h"
#include "src/storage/json_file.h"

#include <map>

namespace patella {

namespace {

using figure::Arrow;
using figure::Frame;
using figure::Highlight;
using figure::Side;

constexpr std::size_t mostFrames = 24;
constexpr std::size_t mostParts = 24;

void readView(const JsonReader& reader, figure::View& view) {
    static constexpr std::array<std::string_view, 7> names{"side",    "rearside", "front", "back",
                                                           "quarter", "profile",  "top"};
    static constexpr std::array<figure::View, 7> views{
        {{16, 9}, {-16, 9}, {90, 10}, {-90, 9}, {48, 11}, {0, 6}, {0, 80}}};
    const std::optional<JsonValue> value = reader.get("view");
    if (!value)
        return;
    const auto named = [&](const JsonValue& name) {
        if (const std::optional<std::size_t> at = name.oneOf(names))
            view = views[*at];
    };
    if (value->node().kind != JsonNode::Kind::Object)
        return named(*value);
    const JsonReader parts(*value, {"from", "yaw", "pitch"});
    if (const std::optional<JsonValue> from = parts.get("from"))
        named(*from);
    readNumber(parts, "yaw", -180, 180, view.yaw);
    readNumber(parts, "pitch", -10, 90, view.pitch);
}

/// "soleus", "soleus.o", "soleus.both"
void readHighlights(const JsonReader& reader, std::vector<Highlight>& highlights) {
    const std::optional<JsonValue> value = reader.get("muscles");
    for (const JsonValue& each : value ? value->list(0, mostParts) : std::vector<JsonValue>{}) {
        std::string_view name = each.node().text;
        const std::size_t dot = name.find('.');
        const std::string_view side = dot == std::string_view::npos ? "w" : name.substr(dot + 1);
        const std::optional<figure::Muscle> muscle = fromKey<figure::Muscle>(name.substr(0, dot));
        if (!muscle || (side != "w" && side != "o" && side != "both")) {
            each.expected("a muscle of the exercises, if need be with \".o\" or \".both\"");
            continue;
        }
        Highlight highlight{*muscle, {}};
        highlight.sides[Side::Working] = side != "o";
        highlight.sides[Side::Other] = side != "w";
        highlights.push_back(highlight);
    }
}

std::optional<Arrow> readArrow(const JsonValue& value) {
    const bool plain = value.node().kind == JsonNode::Kind::String;
    const std::vector<JsonValue> parts = plain ? std::vector{value} : value.list(1, 3);
    const std::optional<figure::BodyPoint> point =
        parts.empty() ? std::nullopt : readBodyPoint(parts.front());
    if (!point)
        return std::nullopt;
    Arrow arrow{*point, 0, 0};
    if (parts.size() > 1)
        arrow.right = parts[1].decimal(-100, 100).value_or(0);
    if (parts.size() > 2)
        arrow.up = parts[2].decimal(-100, 100).value_or(0);
    return arrow;
}

void readArrows(const JsonReader& reader, std::vector<Arrow>& arrows) {
    const std::optional<JsonValue> value = reader.get("arrow");
    if (!value)
        return;
    const auto& children = value->node().children;
    const bool several = !children.empty() && children.front().kind == JsonNode::Kind::Array;
    for (const JsonValue& each : several ? value->list(1, 4) : std::vector{*value})
        if (const std::optional<Arrow> arrow = readArrow(each))
            arrows.push_back(*arrow);
}

void readOrder(const JsonReader& reader, figure::DrawOrder& order) {
    const std::optional<JsonValue> value = reader.get("order");
    if (!value)
        return;
    const std::map<std::string_view, double*> parts{{"torso", &order.torso},
                                                    {"head", &order.head},
                                                    {"thigh.w", &order.thigh[Side::Working]},
                                                    {"thigh.o", &order.thigh[Side::Other]},
                                                    {"shin.w", &order.shin[Side::Working]},
                                                    {"shin.o", &order.shin[Side::Other]},
                                                    {"upperarm.w", &order.upperArm[Side::Working]},
                                                    {"upperarm.o", &order.upperArm[Side::Other]},
                                                    {"forearm.w", &order.forearm[Side::Working]},
                                                    {"forearm.o", &order.forearm[Side::Other]}};
    const JsonReader object(*value, {"torso", "head", "thigh.w", "thigh.o", "shin.w", "shin.o", "upperarm.w",
                                     "upperarm.o", "forearm.w", "forearm.o"});
    for (const auto& [key, number] : parts)
        readNumber(object, key, -200, 200, *number);
}

void readWindow(const JsonReader& reader, std::optional<figure::Window>& window) {
    const std::optional<JsonValue> value = reader.get("window");
    if (!value)
        return;
    std::array<double, 4> edges{};
    std::size_t i = 0;
    for (const JsonValue& each : value->list(4, 4))
        edges[i++] = each.decimal(-400, 400).value_or(0);
    if (edges[0] >= edges[2] || edges[1] >= edges[3])
        value->expected("[left, bottom, right, top] with room between them");
    window = figure::Window{edges[0], edges[1], edges[2], edges[3]};
}

/// "mirrored", "reversed", or the id of another figure.
void readSecond(const JsonReader& reader, figure::SecondDirection& second) {
    const std::string way = reader.id("second");
    second.mirrored = way == "mirrored";
    second.reversed = way == "reversed";
    if (!second.mirrored && !second.reversed)
        second.figure = way;
}

Frame readFrame(const JsonValue& value, const figure::Pose& base, const std::vector<Frame>& before) {
    std::vector<std::string_view> keys(poseKeys().begin(), poseKeys().end());
    keys.insert(keys.end(), {"t", "stay", "ease", "peak", "like"});
    const JsonReader reader(value, keys);
    Frame frame;
    frame.pose = base;
    if (const std::optional<JsonValue> like = reader.get("like"))
        if (const std::optional<int> index = like->whole(0, std::max(0, int(before.size()) - 1)))
            frame.pose = before.empty() ? base : before[std::size_t(*index)].pose;
    frame.pose.lift = 0;
    static_cast<void>(reader.get("t", Need::Required));
    readNumber(reader, "t", 0, 1, frame.time);
    readNumber(reader, "stay", 0, 1, frame.stay);
    frame.ease = reader.word<figure::Ease>("ease").value_or(figure::Ease::InOut);
    frame.peak = reader.flag("peak");
    readPose(reader, frame.pose);
    return frame;
}

void readFrames(const JsonReader& reader, figure::Figure& figure) {
    figure::Pose base = figure::poseOf(figure.posture);
    if (const std::optional<JsonValue> value = reader.get("base"))
        readPose(JsonReader(*value, poseKeys()), base);
    const std::optional<JsonValue> frames = reader.get("frames", Need::Required);
    double earliest = 0;
    for (const JsonValue& each : frames ? frames->list(1, mostFrames) : std::vector<JsonValue>{}) {
        const Frame frame = readFrame(each, base, figure.frames);
        if (figure.frames.empty() && frame.time != 0)
            each.fault("expected the first frame at t 0");
        else if (frame.time < earliest)
            each.fault("expected a frame that begins after the one before has ended");
        earliest = frame.time + frame.stay;
        if (earliest > 1)
            each.fault("expected a frame that ends within the loop, at 1 at the latest");
        figure.frames.push_back(frame);
    }
}

Figure readFigure(const JsonValue& value) {
    static constexpr std::array<std::string_view, 1> loops{"cycle"};
    const JsonReader reader(value, {"$schema", "format", "id", "note", "posture", "contact", "view", "cycle",
                                    "loop", "flight", "barefoot", "muscles", "props", "arrow", "order",
                                    "window", "second", "base", "frames"});
    Figure figure;
    reader.format();
    figure.id = reader.id("id", Need::Required);
    static_cast<void>(reader.sentence("note"));
    figure.posture = reader.word<figure::Posture>("posture").value_or(figure::Posture::Stand);
    figure.contact = reader.word<figure::Contact>("contact").value_or(figure::contactOf(figure.posture));
    readView(reader, figure.view);
    readNumber(reader, "cycle", 0.2, 60, figure.cycle);
    if (const std::optional<JsonValue> loop = reader.get("loop"))
        figure.alternating = loop->oneOf(loops).has_value();
    figure.flight = reader.flag("flight");
    figure.barefoot = reader.flag("barefoot");
    readHighlights(reader, figure.highlights);
    if (const std::optional<JsonValue> props = reader.get("props"))
        for (const JsonValue& each : props->list(0, mostParts))
            figure.props.push_back(readProp(each));
    readArrows(reader, figure.arrows);
    readOrder(reader, figure.order);
    readWindow(reader, figure.window);
    readSecond(reader, figure.second);
    readFrames(reader, figure);
    return figure;
}

} // namespace

Result<Figure> parseFigure(const DataFile& file) { return parseDocument<Figure>(file, readFigure); }

std::vector<Error> checkFigure(const DataFile& file) {
    std::optional<Figure> figure;
    std::vector<Error> faults = readDocument<Figure>(file, readFigure, figure);
    if (faults.empty() && figure)
        for (const std::string& complaint : figure::complaintsAbout(*figure))
            faults.push_back({ErrorCode::Schema, complaint, Place{file.name, 1}});
    return faults;
}

} // namespace patella

#include "src/storage/measure_answer_json.h"

#include "src/storage/json_reader.h"

namespace patella {

namespace {

JsonNode whole(int value) { return JsonNode::integer(value); }

struct Write {
    JsonNode operator()(const WeekPains& knees) const {
        JsonNode node = JsonNode::object();
        for (const Knee knee : bothSides) {
            const WeekPain& pain = knees[static_cast<std::size_t>(knee)];
            if (pain.empty())
                continue;
            JsonNode one = JsonNode::object();
            if (pain.usual)
                one.add("usual", whole(pain.usual->value()));
            if (pain.worst)
                one.add("worst", whole(pain.worst->value()));
            node.add(keyOf(knee), std::move(one));
        }
        return node;
    }
    JsonNode operator()(const OwnActivities& activities) const {
        JsonNode list = JsonNode::array();
        for (const OwnActivity& each : activities.chosen) {
            JsonNode one = JsonNode::object();
            one.add("name", JsonNode::string(each.name));
            one.add("score", each.score ? whole(*each.score) : JsonNode{});
            list.add(std::move(one));
        }
        JsonNode node = JsonNode::object();
        node.add("activities", std::move(list));
        return node;
    }
    JsonNode operator()(const OverallChange& change) const {
        JsonNode node = JsonNode::object();
        node.add("change", whole(change.steps));
        return node;
    }
    JsonNode operator()(const MeasureTotal& total) const {
        JsonNode node = JsonNode::object();
        node.add("total", whole(total.points));
        return node;
    }
};

std::optional<PainScore> scoreIn(const JsonReader& reader, std::string_view key) {
    const auto value = reader.whole(key, PainScore::lowest, PainScore::highest);
    return value ? PainScore::of(*value) : std::nullopt;
}

WeekPains readPains(const JsonValue& value) {
    const JsonReader reader(value, {keyOf(Knee::Left), keyOf(Knee::Right)});
    WeekPains knees{};
    for (const Knee knee : bothSides)
        if (const auto one = reader.get(keyOf(knee))) {
            const JsonReader pain(*one, {"usual", "worst"});
            knees[static_cast<std::size_t>(knee)] = {scoreIn(pain, "usual"), scoreIn(pain, "worst")};
        }
    return knees;
}

OwnActivities readActivities(const JsonValue& value) {
    const JsonReader reader(value, {"activities"});
    OwnActivities activities;
    const auto list = reader.get("activities", Need::Required);
    for (const JsonValue& each : list ? list->list(1, OwnActivities::most) : std::vector<JsonValue>{}) {
        const JsonReader one(each, {"name", "score"});
        OwnActivity activity{one.line("name", Need::Required)};
        const auto score = one.get("score", Need::Required);
        if (score && score->node().kind != JsonNode::Kind::Null)
            activity.score = score->whole(0, OwnActivity::highest);
        activities.chosen.push_back(std::move(activity));
    }
    return activities;
}

MeasureAnswer readTold(MeasureId id, const JsonValue& value) {
    switch (id) {
    case MeasureId::Pain:
        return {readPains(value)};
    case MeasureId::Activities:
        return {readActivities(value)};
    case MeasureId::Change: {
        const JsonReader reader(value, {"change"});
        const auto steps = reader.whole("change", -OverallChange::most, OverallChange::most, Need::Required);
        return {OverallChange{steps.value_or(0)}};
    }
    case MeasureId::Akps:
    case MeasureId::Lefs:
        break;
    }
    const JsonReader reader(value, {"total"});
    return {MeasureTotal{reader.whole("total", 0, highestTotal(id), Need::Required).value_or(0)}};
}

} // namespace

JsonNode measureNode(const MeasureAnswer& answer) { return std::visit(Write{}, answer.told); }

Result<MeasureAnswer> readMeasure(MeasureId id, const JsonNode& node) {
    JsonFaults faults("check_result");
    MeasureAnswer answer = readTold(id, JsonValue(node, {}, faults));
    if (!faults.none())
        return Error{ErrorCode::Corrupt,
                     "the answer to a measure is not what it should be: " + faults.sorted().front().detail};
    if (const Done fits = checkMeasure(id, answer); !fits)
        return Error{ErrorCode::Corrupt, fits.error().detail};
    return answer;
}

} // namespace patella

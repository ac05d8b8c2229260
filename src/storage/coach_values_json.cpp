#include "src/storage/coach_values_json.h"

#include "src/storage/coach_nodes.h"
#include "src/storage/measure_answer_json.h"

namespace patella {

namespace {

using namespace coach_nodes;

Error damaged(const char* what) {
    return {ErrorCode::Corrupt, std::string(what) + " is not what it should be"};
}

} // namespace

std::string writeOverrideValue(const Override& override) {
    JsonNode node = JsonNode::object();
    if (override.kind == OverrideKind::Level) {
        node.add("sets", whole(override.sets));
        node.add("amount", whole(override.amount));
        node.add("load", whole(override.load));
    }
    if (override.moment != OverrideMoment::Decided)
        node.add("moment", JsonNode::string(keyOf(override.moment)));
    return writeCompact(node);
}

Done readOverrideValue(std::string_view value, Override& override) {
    const Result<JsonNode> node = parseJson(value, "override", valueLimits);
    if (!node)
        return damaged("an override");
    override.moment = fromKey<OverrideMoment>(textIn(node->find("moment"))).value_or(OverrideMoment::Decided);
    if (override.kind != OverrideKind::Level)
        return {};
    const auto sets = numberIn(node->find("sets"), 1, Override::most);
    const auto amount = numberIn(node->find("amount"), 1, Override::most);
    const auto load = numberIn(node->find("load"), 0, Override::most);
    if (!sets || !amount || !load)
        return damaged("an override");
    override.sets = *sets;
    override.amount = *amount;
    override.load = *load;
    return {};
}

std::string writeCheckAnswer(const CheckResult& result) {
    if (const auto* measure = std::get_if<MeasureAnswer>(&result.answer))
        return writeCompact(measureNode(*measure));
    JsonNode node = JsonNode::object();
    if (const auto* safety = std::get_if<SafetyAnswer>(&result.answer)) {
        JsonNode ticked = JsonNode::array();
        for (const std::string& sign : safety->ticked)
            ticked.add(JsonNode::string(sign));
        node.add("ticked", std::move(ticked));
        if (safety->seen)
            node.add("seen", JsonNode::flag(true));
    } else if (const auto* trial = std::get_if<TrialAnswer>(&result.answer)) {
        node.add("passed", JsonNode::flag(trial->passed));
        node.add("pain", scoreNode(trial->pain));
        if (trial->painkiller)
            node.add("painkiller", JsonNode::flag(true));
    }
    return writeCompact(node);
}

Done readCheckAnswer(std::string_view value, CheckResult& result) {
    const Result<JsonNode> node = parseJson(value, "check_result", valueLimits);
    if (!node)
        return damaged("the answer to a check");
    if (const std::optional<MeasureId> id = measureOfKind(result.kind)) {
        Result<MeasureAnswer> answer = readMeasure(*id, *node);
        if (!answer)
            return answer.error();
        result.answer = std::move(*answer);
        return {};
    }
    if (result.kind == CheckResult::safety) {
        const JsonNode* ticked = node->find("ticked");
        if (!ticked || ticked->kind != JsonNode::Kind::Array)
            return damaged("a safety check");
        SafetyAnswer answer;
        for (const JsonNode& sign : ticked->children)
            answer.ticked.push_back(textIn(&sign));
        answer.seen = flagIn(node->find("seen"));
        result.answer = std::move(answer);
        return {};
    }
    const JsonNode* passed = node->find("passed");
    if (!passed || passed->kind != JsonNode::Kind::Boolean)
        return damaged("the answer to a check");
    result.answer =
        TrialAnswer{passed->boolean, scoreIn(node->find("pain")), flagIn(node->find("painkiller"))};
    return {};
}

} // namespace patella

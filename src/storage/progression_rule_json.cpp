#include "src/storage/progression_rule_json.h"

#include "src/coach/reason.h"
#include "src/storage/json_file.h"

namespace patella {

namespace {

constexpr std::string_view slowKey = "slow_counts";
constexpr std::string_view settledKey = "settled_post_minus_pre_max";
constexpr int anyDays = 3650;
constexpr int anyCount = 100;

struct Number {
    std::string_view key;
    int Thresholds::*member;
    Need need;
    int lowest;
    int highest;
};

constexpr Number numbers[] = {
    {"safe_during_max", &Thresholds::safeDuringMax, Need::Required, 0, 10},
    {"acceptable_during_max", &Thresholds::acceptableDuringMax, Need::Required, 0, 10},
    {"flare_morning_delta", &Thresholds::flareMorningDelta, Need::Required, 0, 10},
    {"morning_absolute", &Thresholds::morningAbsolute, Need::Required, 0, 10},
    {"post_absolute", &Thresholds::postAbsolute, Need::Required, 0, 10},
    {settledKey, &Thresholds::settledPostMinusPreMax, Need::Required, 0, 10},
    {"max_pre_for_progress", &Thresholds::maxPreForProgress, Need::Required, 0, 10},
    {"rir_min", &Thresholds::rirMin, Need::Required, 0, anyCount},
    {"surplus_reps", &Thresholds::surplusReps, Need::Required, 0, anyCount},
    {"clean_needed", &Thresholds::cleanNeeded, Need::Required, 1, anyCount},
    {"slow_needed", &Thresholds::slowNeeded, Need::Required, 1, anyCount},
    {"amber_limit", &Thresholds::amberLimit, Need::Required, 1, anyCount},
    {"min_days_between_progress", &Thresholds::minDaysBetweenProgress, Need::Required, 0, anyDays},
    {"gap_hold_days", &Thresholds::gapHoldDays, Need::Required, 0, anyDays},
    {"gap_regress_days", &Thresholds::gapRegressDays, Need::Required, 0, anyDays},
    {"creep_morning_delta", &Thresholds::creepMorningDelta, Need::Optional, 1, 10},
    {"creep_limit", &Thresholds::creepLimit, Need::Optional, 1, anyCount},
    {"fatigue_limit", &Thresholds::fatigueLimit, Need::Optional, 1, anyCount},
    {"blame_during_min", &Thresholds::blameDuringMin, Need::Optional, 0, 10},
    {"blame_raised_days", &Thresholds::blameRaisedDays, Need::Optional, 0, anyDays},
    {"suspend_stops", &Thresholds::suspendStops, Need::Optional, 1, anyCount},
    {"suspend_within", &Thresholds::suspendWithin, Need::Optional, 1, anyCount},
    {"suspend_days", &Thresholds::suspendDays, Need::Optional, 0, anyDays},
    {"low_load_only_from", &Thresholds::lowLoadOnlyFrom, Need::Optional, 0, 10},
    {"morning_ends_minutes", &Thresholds::morningEndsMinutes, Need::Optional, 0, 24 * 60},
};

struct Fraction {
    std::string_view key;
    double Thresholds::*member;
    Need need;
    double highest;
};

constexpr Fraction fractions[] = {
    {"min_ratio", &Thresholds::minRatio, Need::Required, 1},
    {"week_hold_delta", &Thresholds::weekHoldDelta, Need::Optional, 10},
    {"week_regress_delta", &Thresholds::weekRegressDelta, Need::Optional, 10},
};

std::vector<std::string_view> knownKeys() {
    std::vector<std::string_view> keys{slowKey};
    for (const Number& each : numbers)
        keys.push_back(each.key);
    for (const Fraction& each : fractions)
        keys.push_back(each.key);
    return keys;
}

Thresholds readThresholds(const JsonValue& value) {
    const std::vector<std::string_view> known = knownKeys();
    const JsonReader reader(value, known);
    Thresholds thresholds;
    for (const Number& each : numbers) {
        int& member = thresholds.*each.member;
        member = reader.whole(each.key, each.lowest, each.highest, each.need).value_or(member);
    }
    for (const Fraction& each : fractions) {
        double& member = thresholds.*each.member;
        if (const std::optional<JsonValue> found = reader.get(each.key, each.need))
            member = found->decimal(0, each.highest).value_or(member);
    }
    thresholds.slowCounts = reader.flag(slowKey, thresholds.slowCounts);
    return thresholds;
}

/// Lays what `value` says over `running`.
void readRunning(const JsonValue& value, Thresholds& running) {
    const JsonReader reader(value, {settledKey, slowKey});
    int& settled = running.settledPostMinusPreMax;
    settled = reader.whole(settledKey, 0, 10).value_or(settled);
    running.slowCounts = reader.flag(slowKey, running.slowCounts);
}

/// The order is the code's own; a file that says otherwise would mislead.
void checkPrecedence(const JsonReader& reader) {
    const std::optional<JsonValue> value = reader.get("precedence", Need::Required);
    if (!value)
        return;
    const auto& table = EnumKeys<Outcome>::table;
    const std::vector<JsonValue> words = value->list(table.size(), table.size());
    for (std::size_t i = 0; i < words.size(); ++i)
        if (const std::optional<Outcome> word = words[i].word<Outcome>();
            word && *word != table[table.size() - 1 - i].first)
            words[i].fault("expected the worst first: PLAN_STOP, STOP, REGRESS, HOLD, PROGRESS");
}

void checkReasons(const JsonReader& reader) {
    const std::optional<JsonValue> value = reader.get("reasons", Need::Required);
    if (!value)
        return;
    std::vector<std::string_view> codes;
    for (const auto& [code, key] : EnumKeys<ReasonCode>::table)
        if (code != ReasonCode::C1 && code != ReasonCode::C2)
            codes.push_back(key);
    const JsonReader reasons(*value, codes);
    for (const std::string_view code : codes)
        (void)reasons.sentence(code, code == "H16" || code == "H17" ? Need::Optional : Need::Required);
}

void checkMeta(const JsonReader& reader) {
    const std::optional<JsonValue> value = reader.get("meta", Need::Required);
    if (!value)
        return;
    const JsonReader meta(*value, {"name", "status", "evidence_ids"});
    (void)meta.line("name", Need::Required);
    (void)meta.line("status", Need::Required);
    (void)meta.ids("evidence_ids", 1, Need::Required);
}

ProgressionRule readRule(const JsonValue& value) {
    const JsonReader reader(value, {"$schema", "format", "meta", "thresholds", "running", "precedence",
                                    "progress_order", "reasons"});
    ProgressionRule rule;
    reader.format();
    checkMeta(reader);
    if (const std::optional<JsonValue> thresholds = reader.get("thresholds", Need::Required))
        rule.items = readThresholds(*thresholds);
    rule.running = runningFrom(rule.items);
    if (const std::optional<JsonValue> running = reader.get("running"))
        readRunning(*running, rule.running);
    checkPrecedence(reader);
    if (const std::optional<JsonValue> order = reader.get("progress_order", Need::Required))
        for (const JsonValue& each : order->list(1, anyNumber))
            (void)each.text(1, 200);
    checkReasons(reader);
    return rule;
}

} // namespace

Result<ProgressionRule> parseProgressionRule(const DataFile& file) {
    return parseDocument<ProgressionRule>(file, readRule);
}

std::vector<Error> checkProgressionRule(const DataFile& file) {
    std::optional<ProgressionRule> rule;
    return readDocument(file, readRule, rule);
}

} // namespace patella

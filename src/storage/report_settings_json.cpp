#include "src/storage/report_settings_json.h"

namespace patella {

namespace {

constexpr std::size_t dateLength = 10;

/// The switches by their keys.
constexpr std::array switches{std::pair{std::string_view{"pain"}, &ReportSettings::pain},
                              std::pair{std::string_view{"programme"}, &ReportSettings::programme},
                              std::pair{std::string_view{"runs"}, &ReportSettings::runs},
                              std::pair{std::string_view{"flare_ups"}, &ReportSettings::flareUps},
                              std::pair{std::string_view{"measures"}, &ReportSettings::measures},
                              std::pair{std::string_view{"own_words"}, &ReportSettings::ownWords},
                              std::pair{std::string_view{"person"}, &ReportSettings::person}};

std::optional<JsonValue> memberOf(const JsonValue& value, std::string_view key) {
    const JsonNode* node = value.node().find(key);
    return node ? std::optional(value.child(*node, key)) : std::nullopt;
}

} // namespace

ReportSettings readReportSettings(const JsonValue& value) {
    ReportSettings read;
    if (const auto period = memberOf(value, "period"))
        read.period = period->word<ReportPeriod>().value_or(read.period);
    if (const auto visit = memberOf(value, "last_visit"))
        if (const auto date = visit->text(dateLength, dateLength))
            read.lastVisit = LocalDate::parse(*date);
    for (const auto& [key, flag] : switches)
        if (const auto on = memberOf(value, key))
            read.*flag = on->flag().value_or(read.*flag);
    if (const auto words = memberOf(value, "words"))
        read.words = words->text(0, ReportSettings::longestWords).value_or("");
    if (const auto name = memberOf(value, "name"))
        read.name = name->text(0, ReportSettings::longestName).value_or("");
    if (const auto born = memberOf(value, "born"))
        read.born = born->whole(ReportSettings::earliestBirth, ReportSettings::latestBirth);
    return read;
}

JsonNode writeReportSettings(const ReportSettings& settings) {
    JsonNode node = JsonNode::object();
    node.add("period", JsonNode::string(keyOf(settings.period)));
    if (settings.lastVisit)
        node.add("last_visit", JsonNode::string(settings.lastVisit->iso()));
    for (const auto& [key, flag] : switches)
        node.add(key, JsonNode::flag(settings.*flag));
    node.add("words", JsonNode::string(settings.words));
    node.add("name", JsonNode::string(settings.name));
    if (settings.born)
        node.add("born", JsonNode::integer(*settings.born));
    return node;
}

} // namespace patella

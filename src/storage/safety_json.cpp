#include "src/storage/safety_json.h"

#include "src/storage/json_file.h"

namespace patella {

namespace {

constexpr std::size_t mostSigns = 200;

SafetySign readSign(const JsonValue& value) {
    const JsonReader reader(value, {"id", "group", "ask", "action", "flag", "flag_action", "evidence"});
    SafetySign sign;
    sign.id = reader.id("id", Need::Required);
    sign.urgency = reader.word<Urgency>("group", Need::Required).value_or(Urgency::Urgent);
    sign.ask = reader.sentence("ask", Need::Required);
    sign.action = reader.sentence("action", Need::Required);
    sign.flag = reader.line("flag", Need::Required);
    sign.flagAction = reader.line("flag_action", Need::Required);
    sign.evidence = reader.ids("evidence", 1, Need::Required);
    return sign;
}

std::vector<SafetySign> readSigns(const JsonValue& value) {
    const JsonReader reader(value, {"$schema", "format", "items"});
    reader.format();
    std::vector<SafetySign> signs;
    const std::optional<JsonValue> items = reader.get("items", Need::Required);
    for (const JsonValue& item : items ? items->list(1, mostSigns) : std::vector<JsonValue>{})
        signs.push_back(readSign(item));
    return signs;
}

} // namespace

Result<std::vector<SafetySign>> parseSafetySigns(const DataFile& file) {
    return parseDocument<std::vector<SafetySign>>(file, readSigns);
}

std::vector<Error> checkSafetySigns(const DataFile& file) {
    std::optional<std::vector<SafetySign>> signs;
    return readDocument(file, readSigns, signs);
}

} // namespace patella

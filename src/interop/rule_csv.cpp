#include "src/interop/rule_csv.h"

#include "src/interop/csv.h"
#include "src/storage/files.h"

#include <array>
#include <charconv>

namespace patella {

namespace {

std::string decimal(double value) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

} // namespace

Result<std::string> ruleTable(CoachRepository& coach) {
    const Result<std::vector<NumbersFrom>> changes = coach.ruleChanges();
    if (!changes)
        return changes.error();
    if (changes->empty())
        return std::string{};
    std::string rows = csvRow({"from", "number", "value", "ours"});
    for (const NumbersFrom& change : *changes) {
        if (change.numbers.empty())
            rows += csvRow({change.from.iso(), "none", "", ""});
        for (const auto& [key, value] : change.numbers)
            if (const RuleNumber* number = findNumber(key))
                rows += csvRow({change.from.iso(), key, decimal(value), decimal(number->of({}))});
    }
    return rows;
}

Done exportRuleNumbers(CoachRepository& coach, const std::filesystem::path& folder) {
    const Result<std::string> rows = ruleTable(coach);
    if (!rows)
        return rows.error();
    return rows->empty() ? Done{} : writePrivateFile(folder / "rule_numbers.csv", *rows);
}

} // namespace patella

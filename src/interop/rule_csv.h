#pragma once
#include "src/coach/coach_repository.h"

#include <filesystem>
#include <string>

namespace patella {

/// The numbers of the rule that are not ours, for the CSV export: a row a number, with the day `from` which
/// the set it belongs to takes the place of the one before; "none" where all went back to ours. Empty when
/// nothing was ever changed.
Result<std::string> ruleTable(CoachRepository& coach);

/// Writes rule_numbers.csv, 0600, into a folder that is there; nothing where nothing was changed.
Done exportRuleNumbers(CoachRepository& coach, const std::filesystem::path& folder);

} // namespace patella

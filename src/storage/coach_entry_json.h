#pragma once
#include "src/coach/coach.h"
#include "src/coach/rule_numbers.h"

#include <string>

namespace patella {

/// What coachToday decided, for other programs: an object with "date" and "entries". An entry has "exercise",
/// "outcome", "code", "pending", "last_done", "target" and, only where they play a part, "side", "numbers"
/// (of the code), "change", "withheld", "suspended_until", "likelier". Scores are 0 to 10, targets count
/// repetitions or seconds; "own_since" where the level is the user's own. Numbers of the rule that are not
/// ours stand in "rule_changed" ("key", "ours", "now", "since") where there are any. Ends with a line break.
std::string writeCoachEntries(LocalDate today, const std::vector<CoachEntry>& entries,
                              const std::vector<ChangedNumber>& changed = {});

} // namespace patella

#pragma once
#include "src/coach/coach.h"

#include <string>

namespace patella {

/// What coachToday decided, for other programs: an object with "date" and "entries". An entry has "exercise",
/// "outcome", "code", "pending", "last_done", "target" and, only where they play a part, "side", "numbers"
/// (of the code), "change", "withheld", "suspended_until", "likelier". Scores are 0 to 10, targets count
/// repetitions or seconds. Ends with a line break.
std::string writeCoachEntries(LocalDate today, const std::vector<CoachEntry>& entries);

} // namespace patella

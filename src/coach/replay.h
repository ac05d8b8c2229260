#pragma once
#include "src/coach/pain_log.h"
#include "src/coach/track.h"

namespace patella {

/// Leads the tracks through every day of the log up to `today`. A day goes: the morning's scores and what is
/// to blame for a rise, the decisions, the user's overrides, then what was done; a stop counts at once. Each
/// day by the numbers in force on it. Beyond the longest gap after an event nothing changes until the next.
void replay(Tracks& tracks, const PainLog& log, const std::vector<RunEntry>& runs,
            const std::vector<Override>& overrides, LocalDate today, const Rules& rules);

} // namespace patella

#pragma once
#include "src/coach/pain_log.h"
#include "src/coach/track.h"

namespace patella {

/// Leads the tracks through every day of the log up to `today`. A day goes: the morning's scores and what is
/// to blame for a rise, the decisions, the user's overrides, then what was done; a stop counts at once. More
/// than `quiet` days after an event nothing changes until the next one.
void replay(Tracks& tracks, const PainLog& log, const std::vector<RunEntry>& runs,
            const std::vector<Override>& overrides, LocalDate today, int quiet);

} // namespace patella

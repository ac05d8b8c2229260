#pragma once
#include "src/coach/coach_repository.h"
#include "src/runs/run_repository.h"
#include "src/session/session_repository.h"

namespace patella {

/// All that was recorded, in any order. Discarded and removed sessions are not in it.
struct History {
    std::vector<SessionDetail> sessions; ///< their ratings are looked up in `pain`
    std::vector<PainEntry> pain;         ///< the ones that count
    std::vector<RunEntry> runs;
    std::vector<CheckResult> checks; ///< that count, by day
    std::vector<LocalDate> redFlags; ///< days on which a warning sign was ticked
};

/// Everything of the repositories.
Result<History> readHistory(SessionRepository& sessions, RunRepository& runs, CoachRepository& coach);

} // namespace patella

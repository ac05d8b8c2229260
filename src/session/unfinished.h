#pragma once
#include "src/session/session_repository.h"

namespace patella {

/// A session that a kill, a crash or an empty battery cut off.
struct UnfinishedSession {
    SessionId id;
    WallTime started;
    SessionPlan plan;
    std::vector<SetRecord> sets;
    std::vector<PainRating> pain;
    Heartbeat place; ///< where it goes on: never in a set that was recorded as whole
};

/// The newest open session of the repository that is not `except`, the one under way. Call it again after one
/// was dealt with.
Result<std::optional<UnfinishedSession>> newestUnfinished(SessionRepository& sessions,
                                                          const SessionId& except = {});

/// Where a session goes on, by its last heartbeat and the sets recorded, which may be a second ahead of it.
Heartbeat placeToGoOn(const SessionPlan& plan, const std::vector<SetRecord>& sets,
                      const std::optional<Heartbeat>& last);

} // namespace patella

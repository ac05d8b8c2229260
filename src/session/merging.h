#pragma once
#include "src/session/session_repository.h"

namespace patella {

/// Two sessions of a day as one: what a crash or a long pause cut in two. The items and sets of both, the
/// minutes together; parts of the same plan share it where no set was done twice. Where both gave a rating of
/// the same moment and knee, that before the session is the first one's and else the worse stays; the other
/// is kept with its moment and belongs to no session. The ratings get new uuids. InvalidArgument when they
/// are of two days, the same, or one is still open.
Result<WholeSession> mergedSession(const SessionId& id, const SessionDetail& one, const SessionDetail& other,
                                   const std::vector<PainEntry>& pain);

/// Of the sessions, newest first: the one of the same day that lies nearest to it and may be merged with it.
const SessionSummary* mergeable(const std::vector<SessionSummary>& newestFirst, const SessionId& with);

} // namespace patella

#pragma once
#include "src/session/session_repository.h"

#include <span>

namespace patella {

/// What counts of the sets as they were recorded: the latest of each (item, set, side, direction), none where
/// it says 0 done. A corrected set keeps its place.
std::vector<SetRecord> countingSets(std::span<const SetRecord> recorded);

/// What counts of the ratings as they were entered: the latest of each (session, kind, knee, item), every one
/// that belongs to no session, none that another replaces. Oldest first by the moment they are about.
std::vector<PainEntry> countingPain(std::span<const PainEntry> entered);

/// Fills setsDone, itemsDone and the highest ratings from what counts.
void countUp(SessionSummary& summary, std::span<const SetRecord> sets, std::span<const PainEntry> pain);

/// Session time that the sets prove.
Duration lastSetEnd(std::span<const SetRecord> sets);

/// The moment that a rating of a session is about when the session began at `to` and not at `from`: as much
/// later, the next morning by whole days.
WallTime movedAbout(const PainEntry& entry, const WallTime& from, const WallTime& to);

/// InvalidArgument when the session has no id, is open, or a part of it does not fit.
Done checkWhole(const WholeSession& session);
/// InvalidArgument when the record names no item of the plan, or a number is out of its range.
Done checkSet(const SetRecord& record, std::size_t items);
/// InvalidArgument when it is no UTF-8, holds a NUL or has more than a million characters.
Done checkNote(const std::string& note);

} // namespace patella

#pragma once
#include "src/routine/session_plan.h"

#include <string>
#include <string_view>

namespace patella {

/// The plan as one line of JSON with every field of every item and step: the snapshot kept with a session.
std::string writePlan(const SessionPlan& plan);

/// Reads what writePlan wrote; an item number beyond the items and a time below 0 are refused.
Result<SessionPlan> parsePlan(std::string_view text);

} // namespace patella

#pragma once
#include "src/coach/reason.h"

#include <span>
#include <string_view>

namespace patella {

/// Ids of data/evidence/sources.json that a line of the rule rests on, the strongest first; "practice" where
/// no trial was found.
std::span<const std::string_view> sourcesOf(ReasonCode code);

} // namespace patella

#pragma once
#include "src/coach/pain_log.h"
#include "src/coach/track.h"

namespace patella {

/// Applies an override on its day. What the rule does not allow, as allowedOverrides() has it, is passed
/// over. A last day that is still undecided keeps its say: it may ease or stop, but no longer raise.
void overruleWith(const Override& override, Tracks& tracks, const PainLog& log);

} // namespace patella

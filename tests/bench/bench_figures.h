#pragma once

namespace patella::bench {

/// Milliseconds of processor time a frame, and the share of a core that a moving figure takes.
void figures();

} // namespace patella::bench

#pragma once
#include "src/session/session_repository.h"

namespace patella {

/// A removed session with its ratings that count, as both would be there again.
struct PutBack {
    SessionDetail detail;
    std::vector<PainEntry> pain;
};

} // namespace patella

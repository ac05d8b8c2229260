#pragma once
#include "src/base/result.h"

#include <functional>
#include <string_view>

namespace patella {

/// Takes the next piece of what is being written; an error ends the writing.
using TextSink = std::function<Done(std::string_view piece)>;

/// Looks on while something is exported, on the thread that exports. Both may be empty.
struct ExportWatch {
    std::function<void(double share)> progress{}; ///< 0 to 1, never falling
    std::function<bool()> cancelled{};            ///< asked between two sessions, and often beside them

    /// Cancelled when the user wants no more of it.
    [[nodiscard]] Done tell(double share) const {
        if (cancelled && cancelled())
            return Error{ErrorCode::Cancelled, "the export was cancelled"};
        if (progress)
            progress(share);
        return {};
    }
};

} // namespace patella

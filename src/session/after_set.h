#pragma once
#include "src/base/preferences.h"
#include "src/session/session_record.h"

namespace patella {

/// A set that has just been done, all its sides and directions: what the rest after it can ask about.
struct JustDone {
    std::size_t item = 0;
    int set = 1;
    std::vector<SetRecord> records; ///< never empty

    [[nodiscard]] std::optional<int> reserve() const; ///< the least that was said
    [[nodiscard]] bool formSlipped() const;
    [[nodiscard]] int done() const { return records.back().done; } ///< of the side that came last
};

/// Of the strengthening set before `step`, while that leads to the next one. Nothing during a set or a switch
/// of side, and when nothing was recorded.
std::optional<JustDone> justDone(const SessionPlan& plan, const std::vector<SetRecord>& records,
                                 std::size_t step);

/// Whether the rest after an exercise asks for the knees: by the setting, and not twice for the same item.
/// "When it hurt" looks at what was said before and in this session.
bool asksForPain(PainInRest setting, const std::vector<PainRating>& ratings, std::size_t item);

} // namespace patella

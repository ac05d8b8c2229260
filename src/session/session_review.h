#pragma once
#include "src/session/knee_place.h"
#include "src/session/session_record.h"

#include <array>
#include <vector>

namespace patella {

/// One set of one side and direction: what was planned, and what was done of it.
struct SetReview {
    int set = 1;
    std::optional<Side> side{};
    int direction = 0;
    int planned = 0;
    int done = 0; ///< 0: not done
    bool corrected = false;
    int load = 0; ///< steps of load above, or below, what was planned
    std::optional<int> reserve{};
    bool formSlipped = false;
    friend bool operator==(const SetReview&, const SetReview&) = default;
};

/// An item looked back on; without sets when neither it was planned nor anything of it done. A set counts as
/// done when each of its sides and directions has a record.
struct ItemReview {
    std::size_t item = 0; ///< into the plan's items
    int setsPlanned = 0;
    int setsDone = 0;
    bool started = false;          ///< with at least one record
    std::vector<SetReview> sets{}; ///< in the order of the plan
};

/// All items of the plan, those without a record too. Records that no step of the plan stands for are left
/// out.
std::vector<ItemReview> reviewItems(const SessionDetail& detail);

/// What one knee was rated at one kind of moment. Of several ratings the highest; sharp when any was.
struct PainReview {
    bool asked = false;
    std::optional<PainScore> score{}; ///< none although asked: not answered
    bool sharp = false;
    bool painkiller = false;
    KneePlaces places{}; ///< all that were named

    [[nodiscard]] bool answered() const { return score.has_value() || sharp; }
    /// Sharp pain is too much, whatever its number.
    [[nodiscard]] std::optional<PainZone> zone() const;
};

struct PainColumn {
    PainKind kind = PainKind::Before;
    std::array<PainReview, 2> knees{}; ///< left, right

    [[nodiscard]] const PainReview& of(Knee knee) const { return knees[knee == Knee::Left ? 0 : 1]; }
};

/// The kinds of moment with at least one rating, in the order of the day.
std::vector<PainColumn> reviewPain(const std::vector<PainRating>& ratings);

/// The highest rating of either knee, none when nothing was rated.
std::optional<PainScore> highestOf(const SessionSummary& summary);

} // namespace patella

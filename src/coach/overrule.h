#pragma once
#include "src/coach/coach.h"

namespace patella {

/// What may be said against a decision. A stop stands until the exercise was done again: its step down stays,
/// and an own dose asks no more than that. A warning sign stands until it is not ticked any more or somebody
/// has looked.
struct AllowedOverrides {
    bool stayHere = false;
    bool level = false;
    bool resume = false;
    std::optional<Target> most{}; ///< of an own dose
    friend bool operator==(const AllowedOverrides&, const AllowedOverrides&) = default;
};
AllowedOverrides allowedOverrides(const CoachEntry& entry);

/// What the user can do about an entry; to give it back where its level is the user's own.
enum class CoachAction { StayHere, OwnDose, TakeUpAgain, GiveBack };
std::vector<CoachAction> actionsOn(const CoachEntry& entry);

/// The override of an entry of today, with what is known of the day. While a session with it is `underWay` it
/// holds from the next one on. Of Level the numbers are to be filled in.
Override overrideOf(const CoachEntry& entry, OverrideKind kind, LocalDate today, bool underWay = false);

/// Of all overrides those that make the entry's level the user's own: removed, the coach has it again.
std::vector<std::string> ownOverrides(const CoachEntry& entry, const std::vector<OverrideRecord>& all);

/// The day on which the entry's decision was made: of a change, the change's; else `today`.
LocalDate decidedOn(const CoachEntry& entry, LocalDate today);

/// All, as somebody looks through them: what is left out today, then the newest day first.
std::vector<CoachEntry> byCare(std::vector<CoachEntry> coach);

} // namespace patella

#pragma once
#include "src/coach/coach.h"
#include "src/routine/routine.h"

namespace patella {

/// The routine cut to fit into `limit`: entries go from the ends of the longest phases, then rounds, and a
/// whole phase when nothing else is left (strength last). Nothing when it fits already. One entry always
/// stays, however long it is.
std::optional<Routine> shortened(const Routine& routine, const ExerciseLibrary& library,
                                 const ExpandOptions& timing, Duration limit);

/// The routine without what the coach withholds today; of an exercise withheld on one side the other stays.
Routine withoutWithheld(Routine routine, const std::vector<CoachEntry>& coach);

/// A routine as the coach has it played.
struct Coached {
    Routine routine;
    std::vector<CoachEntry> withheld{}; ///< of its exercises, and left out
    std::vector<CoachEntry> dosed{};    ///< whose targets stand in place of the routine's doses
};
Coached coached(const Routine& routine, const std::vector<CoachEntry>& coach, const ExerciseLibrary& library);

/// True when there is a strengthening exercise in it.
bool isStrength(const Routine& routine, const ExerciseLibrary& library);

/// A routine at the coach's levels, as the hero shows it.
struct Offer {
    Routine routine;
    Duration duration{0};
    bool estimated = false;
    int exercises = 0;
    std::vector<Equipment> equipment{};
    std::vector<OwnEquipment> ownEquipment{};
    std::vector<std::pair<PhaseKind, Duration>> phases{};
    ExerciseId figure{};              ///< whose figure stands on the stage; empty: none
    std::optional<Routine> shorter{}; ///< of at most ten minutes, when it is longer
    Duration shorterDuration{0};
    std::vector<CoachEntry> withheld{}; ///< of its exercises, and left out
    std::vector<CoachEntry> dosed{};    ///< whose targets stand in place of the routine's doses
    std::vector<ExerciseId> left{};     ///< of the routine, and out of it since they cannot be played
};

/// Nothing when no playable exercise is left; `withheld` then says why where it was the coach.
std::optional<Offer> offerOf(const Routine& routine, const ExerciseLibrary& library,
                             const std::vector<CoachEntry>& coach, const ExpandOptions& timing);

} // namespace patella

#pragma once
#include "src/progress/history_days.h"
#include "src/routine/routine_facts.h"

namespace patella {

struct MuscleSets {
    MuscleGroup group = MuscleGroup::SideOfHip;
    double sets = 0;    ///< in the range, counted as balanceOf() does
    double perWeek = 0; ///< mean; of less than a week what was done
    friend bool operator==(const MuscleSets&, const MuscleSets&) = default;
};

struct MuscleVolume {
    bool strength = false;          ///< of strengthening exercises; else there were none and all are counted
    DateRange counted;              ///< the range from the first day of the record on
    std::vector<MuscleSets> groups; ///< every group, the most sets first
    friend bool operator==(const MuscleVolume&, const MuscleVolume&) = default;
};

MuscleVolume muscleVolume(const HistoryDays& history, const ExerciseLibrary& library, const DateRange& range);

} // namespace patella

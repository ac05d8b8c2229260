#pragma once
#include "src/coach/measure.h"
#include "src/coach/safety_check.h"
#include "src/coach/training_plan.h"
#include "src/library/advice.h"
#include "src/library/exercise_library.h"
#include "src/routine/routine.h"
#include "src/storage/data_file.h"

#include <filesystem>
#include <span>
#include <vector>

namespace patella {

/// Everything that is read at start, and what was wrong with it.
struct Content {
    ExerciseLibrary library;
    std::vector<Routine> routines;   ///< ours, then those from the user's files
    std::vector<AdviceTopic> advice; ///< in the order in which they are shown
    std::vector<EvidenceSource> evidence;
    std::vector<TrainingPlan> plans;      ///< by id
    std::vector<SafetySign> signs;        ///< of the safety check
    std::vector<OutcomeMeasure> measures; ///< that show change over weeks
    std::vector<Error> faults;            ///< one sentence each, with the file and the place
};

/// Loads what it can. Ours are told by their folder ("exercises/x.json", "routines/x.json", "advice/x.json",
/// "plans/x.json", "evidence/sources.json", "evidence/warning-signs.json", "evidence/measures.json"; others
/// are passed over); the user's are the files dataDir/exercises/*.json and dataDir/routines/*.json. A broken
/// file is left out, a link that leads nowhere or in a circle is dropped, and both are told; a routine that
/// names an exercise which does not exist is told and kept.
Content loadContent(const std::vector<DataFile>& shipped, const std::filesystem::path& dataDir);

/// The faults of exercise, routine and figure files, told apart by what is in them; links between files are
/// not looked at.
std::vector<Error> checkFiles(std::span<const std::filesystem::path> paths);

} // namespace patella

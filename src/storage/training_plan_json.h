#pragma once
#include "src/coach/training_plan.h"
#include "src/storage/data_file.h"

namespace patella {

/// The plan in a file that fits plan.schema.json, or its first fault.
Result<TrainingPlan> parseTrainingPlan(const DataFile& file);
std::vector<Error> checkTrainingPlan(const DataFile& file);

} // namespace patella

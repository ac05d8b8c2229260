#pragma once
#include "src/library/exercise.h"
#include "src/storage/data_file.h"

#include <string>
#include <vector>

namespace patella {

/// The exercise in a file that fits exercise.schema.json, or its first fault.
Result<Exercise> parseExercise(const DataFile& file);

/// Every fault of the file, in the order of its lines; none when it loads.
std::vector<Error> checkExercise(const DataFile& file);

/// Reads back to an equal value and writes the same bytes again.
std::string writeExercise(const Exercise& exercise);

} // namespace patella

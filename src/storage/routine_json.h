#pragma once
#include "src/routine/routine.h"
#include "src/storage/data_file.h"

#include <string>
#include <vector>

namespace patella {

/// The routine in a file that fits routine.schema.json, or its first fault. Its origin is left at Own; that
/// the exercises exist is not checked here.
Result<Routine> parseRoutine(const DataFile& file);

/// Every fault of the file, in the order of its lines; none when it loads.
std::vector<Error> checkRoutine(const DataFile& file);

/// Reads back to an equal value, but for the origin, and writes the same bytes again.
std::string writeRoutine(const Routine& routine);

} // namespace patella

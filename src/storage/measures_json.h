#pragma once
#include "src/base/result.h"
#include "src/coach/measure.h"
#include "src/storage/data_file.h"

namespace patella {

/// The list in a file that fits measures.schema.json, or its first fault.
Result<std::vector<OutcomeMeasure>> parseMeasures(const DataFile& file);
std::vector<Error> checkMeasures(const DataFile& file);

} // namespace patella

#pragma once
#include "src/coach/safety_check.h"
#include "src/storage/data_file.h"

namespace patella {

/// The list in a file that fits warning-signs.schema.json, or its first fault.
Result<std::vector<SafetySign>> parseSafetySigns(const DataFile& file);
std::vector<Error> checkSafetySigns(const DataFile& file);

} // namespace patella

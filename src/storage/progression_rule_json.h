#pragma once
#include "src/base/result.h"
#include "src/coach/thresholds.h"
#include "src/storage/data_file.h"

#include <vector>

namespace patella {

/// The numbers in coach/progression-rule.json, or the first fault. What is optional there and absent keeps
/// its default; "running" names only what runs change.
Result<ProgressionRule> parseProgressionRule(const DataFile& file);
std::vector<Error> checkProgressionRule(const DataFile& file);

} // namespace patella

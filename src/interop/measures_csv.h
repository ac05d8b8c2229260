#pragma once
#include "src/coach/check_result.h"

#include <span>
#include <string>

namespace patella {

/// Rows of measures.csv, one a number that was told: answer, local_date, entered, measure, part, knee,
/// activity, value. `answers` that are to no measure are passed over.
std::string measureRows(std::span<const CheckResult> answers);

} // namespace patella

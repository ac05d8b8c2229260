#pragma once
#include "src/coach/measure_answer.h"
#include "src/storage/json_document.h"

namespace patella {

/// One object: `left` and `right` with `usual` and `worst`; `activities` with `name` and `score` (null: not
/// answered); `change`; or `total`.
JsonNode measureNode(const MeasureAnswer& answer);
/// Corrupt when it is no answer to that measure, or has anything beside it.
Result<MeasureAnswer> readMeasure(MeasureId id, const JsonNode& node);

} // namespace patella

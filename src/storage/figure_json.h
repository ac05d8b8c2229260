#pragma once
#include "src/figure/figure.h"
#include "src/storage/data_file.h"

#include "src/base/result.h"

#include <vector>

namespace patella {

/// The figure in a file that fits figure.schema.json, or its first fault.
Result<Figure> parseFigure(const DataFile& file);

/// Every fault of the file; when it loads, what is wrong with the movement itself (a target out of reach, a
/// leg below the floor).
std::vector<Error> checkFigure(const DataFile& file);

} // namespace patella

#pragma once
#include "src/storage/data_file.h"

#include <string>
#include <vector>

namespace patella::ui {

/// Everything under data/ that was compiled in, named as in the source tree without "data/" ("exercises/clamshell.json").
std::vector<DataFile> shippedFiles();

} // namespace patella::ui

#pragma once
#include "src/base/result.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace patella {

/// The *.json files of dataDir/folder in the order of their names, at most 10,000. Hidden files are passed
/// over; a link that leads out of the folder and what is no file are told in `faults` and left out.
std::vector<std::filesystem::path> ownFiles(const std::filesystem::path& dataDir, std::string_view folder,
                                            std::vector<Error>& faults);

} // namespace patella

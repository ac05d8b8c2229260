#pragma once
#include "src/base/result.h"

#include <filesystem>
#include <string>

namespace patella::ui {

struct ImportedFile {
    enum class Kind { Exercise, Routine };
    Kind kind = Kind::Exercise;
    std::string id;
};

/// Copies an exercise or routine file into the user's data folder, written as our own writer writes it.
/// Refused with the place of its first fault; AlreadyExists when an exercise or routine of the id is there or
/// shipped.
Result<ImportedFile> importFile(const std::filesystem::path& file, const std::filesystem::path& dataDir);

} // namespace patella::ui

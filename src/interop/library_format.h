#pragma once
#include "src/interop/imported_library.h"

#include <optional>

namespace patella {

/// Whose file it is, told by what is in it and never by its name.
enum class LibraryFormat {
    Own,  ///< an exercise or a routine of ours, as JSON
    Pack, ///< a zip
    FreeExerciseDb,
    Wger,
    Workrave,
    WorkoutTimer,
};

/// None for what is none of these; that it is whole is not said.
std::optional<LibraryFormat> formatOf(std::string_view bytes);

/// Another project's library. Several files go together only for wger; Schema for what is none of them.
Result<ImportedLibrary> readLibrary(const std::vector<std::string_view>& files,
                                    const ImportOptions& options = {});

} // namespace patella

#pragma once
#include "src/library/exercise.h"

#include <filesystem>

namespace patella {

/// Writes it to the file of the data folder that holds its id already, else to exercises/<id>.json; what was
/// there stays beside it as ".bak". Schema when it does not fit its own format; DiskFull, ReadOnly and Io of
/// the disk. An id that came with the app is the caller's to refuse.
Done saveOwnExercise(const Exercise& exercise, const std::filesystem::path& dataDir);

/// Takes the file with the exercise out of the library, under a hidden name, from which restoreOwnExercise()
/// brings it back. NotFound when no own file holds the id.
Done removeOwnExercise(const ExerciseId& id, const std::filesystem::path& dataDir);
/// AlreadyExists when there is one again; NotFound when none was removed.
Done restoreOwnExercise(const ExerciseId& id, const std::filesystem::path& dataDir);

} // namespace patella

#pragma once
#include "src/library/exercise_library.h"
#include "src/routine/routine.h"
#include "src/storage/data_file.h"

#include <filesystem>
#include <vector>

namespace patella {

/// Where a loaded value came from: the text is at hand for ours and read again for the user's.
struct Provenance {
    const DataFile* shipped = nullptr; ///< nullptr: the user's
    std::filesystem::path own{};

    [[nodiscard]] std::string name() const;
    /// Gives the faults of this file their file and their lines, for which its text is read once.
    void locate(std::vector<Error>& faults) const;
    [[nodiscard]] Error fault(const std::string& pointer, std::string detail,
                              ErrorCode code = ErrorCode::Schema) const;
};

struct LoadedExercise {
    Exercise exercise;
    Provenance from;
};

/// Drops links to exercises that do not exist and, of each circle of easier or harder ones, the link that was
/// loaded last.
void dropBrokenLinks(std::vector<LoadedExercise>& exercises, std::vector<Error>& faults);

/// Tells of each item whose exercise does not exist or cannot be done in the given dose.
void checkRoutineLinks(const Routine& routine, const Provenance& from, const ExerciseLibrary& library,
                       std::vector<Error>& faults);

} // namespace patella

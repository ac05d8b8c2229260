#pragma once
#include "src/base/result.h"
#include "src/library/exercise.h"
#include "src/library/import_gap.h"
#include "src/routine/routine.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace patella {

/// An exercise as ours has it, with what had to be filled in or left out; both also stand in its note.
struct ImportedExercise {
    Exercise exercise;
    std::vector<Gap> gaps;
    friend bool operator==(const ImportedExercise&, const ImportedExercise&) = default;
};

/// An entry that could not be read: where it stands, what it calls itself and why not.
struct UnreadEntry {
    std::size_t index = 0; ///< counts from 0 in the order of the file
    std::string id{};      ///< the file's own
    std::string name{};
    Error why{};
};

/// Ids are made from what the project calls an entry, so that reading a newer file again gives the same ones.
/// They begin with the project's prefix, which no id of ours does.
struct ImportedLibrary {
    std::string project; ///< "free-exercise-db", "wger", "Workrave", "Just Another Workout Timer"
    std::vector<ImportedExercise> exercises;
    std::vector<Routine> routines;
    std::vector<UnreadEntry> unread;
};

struct ImportOptions {
    std::string language = "en"; ///< of names and texts where there are several: "de", "pt-br"
    /// Told before each entry how many are done of how many; false ends the reading (Cancelled).
    std::function<bool(std::size_t done, std::size_t total)> progress{};
};

/// The free-exercise-db's exercises.json (a list, or one exercise of it).
Result<ImportedLibrary> readFreeExerciseDb(std::string_view bytes, const ImportOptions& options = {});

/// wger: a page or an object of its API (exerciseinfo of today, with translations, and of older versions), a
/// list of them, or the project's dumps. A dump parts exercises and their texts into two files: give both.
Result<ImportedLibrary> readWger(const std::vector<std::string_view>& files,
                                 const ImportOptions& options = {});

/// Workrave's exercises.xml. A DOCTYPE is refused; nothing outside the file is ever opened.
Result<ImportedLibrary> readWorkrave(std::string_view bytes, const ImportOptions& options = {});

/// Just Another Workout Timer: a workout, or a backup with several. Each becomes a routine and its exercises.
Result<ImportedLibrary> readWorkoutTimer(std::string_view bytes, const ImportOptions& options = {});

} // namespace patella

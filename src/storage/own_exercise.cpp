#include "src/storage/own_exercise.h"

#include "src/storage/exercise_json.h"
#include "src/storage/files.h"
#include "src/storage/json_document.h"
#include "src/storage/own_files.h"
#include "src/storage/safe_file.h"

namespace patella {

namespace fs = std::filesystem;

namespace {

bool holds(const fs::path& file, const ExerciseId& id) {
    const Result<std::string> text = readFile(file, JsonLimits{}.bytes);
    if (!text)
        return false;
    const Result<Exercise> exercise = parseExercise(DataFile{file.generic_string(), *text});
    return exercise && exercise->id == id;
}

/// The own file with the exercise; empty when there is none.
fs::path fileOf(const ExerciseId& id, const fs::path& dataDir) {
    const fs::path usual = dataDir / "exercises" / pathOf(id.value + ".json");
    if (holds(usual, id))
        return usual;
    std::vector<Error> passedOver;
    for (const fs::path& file : ownFiles(dataDir, "exercises", passedOver))
        if (holds(file, id))
            return file;
    return {};
}

fs::path removedPlace(const ExerciseId& id, const fs::path& dataDir) {
    return dataDir / "exercises" / pathOf(".removed-" + id.value + ".json"); // hidden ones are passed over
}

Done prepare(const fs::path& folder) {
    for (const fs::path& each : {folder.parent_path(), folder})
        if (const Done made = preparePrivateFolder(each); !made)
            return made;
    return {};
}

/// A name of its own where the usual one is taken by another exercise.
fs::path freeFile(const ExerciseId& id, const fs::path& dataDir) {
    fs::path file = dataDir / "exercises" / pathOf(id.value + ".json");
    std::error_code ignored;
    for (int number = 2; fs::exists(fs::symlink_status(file, ignored)); ++number)
        file.replace_filename(pathOf(id.value + '-' + std::to_string(number) + ".json"));
    return file;
}

} // namespace

Done saveOwnExercise(const Exercise& exercise, const fs::path& dataDir) {
    if (const Done ready = prepare(dataDir / "exercises"); !ready)
        return ready;
    fs::path file = fileOf(exercise.id, dataDir);
    if (file.empty())
        file = freeFile(exercise.id, dataDir);
    const std::string text = writeExercise(exercise);
    const auto fits = [&](const std::string& bytes) -> Done {
        const std::vector<Error> faults = checkExercise(DataFile{file.generic_string(), bytes});
        return faults.empty() ? Done{} : Done(faults.front());
    };
    if (const Done fine = fits(text); !fine)
        return fine;
    return writeFile(file, text, fits);
}

Done removeOwnExercise(const ExerciseId& id, const fs::path& dataDir) {
    const fs::path file = fileOf(id, dataDir);
    if (file.empty())
        return Error{ErrorCode::NotFound, "no exercise of yours has the id \"" + id.value + '"'};
    return moveFile(file, removedPlace(id, dataDir));
}

Done restoreOwnExercise(const ExerciseId& id, const fs::path& dataDir) {
    const fs::path from = removedPlace(id, dataDir);
    if (!holds(from, id))
        return Error{ErrorCode::NotFound, "no exercise with the id \"" + id.value + "\" was removed"};
    if (!fileOf(id, dataDir).empty())
        return Error{ErrorCode::AlreadyExists, "there is an exercise with the id \"" + id.value + "\" again"};
    return moveFile(from, freeFile(id, dataDir));
}

} // namespace patella

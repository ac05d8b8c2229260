#include "ui/app/import_file.h"

#include "src/storage/content.h"
#include "src/storage/exercise_json.h"
#include "src/storage/files.h"
#include "src/storage/routine_json.h"
#include "src/storage/safe_file.h"
#include "ui/app/shipped_files.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr std::uintmax_t mostBytes = 5'000'000;

Error taken(const std::string& name, const std::string& kind, const std::string& id) {
    return {ErrorCode::AlreadyExists,
            "there is already " + kind + " with the id \"" + id + "\"; give this one another id",
            {name, 0, "/id"}};
}

/// `check` gives the faults of a file of its kind.
template <typename Check>
Done store(const std::filesystem::path& folder, const std::string& id, const std::string& text,
           const Check& check) {
    for (const std::filesystem::path& each : {folder.parent_path(), folder})
        if (const Done made = preparePrivateFolder(each); !made)
            return made;
    const std::filesystem::path file = folder / (id + ".json");
    return writeFile(file, text, [&](const std::string& bytes) -> Done {
        const std::vector<Error> faults = check(DataFile{file.generic_string(), bytes});
        return faults.empty() ? Done{} : Done(faults.front());
    });
}

} // namespace

Result<ImportedFile> importFile(const std::filesystem::path& file, const std::filesystem::path& dataDir) {
    const Result<std::string> bytes = readFile(file, mostBytes);
    if (!bytes)
        return bytes.error();
    const DataFile data{file.filename().string(), *bytes};
    const std::filesystem::path paths[] = {file};
    if (const std::vector<Error> faults = checkFiles(paths); !faults.empty())
        return faults.front();
    const Content content = loadContent(shippedFiles(), dataDir);
    if (const Result<Exercise> exercise = parseExercise(data)) {
        if (content.library.find(exercise->id))
            return taken(data.name, "an exercise", exercise->id.value);
        if (const Done stored =
                store(dataDir / "exercises", exercise->id.value, writeExercise(*exercise), checkExercise);
            !stored)
            return stored.error();
        return ImportedFile{ImportedFile::Kind::Exercise, exercise->id.value};
    }
    const Result<Routine> routine = parseRoutine(data);
    if (!routine)
        return routine.error();
    const auto same = [&](const Routine& r) { return r.id == routine->id; };
    if (std::any_of(content.routines.begin(), content.routines.end(), same))
        return taken(data.name, "a routine", routine->id.value);
    if (const Done stored =
            store(dataDir / "routines", routine->id.value, writeRoutine(*routine), checkRoutine);
        !stored)
        return stored.error();
    return ImportedFile{ImportedFile::Kind::Routine, routine->id.value};
}

} // namespace patella::ui

#pragma once
// Exercises, routines and packs to share.
#include "src/storage/content.h"
#include "src/storage/content_name.h"
#include "src/storage/exercise_json.h"
#include "src/storage/import_plan.h"
#include "src/storage/own_pictures.h"
#include "src/storage/pack_file.h"
#include "src/storage/routine_json.h"
#include "tests/support/files.h"
#include "tests/support/pictures.h"
#include "tests/support/storage_fixture.h"

#include <map>

namespace patella::test {

inline Exercise shippedExercise(const std::string& id) {
    return parseExercise({id, get(sourceTree() / "data/exercises" / (id + ".json"))}).value();
}

inline Exercise ownExercise(const std::string& id, const std::string& name) {
    Exercise exercise = shippedExercise("wall-sit");
    exercise.id = ExerciseId(id);
    exercise.name = name;
    exercise.easier.reset();
    exercise.harder.reset();
    return exercise;
}

inline Routine ownRoutine(const std::string& id, const std::vector<std::string>& exercises) {
    Routine routine;
    routine.id = RoutineId(id);
    routine.name = "Routine " + id;
    for (const std::string& each : exercises)
        routine.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{ExerciseId(each)});
    return routine;
}

/// The exercise with a picture of so many pixels in width, which goes into the pack.
inline Exercise withPicture(Exercise exercise, Pack& pack, std::uint32_t width = 3) {
    const std::string bytes = png(width, 2);
    const std::string name = pictureNameOf(bytes, PictureKind::Png);
    pack.pictures[name] = bytes;
    exercise.pictures = {name};
    return exercise;
}

/// Two exercises, one with a picture, and a routine of both and one of ours.
inline Pack samplePack() {
    Pack pack;
    pack.info = {"Hips", "A. Therapist", "CC-BY 4.0", "2026-11-21"};
    pack.exercises = {withPicture(ownExercise("my-bridge", "My bridge"), pack),
                      ownExercise("my-squat", "My squat")};
    pack.exercises[0].harder = ExerciseId("my-squat");
    pack.routines = {ownRoutine("my-hips", {"my-bridge", "wall-sit", "my-squat"})};
    return pack;
}

/// Every file below exercises/ and routines/ of a data folder with its bytes.
inline std::map<std::string, std::string> ownBytes(const fs::path& dataDir) {
    std::map<std::string, std::string> files;
    for (const char* folder : {"exercises", "routines"})
        if (fs::exists(dataDir / folder))
            for (const auto& entry : fs::recursive_directory_iterator(dataDir / folder))
                if (entry.is_regular_file())
                    files[fs::relative(entry.path(), dataDir).generic_string()] = get(entry.path());
    return files;
}

inline const std::vector<DataFile>& shipped() {
    static const std::vector<DataFile> all = shippedData();
    return all;
}

inline ImportRow& rowOf(ImportView& view, const std::string& id) {
    for (ImportRow& row : view.rows)
        if (row.id == id)
            return row;
    throw std::runtime_error("no row " + id);
}

} // namespace patella::test

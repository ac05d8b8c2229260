#pragma once
#include "src/interop/imported_library.h"
#include "tests/support/files.h"

#include <algorithm>

namespace patella::test {

inline std::string libraryFixture(const std::string& name) {
    return get(sourceTree() / "tests/interop/fixtures" / name);
}

inline bool hasGap(const ImportedExercise& exercise, ImportGap what, const std::string& detail = {}) {
    return std::find(exercise.gaps.begin(), exercise.gaps.end(), Gap{what, detail}) != exercise.gaps.end();
}

inline std::vector<std::string> idsOf(const ImportedLibrary& library) {
    std::vector<std::string> ids;
    for (const ImportedExercise& each : library.exercises)
        ids.push_back(each.exercise.id.value);
    return ids;
}

} // namespace patella::test

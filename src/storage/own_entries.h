#pragma once
#include "src/base/result.h"
#include "src/library/exercise.h"
#include "src/routine/routine.h"

#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace patella {

/// A file of the user's with what it says, links that lead nowhere included.
template <typename T>
struct OwnEntry {
    std::string path; ///< below the data folder, with forward slashes
    T value;
};

/// The user's own exercises and routines by id, the first file of each as loadContent() takes it, and the
/// names of all files that are there, in small letters.
struct OwnEntries {
    std::map<std::string, OwnEntry<Exercise>> exercises;
    std::map<std::string, OwnEntry<Routine>> routines;
    std::set<std::string> names;
};

/// An error when the disk does not give one of them: what it says is then not known. What is broken or no
/// file is passed over.
Result<OwnEntries> ownEntries(const std::filesystem::path& dataDir);

/// A name for a new file that no other has: "exercises/x.json", else "exercises/x-2.json". Takes it.
std::string freePath(OwnEntries& own, const std::string& folder, const std::string& id);

} // namespace patella

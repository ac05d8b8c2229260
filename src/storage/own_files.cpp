#include "src/storage/own_files.h"

#include "src/library/exercise_library.h"

#include <algorithm>

namespace patella {

namespace fs = std::filesystem;

namespace {

Error faultOf(const fs::path& path, ErrorCode code, std::string detail) {
    return {code, std::move(detail), Place{path.generic_string(), 0, {}}};
}

bool isWithin(const fs::path& folder, const fs::path& path) {
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

bool looksOurs(const fs::path& path) {
    return path.extension() == ".json" && path.filename().generic_string().front() != '.';
}

/// False, with a fault, for a link out of the folder (whose canonical path is `real`) and for what is no
/// file.
bool usable(const fs::path& path, const fs::path& real, std::vector<Error>& faults) {
    std::error_code failed;
    const fs::path target = fs::canonical(path, failed);
    if (failed)
        faults.push_back(faultOf(path, ErrorCode::Io, "could not be opened: " + failed.message()));
    else if (!isWithin(real, target))
        faults.push_back(faultOf(path, ErrorCode::InvalidArgument,
                                 "is a link that leads out of its folder, so it is not read"));
    else if (!fs::is_regular_file(target, failed))
        faults.push_back(faultOf(path, ErrorCode::Io, "is not a regular file"));
    else
        return true;
    return false;
}

} // namespace

std::vector<fs::path> ownFiles(const fs::path& dataDir, std::string_view folder, std::vector<Error>& faults) {
    std::vector<fs::path> files;
    std::error_code failed;
    const fs::path place = dataDir / folder;
    if (!fs::exists(fs::symlink_status(place, failed)))
        return files;
    const fs::path real = fs::canonical(place, failed);
    const fs::path around = failed ? fs::path{} : fs::canonical(dataDir, failed);
    if (!failed && !isWithin(around, real)) {
        faults.push_back(faultOf(place, ErrorCode::InvalidArgument,
                                 "is a link that leads out of the data folder, so it is not read"));
        return files;
    }
    if (!failed)
        for (fs::directory_iterator entry(real, failed), end; !failed && entry != end;
             entry.increment(failed))
            if (looksOurs(entry->path()))
                files.push_back(place / entry->path().filename());
    if (failed)
        faults.push_back(faultOf(place, ErrorCode::Io, "could not be listed: " + failed.message()));
    std::sort(files.begin(), files.end());
    if (files.size() > ExerciseLibrary::limit) {
        faults.push_back(faultOf(place, ErrorCode::TooLarge,
                                 "holds more than " + std::to_string(ExerciseLibrary::limit) +
                                     " files; the others are not read"));
        files.resize(ExerciseLibrary::limit);
    }
    std::erase_if(files, [&](const fs::path& path) { return !usable(path, real, faults); });
    return files;
}

} // namespace patella

#include "src/storage/own_entries.h"

#include "src/storage/exercise_json.h"
#include "src/storage/files.h"
#include "src/storage/json_document.h"
#include "src/storage/own_files.h"
#include "src/storage/routine_json.h"
#include "src/storage/safe_file.h"

#include <algorithm>

namespace patella {

namespace fs = std::filesystem;

namespace {

std::string smallLetters(std::string name) {
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return name;
}

bool isOfTheDisk(const Error& error) {
    return error.code != ErrorCode::NotFound && error.code != ErrorCode::TooLarge;
}

template <typename T, typename Parse>
Done collect(const fs::path& dataDir, const std::string& folder, const Parse& parse,
             std::map<std::string, OwnEntry<T>>& entries) {
    std::vector<Error> faults;
    const std::vector<fs::path> files = ownFiles(dataDir, folder, faults);
    for (const Error& fault : faults)
        if (fault.code == ErrorCode::Io && fault.place.file == (dataDir / folder).generic_string())
            return fault; // the folder itself; one file that is none is the loader's to tell
    for (const fs::path& file : files) {
        const Result<std::string> text = readFile(file, JsonLimits{}.bytes);
        if (!text && isOfTheDisk(text.error()))
            return text.error();
        if (!text)
            continue;
        Result<T> value = parse(DataFile{utf8(file), *text});
        if (!value)
            continue;
        std::string id = value->id.value;
        entries.emplace(std::move(id), OwnEntry<T>{folder + '/' + utf8(file.filename()), std::move(*value)});
    }
    return {};
}

void addNames(const fs::path& dataDir, const std::string& folder, std::set<std::string>& names) {
    std::error_code failed;
    for (fs::directory_iterator entry(dataDir / folder, failed), end; !failed && entry != end;
         entry.increment(failed))
        names.insert(smallLetters(folder + '/' + utf8(entry->path().filename())));
}

} // namespace

Result<OwnEntries> ownEntries(const fs::path& dataDir) {
    OwnEntries own;
    if (Done read = collect(dataDir, "exercises", parseExercise, own.exercises); !read)
        return read.error();
    if (Done read = collect(dataDir, "routines", parseRoutine, own.routines); !read)
        return read.error();
    for (const char* folder : {"exercises", "routines"})
        addNames(dataDir, folder, own.names);
    return own;
}

std::string freePath(OwnEntries& own, const std::string& folder, const std::string& id) {
    std::string path = folder + '/' + id + ".json";
    for (int number = 2; !own.names.insert(smallLetters(path)).second; ++number)
        path = folder + '/' + id + '-' + std::to_string(number) + ".json";
    return path;
}

} // namespace patella

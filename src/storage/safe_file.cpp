#include "src/storage/safe_file.h"

#include "src/base/ids.h"
#include "src/storage/file_system.h"

#include <chrono>

namespace patella {

namespace fs = std::filesystem;

namespace {

constexpr int mostBroken = 1000;
constexpr auto leftoverAge = std::chrono::hours(1);

fs::path withSuffix(const fs::path& path, std::string_view suffix) {
    fs::path longer = path;
    longer += suffix;
    return longer;
}

/// The file itself where a link leads to it: replacing the link would cut it.
fs::path behindLinks(const fs::path& path) {
    std::error_code failed;
    if (!fs::is_symlink(path, failed))
        return path;
    fs::path target = fs::weakly_canonical(path, failed);
    return failed ? path : target;
}

/// Removes temporaries that a killed process left behind; young ones may be in use.
void cleanLeftovers(const fs::path& path) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const std::string start = path.filename().string() + ".tmp-";
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        const std::string name = entry->path().filename().string();
        std::error_code ignored;
        if (name.compare(0, start.size(), start) == 0 &&
            fs::file_time_type::clock::now() - entry->last_write_time(ignored) > leftoverAge && !ignored)
            fs::remove(entry->path(), ignored);
    }
}

Done checkWritten(const fs::path& path, std::string_view bytes, const Verify& verify) {
    const Result<std::string> back = readFile(path, bytes.size());
    if (!back)
        return back.error();
    if (*back != bytes)
        return Error{ErrorCode::Io, "the disk gave back other bytes than were written",
                     Place{path.generic_string(), 0, {}}};
    return verify ? verify(*back) : Done{};
}

/// Refuses to write over a file that is there and not whole.
Done checkExisting(const fs::path& path, const Verify& verify) {
    const Result<std::string> bytes = readFile(path, UINTMAX_MAX);
    if (!bytes)
        return bytes.error().code == ErrorCode::NotFound ? Done{} : Done(bytes.error());
    if (!verify)
        return {};
    if (const Done whole = verify(*bytes); !whole)
        return Error{ErrorCode::Corrupt,
                     "the file there is damaged and is not written over: " + whole.error().detail,
                     Place{path.generic_string(), whole.error().place.line, whole.error().place.pointer}};
    return {};
}

} // namespace

Result<std::string> readFile(const fs::path& path, std::uintmax_t most) {
    return file_system::read(path, most);
}

Done writeFile(const fs::path& path, std::string_view bytes, const Verify& verify) {
    const fs::path target = behindLinks(path);
    if (const Done whole = checkExisting(target, verify); !whole)
        return whole;
    cleanLeftovers(target);
    const fs::path temporary = withSuffix(target, ".tmp-" + newUuid());
    Done done = file_system::createAndSync(temporary, bytes);
    if (done)
        done = checkWritten(temporary, bytes, verify);
    if (done)
        done = file_system::keepCopy(target, withSuffix(target, ".bak"));
    if (done)
        done = file_system::replace(temporary, target);
    if (done)
        return done;
    std::error_code ignored;
    fs::remove(temporary, ignored);
    Error error = done.error();
    error.place.file = path.generic_string(); // the temporary's name means nothing to anyone
    return error;
}

Result<fs::path> setAside(const fs::path& path, std::string_view stamp) {
    const std::string suffix = ".broken-" + std::string(stamp);
    for (int number = 1; number <= mostBroken; ++number) {
        fs::path aside = withSuffix(path, number == 1 ? suffix : suffix + '-' + std::to_string(number));
        const Done renamed = file_system::renameNew(path, aside);
        if (renamed)
            return aside;
        if (renamed.error().code != ErrorCode::AlreadyExists)
            return renamed.error();
    }
    return Error{ErrorCode::AlreadyExists, "too many broken files of this name",
                 Place{path.generic_string(), 0, {}}};
}

} // namespace patella

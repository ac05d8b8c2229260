#include "src/storage/own_pictures.h"

#include "src/storage/content_name.h"
#include "src/storage/files.h"
#include "src/storage/safe_file.h"

#include <algorithm>

namespace patella {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view folder = "pictures";
constexpr std::size_t longestName = 200;

Error placed(Error error, const fs::path& path) {
    if (error.place.file.empty())
        error.place.file = utf8(path);
    return error;
}

bool isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.';
}

/// Parts of plain characters between slashes, none of which is hidden or leads up.
bool isSafeName(std::string_view name) {
    if (name.empty() || name.size() > longestName || name.back() == '/')
        return false;
    char before = '/';
    for (const char c : name) {
        if (c == '/' ? before == '/' : !isPlain(c) || (before == '/' && c == '.'))
            return false;
        before = c;
    }
    return true;
}

bool isWithin(const fs::path& around, const fs::path& path) {
    return std::mismatch(around.begin(), around.end(), path.begin(), path.end()).first == around.end();
}

/// The real place of what is there, when it lies below the data folder.
Result<fs::path> realPlace(const fs::path& path, const fs::path& dataDir) {
    std::error_code failed;
    const fs::path around = fs::canonical(dataDir, failed);
    const fs::path real = failed ? fs::path() : fs::canonical(path, failed);
    if (failed)
        return Error{failed == std::errc::no_such_file_or_directory ? ErrorCode::NotFound : ErrorCode::Io,
                     "could not be opened: " + failed.message(), Place{utf8(path)}};
    if (!isWithin(around, real))
        return Error{ErrorCode::InvalidArgument,
                     "is a link that leads out of the data folder, so it is not used", Place{utf8(path)}};
    return real;
}

Result<OwnPicture> checkedPicture(const fs::path& path) {
    Result<std::string> bytes = readFile(path, mostPictureBytes);
    if (!bytes)
        return placed(bytes.error(), path);
    const Result<PictureHeader> header = readPictureHeader(*bytes);
    if (!header)
        return placed(header.error(), path);
    return OwnPicture{*header, std::move(*bytes)};
}

} // namespace

Result<std::string> importPicture(const fs::path& picture, const fs::path& dataDir) {
    const Result<OwnPicture> checked = checkedPicture(picture);
    if (!checked)
        return checked.error();
    const fs::path exercises = dataDir / "exercises";
    std::error_code failed;
    fs::create_directories(exercises / folder, failed);
    if (const Result<fs::path> real = realPlace(exercises / folder, dataDir); !real)
        return real.error();
    std::string name = pictureNameOf(checked->bytes, checked->header.kind);
    const fs::path file = exercises / name;
    if (const Result<OwnPicture> there = readPicture(dataDir, name); there && there->bytes == checked->bytes)
        return name;
    if (const Done written = writePrivateFile(file, checked->bytes); !written)
        return placed(written.error(), file);
    return name;
}

Result<OwnPicture> readPicture(const fs::path& dataDir, std::string_view name) {
    if (!isSafeName(name))
        return Error{ErrorCode::InvalidArgument, "is no name of a picture below the exercises"};
    const fs::path file = dataDir / "exercises" / name;
    const Result<fs::path> real = realPlace(file, dataDir);
    if (!real)
        return real.error();
    return checkedPicture(*real);
}

} // namespace patella

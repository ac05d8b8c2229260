#pragma once
#include "src/base/result.h"
#include "src/storage/picture_header.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace patella {

/// Copies a picture of the user's into exercises/pictures of the data folder and returns the name that an
/// exercise keeps: "pictures/<digits of its content>.png". Nothing of the name that it had is used, and the
/// same picture is there once. Size and header are checked before a byte is written; the bytes that were
/// checked are those that are written. Errors as of readPictureHeader(); InvalidArgument when the folder is
/// a link that leads away; NotFound, DiskFull, ReadOnly and Io of the disk.
Result<std::string> importPicture(const std::filesystem::path& picture, const std::filesystem::path& dataDir);

struct OwnPicture {
    PictureHeader header;
    std::string bytes;
};

/// One that an exercise names, checked again: files change. InvalidArgument for a name or a link that leads
/// out of the folder.
Result<OwnPicture> readPicture(const std::filesystem::path& dataDir, std::string_view name);

} // namespace patella

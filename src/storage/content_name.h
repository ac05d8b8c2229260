#pragma once
#include "src/storage/picture_header.h"

#include <string>
#include <string_view>

namespace patella {

/// 32 digits of a checksum (XXH3, 128 bits): the same for the same bytes on every machine.
std::string digestOf(std::string_view bytes);

/// "pictures/<digits of the content>.png": what an exercise calls a picture of the data folder or of a pack.
std::string pictureNameOf(std::string_view bytes, PictureKind kind);

} // namespace patella

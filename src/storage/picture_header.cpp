#include "src/storage/picture_header.h"

#include "src/storage/picture_parts.h"

#include <string>

namespace patella {

Result<PictureHeader> picture::headerOf(PictureKind kind, const Size& size) {
    if (size.width < 1 || size.height < 1)
        return broken("says that it has no pixels");
    if (size.width * size.height > mostPicturePixels)
        return Error{ErrorCode::TooLarge, "has " + std::to_string(size.width) + " x " +
                                              std::to_string(size.height) +
                                              " pixels; 8 million are the most"};
    return PictureHeader{kind, static_cast<int>(size.width), static_cast<int>(size.height)};
}

Result<PictureHeader> readPictureHeader(std::string_view text) {
    if (text.size() > mostPictureBytes)
        return Error{ErrorCode::TooLarge, "is beyond 20 MB"};
    const picture::Bytes bytes(text);
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return picture::pngHeader(bytes);
    if (bytes.startsWith("\xff\xd8\xff"))
        return picture::jpegHeader(bytes);
    if (bytes.startsWith("RIFF") && bytes.tag(8) == "WEBP")
        return picture::webpHeader(bytes);
    return picture::broken("is no PNG, JPEG or WebP picture");
}

} // namespace patella

#include "src/storage/picture_header.h"

#include "src/storage/picture_parts.h"

#include <string>

namespace patella {

namespace {

using picture::Bytes;
using picture::Size;

Result<PictureHeader> within(PictureKind kind, const Size& size) {
    if (size.width < 1 || size.height < 1)
        return picture::broken("says that it has no pixels");
    if (size.width * size.height > mostPicturePixels)
        return Error{ErrorCode::TooLarge, "has " + std::to_string(size.width) + " x " +
                                              std::to_string(size.height) +
                                              " pixels; 8 million are the most"};
    return PictureHeader{kind, static_cast<int>(size.width), static_cast<int>(size.height)};
}

} // namespace

Result<PictureHeader> readPictureHeader(std::string_view text) {
    if (text.size() > mostPictureBytes)
        return Error{ErrorCode::TooLarge, "is beyond 20 MB"};
    const Bytes bytes(text);
    const auto sized = [&](PictureKind kind, const Result<Size>& size) -> Result<PictureHeader> {
        return size ? within(kind, *size) : Result<PictureHeader>(size.error());
    };
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return sized(PictureKind::Png, picture::pngSize(bytes));
    if (bytes.startsWith("\xff\xd8\xff"))
        return sized(PictureKind::Jpeg, picture::jpegSize(bytes));
    if (bytes.startsWith("RIFF") && bytes.tag(8) == "WEBP")
        return sized(PictureKind::WebP, picture::webpSize(bytes));
    return picture::broken("is no PNG, JPEG or WebP picture");
}

} // namespace patella

#include "src/storage/picture_parts.h"

namespace patella::picture {

namespace {

constexpr std::size_t firstChunk = 8;
constexpr std::size_t headerLength = 13;
constexpr std::size_t around = 12; // length, tag and checksum of a chunk
constexpr int mostChunks = 10'000;
constexpr std::uint32_t mostSide = 0x7fffffff;

std::uint32_t checksum(std::string_view bytes) {
    std::uint32_t crc = 0xffffffffU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

/// Bit depths that a colour type may have.
bool isDepth(std::uint32_t depth, std::uint32_t color) {
    const bool deep = depth == 8 || depth == 16;
    switch (color) {
    case 0:
        return deep || depth == 1 || depth == 2 || depth == 4;
    case 3:
        return depth == 8 || depth == 1 || depth == 2 || depth == 4;
    case 2:
    case 4:
    case 6:
        return deep;
    default:
        return false;
    }
}

} // namespace

Result<PictureHeader> pngHeader(const Bytes& bytes) {
    if (bytes.big(firstChunk, 4) != headerLength || bytes.tag(firstChunk + 4) != "IHDR")
        return broken("is a PNG whose first part is not its header");
    const std::size_t at = firstChunk + 8;
    if (checksum(bytes.part(firstChunk + 4, 4 + headerLength)) != bytes.big(at + headerLength, 4))
        return broken("is a PNG whose header was damaged");
    const Size size{bytes.big(at, 4), bytes.big(at + 4, 4)};
    if (size.width > mostSide || size.height > mostSide || !isDepth(bytes.byte(at + 8), bytes.byte(at + 9)) ||
        bytes.byte(at + 10) != 0 || bytes.byte(at + 11) != 0 || bytes.byte(at + 12) > 1)
        return broken("is a PNG whose header makes no sense");
    bool data = false;
    std::size_t chunk = firstChunk;
    for (int count = 0; count < mostChunks && bytes.has(chunk, around); ++count) {
        const std::uint32_t length = bytes.big(chunk, 4);
        const std::string_view tag = bytes.tag(chunk + 4);
        if (!bytes.has(chunk + around, length))
            return broken("is a PNG that is cut off");
        if (tag == "acTL")
            return unshown("is a PNG that moves, which is not shown");
        if (count > 0 && tag == "IHDR")
            return broken("is a PNG with two headers");
        data = data || tag == "IDAT";
        if (tag == "IEND")
            return data ? headerOf(PictureKind::Png, size) : broken("is a PNG without a picture");
        chunk += around + length;
    }
    return broken("is a PNG that is cut off");
}

} // namespace patella::picture

#include "src/storage/picture_parts.h"

#include <optional>

namespace patella::picture {

namespace {

constexpr std::size_t firstChunk = 12;
constexpr std::size_t chunkHead = 8;
constexpr std::uint32_t moves = 0x02; // a flag of the extended header
constexpr std::uint32_t fourteenBits = 0x3fff;
constexpr int mostChunks = 10'000;

std::optional<Size> lossy(const Bytes& bytes, std::size_t at, std::uint32_t length) {
    if (length < 10 || (bytes.byte(at) & 1) != 0 || bytes.part(at + 3, 3) != "\x9d\x01\x2a")
        return std::nullopt;
    return Size{bytes.little(at + 6, 2) & fourteenBits, bytes.little(at + 8, 2) & fourteenBits};
}

std::optional<Size> lossless(const Bytes& bytes, std::size_t at, std::uint32_t length) {
    const std::uint32_t bits = bytes.little(at + 1, 4);
    if (length < 5 || bytes.byte(at) != 0x2f || bits >> 29 != 0)
        return std::nullopt;
    return Size{(bits & fourteenBits) + 1, (bits >> 14 & fourteenBits) + 1};
}

} // namespace

Result<PictureHeader> webpHeader(const Bytes& bytes) {
    const std::size_t end = chunkHead + std::size_t{bytes.little(4, 4)};
    if (end > bytes.size() || end < firstChunk)
        return broken("is a WebP that is cut off");
    std::optional<Size> canvas;
    std::size_t at = firstChunk;
    for (int count = 0; count < mostChunks && at + chunkHead <= end; ++count) {
        const std::string_view tag = bytes.tag(at);
        const std::uint32_t length = bytes.little(at + 4, 4);
        const std::size_t inside = at + chunkHead;
        if (length > end - inside)
            return broken("is a WebP that is cut off");
        if (tag == "ANIM" || tag == "ANMF" || (tag == "VP8X" && (bytes.byte(inside) & moves) != 0))
            return unshown("is a WebP that moves, which is not shown");
        if (tag == "VP8X") {
            if (canvas || length < 10)
                return broken("is a WebP whose header makes no sense");
            canvas = Size{std::int64_t{bytes.little(inside + 4, 3)} + 1,
                          std::int64_t{bytes.little(inside + 7, 3)} + 1};
        } else if (tag == "VP8 " || tag == "VP8L") {
            const std::optional<Size> size =
                tag == "VP8L" ? lossless(bytes, inside, length) : lossy(bytes, inside, length);
            if (!size)
                return broken("is a WebP whose picture has no header");
            if (canvas && !(*size == *canvas))
                return broken("is a WebP that names two sizes");
            return headerOf(PictureKind::WebP, *size);
        }
        at = inside + length + (length & 1);
    }
    return broken("is a WebP without a picture");
}

} // namespace patella::picture

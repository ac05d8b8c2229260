#include "src/storage/picture_parts.h"

#include <optional>

namespace patella::picture {

namespace {

// Markers, each after a byte of 0xff.
constexpr std::uint32_t startOfScan = 0xda;
constexpr std::uint32_t endOfPicture = 0xd9;
constexpr int mostScans = 100; // a progressive one has about ten; each is decoded at full size
constexpr int mostSegments = 10'000;

bool isFrame(std::uint32_t marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}
bool isShown(std::uint32_t frame) { return frame <= 0xc2; } // baseline, extended, progressive
bool standsAlone(std::uint32_t marker) { return (marker >= 0xd0 && marker <= 0xd8) || marker == 0x01; }

/// The next marker within the data of a scan: 0xff00 is data, restarts belong to it.
std::size_t afterScan(const Bytes& bytes, std::size_t at) {
    for (; bytes.has(at, 2); ++at) {
        const std::uint32_t next = bytes.byte(at + 1);
        if (bytes.byte(at) == 0xff && next != 0 && next != 0xff && !(next >= 0xd0 && next <= 0xd7))
            return at;
    }
    return bytes.size();
}

class JpegWalk {
public:
    explicit JpegWalk(const Bytes& bytes)
        : m_bytes(bytes) {}

    Result<PictureHeader> header() {
        std::size_t at = 2;
        for (int count = 0; count < mostSegments && m_bytes.has(at, 2); ++count) {
            if (m_bytes.byte(at) != 0xff)
                return broken("is a JPEG whose parts do not follow each other");
            const std::uint32_t marker = m_bytes.byte(at + 1);
            if (marker == endOfPicture)
                return m_size && m_scans > 0 ? headerOf(PictureKind::Jpeg, *m_size)
                                             : broken("is a JPEG without a picture");
            if (marker == 0xff) { // filling
                ++at;
                continue;
            }
            if (standsAlone(marker)) {
                at += 2;
                continue;
            }
            const std::uint32_t length = m_bytes.big(at + 2, 2);
            if (length < 2 || !m_bytes.has(at + 2, length))
                return broken("is a JPEG that is cut off");
            if (const std::optional<Error> fault = take(marker, at + 4, length - 2))
                return *fault;
            at += 2 + length;
            if (marker == startOfScan)
                at = afterScan(m_bytes, at);
        }
        return broken("is a JPEG that is cut off");
    }

private:
    std::optional<Error> take(std::uint32_t marker, std::size_t at, std::uint32_t length) {
        if (marker == startOfScan) {
            if (!m_size)
                return broken("is a JPEG without a size");
            if (++m_scans > mostScans)
                return unshown("is a JPEG of more than 100 scans, which is not shown");
        }
        if (!isFrame(marker))
            return std::nullopt;
        if (m_size)
            return broken("is a JPEG with two sizes");
        const std::uint32_t parts = m_bytes.byte(at + 5);
        if (length < 6 || length != 6 + 3 * parts || (parts != 1 && parts != 3 && parts != 4))
            return broken("is a JPEG whose size makes no sense");
        if (!isShown(marker) || m_bytes.byte(at) != 8)
            return unshown("is a JPEG of a rare kind, which is not shown");
        m_size = Size{m_bytes.big(at + 3, 2), m_bytes.big(at + 1, 2)};
        return std::nullopt;
    }

    const Bytes& m_bytes;
    std::optional<Size> m_size;
    int m_scans = 0;
};

} // namespace

Result<PictureHeader> jpegHeader(const Bytes& bytes) { return JpegWalk(bytes).header(); }

} // namespace patella::picture

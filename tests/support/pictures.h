#pragma once
// Small pictures made byte by byte, and what hostile ones say of themselves.
#include <cstdint>
#include <string>
#include <string_view>

namespace patella::test {

inline std::string big(std::uint32_t value, int count) {
    std::string bytes;
    for (int i = count - 1; i >= 0; --i)
        bytes += static_cast<char>(value >> (8 * i) & 0xff);
    return bytes;
}
inline std::string little(std::uint32_t value, int count) {
    const std::string turned = big(value, count);
    return {turned.rbegin(), turned.rend()};
}

inline std::uint32_t crcOf(std::string_view bytes) {
    std::uint32_t crc = 0xffffffffU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320U : 0U);
    }
    return ~crc;
}
inline std::string chunk(const std::string& tag, const std::string& data) {
    return big(std::uint32_t(data.size()), 4) + tag + data + big(crcOf(tag + data), 4);
}
inline const std::string pngMark{"\x89PNG\r\n\x1a\n", 8};
inline std::string pngHeader(std::uint32_t width, std::uint32_t height, char depth = 8, char color = 2) {
    return chunk("IHDR", big(width, 4) + big(height, 4) + depth + color + std::string(3, '\0'));
}
inline std::string png(std::uint32_t width, std::uint32_t height) {
    return pngMark + pngHeader(width, height) + chunk("IDAT", "pixels") + chunk("IEND", "");
}

inline std::string segment(unsigned char marker, const std::string& data) {
    return std::string{'\xff', static_cast<char>(marker)} + big(std::uint32_t(data.size() + 2), 2) + data;
}
inline std::string jpegFrame(std::uint32_t width, std::uint32_t height, unsigned char marker = 0xc0) {
    return segment(marker, '\x08' + big(height, 2) + big(width, 2) + '\x03' + std::string(9, '\x11'));
}
inline const std::string jpegBegin = "\xff\xd8" + segment(0xe0, "JFIF");
inline const std::string jpegScan = segment(0xda, "scan") + std::string("da\xff\x00ta\xff\xd0more", 11);
inline const std::string jpegEnd = "\xff\xd9";
inline std::string jpeg(std::uint32_t width, std::uint32_t height) {
    return jpegBegin + jpegFrame(width, height) + jpegScan + jpegEnd;
}

inline std::string riff(const std::string& tag, const std::string& data) {
    return tag + little(std::uint32_t(data.size()), 4) + data + std::string(data.size() & 1, '\0');
}
inline std::string webp(const std::string& chunks) { return riff("RIFF", "WEBP" + chunks); }
inline std::string lossyChunk(std::uint32_t width, std::uint32_t height) {
    return riff("VP8 ",
                std::string(3, '\0') + "\x9d\x01\x2a" + little(width, 2) + little(height, 2) + "data");
}
inline std::string losslessChunk(std::uint32_t width, std::uint32_t height) {
    return riff("VP8L", "\x2f" + little((width - 1) | (height - 1) << 14, 4) + "data");
}
inline std::string canvasChunk(std::uint32_t width, std::uint32_t height, char flags = 0) {
    return riff("VP8X", flags + std::string(3, '\0') + little(width - 1, 3) + little(height - 1, 3));
}

} // namespace patella::test

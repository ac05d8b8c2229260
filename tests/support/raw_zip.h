#pragma once
// Archives made byte by byte, so that they can lie: zips that no library would write.
#include "tests/support/pictures.h"

#include <optional>
#include <string>
#include <vector>

namespace patella::test {

struct RawEntry {
    std::string name;
    std::string bytes;                     ///< as they stand in the archive
    std::uint32_t method = 0;              ///< 0 stored, 8 deflated
    std::uint32_t flags = 0;               ///< 1: encrypted
    std::uint32_t mode = 0100644;          ///< of a unix file; 0120777 is a link
    std::optional<std::uint32_t> size{};   ///< that it claims to have when unpacked
    std::optional<std::uint32_t> crc{};    ///< that it claims to have
    std::optional<std::uint32_t> offset{}; ///< where it claims to begin: another one's place
};

inline std::string entryHead(const RawEntry& e) {
    return little(e.flags, 2) + little(e.method, 2) + little(0, 2) + little(33, 2) +
           little(e.crc.value_or(crcOf(e.bytes)), 4) + little(std::uint32_t(e.bytes.size()), 4) +
           little(e.size.value_or(std::uint32_t(e.bytes.size())), 4) +
           little(std::uint32_t(e.name.size()), 2) + little(0, 2);
}

inline std::string rawZip(const std::vector<RawEntry>& entries) {
    std::string body;
    std::string list;
    for (const RawEntry& e : entries) {
        const auto offset = e.offset.value_or(std::uint32_t(body.size()));
        if (!e.offset)
            body += "PK\x03\x04" + little(20, 2) + entryHead(e) + e.name + e.bytes;
        list += "PK\x01\x02" + little(3 << 8 | 20, 2) + little(20, 2) + entryHead(e) + little(0, 2) +
                little(0, 2) + little(0, 2) + little(e.mode << 16, 4) + little(offset, 4) + e.name;
    }
    const auto count = little(std::uint32_t(entries.size()), 2);
    return body + list + "PK\x05\x06" + little(0, 4) + count + count + little(std::uint32_t(list.size()), 4) +
           little(std::uint32_t(body.size()), 4) + little(0, 2);
}

/// A deflated run of zeros: about 1000 bytes for each that it takes.
inline std::string deflatedZeros(std::size_t blocks) {
    // a fixed-Huffman block of one literal 0 and copies of 258 at distance 1, written bit by bit
    std::string out;
    std::uint32_t held = 0;
    int bits = 0;
    const auto put = [&](std::uint32_t value, int count) { // lowest bit first
        for (int i = 0; i < count; ++i) {
            held |= (value >> i & 1) << bits;
            if (++bits == 8) {
                out += static_cast<char>(held);
                held = 0;
                bits = 0;
            }
        }
    };
    const auto code = [&](std::uint32_t value, int count) { // Huffman codes: highest bit first
        for (int i = count - 1; i >= 0; --i)
            put(value >> i & 1, 1);
    };
    put(1, 1);
    put(1, 2);
    code(0x30, 8); // literal 0
    for (std::size_t i = 0; i < blocks; ++i) {
        code(0xC5, 8); // length 258
        code(0, 5);    // distance 1
    }
    code(0, 7); // end
    while (bits != 0)
        put(0, 1);
    return out;
}

} // namespace patella::test

#include "src/base/ids.h"

#include <array>
#include <cstdint>
#include <random>

namespace patella {

std::string newUuid() {
    std::random_device entropy;
    std::array<unsigned char, 16> bytes{};
    for (std::size_t word = 0; word < bytes.size(); word += 4) { // asking the system is what takes time
        const auto random = static_cast<std::uint32_t>(entropy());
        for (std::size_t i = 0; i < 4; ++i)
            bytes[word + i] = static_cast<unsigned char>(random >> (8 * i));
    }
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            out += '-';
        out += digits[bytes[i] >> 4];
        out += digits[bytes[i] & 0x0F];
    }
    return out;
}

} // namespace patella

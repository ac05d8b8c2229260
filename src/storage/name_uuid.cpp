#include "src/storage/name_uuid.h"

#include <xxhash.h>

#include <algorithm>
#include <array>

namespace patella {

namespace {

constexpr std::string_view digits = "0123456789abcdef";

bool isDash(std::size_t place) { return place == 8 || place == 13 || place == 18 || place == 23; }

} // namespace

bool isUuid(std::string_view text) {
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (isDash(i) ? text[i] != '-' : digits.find(text[i]) == std::string_view::npos)
            return false;
    return true;
}

std::string nameUuid(std::string_view name) {
    XXH128_canonical_t bytes;
    XXH128_canonicalFromHash(&bytes, XXH3_128bits(name.data(), name.size()));
    bytes.digest[6] = static_cast<unsigned char>((bytes.digest[6] & 0x0F) | 0x80);
    bytes.digest[8] = static_cast<unsigned char>((bytes.digest[8] & 0x3F) | 0x80);
    std::string uuid;
    for (const unsigned char byte : bytes.digest) {
        if (isDash(uuid.size()))
            uuid += '-';
        uuid += digits[byte >> 4];
        uuid += digits[byte & 0x0F];
    }
    return uuid;
}

} // namespace patella

#include "src/base/utf8.h"

#include <algorithm>

namespace patella {

namespace {

/// Length of the code point that starts with `lead`, 0 for a byte that starts none; narrows the second byte's
/// range.
std::size_t lengthOf(unsigned char lead, unsigned char& low, unsigned char& high) {
    low = 0x80;
    high = 0xBF;
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF) {
        low = lead == 0xE0 ? 0xA0 : 0x80;
        high = lead == 0xED ? 0x9F : 0xBF;
        return 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        low = lead == 0xF0 ? 0x90 : 0x80;
        high = lead == 0xF4 ? 0x8F : 0xBF;
        return 4;
    }
    return 0;
}

} // namespace

std::optional<std::size_t> invalidUtf8At(std::string_view text) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    for (std::size_t i = 0; i < text.size();) {
        unsigned char low = 0;
        unsigned char high = 0;
        const std::size_t length = lengthOf(byte(i), low, high);
        if (length == 0 || i + length > text.size())
            return i;
        for (std::size_t k = 1; k < length; ++k) {
            if (byte(i + k) < low || byte(i + k) > high)
                return i;
            low = 0x80;
            high = 0xBF;
        }
        i += length;
    }
    return std::nullopt;
}

std::size_t codePoints(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace patella

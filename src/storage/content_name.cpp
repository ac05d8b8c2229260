#include "src/storage/content_name.h"

#include <xxhash.h>

#include <array>
#include <cstdio>

namespace patella {

namespace {

const char* endingOf(PictureKind kind) {
    switch (kind) {
    case PictureKind::Png:
        return ".png";
    case PictureKind::Jpeg:
        return ".jpg";
    case PictureKind::WebP:
        break;
    }
    return ".webp";
}

} // namespace

std::string digestOf(std::string_view bytes) {
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    std::array<char, 40> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx%016llx",
                  static_cast<unsigned long long>(hash.high64), static_cast<unsigned long long>(hash.low64));
    return digits.data();
}

std::string pictureNameOf(std::string_view bytes, PictureKind kind) {
    return "pictures/" + digestOf(bytes) + endingOf(kind);
}

} // namespace patella

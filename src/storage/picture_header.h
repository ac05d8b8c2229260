#pragma once
#include "src/base/result.h"

#include <cstdint>
#include <string_view>

namespace patella {

enum class PictureKind { Png, Jpeg, WebP };

/// What a picture's file says of itself, read from its bytes alone: nothing is decoded.
struct PictureHeader {
    PictureKind kind = PictureKind::Png;
    int width = 0; ///< pixels, at least 1
    int height = 0;
};

inline constexpr std::uintmax_t mostPictureBytes = 20'000'000;
inline constexpr std::int64_t mostPicturePixels = 8'000'000; ///< 64 MB at 16 bits a channel, at most

/// Parse for what is none of PNG, JPEG and WebP, is cut off or contradicts itself; TooLarge beyond the
/// limits; Schema for a picture that moves or of a variant that is not shown. What comes back is within all
/// limits.
Result<PictureHeader> readPictureHeader(std::string_view bytes);

} // namespace patella

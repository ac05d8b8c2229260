#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

namespace patella {

/// Offset of the first byte that is no valid UTF-8 (overlong forms and surrogates count as invalid).
std::optional<std::size_t> invalidUtf8At(std::string_view text);

/// Code points of valid UTF-8: what "characters" means in every stated limit.
std::size_t codePoints(std::string_view text);

} // namespace patella

#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace patella {

// Ids of exercises and routines. What these functions give is kept in files and records: it must not change.

/// Characters, the most of an id.
inline constexpr std::size_t longestId = 80;

/// True for small letters a to z and digits with single dashes between them, of 1 to longestId.
bool isKebabId(std::string_view text);

/// "3/4 Sit-Up, über" -> "3-4-sit-up-uber", of any length. Empty when no letter or digit of ours is in it.
std::string kebabOf(std::string_view text);

/// The words of the text with their letters and digits of ours; none is empty.
std::vector<std::string> kebabWordsOf(std::string_view text);

/// kebabOf() in at most `most` characters, without a dash at its end.
std::string shortKebabOf(std::string_view text, std::size_t most);

/// kebabOf() behind the prefix, up to longestId. Where letters were lost that no kebab-case can hold, digits
/// of a checksum of the text follow, so that different texts stay apart: the same on every machine.
std::string stableId(std::string_view prefix, std::string_view text);

/// The same with the digits in every case.
std::string distinctId(std::string_view prefix, std::string_view text);

} // namespace patella

#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace patella {

/// Case, accents and compatibility forms removed ("Über-Kniebeuge" -> "uber-kniebeuge"); invalid UTF-8
/// becomes spaces.
std::string fold(std::string_view utf8);

/// The folded words of a text: runs of letters and digits of any script.
std::vector<std::string> foldedWords(std::string_view utf8);

/// Edits (insert, delete, replace, swap of neighbours) that turn `typed` into a beginning of `word`, if at
/// most `most`; otherwise most + 1. Counts bytes of folded text.
int prefixDistance(std::string_view typed, std::string_view word, int most);

/// Typing errors forgiven in a folded word of this many bytes.
int forgivenErrors(std::size_t letters);

} // namespace patella

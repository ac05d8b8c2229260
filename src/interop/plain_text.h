#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patella {

/// What HTML says, without its tags, comments, scripts and styles: a block or a line break begins a new line,
/// entities become their characters. Never grows beyond the input.
std::string plainText(std::string_view html);

/// Runs of spaces and control characters become one space, none at either end; what is no UTF-8 becomes
/// U+FFFD.
std::string oneLine(std::string_view text);

/// The lines of a text that hold anything, each as oneLine() has it.
std::vector<std::string> linesOf(std::string_view text);

/// The same words in at most 12 steps of at most 1000 characters: long ones are parted after a sentence or a
/// word, neighbours joined when there are too many. None when they are too long for that.
std::optional<std::vector<std::string>> fittingSteps(const std::vector<std::string>& lines);

/// Cut after `most` characters, the last of which is then an ellipsis.
std::string shortened(std::string text, std::size_t most);

} // namespace patella

#pragma once
#include <string>
#include <vector>

namespace patella::test {

/// A text that breaks careless code, of one of the families that hostile_strings.cpp makes.
struct HostileText {
    std::string family;
    std::string text;
};

/// 515 of them, no two alike, all valid UTF-8 without NUL and never empty; the same on every machine.
const std::vector<HostileText>& hostileTexts();

} // namespace patella::test

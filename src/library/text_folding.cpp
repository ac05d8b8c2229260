#include "src/library/text_folding.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace patella {

std::string fold(std::string_view utf8) {
    utf8proc_uint8_t* mapped = nullptr;
    constexpr int flags = UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                          UTF8PROC_STRIPMARK | UTF8PROC_IGNORE;
    // its C interface takes flags as their enumeration:
    // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange)
    const auto options = static_cast<utf8proc_option_t>(flags);
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                                   static_cast<utf8proc_ssize_t>(utf8.size()), &mapped, options);
    if (size < 0) {
        std::string ascii;
        for (const char c : utf8)
            ascii += (static_cast<unsigned char>(c) < 0x80)
                         ? static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c)
                         : ' ';
        return ascii;
    }
    std::string out(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size));
    std::free(mapped); // NOLINT: allocated by utf8proc with malloc
    return out;
}

std::vector<std::string> foldedWords(std::string_view utf8) {
    const std::string text = fold(utf8);
    std::vector<std::string> words;
    std::string word;
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t code = 0;
        const auto used = utf8proc_iterate(at, left, &code);
        if (used <= 0)
            break;
        const auto category = utf8proc_category(code);
        const bool letter = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
        if (letter)
            word.append(reinterpret_cast<const char*>(at), static_cast<std::size_t>(used));
        else if (code != '\'' && !word.empty())
            words.push_back(std::exchange(word, {}));
        at += used;
        left -= used;
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

int prefixDistance(std::string_view typed, std::string_view word, int most) {
    constexpr std::size_t longest = 64;
    if (typed.size() > longest)
        return most + 1;
    const std::size_t columns = std::min(word.size(), typed.size() + static_cast<std::size_t>(most));
    std::array<int, longest * 2 + 1> older{};
    std::array<int, longest * 2 + 1> old{};
    std::array<int, longest * 2 + 1> now{};
    if (columns > longest * 2)
        return most + 1;
    for (std::size_t j = 0; j <= columns; ++j)
        old[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        now[0] = static_cast<int>(i);
        int least = now[0];
        for (std::size_t j = 1; j <= columns; ++j) {
            const int cost = typed[i - 1] == word[j - 1] ? 0 : 1;
            now[j] = std::min({old[j] + 1, now[j - 1] + 1, old[j - 1] + cost});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                now[j] = std::min(now[j], older[j - 2] + 1);
            least = std::min(least, now[j]);
        }
        if (least > most)
            return most + 1;
        older = old;
        old = now;
    }
    int best = most + 1;
    for (std::size_t j = 0; j <= columns; ++j)
        best = std::min(best, old[j]);
    return best;
}

int forgivenErrors(std::size_t letters) {
    if (letters < 4)
        return 0;
    return letters < 8 ? 1 : 2;
}

} // namespace patella

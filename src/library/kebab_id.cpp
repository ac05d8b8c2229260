#include "src/library/kebab_id.h"

#include "src/library/text_folding.h"

#include <cstdint>

namespace patella {

namespace {

bool isPlain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

struct Kebab {
    std::vector<std::string> words; ///< none is empty
    bool lossy = false;             ///< letters or digits were left out
};

Kebab partsOf(std::string_view text) {
    Kebab kebab;
    for (const std::string& word : foldedWords(text)) {
        std::string plain;
        for (const char c : word)
            if (isPlain(c))
                plain += c;
            else
                kebab.lossy = true;
        if (!plain.empty())
            kebab.words.push_back(std::move(plain));
    }
    return kebab;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        (text += text.empty() ? "" : "-") += word;
    return text;
}

std::string cut(std::string kebab, std::size_t most) {
    if (kebab.size() > most)
        kebab.erase(most);
    while (kebab.ends_with('-'))
        kebab.pop_back();
    return kebab;
}

/// FNV-1a: the same on every machine and in every version.
std::string checksumOf(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    std::string digits;
    for (int shift = 60; shift >= 0; shift -= 4)
        digits += "0123456789abcdef"[hash >> shift & 0xF];
    return digits;
}

std::string joinedId(std::string_view prefix, const std::string& kebab, std::string_view digits) {
    const std::size_t room = longestId - prefix.size() - (digits.empty() ? 0 : digits.size() + 1);
    const std::string part = cut(kebab, room);
    std::string id(prefix);
    id += part;
    if (!digits.empty())
        (id += part.empty() ? "" : "-") += digits;
    return id;
}

} // namespace

bool isKebabId(std::string_view text) {
    bool dash = true;
    for (const char c : text) {
        if (c == '-' ? dash : !isPlain(c))
            return false;
        dash = c == '-';
    }
    return !dash && text.size() <= longestId;
}

std::string kebabOf(std::string_view text) { return joined(partsOf(text).words); }

std::vector<std::string> kebabWordsOf(std::string_view text) { return partsOf(text).words; }

std::string shortKebabOf(std::string_view text, std::size_t most) { return cut(kebabOf(text), most); }

std::string stableId(std::string_view prefix, std::string_view text) {
    const Kebab kebab = partsOf(text);
    const std::string plain = joined(kebab.words);
    const bool whole = !kebab.lossy && !plain.empty() && prefix.size() + plain.size() <= longestId;
    return joinedId(prefix, plain, whole ? std::string() : checksumOf(text));
}

std::string distinctId(std::string_view prefix, std::string_view text) {
    return joinedId(prefix, kebabOf(text), checksumOf(text));
}

} // namespace patella

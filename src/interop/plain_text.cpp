#include "src/interop/plain_text.h"

#include "src/base/utf8.h"

#include <algorithm>
#include <array>

namespace patella {

namespace {

constexpr std::size_t mostSteps = 12;
constexpr std::size_t longestStep = 1000;
constexpr std::string_view unknownCharacter = "\xEF\xBF\xBD";

std::string validUtf8(std::string_view text) {
    std::string out;
    while (const auto bad = invalidUtf8At(text)) {
        out += text.substr(0, *bad);
        out += unknownCharacter;
        text.remove_prefix(*bad + 1);
    }
    return out += text;
}

bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// The bytes that the first `count` characters take.
std::size_t bytesOf(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    for (; at < text.size() && count > 0; --count)
        do
            ++at;
        while (at < text.size() && isContinuation(text[at]));
    return at;
}

/// The first part of a text of more than `longestStep` characters: up to a sentence's end, or a word's.
std::string_view firstPart(std::string_view text) {
    const std::string_view start = text.substr(0, bytesOf(text, longestStep));
    const std::size_t least = start.size() / 2;
    if (const auto end = start.rfind(". "); end != std::string_view::npos && end >= least)
        return start.substr(0, end + 1);
    const auto space = start.rfind(' ');
    return space != std::string_view::npos && space >= least ? start.substr(0, space) : start;
}

std::vector<std::string> parted(const std::vector<std::string>& lines) {
    std::vector<std::string> parts;
    for (const std::string& line : lines) {
        std::string_view rest = line;
        while (codePoints(rest) > longestStep) {
            const std::string_view part = firstPart(rest);
            parts.emplace_back(part);
            rest.remove_prefix(part.size());
            while (rest.starts_with(' '))
                rest.remove_prefix(1);
        }
        if (!rest.empty())
            parts.emplace_back(rest);
    }
    return parts;
}

} // namespace

std::string oneLine(std::string_view text) {
    std::string out;
    for (const char c : validUtf8(text)) {
        const bool blank = static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
        if (!blank)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (out.ends_with(' '))
        out.pop_back();
    return out;
}

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (std::string clean = oneLine(line); !clean.empty())
            lines.push_back(std::move(clean));
    }
    return lines;
}

std::optional<std::vector<std::string>> fittingSteps(const std::vector<std::string>& lines) {
    std::vector<std::string> steps = parted(lines);
    while (steps.size() > mostSteps) {
        // the two neighbours that are shortest together
        std::size_t best = 0;
        std::size_t least = SIZE_MAX;
        for (std::size_t i = 0; i + 1 < steps.size(); ++i)
            if (const std::size_t both = steps[i].size() + steps[i + 1].size(); both < least) {
                least = both;
                best = i;
            }
        std::string joined = steps[best] + ' ' + steps[best + 1];
        if (codePoints(joined) > longestStep || steps.size() > mostSteps * 100)
            return std::nullopt;
        steps[best] = std::move(joined);
        steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(best) + 1);
    }
    return steps;
}

std::string shortened(std::string text, std::size_t most) {
    if (codePoints(text) <= most)
        return text;
    text.erase(bytesOf(text, most - 1));
    return text + "…";
}

} // namespace patella

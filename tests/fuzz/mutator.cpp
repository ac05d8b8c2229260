#include "tests/fuzz/mutator.h"

#include <array>
#include <string_view>

namespace patella::fuzz {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t mostBytes = 20'000;
constexpr std::array words{"\""sv,
                           "{"sv,
                           "}"sv,
                           "["sv,
                           "]"sv,
                           ":"sv,
                           ","sv,
                           "null"sv,
                           "true"sv,
                           "-1"sv,
                           "0"sv,
                           "2.9"sv,
                           "1e400"sv,
                           "1e-9"sv,
                           "51"sv,
                           "3000000000"sv,
                           "\\u0000"sv,
                           "\\ud800"sv,
                           "\\"sv,
                           "\n"sv,
                           "\0"sv,
                           "\xFF"sv,
                           "\xE2\x80\xAE"sv,
                           "\xF0\x9F\x98\x80"sv,
                           "''"sv,
                           "=1"sv,
                           "%n"sv,
                           "\"id\":"sv,
                           "../"sv,
                           "99999999999999999999"sv};

} // namespace

void Mutator::change(std::string& text, std::span<const std::string> others) {
    const std::size_t at = below(text.size() + 1);
    const std::size_t length =
        below(std::min<std::size_t>(text.size() - at, 1 + (std::size_t{1} << below(8))));
    switch (below(7)) {
    case 0:
        if (at < text.size())
            text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
        break;
    case 1:
        text.erase(at, length);
        break;
    case 2:
        text.insert(below(text.size() + 1), text.substr(at, length));
        break;
    case 3:
        text.insert(at, words[below(words.size())]);
        break;
    case 4:
        text.replace(at, std::min(length, std::size_t{6}), words[below(words.size())]);
        break;
    case 5:
        text.insert(at, 1, static_cast<char>(below(256)));
        break;
    default:
        if (!others.empty()) {
            const std::string& other = others[below(others.size())];
            const std::size_t from = below(other.size() + 1);
            text.replace(at, length, other.substr(from, below(200)));
        }
    }
}

std::string Mutator::mutate(std::string text, std::span<const std::string> others) {
    for (std::size_t changes = 1 + below(8); changes > 0; --changes)
        change(text, others);
    if (text.size() > mostBytes)
        text.resize(mostBytes);
    return text;
}

} // namespace patella::fuzz

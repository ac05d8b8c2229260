#include "src/interop/plain_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace patella {

namespace {

using namespace std::string_view_literals;

constexpr std::array blocks{"address"sv, "article"sv, "blockquote"sv, "br"sv, "dd"sv,  "div"sv,     "dl"sv,
                            "dt"sv,      "h1"sv,      "h2"sv,         "h3"sv, "h4"sv,  "h5"sv,      "h6"sv,
                            "hr"sv,      "li"sv,      "ol"sv,         "p"sv,  "pre"sv, "section"sv, "table"sv,
                            "td"sv,      "th"sv,      "tr"sv,         "ul"sv};
constexpr std::array unsaid{"script"sv, "style"sv, "template"sv, "title"sv};

constexpr std::array entities{
    std::pair{"amp"sv, "&"sv},         std::pair{"lt"sv, "<"sv},          std::pair{"gt"sv, ">"sv},
    std::pair{"quot"sv, "\""sv},       std::pair{"apos"sv, "'"sv},        std::pair{"nbsp"sv, " "sv},
    std::pair{"ndash"sv, "\u2013"sv},  std::pair{"mdash"sv, "\u2014"sv},  std::pair{"hellip"sv, "\u2026"sv},
    std::pair{"deg"sv, "\u00B0"sv},    std::pair{"frac12"sv, "\u00BD"sv}, std::pair{"frac14"sv, "\u00BC"sv},
    std::pair{"frac34"sv, "\u00BE"sv}, std::pair{"times"sv, "\u00D7"sv},  std::pair{"lsquo"sv, "\u2018"sv},
    std::pair{"rsquo"sv, "\u2019"sv},  std::pair{"ldquo"sv, "\u201C"sv},  std::pair{"rdquo"sv, "\u201D"sv},
    std::pair{"auml"sv, "\u00E4"sv},   std::pair{"ouml"sv, "\u00F6"sv},   std::pair{"uuml"sv, "\u00FC"sv},
    std::pair{"Auml"sv, "\u00C4"sv},   std::pair{"Ouml"sv, "\u00D6"sv},   std::pair{"Uuml"sv, "\u00DC"sv},
    std::pair{"szlig"sv, "\u00DF"sv},  std::pair{"eacute"sv, "\u00E9"sv}, std::pair{"egrave"sv, "\u00E8"sv}};

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return out;
}

std::string utf8Of(std::uint32_t code) {
    const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
    if (code < 0x80)
        return {byte(code)};
    if (code < 0x800)
        return {byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F))};
    if (code < 0x10000)
        return {byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F))};
    return {byte(0xF0 | code >> 18), byte(0x80 | (code >> 12 & 0x3F)), byte(0x80 | (code >> 6 & 0x3F)),
            byte(0x80 | (code & 0x3F))};
}

int digitOf(char c) {
    if (isDigit(c))
        return c - '0';
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : 99;
}

/// Of "#8217" or "#x2019"; empty for what is no character that a text may hold.
std::string numbered(std::string_view name) {
    name.remove_prefix(1);
    const int base = name.starts_with('x') || name.starts_with('X') ? 16 : 10;
    if (base == 16)
        name.remove_prefix(1);
    std::uint32_t code = 0;
    for (const char c : name) {
        if (digitOf(c) >= base || code > 0x10FFFF)
            return {};
        code = code * static_cast<std::uint32_t>(base) + static_cast<std::uint32_t>(digitOf(c));
    }
    const bool text = !name.empty() && code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return text ? utf8Of(code) : std::string();
}

class Stripper {
public:
    explicit Stripper(std::string_view html)
        : m_rest(html) {}

    std::string text() {
        while (!m_rest.empty()) {
            if (m_rest.front() == '<' && tag())
                continue;
            if (m_rest.front() == '&' && entity())
                continue;
            const bool blank = static_cast<unsigned char>(m_rest.front()) <= 0x20;
            m_out += blank ? ' ' : m_rest.front(); // line breaks of the source mean nothing
            m_rest.remove_prefix(1);
        }
        return std::move(m_out);
    }

private:
    /// Drops everything up to the end of `mark`, or all of the rest.
    void skipPast(std::string_view mark) {
        const auto at = m_rest.find(mark);
        m_rest.remove_prefix(at == std::string_view::npos ? m_rest.size() : at + mark.size());
    }

    bool tag() {
        const char next = m_rest.size() > 1 ? m_rest[1] : ' ';
        if (!isLetter(next) && next != '/' && next != '!' && next != '?')
            return false;
        if (m_rest.starts_with("<!--")) {
            skipPast("-->");
            return true;
        }
        const std::size_t start = next == '/' ? 2 : 1;
        std::size_t end = start;
        while (end < m_rest.size() && (isLetter(m_rest[end]) || isDigit(m_rest[end])))
            ++end;
        const std::string name = lower(m_rest.substr(start, end - start));
        skipPast(">");
        if (std::find(blocks.begin(), blocks.end(), name) != blocks.end())
            m_out += '\n';
        if (start == 1 && std::find(unsaid.begin(), unsaid.end(), name) != unsaid.end())
            skipElement(name);
        return true;
    }

    void skipElement(const std::string& name) {
        while (!m_rest.empty()) {
            skipPast("</");
            if (lower(m_rest.substr(0, name.size())) == name)
                return skipPast(">");
        }
    }

    bool entity() {
        constexpr std::size_t longest = 12;
        const auto end = m_rest.substr(0, longest).find(';');
        if (end == std::string_view::npos || end < 2)
            return false;
        const std::string_view name = m_rest.substr(1, end - 1);
        std::string character;
        if (name.front() == '#')
            character = numbered(name);
        else
            for (const auto& [known, text] : entities)
                if (known == name)
                    character = text;
        if (character.empty())
            return false;
        m_out += character;
        m_rest.remove_prefix(end + 1);
        return true;
    }

    std::string_view m_rest;
    std::string m_out;
};

} // namespace

std::string plainText(std::string_view html) { return Stripper(html).text(); }

} // namespace patella

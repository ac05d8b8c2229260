#include "tests/support/hostile_strings.h"

#include "tests/support/hostile_lists.h"

#include <cstdint>
#include <initializer_list>
#include <set>
#include <span>
#include <string_view>

namespace patella::test {

namespace {

using std::string;
using std::string_view;

constexpr std::size_t howMany = 515;

string utf8(char32_t point) {
    const auto tail = [&](int shift) { return static_cast<char>(0x80 | ((point >> shift) & 0x3F)); };
    if (point < 0x80)
        return {static_cast<char>(point)};
    if (point < 0x800)
        return {static_cast<char>(0xC0 | (point >> 6)), tail(0)};
    if (point < 0x10000)
        return {static_cast<char>(0xE0 | (point >> 12)), tail(6), tail(0)};
    return {static_cast<char>(0xF0 | (point >> 18)), tail(12), tail(6), tail(0)};
}

string times(string_view text, std::size_t count) {
    string all;
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

class Maker {
public:
    std::vector<HostileText> make() {
        markup();
        rightToLeft();
        marks();
        emoji();
        controls();
        lengths();
        placeholders();
        formulas();
        paths();
        sql();
        oddPoints();
        json();
        words();
        blanks();
        terminal();
        mixed();
        return std::move(m_all);
    }

private:
    void family(const char* name) { m_family = name; }
    void add(string text) {
        if (m_all.size() < howMany && m_seen.insert(text).second)
            m_all.push_back({m_family, std::move(text)});
    }
    void addAll(std::initializer_list<string_view> texts) { addAll(std::span(texts.begin(), texts.size())); }
    void addAll(std::span<const string_view> texts) {
        for (const string_view text : texts)
            add(string(text));
    }

    void markup() {
        family("markup");
        for (const char* tag :
             {"b", "i", "h1", "s", "u", "table", "ul", "pre", "script", "style", "title", "body"}) {
            add("<" + string(tag) + ">x</" + tag + ">");
            add("<" + string(tag) + ">");
        }
        addAll(markupTexts);
    }
    void rightToLeft() {
        family("right-to-left");
        for (const char32_t point : {0x200EU, 0x200FU, 0x061CU, 0x202AU, 0x202BU, 0x202CU, 0x202DU, 0x202EU,
                                     0x2066U, 0x2067U, 0x2068U, 0x2069U}) {
            add("abc" + utf8(point) + "def");
            add(utf8(point) + "knee 12");
        }
        addAll({"שלום", "שלום knee 12 שלום", "مرحبا", "مرحبا 123 knee", "ﷺ", "ﷺﷺﷺ"});
        add(times(utf8(0x202E), 50) + "x");
    }
    void marks() {
        family("combining marks");
        for (char32_t mark = 0x0300; mark < 0x0314; ++mark)
            add("e" + utf8(mark));
        for (const std::size_t height : {5U, 20U, 60U, 150U}) {
            string zalgo;
            for (const char c : string_view("KNEE"))
                zalgo += c + times(utf8(0x0316) + utf8(0x0346), height / 4);
            add(zalgo);
        }
        add(times(utf8(0x0489), 100));
        addAll({"é", "é", "각", "각", "ก็็็็็็็็็็", "ᄀ"});
    }
    void emoji() {
        family("emoji");
        addAll({"😀",
                "👩‍⚕️",
                "👨‍👩‍👧‍👦",
                "🏃🏽‍♀️",
                "🏳️‍🌈",
                "🇩🇪",
                "🇩",
                "🇩🇪🇫",
                "1️⃣",
                "#️⃣",
                "🦵🏿",
                "👍🏻👍🏽👍🏿",
                "❤️",
                "❤",
                "❤︎",
                "🧑🏻‍🤝‍🧑🏿",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "😀‍",
                "‍😀",
                "‍",
                "🦵",
                "🏃 5 km",
                "𝕏",
                "𝔎𝔫𝔢𝔢",
                "𠜎𠜱𠝹"});
        add(times("👨‍👩‍👧‍👦", 28));
        add(times("😀", 200));
    }
    void controls() {
        family("control characters");
        for (char32_t point = 1; point < 0x20; ++point)
            add("a" + utf8(point) + "b");
        for (const char32_t point : {0x7FU, 0x80U, 0x85U, 0x9BU, 0x9DU, 0x9FU})
            add("a" + utf8(point) + "b");
        addAll({"\x01", "\x7F", "\r\n", "a\r\nb", "a\rb\nc", "\b\b\b\b", "a\fb\vc"});
    }
    void lengths() {
        family("lengths");
        for (const std::size_t length : {199U, 200U, 201U, 999U, 1000U, 1001U, 10'000U})
            for (const char* unit : {"a", "W", "ü", "😀"})
                add(times(unit, length));
        add(times("knee ", 2000));
        add(times("a\n", 5000));
        add(times("Kniescheibenschmerzsyndrombehandlungsplan", 4));
        add(times("aͯ", 100));
    }
    void placeholders() {
        family("placeholders");
        for (int i = 0; i < 10; ++i) {
            add("%" + std::to_string(i));
            add("%L" + std::to_string(i) + " %1");
        }
        addAll(placeholderTexts);
    }
    void formulas() {
        family("formulas");
        for (const char* lead : {"=", "+", "-", "@", "\t", "\r", "'", "\n", "\t=", "\r=", "'=", " ="})
            for (const char* body : {"1+1", "cmd|' /C calc'!A0"})
                add(string(lead) + body);
        addAll({"=",   "+",   "-",    "@",     "'",     "''",  "\"",    "\"\"", ",",   ";",
                "a,b", "a;b", "a\"b", "\"a\"", "\",\"", "1,5", "＝1+1", "0123", "1E5", "1-2"});
    }
    void paths() {
        family("paths");
        for (const char* base : {"etc/passwd", "x.json"})
            for (const char* way : {"../", "../../../", "/", "//", "./", "~/", "..\\", "C:\\", "\\\\host\\",
                                    "file:///", "%2e%2e%2f", "....//"})
                add(string(way) + base);
        addAll({"..", ".", "/", "\\", "con", "NUL", "aux.json", "a/", ".hidden", "a:b", "a?b*c", "x.json.bak",
                "http://x/y", "smb://x", "|ls"});
    }
    void sql() {
        family("sql");
        addAll(sqlTexts);
    }
    void oddPoints() {
        family("odd code points");
        for (const char32_t point :
             {0xFEFFU, 0xFFFEU, 0xFFFFU, 0xFDD0U, 0xFDEFU,  0xFFFDU,  0x1FFFEU, 0x10FFFFU,
              0xE000U, 0xF8FFU, 0x200BU, 0x200CU, 0x200DU,  0x2060U,  0x00A0U,  0x00ADU,
              0x2028U, 0x2029U, 0x3000U, 0x180EU, 0xFE0FU,  0xE0001U, 0xE0041U, 0xD7FFU,
              0x0085U, 0x034FU, 0x115FU, 0x3164U, 0x1D173U, 0xFFF9U}) {
            add("a" + utf8(point) + "b");
        }
        for (const char32_t alone : {0xFEFFU, 0xFFFFU, 0x200BU, 0x2028U, 0x3164U})
            add(utf8(alone));
        add(utf8(0xFEFF) + "{\"a\": 1}");
        addAll({"ß", "ẞ", "İ", "ı", "ﬁ", "Ω", "Ａ", "ſ", "ǅ", "①"});
    }
    void json() {
        family("json");
        addAll(jsonTexts);
    }
    void words() {
        family("words");
        addAll(wordTexts);
        add(times("9", 150));
    }
    void blanks() {
        family("blanks");
        addAll({" ", "  ", "\t", "\n", " \t\n ", "\r", "    ", "   ", " a", "a ", "\na", "a\n", "a  b"});
        add(times(" ", 200));
        add(times("\n", 60));
    }
    void terminal() {
        family("terminal");
        addAll(terminalTexts);
    }
    /// Fills up with pairs of the others.
    void mixed() {
        family("mixed");
        const std::size_t known = m_all.size();
        std::uint32_t random = 12345;
        const auto next = [&] { return (random = random * 1'664'525 + 1'013'904'223) >> 8; };
        while (m_all.size() < howMany) {
            const string& a = m_all[next() % known].text;
            const string& b = m_all[next() % known].text;
            if (a.size() + b.size() < 190)
                add(a + b);
        }
    }

    const char* m_family = "";
    std::vector<HostileText> m_all;
    std::set<string> m_seen;
};

} // namespace

const std::vector<HostileText>& hostileTexts() {
    static const std::vector<HostileText> all = Maker().make();
    return all;
}

} // namespace patella::test

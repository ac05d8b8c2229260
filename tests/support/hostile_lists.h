#pragma once
// The families of hostile_strings.cpp that are plain lists.
#include <array>
#include <string_view>

namespace patella::test {

inline constexpr auto sqlTexts = std::to_array<std::string_view>({"'; DROP TABLE session; --",
                                                                  "\"; DROP TABLE routine; --",
                                                                  "' OR '1'='1",
                                                                  "\" OR \"\"=\"",
                                                                  "1; SELECT 1",
                                                                  "x' UNION SELECT * FROM pain --",
                                                                  "/* x */",
                                                                  "--",
                                                                  "x'--",
                                                                  "');--",
                                                                  "a''b",
                                                                  "`x`",
                                                                  "[x]",
                                                                  "x;",
                                                                  "?",
                                                                  "?1",
                                                                  ":x",
                                                                  "@x",
                                                                  "$1",
                                                                  "LIKE '%'",
                                                                  "_%",
                                                                  "x COLLATE NOCASE",
                                                                  "load_extension('x')",
                                                                  "ATTACH 'x' AS y",
                                                                  "PRAGMA x"});

inline constexpr auto jsonTexts = std::to_array<std::string_view>(
    {"\\", "\\\\",  "\\\"",   "\\u0000",    "\\ud800", "\\ud83d\\ude00", "\\x", "{\"a\": 1}", "[1, 2]",
     "}",  "{",     "]",      "\": 1, \"b", "\"}",     "null",           "\\/", "</script>",  "\\'",
     "//", "/* */", "\"\\\"", "\\u"});

inline constexpr auto terminalTexts = std::to_array<std::string_view>(
    {"\x1B[31mred", "\x1B]0;title\x07", "\x1B[2J", "\x1B[6n", "$(reboot)", "; rm -rf /", "`id`", "| less",
     "-rf", "--help", "&& x", "> /dev/null", "\x1B"});

inline constexpr auto wordTexts =
    std::to_array<std::string_view>({"NaN",        "Infinity",   "-Infinity",   "undefined",
                                     "None",       "nil",        "true",        "false",
                                     "0",          "-0",         "-1",          "1e400",
                                     "0x7fffffff", "2147483648", "-2147483649", "9223372036854775808",
                                     "1/0",        "0.1e-999",   "NULL",        "id"});

inline constexpr auto markupTexts = std::to_array<std::string_view>({"<img src=\"file:///etc/passwd\">",
                                                                     "<img src=x onerror=alert(1)>",
                                                                     "<a href=\"javascript:alert(1)\">x</a>",
                                                                     "<a href=\"file:///etc\">x</a>",
                                                                     "<br>",
                                                                     "<hr/>",
                                                                     "<!-- x -->",
                                                                     "<!DOCTYPE html>",
                                                                     "<?xml version=\"1.0\"?>",
                                                                     "<![CDATA[x]]>",
                                                                     "&lt;b&gt;",
                                                                     "&amp;amp;",
                                                                     "&#0;",
                                                                     "&#x1F600;",
                                                                     "&nbsp;",
                                                                     "&undefined;",
                                                                     "a & b",
                                                                     "a &b",
                                                                     "&&",
                                                                     "1 < 2 > 1",
                                                                     "<",
                                                                     ">",
                                                                     "</",
                                                                     "<>",
                                                                     "< b >",
                                                                     "**bold**",
                                                                     "![x](file:///etc/passwd)",
                                                                     "[x](http://x)",
                                                                     "# x",
                                                                     "<span style='font-size:900px'>x</span>",
                                                                     "<font color=red>x</font>",
                                                                     "<meta http-equiv=refresh>",
                                                                     "<qt>x</qt>",
                                                                     "<html><b>x</b></html>",
                                                                     "<<b>>x<</b>>",
                                                                     "&Save",
                                                                     "&&Save",
                                                                     "x&"});

inline constexpr auto placeholderTexts = std::to_array<std::string_view>({"%n",        "%s",
                                                                          "%d",        "%x",
                                                                          "%%",        "%",
                                                                          "%99",       "%1 %2 %s",
                                                                          "%n%n%n%n",  "%1$s",
                                                                          "%.999999f", "%*d",
                                                                          "%p",        "{}",
                                                                          "{0}",       "{{}}",
                                                                          "${x}",      "$(x)",
                                                                          "$x",        "#{x}",
                                                                          "{{7*7}}",   "%USERPROFILE%",
                                                                          "%HOME%",    "\\1",
                                                                          "\\n",       "%1%2%3%4",
                                                                          "%ls",       "%hhn"});

} // namespace patella::test

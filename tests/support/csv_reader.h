#pragma once
#include <string>
#include <vector>

namespace patella::test {

/// Reads RFC 4180, knowing nothing of our writer: rows of cells without their quotes.
inline std::vector<std::vector<std::string>> readCsv(const std::string& text) {
    std::vector<std::vector<std::string>> rows(1, {""});
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
            rows.back().back() += text[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ',')
            rows.back().emplace_back();
        else if (!quoted && c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            (++i, rows.push_back({""}));
        else
            rows.back().back() += c;
    }
    rows.pop_back();
    return rows;
}

} // namespace patella::test

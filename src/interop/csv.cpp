#include "src/interop/csv.h"

namespace patella {

namespace {

constexpr std::string_view dangerous = "=+-@\t\r'";

} // namespace

std::string csvCell(std::string_view text) {
    std::string out;
    if (!text.empty() && dangerous.find(text.front()) != std::string_view::npos)
        out += '\'';
    out += text;
    if (out.find_first_of(",\"\r\n") == std::string::npos)
        return out;
    std::string quoted = "\"";
    for (const char c : out) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string csvText(std::string_view cell) {
    if (!cell.empty() && cell.front() == '\'')
        cell.remove_prefix(1);
    return std::string(cell);
}

std::string csvRow(const std::vector<std::string>& texts) {
    std::string row;
    for (const std::string& text : texts) {
        if (&text != &texts.front())
            row += ',';
        row += csvCell(text);
    }
    return row + "\r\n";
}

} // namespace patella

#include "src/interop/csv.h"

#include <algorithm>
#include <array>

namespace patella {

namespace {

constexpr std::string_view dangerous = "=+-@\t\r\n'";
/// The same signs in full width (U+FF1D, U+FF0B, U+FF0D, U+FF20), which some spreadsheets take for them.
constexpr std::array<std::string_view, 4> wide{"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                               "\xEF\xBC\xA0"};

bool beginsFormula(std::string_view text) {
    return !text.empty() &&
           (dangerous.find(text.front()) != std::string_view::npos ||
            std::any_of(wide.begin(), wide.end(), [&](auto sign) { return text.starts_with(sign); }));
}

} // namespace

std::string csvCell(std::string_view text) {
    std::string out;
    if (beginsFormula(text))
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

CsvValue CsvValue::number(long long value) {
    CsvValue cell("");
    cell.written = std::to_string(value);
    return cell;
}

std::string csvRow(const std::vector<CsvValue>& values) {
    std::string row;
    for (const CsvValue& value : values) {
        if (&value != &values.front())
            row += ',';
        row += value.written;
    }
    return row + "\r\n";
}

} // namespace patella

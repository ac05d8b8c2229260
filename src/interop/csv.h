#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace patella {

/// A text as a cell: quoted as RFC 4180 asks, and with an apostrophe before it when it begins with one of = +
/// - @ (also in their full width), tab, a line break or an apostrophe, so that no spreadsheet takes it for a
/// formula.
std::string csvCell(std::string_view text);

/// The text of a cell whose quotes are gone: without the apostrophe that csvCell put before it.
std::string csvText(std::string_view cell);

/// A cell of a row: a text is guarded as csvCell does, a number of ours stays one, also below zero.
struct CsvValue {
    CsvValue(std::string_view text) // NOLINT: implicit on purpose
        : written(csvCell(text)) {}
    CsvValue(const std::string& text) // NOLINT: implicit on purpose
        : written(csvCell(text)) {}
    CsvValue(const char* text) // NOLINT: implicit on purpose
        : written(csvCell(text)) {}
    static CsvValue number(long long value);

    std::string written;
};

/// The cells with commas between and CR LF at the end.
std::string csvRow(const std::vector<CsvValue>& values);

} // namespace patella

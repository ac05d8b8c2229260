#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace patella {

/// A text as a cell: quoted as RFC 4180 asks, and with an apostrophe before it when it begins with one of = +
/// - @ tab, carriage return or an apostrophe, so that no spreadsheet takes it for a formula.
std::string csvCell(std::string_view text);

/// The text of a cell whose quotes are gone: without the apostrophe that csvCell put before it.
std::string csvText(std::string_view cell);

/// The cells with commas between and CR LF at the end.
std::string csvRow(const std::vector<std::string>& texts);

} // namespace patella

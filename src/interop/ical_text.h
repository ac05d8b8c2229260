#pragma once
#include <string>
#include <string_view>

namespace patella {

/// A text as a value of iCalendar (RFC 5545, 3.3.11): , ; \ and line breaks are escaped; control characters,
/// which the format cannot hold, are left out.
std::string icalText(std::string_view text);

/// A content line with its CR LF, folded after at most 75 octets and never within a character.
std::string icalLine(std::string_view content);

} // namespace patella

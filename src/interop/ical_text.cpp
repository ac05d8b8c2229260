#include "src/interop/ical_text.h"

namespace patella {

namespace {

constexpr std::size_t widest = 75; ///< octets of a line without its CR LF (RFC 5545, 3.1)

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

} // namespace

std::string icalText(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        if (c == ',' || c == ';' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n' || c == '\r')
            out += "\\n";
        else if (c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F))
            out += c;
    }
    return out;
}

std::string icalLine(std::string_view content) {
    std::string out;
    std::size_t most = widest;
    while (content.size() > most) {
        std::size_t cut = most;
        while (cut > most - 3 && continues(content[cut]))
            --cut;
        out += content.substr(0, cut);
        out += "\r\n ";
        content.remove_prefix(cut);
        most = widest - 1; // the space counts
    }
    out += content;
    return out += "\r\n";
}

} // namespace patella

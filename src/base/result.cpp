#include "src/base/result.h"

namespace patella {

std::string Error::text() const {
    std::string out;
    if (!place.file.empty()) {
        out += place.file + ':';
        if (place.line > 0)
            out += std::to_string(place.line) + ':';
        out += ' ';
    }
    if (!place.pointer.empty())
        out += place.pointer + ": ";
    return out + detail;
}

} // namespace patella

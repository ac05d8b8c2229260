#pragma once
#include <string>

namespace patella {

/// The column `details` of a run is an object of whatever else is known; a painkiller stands first in it as
/// "painkiller":true, so that the rest keeps every byte.
std::string withPainkiller(const std::string& details);

struct RunDetails {
    std::string rest{}; ///< what was given to withPainkiller, or the whole column
    bool painkiller = false;
};
RunDetails splitDetails(const std::string& column);

} // namespace patella

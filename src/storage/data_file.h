#pragma once
#include <string>

namespace patella {

/// The text of a file under the name that faults call it by, with forward slashes.
struct DataFile {
    std::string name;
    std::string text;
};

} // namespace patella

#pragma once
#include "tests/support/storage_fixture.h"

#include <cstdlib>

namespace patella::test {

/// Keeps an export for tests/schema/validate_exports.py, which says where; the first thousand of a process.
inline const std::string& keptExport(const std::string& text) {
    static int number = 0;
    if (const char* folder = std::getenv("PATELLA_KEEP_EXPORTS"); folder && number < 1000)
        writeBytes(std::filesystem::path(folder) / (std::to_string(number++) + ".json"), text);
    return text;
}

} // namespace patella::test
